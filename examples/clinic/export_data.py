"""Writes the three data sets that ship inside scikit-learn as data/*.csv beside this file. No network."""

import csv
from pathlib import Path

from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits

FOLDER = Path(__file__).resolve().parent / "data"


def number(value: float) -> int | float:
    """A whole number without its ".0", any other with all of its digits."""
    value = float(value)
    return int(value) if value.is_integer() else value


def write(name: str, header: list[str], rows: list[list[object]]) -> None:
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / name
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)
    print(f"{path.name}: {len(rows)} rows, {len(header)} columns")


def breast_cancer() -> None:
    data = load_breast_cancer()
    features = [str(name).replace(" ", "_") for name in data.feature_names]
    rows = [
        [f"P{index:04}", *map(number, row), str(data.target_names[target])]
        for index, (row, target) in enumerate(zip(data.data, data.target, strict=True), start=1)
    ]
    write("breast-cancer.csv", ["patient_id", *features, "diagnosis"], rows)


def diabetes() -> None:
    data = load_diabetes(scaled=False)
    rows = [
        [f"D{index:04}", *map(number, row), number(target)]
        for index, (row, target) in enumerate(zip(data.data, data.target, strict=True), start=1)
    ]
    write("diabetes.csv", ["patient_id", *data.feature_names, "progression"], rows)


def digits() -> None:
    data = load_digits()
    rows = [
        [f"F{index:05}", *map(number, row), int(target)]
        for index, (row, target) in enumerate(zip(data.data, data.target, strict=True), start=1)
    ]
    write("digits.csv", ["image_id", *data.feature_names, "digit"], rows)


if __name__ == "__main__":
    breast_cancer()
    diabetes()
    digits()
