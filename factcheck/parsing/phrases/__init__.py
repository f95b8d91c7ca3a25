"""Tokens, tags -> noun phrases."""
