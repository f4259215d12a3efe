"""Learns how many units a store sells on each weekday: the mean of the past. Standard library only."""

import argparse
import json
import os
from collections import defaultdict
from pathlib import Path
from statistics import fmean

import score

OUT = Path(__file__).resolve().parent / "out"


def fit(rows: list[dict[str, str]]) -> dict[str, float]:
    """Mean units by "store/weekday", and over all rows under "*"."""
    groups: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        groups[score.key(row)].append(float(row["units"]))
        groups["*"].append(float(row["units"]))
    return {name: fmean(units) for name, units in sorted(groups.items())}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", default=os.environ.get("MODELGATE_TRAIN_DATA"))
    parser.add_argument("--test", default=os.environ.get("MODELGATE_TEST_DATA"))
    arguments = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    model = fit(score.read(arguments.train))
    (OUT / "model.json").write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")
    score.write(OUT / "predictions.csv", score.predict(model, score.read(arguments.test)))
    print(f"learned {len(model) - 1} means")
