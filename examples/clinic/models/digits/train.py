"""Trains the reader of handwritten digits: logistic regression, on the pixels or on an RBF kernel."""

import argparse
import csv
import os
from pathlib import Path

import joblib
import numpy as np
import yaml
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import MinMaxScaler

FOLDER = Path(__file__).resolve().parent
ID, TARGET = "image_id", "digit"


def read(path: str | Path) -> tuple[list[str], np.ndarray, np.ndarray, list[str]]:
    """Row ids, pixel matrix, digits, and the names of the pixels in the matrix's order."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    pixels = [name for name in rows[0] if name not in (ID, TARGET)]
    matrix = np.array([[float(row[name]) for name in pixels] for row in rows])
    return [row[ID] for row in rows], matrix, np.array([int(row[TARGET]) for row in rows]), pixels


def build(params: dict) -> Pipeline:
    algorithm, seed = params["algorithm"], params["seed"]
    if algorithm not in ("linear", "kernel"):
        raise SystemExit(f"params.yaml: algorithm is {algorithm}, expected linear or kernel")
    chosen = params[algorithm]
    classifier = LogisticRegression(C=chosen["C"], max_iter=params["max_iter"], random_state=seed)
    if algorithm == "linear":
        return make_pipeline(MinMaxScaler(), classifier)
    kernel = Nystroem(gamma=chosen["gamma"], n_components=chosen["components"], random_state=seed)
    return make_pipeline(MinMaxScaler(), kernel, classifier)


def predict(model: Pipeline, matrix: np.ndarray) -> list[dict]:
    """One record for each row, as the predictions file and the server give it."""
    names = [f"prob_{digit}" for digit in model.classes_]
    return [
        {"predicted": int(label), **dict(zip(names, map(float, scores), strict=True))}
        for label, scores in zip(model.predict(matrix), model.predict_proba(matrix), strict=True)
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
    _, train_matrix, train_targets, pixels = read(arguments.train)
    model = build(params).fit(train_matrix, train_targets)
    model.feature_names = pixels  # the order of the columns travels with the model

    ids, test_matrix, test_targets, _ = read(arguments.test)
    answers = predict(model, test_matrix)
    arguments.out.mkdir(parents=True, exist_ok=True)
    joblib.dump(model, arguments.out / "model.joblib")
    with (arguments.out / "predictions.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, [ID, TARGET, *answers[0]], lineterminator="\n")
        table.writeheader()
        for row, target, answer in zip(ids, test_targets, answers, strict=True):
            table.writerow({ID: row, TARGET: target, **answer})
    print(f"trained on {len(train_targets)} images, tested on {len(ids)}")
    print(f"accuracy {model.score(test_matrix, test_targets):.4f}")


if __name__ == "__main__":
    main()
