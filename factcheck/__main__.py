"""`python -m factcheck` is `factcheck`."""

from __future__ import annotations

import sys

from factcheck import __version__

TYPE_CHECKING = False  # Importing typing would take longer than all that `--version` does.
if TYPE_CHECKING:
    from typing import Any

INTERRUPTED = 130  # as `cli.exits.Exit` has it; that room is not loaded yet when the first signal may come


def main() -> int:
    """Run factcheck. Ctrl-C is 130 and no traceback at any moment: while it is loaded, at work and when it leaves."""
    try:
        if sys.argv[1:] in (["--version"], ["-V"]):  # Asked by scripts and editors again and again.
            if _tell_version():
                return 0
        interrupts = _Interrupts()
        from factcheck.garbage import sought_seldom

        with sought_seldom():
            from factcheck.cli import main as run

        interrupts.leave_at_once = False
        code = run()
        interrupts.leave_at_once = True
        if code == INTERRUPTED:  # All is closed and told: nobody waits until libraries and their threads are, too.
            _leave()
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _tell_version() -> bool:
    """Print the version; False where it cannot be written, as on a full disk, which is told as of any command."""
    import errno
    import os

    try:
        os.write(1, f"factcheck {__version__}\n".encode())
    except OSError as error:
        return error.errno in (errno.EPIPE, errno.EBADF)  # Nobody reads it.
    return True


class _Interrupts:
    """What SIGINT does: a KeyboardInterrupt while a command works, so that it cleans up; else the end at once.

    Before a command begins and after it ends there is nothing to clean up, and a KeyboardInterrupt would surface in
    places where nobody catches it. The same holds for a second one while the first is being dealt with.
    """

    def __init__(self) -> None:
        import signal

        self.leave_at_once = True
        if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
            return  # Ignored, as under nohup, or somebody else's.
        try:
            signal.signal(signal.SIGINT, self.interrupt)
        except ValueError:
            return  # Only the main thread may, and only there it is raised.
        sys.unraisablehook = self.unraisable

    def interrupt(self, *_: object) -> None:
        if self.leave_at_once:
            _leave()
        self.leave_at_once = True
        raise KeyboardInterrupt

    def unraisable(self, about: Any) -> None:
        """Callbacks of the interpreter, such as a finalizer's, drop what is raised in them; the user meant it."""
        if issubclass(about.exc_type, KeyboardInterrupt):
            _leave()
        sys.__unraisablehook__(about)


def _leave() -> None:
    import os

    os._exit(INTERRUPTED)


if __name__ == "__main__":
    sys.exit(main())
