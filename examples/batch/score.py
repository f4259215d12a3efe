"""The scoring job: python score.py MODEL DATA PREDICTIONS. Standard library only."""

import csv
import json
import sys
from pathlib import Path


def key(row: dict[str, str]) -> str:
    return f"{row['store']}/{row['weekday']}"


def read(path: str | Path) -> list[dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def predict(model: dict[str, float], rows: list[dict[str, str]]) -> list[dict]:
    """The rows with their prediction; a store or weekday never seen gets the mean over all."""
    return [{**row, "predicted": model.get(key(row), model["*"])} for row in rows]


def write(path: str | Path, rows: list[dict]) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    model_path, data_path, predictions_path = sys.argv[1:4]
    model = json.loads(Path(model_path).read_text(encoding="utf-8"))
    answers = predict(model, read(data_path))
    write(predictions_path, answers)
    print(f"scored {len(answers)} rows")
