"""What can go wrong while the catalogue is built; each kind carries its exit code."""

from __future__ import annotations


class BuildError(Exception):
    """A fault in the source tables or the words: one clear line, no traceback."""

    exit_code = 3


class UsageError(BuildError):
    """A folder that is not there, or an output that cannot be written."""

    exit_code = 2
