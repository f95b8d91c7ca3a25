"""What Typer says of a command line -> a Problem in the words of this program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from factcheck.errors import Problem

#: Share of letters in common, in their order, from which on a word was most likely meant: `--fromat`, none but that.
_LIKE = 0.65


def problem_of(error: Any) -> Problem:
    """Return what is wrong with a command line, and what to do.

    Typer's kinds of errors have no public names but BadParameter's: they are told by the name of their class.
    """
    context = getattr(error, "ctx", None)
    place = context.command_path if context else "factcheck"
    wording = _WORDINGS.get(type(error).__name__, _other)
    return wording(place, error, context)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return "did you mean `x`?" or "" where nothing known is near."""
    # Dashes are no likeness: `--bogus` is not `--verbose`.
    names = {name.lstrip("-"): name for name in known}
    found = get_close_matches(word.lstrip("-"), list(names), n=1, cutoff=_LIKE)
    return f"did you mean `{names[found[0]]}`?" if found else ""


def _no_option(place: str, error: Any, context: Any) -> Problem:
    name = error.option_name
    if context and (commands := getattr(context.command, "commands", None)):
        if any(name in _options(command) for command in commands.values()):
            example = next(command for command in commands if name in _options(commands[command]))
            remedy = f"options stand after the command, as in `factcheck {example} {name}`"
            return Problem(place, f"`{name}` stands before the command", remedy)
    known = _options(context.command) if context else ()
    return Problem(place, f"there is no option `{name}`", nearest(name, known) or _see(place))


def _option(place: str, error: Any, context: Any) -> Problem:
    message = error.message.removeprefix(f"Option {error.option_name!r} ").rstrip(".")
    wants = "requires an argument" in message
    remedy = f"write it after the option: {error.option_name} ..." if wants else "leave out what follows `=`"
    return Problem(place, f"`{error.option_name}` {'has no value' if wants else 'takes no value'}", remedy)


def _parameter(place: str, error: Any, context: Any) -> Problem:
    if not error.param:
        return Problem(place, f"an argument: {_plain(error.message)}", _see(place))
    name = error.param.opts[-1]
    # As what this program says of a value itself: `--jobs: 0 is no number of processes`.
    return Problem(name, _plain(error.message), _see(place))


def _missing(place: str, error: Any, context: Any) -> Problem:
    name = error.param.metavar or error.param.opts[-1] if error.param else "an argument"
    return Problem(place, f"{name} is missing", _see(place))


def _other(place: str, error: Any, context: Any) -> Problem:
    commands = getattr(context.command, "commands", {}) if context else {}
    if commands and (unknown := _UNKNOWN.search(error.message)):
        name = unknown[1]
        remedy = nearest(name, commands) or f"there are {', '.join(commands)}"
        return Problem(place, f"there is no command `{name}`", remedy)
    if found := _EXTRA.search(error.format_message()):
        return Problem(place, f"`{found[1]}` is an unexpected argument", _see(place))
    return Problem(place, _plain(error.format_message()), _see(place))


_UNKNOWN = re.compile(r"No such command ['\"](.*?)['\"]\.", re.DOTALL)
_PLAINER = (
    (re.compile(r"^'(.*)' is not a valid int(eger)?( range)?$"), r"`\1` is not a whole number"),
    (re.compile(r"^(\S+) is not in the range x>=(\S+)$"), r"\1 is too small: \2 is the least"),
)
_EXTRA = re.compile(r"unexpected extra arguments?(?:\(s\))? \((.*)\)", re.DOTALL)
_WORDINGS: Mapping[str, Callable[[str, Any, Any], Problem]] = {
    "NoSuchOption": _no_option,
    "BadOptionUsage": _option,
    "MissingParameter": _missing,
    "BadParameter": _parameter,
}


def _options(command: Any) -> list[str]:
    names = (name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts))
    return [name for name in names if name.startswith("-")]


def _plain(message: str) -> str:
    message = message.splitlines()[0].rstrip(".") if message else "it cannot be used"
    for typers, ours in _PLAINER:
        message = typers.sub(ours, message)
    return message[:1].lower() + message[1:]


def _see(place: str) -> str:
    return f"`{place} --help` says what it takes"
