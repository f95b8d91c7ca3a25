"""Tagged -> clauses: who does what to whom, each in its place."""
