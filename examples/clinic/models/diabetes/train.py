"""Trains the model of disease progression: a regression on ten measurements."""

import argparse
import csv
import os
from pathlib import Path

import joblib
import numpy as np
import yaml
from sklearn.linear_model import Ridge
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeRegressor

FOLDER = Path(__file__).resolve().parent
ID, TARGET, SLICE = "patient_id", "progression", "sex"


def read(path: str | Path) -> tuple[list[dict[str, str]], np.ndarray, np.ndarray, list[str]]:
    """Rows as written, feature matrix, targets, and the names of the features in the matrix's order."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    features = [name for name in rows[0] if name not in (ID, TARGET)]
    matrix = np.array([[float(row[name]) for name in features] for row in rows])
    return rows, matrix, np.array([float(row[TARGET]) for row in rows]), features


def build(params: dict) -> Pipeline:
    match params["algorithm"]:
        case "ridge":
            regressor = Ridge(alpha=params["ridge"]["alpha"])
        case "decision_tree":
            depth = params["decision_tree"]["max_depth"]
            regressor = DecisionTreeRegressor(max_depth=depth, random_state=params["seed"])
        case other:
            raise SystemExit(f"params.yaml: algorithm is {other}, expected ridge or decision_tree")
    return make_pipeline(StandardScaler(), regressor)


def predict(model: Pipeline, matrix: np.ndarray) -> list[dict]:
    """One record for each row, as the predictions file and the server give it."""
    return [{"predicted": float(value)} for value in model.predict(matrix)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", default=os.environ.get("MODELGATE_TRAIN_DATA"))
    parser.add_argument("--test", default=os.environ.get("MODELGATE_TEST_DATA"))
    parser.add_argument("--params", default=FOLDER / "params.yaml")
    parser.add_argument("--out", type=Path, default=FOLDER / "out")
    arguments = parser.parse_args()
    if not arguments.train or not arguments.test:
        parser.error("give --train and --test, or run it through modelgate, which makes the split")

    params = yaml.safe_load(Path(arguments.params).read_text(encoding="utf-8"))
    _, train_matrix, train_targets, features = read(arguments.train)
    model = build(params).fit(train_matrix, train_targets)
    model.feature_names = features  # the order of the columns travels with the model

    rows, test_matrix, test_targets, _ = read(arguments.test)
    arguments.out.mkdir(parents=True, exist_ok=True)
    joblib.dump(model, arguments.out / "model.joblib")
    with (arguments.out / "predictions.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, [ID, SLICE, TARGET, "predicted"], lineterminator="\n")
        table.writeheader()
        for row, answer in zip(rows, predict(model, test_matrix), strict=True):
            table.writerow({name: row[name] for name in (ID, SLICE, TARGET)} | answer)
    print(f"trained on {len(train_targets)} patients, tested on {len(rows)}")
    print(f"R2 {model.score(test_matrix, test_targets):.4f}")


if __name__ == "__main__":
    main()
