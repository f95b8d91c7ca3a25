"""The project that `factcheck init` makes: a claims file and two sources in two languages, all of it invented."""

from __future__ import annotations

import json
from collections.abc import Mapping

from factcheck.claims import claims_schema

CLAIMS = """\
# yaml-language-server: $schema=./claims.schema.json
# Each claim is looked for in every source, in all of its phrasings.
# Print the result with: factcheck matrix
version: 1
title: The bridge at Alderford
sources: sources

# Each line: names of one and the same thing.
names:
  - [Alderford bridge, ponte di Alderford]

claims:
  - id: opened-in-may
    claim: The Alderford bridge opened on 12 May 2023.
    supported_by:
      - il ponte di Alderford ha aperto il 12 maggio 2023
    tags: [opening]

  - id: cost-48-million
    claim: The bridge cost 48 million euros.
    supported_by:
      - il ponte è costato 48 milioni di euro
    tags: [money]

  - id: toll
    claim: Drivers pay a toll on the bridge.
    supported_by:
      - gli automobilisti pagano un pedaggio sul ponte
    tags: [money]

  - id: second-bridge-planned
    claim: The county builds a second bridge.
    supported_by:
      - la contea costruisce un secondo ponte
    ignore: [FC301]  # the Italian source does not speak of it, yet
"""

_ENGLISH = """\
---
title: New bridge opens at Alderford
language: en
---
The Alderford bridge opened on 12 May 2023 after three years of work.

According to the county the bridge cost 48 million euros. Drivers do not pay a toll on the bridge.
The county plans to build a second bridge further north.
"""

_ITALIAN = """\
---
title: Aperto il ponte di Alderford
language: it
---
Il ponte di Alderford ha aperto il 12 maggio 2023, dopo tre anni di lavori.

Il ponte è costato 52 milioni di euro, quattro più del previsto. Gli automobilisti non pagano un pedaggio sul ponte.
"""

#: What editors check a claims file with, and its text.
SCHEMA_NAME, SCHEMA = "claims.schema.json", json.dumps(claims_schema(), ensure_ascii=False, indent=2) + "\n"

#: Path -> text, in the order in which the files are written.
FILES: Mapping[str, str] = {
    "sources/en-bridge-opens.txt": _ENGLISH,
    "sources/it-ponte-aperto.txt": _ITALIAN,
    "claims.yaml": CLAIMS,
    SCHEMA_NAME: SCHEMA,
}
