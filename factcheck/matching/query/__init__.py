"""Phrasing -> Query: what a phrasing asks of a passage, in the words of every language that it is looked for in."""
