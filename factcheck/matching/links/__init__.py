"""Sentence, two places -> whether what stands there is one thing or belongs together."""
