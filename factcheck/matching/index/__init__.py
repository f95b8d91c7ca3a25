"""Claims, Document -> the pairs of a phrasing and a passage that are worth reading; it never loses one."""
