"""Source that was imported from an address -> what became of it there, and which claims that touches."""

from __future__ import annotations

from factcheck.refresh.findings import about_claims, about_pages
from factcheck.refresh.page import Page, page_of
from factcheck.refresh.renew import renewed
from factcheck.refresh.visit import State, Visit, visit

__all__ = ["Page", "State", "Visit", "about_claims", "about_pages", "page_of", "renewed", "visit"]
