"""Serves the tumour classifier in MLflow's scoring protocol."""

import os
from html import escape
from typing import Any

import joblib
import numpy as np
import uvicorn
from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

MODEL_PATH = os.environ.get("MODEL_PATH", "models/breast_cancer/out/model.joblib")
RELEASE = os.environ.get("MODELGATE_RELEASE", "local")
ENVIRONMENT = os.environ.get("MODELGATE_ENVIRONMENT", "local")

app = FastAPI(title="Breast cancer", docs_url=None, redoc_url=None)
model = joblib.load(MODEL_PATH)


class Question(BaseModel):
    dataframe_records: list[dict[str, Any]]


def to_matrix(records: list[dict[str, Any]]) -> np.ndarray:
    """The features of each record in the order of training; other columns are left out."""
    return np.array([[float(record[name]) for name in model.feature_names] for record in records])


def predict(matrix: np.ndarray) -> list[dict]:
    malignant = model.predict_proba(matrix)[:, list(model.classes_).index("malignant")]
    return [
        {"predicted": str(label), "prob_malignant": float(score)}
        for label, score in zip(model.predict(matrix), malignant, strict=True)
    ]


@app.get("/health")
async def health() -> dict:
    return {"status": "ok", "release": RELEASE}


@app.post("/invocations")
async def invocations(question: Question) -> dict:
    if not question.dataframe_records:
        return {"predictions": []}
    try:
        matrix = to_matrix(question.dataframe_records)
    except KeyError as missing:
        raise HTTPException(400, f"a record has no {missing}") from missing
    except (TypeError, ValueError) as wrong:
        raise HTTPException(400, f"every feature must be a number: {wrong}") from wrong
    return {"predictions": predict(matrix)}


@app.get("/", response_class=HTMLResponse)
async def front_page() -> str:
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Breast cancer</title>"
        "<body style='font-family: system-ui; max-width: 40rem; margin: 3rem auto'>"
        "<h1>Breast cancer</h1><p>Is a tumour malignant? Thirty measurements of cell nuclei decide.</p>"
        f"<p>Release <code>{escape(RELEASE)}</code> in <b>{escape(ENVIRONMENT)}</b>, "
        f"{len(model.feature_names)} features. Ask it: <code>POST /invocations</code> with "
        '<code>{"dataframe_records": [{"mean_radius": ...}]}</code></p></body></html>'
    )


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")), access_log=False)
