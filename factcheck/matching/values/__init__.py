"""Alignment -> which quantity of a passage stands in the place of each one of a phrasing."""
