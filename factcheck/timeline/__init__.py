"""Matrix, Documents -> Timelines: when which source said what of a claim, and who was first."""

from __future__ import annotations

from factcheck.timeline.timeline import DENIED, FIRST, Event, Timeline, timelines_of

__all__ = ["DENIED", "FIRST", "Event", "Timeline", "timelines_of"]
