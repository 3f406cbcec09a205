"""Leaving before the end."""


class Stop(Exception):  # noqa: N818 - not a fault: the person wants to leave
    """The person stops here; everything said so far is kept."""
