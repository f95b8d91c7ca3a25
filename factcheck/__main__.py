"""`python -m factcheck` is `factcheck`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run factcheck; Ctrl-C is 130 also while the program is still being loaded."""
    try:
        from factcheck.cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
