"""Trains the tumour classifier: logistic regression on standardised measurements."""

import argparse
import csv
import os
from pathlib import Path

import joblib
import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

FOLDER = Path(__file__).resolve().parent
ID, TARGET, POSITIVE = "patient_id", "diagnosis", "malignant"


def read(path: str | Path) -> tuple[list[str], np.ndarray, np.ndarray, list[str]]:
    """Row ids, feature matrix, targets, and the names of the features in the matrix's order."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    features = [name for name in rows[0] if name not in (ID, TARGET)]
    matrix = np.array([[float(row[name]) for name in features] for row in rows])
    return [row[ID] for row in rows], matrix, np.array([row[TARGET] for row in rows]), features


def build(params: dict) -> Pipeline:
    classifier = LogisticRegression(
        C=params["C"], max_iter=params["max_iter"], random_state=params["seed"]
    )
    return make_pipeline(StandardScaler(), classifier)


def predict(model: Pipeline, matrix: np.ndarray) -> list[dict]:
    """One record for each row, as the predictions file and the server give it."""
    malignant = model.predict_proba(matrix)[:, list(model.classes_).index(POSITIVE)]
    return [
        {"predicted": str(label), "prob_malignant": float(score)}
        for label, score in zip(model.predict(matrix), malignant, strict=True)
    ]


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

    ids, test_matrix, test_targets, _ = read(arguments.test)
    arguments.out.mkdir(parents=True, exist_ok=True)
    joblib.dump(model, arguments.out / "model.joblib")
    with (arguments.out / "predictions.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, [ID, TARGET, "predicted", "prob_malignant"], lineterminator="\n")
        table.writeheader()
        for row, target, answer in zip(ids, test_targets, predict(model, test_matrix), strict=True):
            table.writerow({ID: row, TARGET: target, **answer})
    print(f"trained on {len(train_targets)} patients, tested on {len(ids)}")
    print(f"accuracy {model.score(test_matrix, test_targets):.4f}")


if __name__ == "__main__":
    main()
