"""Sentence, place -> what stands around it: companions, comparisons, what is referred to."""
