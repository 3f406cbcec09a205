"""What the parser complains about, in the program's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer

from ccfit.errors import UsageError
from ccfit.suggest import Suggestion


@contextmanager
def translated() -> Iterator[None]:
    """Turn the parser's exceptions into ccfit's.

    They are told apart by name, since typer keeps the classes private.
    """
    try:
        yield
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # the parser's own end for a closed pipe
            raise left.__context__ from None
        raise
    except UsageError:
        raise
    except Exception as error:
        translate = TRANSLATIONS.get(type(error).__name__)
        if translate is None:
            raise
        raise translate(error) from None


def _no_such_option(error: Any) -> UsageError:
    known = [name for one in error.ctx.command.params for name in one.opts] if error.ctx else []
    suggestion = Suggestion(error.option_name, known, cutoff=0.7)
    return UsageError("usage.no_such_option", name=error.option_name, suggestion=suggestion)


def _missing(error: Any) -> UsageError:
    hint = error.param.metavar or error.param.name if error.param else error.param_hint
    return UsageError("usage.missing", name=str(hint).upper())


def _bad_value(error: Any) -> UsageError:
    name = error.param.opts[-1] if error.param and error.param.opts else str(error.param_hint)
    for kind, key in (("integer", "usage.whole"), ("number", "usage.number")):
        if kind in error.message:
            return UsageError(key, name=name)
    return UsageError("usage.bad_value", name=name, problem=error.message)


def _bad_option(error: Any) -> UsageError:
    return UsageError("usage.option_value", name=error.option_name)


def _no_such_command(error: Any) -> UsageError:
    commands = list(getattr(error.ctx.command, "commands", {})) if error.ctx else []
    quoted = re.search(r"'([^']*)'", error.message)
    name = quoted.group(1) if quoted else error.message
    if not commands:
        extra = re.search(r"\(([^()]*)\)$", error.message)
        return UsageError("usage.extra", name=extra.group(1) if extra else error.message)
    return UsageError("usage.no_such_command", name=name, suggestion=Suggestion(name, commands))


TRANSLATIONS = {
    "NoSuchOption": _no_such_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "BadOptionUsage": _bad_option,
    "BadArgumentUsage": _bad_option,
    "UsageError": _no_such_command,
    "NoSuchCommand": _no_such_command,
}
