"""Scores any stored model of the digits on any rows: both sides of a comparison on the same."""

import csv
import sys

import joblib
from train import ID, predict, read

model_path, data_path, out_path = sys.argv[1:]
model = joblib.load(model_path)
ids, matrix, _, _ = read(data_path)
answers = predict(model, matrix)
with open(out_path, "w", newline="", encoding="utf-8") as file:
    table = csv.DictWriter(file, [ID, *answers[0]], lineterminator="\n")
    table.writeheader()
    table.writerows({ID: row, **answer} for row, answer in zip(ids, answers, strict=True))
