"""Puts the data into a wheel as JSON, which is read many times faster than YAML.

An editable install gets none: there the YAML of the checkout is read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.builders.wheel import WheelBuilderConfig


class CompiledData(BuildHookInterface[WheelBuilderConfig]):
    """Adds each data/….yaml to the wheel as ccfit/data/….json."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        compiled = compile_data(Path(self.root), Path(self.folder.name))
        build_data["force_include"].update(compiled)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()


def compile_data(root: Path, folder: Path) -> dict[str, str]:
    """Compile the data into a folder: each file made there → its path in the wheel."""
    sys.path.insert(0, str(root / "src"))
    from ccfit.storage import compile_document

    found: dict[str, str] = {}
    for source in sorted((root / "data").rglob("*.yaml")):
        name = source.relative_to(root).with_suffix(".json")
        made = folder / name
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(compile_document(source), "utf-8", newline="\n")
        found[str(made)] = f"ccfit/{name.as_posix()}"
    return found
