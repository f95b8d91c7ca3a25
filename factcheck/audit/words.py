"""Audit -> the words that every format says it in."""

from __future__ import annotations

from factcheck.audit.result import Audit, Loose, Slip


def summary(audit: Audit) -> str:
    """Return the last line of a report: how many falsifications were noticed, and how many alarms were false."""
    alarms = f"{len(audit.alarms)} false alarm{'' if len(audit.alarms) == 1 else 's'}"
    return (
        f"mutation score {percent(audit.score)}: {audit.killed} of {audit.mutations} falsifications noticed, "
        f"{audit.survived} not; {alarms} in {audit.cosmetic}"
    )


def percent(share: float) -> str:
    """Return a share in percent, cut and not rounded: what is not all must not read 100.0 %.

    >>> percent(0.99996)
    '99.9 %'
    """
    return f"{int(share * 1000 + 1e-9) / 10:.1f} %"


def verdicts(slip: Slip) -> str:
    """Return what the verdict did, as in `still supports` or `supports, now silent`."""
    return f"still {slip.now}" if slip.was == slip.now else f"{slip.was}, now {slip.now}"


def place(spot: Slip | Loose) -> str:
    """Return `path:line:column` of the evidence."""
    return f"{spot.path}:{spot.line}:{spot.column}"
