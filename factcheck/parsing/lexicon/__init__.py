"""Language -> Lexicon: the tables of a language, looked up token by token."""
