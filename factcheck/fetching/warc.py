"""Fetched -> the bytes of a WARC file, as web archives keep them: every answer as it was sent."""

from __future__ import annotations

import io
from collections.abc import Iterable

from factcheck.fetching.fetched import Fetched, Hop


def warc(documents: Iterable[Fetched]) -> bytes:
    """Return the file, a record an answer, compressed."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    whole = io.BytesIO()
    writer = WARCWriter(whole, gzip=True)
    for fetched in documents:
        for hop in fetched.hops:
            headers = StatusAndHeaders(f"{hop.status} {hop.reason}", _kept(hop), protocol="HTTP/1.1")
            when = {"WARC-Date": hop.received} if hop.received else {}  # else the time of writing
            record = writer.create_warc_record(
                hop.url, "response", payload=io.BytesIO(hop.raw), http_headers=headers, warc_headers_dict=when
            )
            writer.write_record(record)
            record.raw_stream.close()  # a file of its own, in which the library counted
    return whole.getvalue()


def _kept(hop: Hop) -> list[tuple[str, str]]:
    """Return the headers that hold of the bytes: those of a chunked answer are in one piece by now."""
    return [(name, value) for name, value in hop.headers if name.lower() != "transfer-encoding"]
