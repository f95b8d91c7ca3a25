"""Word, word -> whether they are one: forms, spellings, typos, names."""
