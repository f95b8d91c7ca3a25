"""Workspace, Matrix -> how many silent cells have a passage worth a look, which the next run need not find out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext

from factcheck.cache import Cache, key_of, newest, open_cache
from factcheck.cli.options import Work
from factcheck.cli.session import Workspace
from factcheck.model import Claim, Matrix, Source, Verdict


def worth_a_look(workspace: Workspace, matrix: Matrix, work: Work) -> int:
    """Count the silent cells with a passage that may say the claim."""
    keys = {claim.id: key_of(claim) for claim in workspace.claims}
    spoken = {(cell.claim, cell.source) for cell in matrix.cells if cell.verdict is not Verdict.SILENT}
    found = 0
    with nullcontext() if work.no_cache else open_cache(work.cache_dir) as cache:
        for source in workspace.sources:  # Each is read once.
            silent = [claim for claim in workspace.claims if (claim.id, source.id) not in spoken]
            worth = _worth({keys[claim.id]: claim for claim in silent}, source, cache)
            found += sum(worth[keys[claim.id]] for claim in silent)
    return found


def _worth(asked: Mapping[str, Claim], source: Source, cache: Cache | None) -> Mapping[str, bool]:
    """Return for which claims, by their keys, a source has a passage worth a look."""
    known = cache.find_worth(source) if cache is not None else {}
    missing = {key: claim for key, claim in asked.items() if key not in known}
    if not missing:
        return known
    # Not before: where all is known, nobody waits until the words of all languages are loaded.
    from factcheck.suggest import WORTH, best_likeness

    found = newest(known, {key: best_likeness(claim, source) >= WORTH for key, claim in missing.items()}, asked)
    if cache is not None:
        cache.keep_worth(source, found)
    return found
