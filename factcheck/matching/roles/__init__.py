"""Alignment -> who does what to whom: what plays a part, and what trades places with another."""
