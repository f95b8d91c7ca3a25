"""The table of fields -> the JSON Schema of the claims file, draft-07: the newest that YAML editors read."""

from __future__ import annotations

from typing import Any

from factcheck.claims.fields import FILE


def claims_schema() -> dict[str, Any]:
    """Return the JSON Schema of the claims file, always with the same order of keys.

    It is as strict as the loader but for what JSON Schema cannot say: that ids are unique. An editor
    sees numbers where the loader sees text, so a text may be a number there.

    >>> list(claims_schema()["properties"])
    ['version', 'title', 'sources', 'exclude', 'names', 'min_support', 'independent', 'claims']
    """
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "A claims file of factcheck"}
    return {**head, **FILE.schema()}
