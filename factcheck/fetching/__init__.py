"""Address -> document. The one room that touches the network, for `import` and `refresh` alone."""

from __future__ import annotations

from factcheck.fetching.address import is_address, is_public, require_page
from factcheck.fetching.archive import Record, load_record, names, record_of
from factcheck.fetching.fetch import Fetcher, require_found
from factcheck.fetching.fetched import Fetched, Hop, Policy, Validators
from factcheck.fetching.warc import warc

__all__ = [
    "Fetched",
    "Fetcher",
    "Hop",
    "Policy",
    "Record",
    "Validators",
    "is_address",
    "is_public",
    "load_record",
    "names",
    "record_of",
    "require_found",
    "require_page",
    "warc",
]
