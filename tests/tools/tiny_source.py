"""Tiny hand-made source tables and words, so that no test needs the real ones."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalog import bls, onet, personality

CHIEFS, ACTORS, PHYSICIANS = "11-1011.00", "27-2011.00", "29-1214.00"
HISTOTECHNOLOGISTS, FISHERS = "29-2011.04", "45-3031.00"

Cell = str | float
Table = list[list[Cell]]


def _wage_row(code: str, title: str, level: int, employment: Cell, *wages: Cell) -> list[Cell]:
    return [code, title, level, employment, *wages]


@dataclass
class Source:
    """A folder of source tables; change a table, then `write`."""

    folder: Path
    tables: dict[str, Table] = field(default_factory=dict)

    def write(self) -> Path:
        """Write all tables and return the folder."""
        for name, rows in self.tables.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(rows)
        return self.folder

    def row(self, table: str, code: str) -> list[Cell]:
        """The first row of the table that has this code in one of its first two cells."""
        return next(row for row in self.tables[table] if code in row[:2])

    def drop(self, table: str, code: str) -> None:
        """Leave out the rows of a code."""
        self.tables[table] = [row for row in self.tables[table] if row[0] != code]


@dataclass
class WordsFolder:
    """A folder of hand-written words; change an entry, then `write`."""

    folder: Path
    names: dict[str, dict[str, Any]]
    areas: dict[str, Any]
    reported: dict[str, Any] | None = None

    def write(self) -> Path:
        """Write all files and return the folder."""
        (self.folder / "names").mkdir(parents=True, exist_ok=True)
        self._save("areas.yaml", self.areas)
        for area in sorted({code[:2] for code in self.names}):
            entries = {code: entry for code, entry in self.names.items() if code[:2] == area}
            self._save(f"names/{area}.yaml", entries)
        if self.reported is not None:
            self._save("reported.yaml", self.reported)
        return self.folder

    def _save(self, name: str, content: Any) -> None:
        (self.folder / name).write_text(json.dumps(content), encoding="utf-8")


def tiny_source(folder: Path) -> Source:
    """Five occupations: one complete, the others each with something missing."""
    return Source(
        folder,
        {
            "onet/occupations.csv": [
                ["onet_soc", "title", "job_zone", "description"],
                [CHIEFS, "Chief Executives", 5, "-"],
                [ACTORS, "Actors", 2, "-"],
                [PHYSICIANS, "Emergency Medicine Physicians", 5, "-"],
                [HISTOTECHNOLOGISTS, "Histotechnologists", 3, "-"],
                [FISHERS, "Fishing and Hunting Workers", 1, "-"],
            ],
            "onet/interests.csv": [
                ["onet_soc", *onet.INTERESTS],
                [CHIEFS, 1.26, 3.05, 2.16, 3.54, 6.96, 4.97],
                [ACTORS, 2.29, 2.16, 7, 4.08, 4, 1.81],
                [PHYSICIANS, 4.15, 5.64, 1, 5.6, 2.68, 4.22],
                [HISTOTECHNOLOGISTS, 5.1, 6, 1.5, 2, 1.3, 5.9],
                [FISHERS, 7, 2.27, 1.06, 1.03, 1.99, 3.29],
            ],
            "onet/work_values.csv": [
                ["onet_soc", "Achievement", "Independence", "Support"],
                [CHIEFS, 6.33, 7, 5.33],
                [ACTORS, 5.67, 4.67, 2],
                [HISTOTECHNOLOGISTS, 4, 3.5, 5],
                [FISHERS, 2.5, 4.5, 3],
            ],
            "onet/work_styles.csv": [
                ["onet_soc", "Adaptability", "Empathy"],
                [CHIEFS, 2.69, 1.07],
                [ACTORS, 1.5, 2],
                [PHYSICIANS, 2, 2.5],
                [HISTOTECHNOLOGISTS, 0.5, -0.2],
            ],
            "onet/skills.csv": _skills(
                {
                    CHIEFS: ((4.12, 4.62), (4.25, 4.75), (1, 0)),
                    ACTORS: ((3.88, 3.88), (3.88, 4), (1.5, "")),
                    PHYSICIANS: ((4.25, 5.12), (4.25, 4.25), (1.75, 1)),
                    FISHERS: ((2.75, 2.5), (3, 2.38), (2.25, 2.12)),
                }
            ),
            "onet/related_occupations.csv": [
                ["onet_soc", "related_onet_soc", "tier", "index"],
                [CHIEFS, FISHERS, "Supplemental", 11],
                [CHIEFS, ACTORS, "Primary-Long", 6],
                [CHIEFS, "99-9999.00", "Primary-Short", 1],
                [CHIEFS, PHYSICIANS, "Primary-Short", 2],
            ],
            "onet/reported_titles.csv": [
                ["onet_soc", "title", "shown_in_my_next_move"],
                [CHIEFS, "Executive Vice President (EVP)", "N"],
                [CHIEFS, "CEO (Chief Executive Officer)", "Y"],
                [CHIEFS, "President", "Y"],
            ],
            "onet/education_training_experience.csv": [
                ["onet_soc", "scale", "element", "category", "category_name", "percent"],
                [CHIEFS, "RL", "-", 6, "Bachelor's Degree", 54.76],
                [CHIEFS, "RL", "-", 8, "Master's Degree", 45.24],
                [CHIEFS, "OJ", "-", 1, "None", 100],
            ],
            "bls/oews_2025_national.csv": [
                ["soc_code", *bls.WAGE_COLUMNS],
                _wage_row(
                    "11-1011", "Chief Executives", 3, 204350, "102.88", 213990, 75700, 507730
                ),
                _wage_row("27-2011", "Actors", 3, 55000, "29.05", "-", "-", "-"),
                _wage_row("29-1214", "Physicians", 3, 32880, "#", ">=$239,200", 103610, "#"),
                _wage_row("29-2010", "Lab Technologists", 3, 332940, "30", 61890, 37870, 95000),
                _wage_row("45-3030", "Summary, too wide", 2, 100, "20", 40000, 30000, 50000),
            ],
            "bls/projections_2024_2034.csv": [
                [bls.PROJECTION_CODE, *bls.PROJECTION_COLUMNS],
                ["00-0000", "Total", "Summary", 3.1, 18863.3, "—", "—", "—"],
                ["11-1011", "Chiefs", "Line item", 4.3, 22.2, *_entry("Bachelor's degree")],
                ["27-2011", "Actors", "Line item", 0, 6.3, *_entry("Some college, no degree")],
                ["29-2010", "Lab", "Line item", -5.5, 341.7, *_entry("Bachelor's degree")],
            ],
            "personality/bigfive_by_occupation.csv": [
                ["onet_soc", *personality.TRAITS, "source"],
                [CHIEFS, 51.87, 51.83, 51.14, 48.93, 46.71, "4d-direct"],
                [ACTORS, 54.3, 48, 51.5, 49.5, 52, "4d-direct"],
                [PHYSICIANS, 52, 51.5, 48, 50.2, 48, "4d-direct"],
                [HISTOTECHNOLOGISTS, 50, 50, 47, 49, 50, "4d-direct"],
                [FISHERS, 47.8, 50.4, 47.2, 46.7, 50, "3d-imputed"],
            ],
        },
    )


def _skills(ratings: dict[str, Sequence[tuple[float, Cell]]]) -> Table:
    elements = ("2.A.1.a", "2.A.1.b", "2.B.3.l")
    names = ("Reading Comprehension", "Active Listening", "Repairing")
    rows: Table = [["onet_soc", "element_id", "element_name", "im", "lv", "lv_source"]]
    for code, pairs in ratings.items():
        for element, name, pair in zip(elements, names, pairs, strict=True):
            rows.append([code, element, name, *pair, "30.0"])
    return rows


def _entry(education: str) -> list[Cell]:
    return [education, "5 years or more", "Short-term on-the-job training"]


def tiny_words(folder: Path) -> WordsFolder:
    """Words that fit the tiny source."""
    titles = {
        CHIEFS: ("Chief Executives", "Directora o director general"),
        ACTORS: ("Actors", "Actriz o actor"),
        PHYSICIANS: ("Emergency Medicine Physicians", "Médica o médico de urgencias"),
        HISTOTECHNOLOGISTS: ("Histotechnologists", "Técnica o técnico en histología"),
        FISHERS: ("Fishing and Hunting Workers", "Trabajadora o trabajador de pesca"),
    }
    names = {
        code: {"en": en, "es": es, "names_es": [f"{es} (nombre)"], "names_en": []}
        for code, (en, es) in titles.items()
    }
    areas = {code[:2]: {"en": f"Area {code[:2]}", "es": f"Área {code[:2]}"} for code in titles}
    return WordsFolder(folder, names, areas)
