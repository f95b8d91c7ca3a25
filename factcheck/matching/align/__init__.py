"""Query, Sentence -> Alignments: where each word and name of a phrasing stands, clause by clause."""
