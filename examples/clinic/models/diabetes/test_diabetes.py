import numpy as np
import pytest
import yaml

from models.diabetes import train

PARAMS = yaml.safe_load((train.FOLDER / "params.yaml").read_text(encoding="utf-8"))


def test_reads_rows_targets_and_features(tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("patient_id,age,sex,progression\nD1,59,2,151\nD2,48,1,75\n")
    rows, matrix, targets, features = train.read(table)
    assert [row["sex"] for row in rows] == ["2", "1"]
    assert matrix.tolist() == [[59.0, 2.0], [48.0, 1.0]]
    assert targets.tolist() == [151.0, 75.0]
    assert features == ["age", "sex"]


@pytest.mark.parametrize("algorithm", ["ridge", "decision_tree"])
def test_every_algorithm_learns_a_straight_line(algorithm):
    matrix = np.arange(60.0).reshape(-1, 1)
    model = train.build({**PARAMS, "algorithm": algorithm}).fit(matrix, 3 * matrix[:, 0])
    answer = train.predict(model, np.array([[30.0]]))[0]["predicted"]
    assert answer == pytest.approx(90, abs=3)


def test_an_unknown_algorithm_is_named():
    with pytest.raises(SystemExit, match="lasso"):
        train.build({**PARAMS, "algorithm": "lasso"})
