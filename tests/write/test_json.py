"""JSON: the contract, by schema and by what stands at the offsets."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from sayso.model import Document, Reading, Report, Run
from sayso.write import Format, write
from sayso.write.encode import number
from tests.write.sample import EMPTY, REPORT, TEXT

SCHEMA = json.loads(files("sayso.write").joinpath("report.schema.json").read_text(encoding="utf-8"))


def loaded(report: Report) -> Any:
    return json.loads(write(report, Format.JSON))


@pytest.mark.parametrize("report", [REPORT, EMPTY])
def test_holds_the_schema(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(loaded(report), SCHEMA)


def test_schema_refuses_what_the_contract_does_not_know() -> None:
    broken = loaded(REPORT)
    broken["claims"][0]["content"]["label"] = "False"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, SCHEMA)


def test_offsets_point_at_the_words() -> None:
    found = loaded(REPORT)
    [[start, end]] = found["claims"][2]["spans"]
    assert TEXT[start:end] == "more than 250.000 of our people have lost their lives in the valley"


def test_integral_values_are_integers() -> None:
    assert '"value": [250000, null]' in write(REPORT, Format.JSON)
    assert [number(x) for x in (2.0, 2.5, 1e300)] == [2, 2.5, 1e300]
    assert isinstance(number(1e300), float)


def test_attribution_is_null_where_nobody_speaks() -> None:
    assert [claim["attribution"] is None for claim in loaded(REPORT)["claims"]] == [
        item.attribution is None for item in REPORT.judged
    ]


def test_text_survives_and_nothing_dangerous_is_raw() -> None:
    nasty = "a\ud800b\x1b[31m\u202ec\u2028\x9b\u200f</script>"
    report = Report(Reading(Document(nasty, title=nasty)), (), (), (), (), Run("1", 0, (nasty,)))
    text = write(report, Format.JSON)
    assert loaded(report)["run"]["notes"] == [nasty]
    assert text.encode("utf-8")
    assert not set(nasty) & set("\ud800\x1b\u202e\u2028\x9b\u200f") & set(text)


def test_same_report_same_bytes() -> None:
    assert write(REPORT, Format.JSON) == write(REPORT, Format.JSON)
