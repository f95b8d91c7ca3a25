"""tokens -> names: what a phrasing asks for by name, and where a passage has it."""

from factcheck.parsing.mentions.embedded import company_forms
from factcheck.parsing.mentions.find import find_name
from factcheck.parsing.mentions.group import Group, compile_groups
from factcheck.parsing.mentions.name import Name
from factcheck.parsing.mentions.nations import Nation, find_nations, first_words
from factcheck.parsing.mentions.occurrences import keys_of, read_keys
from factcheck.parsing.mentions.office import ends_office
from factcheck.parsing.mentions.read import read_names
from factcheck.parsing.mentions.runs import capital_runs, stretch
from factcheck.parsing.mentions.spelling import alike_names, opening_of

__all__ = [
    "Group",
    "Name",
    "Nation",
    "alike_names",
    "capital_runs",
    "company_forms",
    "compile_groups",
    "ends_office",
    "find_name",
    "find_nations",
    "first_words",
    "keys_of",
    "opening_of",
    "read_keys",
    "read_names",
    "stretch",
]
