"""Tokens -> tags: what each token is in its sentence."""
