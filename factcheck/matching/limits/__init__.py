"""Alignment -> what a passage says less widely: of some only, for a time, with an exception, as one of two."""
