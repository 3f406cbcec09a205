"""The way in and the error boundary: every fault ends here as a message and an exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

from ccfit import language
from ccfit.errors import CcfitError, UsageError
from ccfit.language import Lang
from ccfit.words.errors import WORDS

INTERRUPTED = 130
FAULT = 1


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program and leave with its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(words))


def run(words: list[str]) -> int:
    """Run one command line; return its exit code. Nobody ever sees a traceback."""
    lang = spoken(words)
    _forgive_narrow_encodings()
    try:
        return _dispatch(words, lang)
    except CcfitError as error:
        _complain(error, lang, as_json=wants_json(words))
        return error.exit_code
    except KeyboardInterrupt:
        print(f"\n{WORDS['interrupted'].to(lang)}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone: nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:  # noqa: BLE001 - the boundary that turns a bug into a report
        return _report_bug(lang)


def spoken(words: Sequence[str]) -> Lang:
    """The language of help and errors: needed before the words are parsed."""
    option = None
    for place, word in enumerate(words):
        if word == "--lang" and place + 1 < len(words):
            option = words[place + 1]
        elif word.startswith("--lang="):
            option = word.partition("=")[2]
    return language.for_reading(option)


def wants_json(words: Sequence[str]) -> bool:
    """Whether the output, and so an error too, is for a script."""
    joined = " ".join(words)
    return "--json" in words or "--format json" in joined or "--format=json" in joined


def _dispatch(words: list[str], lang: Lang) -> int:
    from ccfit.cli.app import run_line
    from ccfit.cli.usage import translated

    with translated():
        line = _command_first(_optional_value(words))
        return run_line(line, lang)


def _command_first(words: list[str]) -> list[str]:
    """``ccfit --lang es demo`` is as good as ``ccfit demo --lang es``."""
    if len(words) > 2 and words[0] == "--lang":
        return [*words[2:], *words[:2]]
    if len(words) > 1 and words[0].startswith("--lang="):
        return [*words[1:], words[0]]
    return words


def _optional_value(words: list[str]) -> list[str]:
    """``--resume`` may stand without a file; the parser knows options with or without, not both."""
    found = list(words)
    for place, word in enumerate(words):
        alone = place + 1 == len(words) or words[place + 1].startswith("-")
        if word == "--resume" and alone and "quiz" in words:
            found[place] = "--resume="
    return found


def _complain(error: CcfitError, lang: Lang, *, as_json: bool) -> None:
    if as_json:
        shown = {
            "message": error.text(lang),
            "where": error.where.text(lang) or None,
            "exit_code": error.exit_code,
        }
        print(json.dumps({"error": shown}, ensure_ascii=False), file=sys.stderr)
        return
    print(f"{WORDS['error'].to(lang)}: {error.text(lang)}", file=sys.stderr)
    if error.more:
        more = WORDS["more_faults"].to(lang)
        print(more.format(count=len(error.more), source=error.where.source), file=sys.stderr)


def _forgive_narrow_encodings() -> None:
    """A terminal that lacks a character shows “?” for it rather than ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _report_bug(lang: Lang) -> int:
    """Keep the technical text in a file, so that it can be reported without being looked at."""
    import traceback

    from ccfit import storage
    from ccfit.version import VERSION

    folder = storage.data_folder()
    file = folder / "fault.txt"
    text = f"ccfit {VERSION}, Python {sys.version}\n{traceback.format_exc()}"
    try:
        storage.make_private_folder(folder)
        storage.write_whole(file, text)
        place = str(file)
    except UsageError:
        place = text.strip().splitlines()[-1]
    print(WORDS["bug"].to(lang).format(report=place), file=sys.stderr)
    return FAULT
