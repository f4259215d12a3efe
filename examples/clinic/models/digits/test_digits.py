import numpy as np
import pytest
import yaml

from models.digits import train

PARAMS = yaml.safe_load((train.FOLDER / "params.yaml").read_text(encoding="utf-8"))


def images(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Ten easy classes: digit d lights the d-th of ten pixels."""
    digits = np.arange(count) % 10
    return 16.0 * np.eye(10)[digits], digits


@pytest.fixture(params=["linear", "kernel"])
def fitted(request):
    params = {**PARAMS, "algorithm": request.param, "kernel": {**PARAMS["kernel"], "components": 20}}
    return train.build(params).fit(*images(200))


def test_reads_pixels_without_id_and_digit(tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("image_id,pixel_0_0,pixel_0_1,digit\nF1,0,16,7\n")
    ids, matrix, digits, pixels = train.read(table)
    assert (ids, matrix.tolist(), digits.tolist()) == (["F1"], [[0.0, 16.0]], [7])
    assert pixels == ["pixel_0_0", "pixel_0_1"]


def test_recognises_every_digit_of_an_easy_set(fitted):
    matrix, digits = images(10)
    assert [answer["predicted"] for answer in train.predict(fitted, matrix)] == digits.tolist()


def test_gives_one_probability_for_each_digit_and_they_sum_to_one(fitted):
    answer = train.predict(fitted, images(1)[0])[0]
    scores = [answer[f"prob_{digit}"] for digit in range(10)]
    assert sum(scores) == pytest.approx(1)
    assert max(scores) == answer["prob_0"]


def test_an_unknown_algorithm_is_named():
    with pytest.raises(SystemExit, match="forest"):
        train.build({**PARAMS, "algorithm": "forest"})
