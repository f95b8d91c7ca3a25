"""tokens -> names: what a phrasing asks for by name, and where a passage has it."""

from factcheck.next.parsing.mentions.find import find_name
from factcheck.next.parsing.mentions.group import Group, compile_groups
from factcheck.next.parsing.mentions.name import Name
from factcheck.next.parsing.mentions.nations import Nation, find_nations, first_words
from factcheck.next.parsing.mentions.read import read_names
from factcheck.next.parsing.mentions.runs import capital_runs
from factcheck.next.parsing.mentions.spelling import alike_names

__all__ = [
    "Group",
    "Name",
    "Nation",
    "alike_names",
    "capital_runs",
    "compile_groups",
    "find_name",
    "find_nations",
    "first_words",
    "read_names",
]
