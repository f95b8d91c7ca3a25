"""Query, Sentence -> what is told by another word that says as much or more."""
