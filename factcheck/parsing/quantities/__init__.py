"""tokens -> quantities: numbers, dates, ordinals, sums, labels and codes, and how two of them compare."""

from factcheck.parsing.quantities.dates import SAME_YEAR
from factcheck.parsing.quantities.days import is_yearless
from factcheck.parsing.quantities.quantity import NAMING, Kind, Quantity
from factcheck.parsing.quantities.read import read_quantities
from factcheck.parsing.quantities.relation import Relation, are_equal, compare
from factcheck.parsing.quantities.units import alike_units

__all__ = [
    "NAMING",
    "SAME_YEAR",
    "Kind",
    "Quantity",
    "Relation",
    "alike_units",
    "are_equal",
    "compare",
    "is_yearless",
    "read_quantities",
]
