import numpy as np
import pytest
import yaml

from models.breast_cancer import train

PARAMS = yaml.safe_load((train.FOLDER / "params.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def fitted():
    """Malignant where the first measurement is large; the second is noise."""
    noise = np.random.default_rng(0)
    matrix = np.column_stack([np.linspace(-1, 1, 40), noise.normal(size=40)])
    targets = np.where(matrix[:, 0] > 0, "malignant", "benign")
    return train.build(PARAMS).fit(matrix, targets)


def test_reads_ids_targets_and_features_in_the_order_of_the_file(tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("patient_id,radius,texture,diagnosis\nP1,1.5,2,benign\nP2,3,4.25,malignant\n")
    ids, matrix, targets, features = train.read(table)
    assert ids == ["P1", "P2"]
    assert matrix.tolist() == [[1.5, 2.0], [3.0, 4.25]]
    assert targets.tolist() == ["benign", "malignant"]
    assert features == ["radius", "texture"]


def test_neither_the_id_nor_the_diagnosis_is_a_feature(tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("diagnosis,radius,patient_id\nbenign,1,P1\n")
    assert train.read(table)[3] == ["radius"]


def test_the_score_is_that_of_the_malignant_class(fitted):
    sick, well = train.predict(fitted, np.array([[2.0, 0.0], [-2.0, 0.0]]))
    assert sick["predicted"] == "malignant" and sick["prob_malignant"] > 0.9
    assert well["predicted"] == "benign" and well["prob_malignant"] < 0.1


def test_the_same_seed_gives_the_same_model(fitted):
    matrix = np.column_stack([np.linspace(-1, 1, 40), np.random.default_rng(0).normal(size=40)])
    again = train.build(PARAMS).fit(matrix, np.where(matrix[:, 0] > 0, "malignant", "benign"))
    assert np.array_equal(again[-1].coef_, fitted[-1].coef_)
