"""The constant draws are what the tool writes."""

from __future__ import annotations

from pathlib import Path

import make_draws

from ccfit.certainty import draws


def test_the_table_is_the_tools_own():
    assert draws.TABLE.strip() == make_draws.table()


def test_the_module_is_the_tools_own():
    written = make_draws.module()
    assert Path(draws.__file__).read_text("utf-8") == written
