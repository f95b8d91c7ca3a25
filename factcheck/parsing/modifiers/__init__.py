"""Clauses -> modifiers: what negates, denies, plans or supposes, and what it governs."""
