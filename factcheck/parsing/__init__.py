"""str -> Sentence: what stands in a text, worked out once: tokens, clauses, modifiers, names, quantities."""
