"""What a data-minded colleague would write to score many people: pandas and numpy, one pass.

    python benchmarks/colleague.py ANSWERS.csv ROWS.ndjson

Reads the table, averages the items of each scale, correlates every facet with every occupation,
adds the facets up with the default weights and writes each person's codes, scores and ten best
occupations. No certainty, no look at how the answers were given, no errors, nothing estimated
for gaps: `ccfit batch` does more. It stands here only to be raced (``benchmarks/batch.py``).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

DATA = Path(__file__).resolve().parents[1] / "data"
WEIGHTS = {"interests": 0.45, "values": 0.30, "skills": 0.20, "type": 0.05}
ORDERS = {"interests": "R I A S E C".split(), "type": "E N F J".split()}
TOP = 10


def unit(matrix: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.divide(matrix, length, out=np.zeros_like(matrix), where=length > 0)


def read_occupations() -> tuple[list[str], list[str], dict[str, np.ndarray]]:
    """Codes, titles and unit profiles, from the JSON that a colleague would have made once."""
    cached = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    if cached and cached.exists():
        found = json.loads(cached.read_text("utf-8"))
    else:
        with (DATA / "occupations.yaml").open(encoding="utf-8") as file:
            data = yaml.load(file, Loader=yaml.CSafeLoader)
        found = {
            "codes": [one["code"] for one in data["occupations"]],
            "titles": [one["title"]["en"] for one in data["occupations"]],
            "profiles": {
                facet: [[float(x) for x in one[facet].split()] for one in data["occupations"]]
                for facet in WEIGHTS
            },
            "values": data["orders"]["values"].split("; "),
            "skills": data["orders"]["skills"].split("; "),
        }
        if cached:
            cached.write_text(json.dumps(found), "utf-8")
    ORDERS.update(values=found["values"], skills=found["skills"])
    profiles = {facet: np.array(rows) for facet, rows in found["profiles"].items()}
    for facet in ("interests", "values", "skills"):
        profiles[facet] = profiles[facet] - profiles[facet].mean(axis=1, keepdims=True)
    return found["codes"], found["titles"], {f: unit(one) for f, one in profiles.items()}


def read_key() -> dict[str, dict[str, dict[str, bool]]]:
    """The items of each scale, and whether they count the other way round."""
    with (DATA / "quiz.yaml").open(encoding="utf-8") as file:
        facets = yaml.load(file, Loader=yaml.CSafeLoader)["facets"]
    key: dict[str, dict[str, dict[str, bool]]] = {}
    for facet, section in facets.items():
        for name, item in section["items"].items():
            scales = key.setdefault(facet, {})
            scales.setdefault(item["scale"], {})[name] = item.get("reverse", False)
    return key


def main() -> None:
    answers = pd.read_csv(sys.argv[1], index_col="id")
    codes, titles, occupations = read_occupations()
    key = read_key()
    fit = np.zeros((len(answers), len(codes)))
    shown: dict[str, pd.DataFrame] = {}
    for facet, weight in WEIGHTS.items():
        scores = pd.DataFrame(index=answers.index)
        for scale in ORDERS[facet]:
            items = {n: r for n, r in key[facet][scale].items() if n in answers.columns}
            turned = [6 - answers[n] if r else answers[n] for n, r in items.items()]
            scores[scale] = np.mean(turned, axis=0) if turned else np.nan
        shown[facet] = scores
        person = scores.to_numpy(dtype=float)
        person = person - (3 if facet == "type" else np.nanmean(person, axis=1, keepdims=True))
        fit += weight * (unit(np.nan_to_num(person)) @ occupations[facet].T)
    best = np.argpartition(-fit, TOP, axis=1)[:, :TOP]
    letters = np.array(ORDERS["interests"])
    first = np.argsort(-shown["interests"].to_numpy(), axis=1, kind="stable")[:, :3]
    records = {facet: frame.round(6).to_dict("records") for facet, frame in shown.items()}
    with Path(sys.argv[2]).open("w", encoding="utf-8") as out:
        for at, person in enumerate(answers.index):
            order = best[at][np.argsort(-fit[at][best[at]], kind="stable")]
            matches = [
                {
                    "rank": rank,
                    "code": codes[job],
                    "title": titles[job],
                    "fit": round(50 + 50 * float(fit[at, job]), 6),
                }
                for rank, job in enumerate(order, 1)
            ]
            row = {
                "person": str(person),
                "code": "".join(letters[first[at]]),
                "scores": {facet: records[facet][at] for facet in WEIGHTS},
                "matches": matches,
            }
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
