"""Source -> what was found out about it, kept in a file so that it need not be found out again."""

from __future__ import annotations

from factcheck.cache.cache import FOLDER, Cache, open_cache
from factcheck.cache.recall import Memory, Recalled
from factcheck.cache.row import key_of, newest

__all__ = ["FOLDER", "Cache", "Memory", "Recalled", "key_of", "newest", "open_cache"]
