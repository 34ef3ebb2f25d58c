"""Registries of accounts in each form that is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.find import accounts_of
from sayso.model import Account


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "name,platform,handle,aliases,source\nJane Roe,twitter,@roe,Mayor;J. Roe,https://e.example\n,X,nobody,,\n"
    )
    assert accounts_of(path) == (Account("Jane Roe", "X", "roe", ("Mayor", "J. Roe"), "https://e.example"),)


def test_query_result(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    row = {"item": {"value": "http://w/Q1"}, "itemLabel": {"value": "Jane Roe"}, "twitter": {"value": "roe"}}
    path.write_text(json.dumps({"results": {"bindings": [row]}}))
    assert accounts_of(path) == (Account("Jane Roe", "X", "roe", (), "http://w/Q1"),)


def test_query_result_in_short(tmp_path: Path) -> None:
    """The query service has two kinds of JSON; this is the shorter one."""
    path = tmp_path / "a.json"
    row = {"item": "http://w/Q1", "itemLabel": "Jane Roe", "twitter": "roe", "facebook": "jane.roe"}
    path.write_text(json.dumps([row, {"item": "http://w/Q2", "itemLabel": "Jim Poe"}]))
    accounts = (
        Account("Jane Roe", "X", "roe", (), "http://w/Q1"),
        Account("Jane Roe", "Facebook", "jane.roe", (), "http://w/Q1"),
    )
    assert accounts_of(path) == accounts


def test_entities(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    entity = {
        "labels": {"en": {"value": "Jane Roe"}, "de": {"value": "Johanna Roe"}},
        "claims": {
            "P2002": [
                {"mainsnak": {"datavalue": {"value": "roe"}}, "rank": "normal"},
                {"mainsnak": {"datavalue": {"value": "old"}}, "rank": "deprecated"},
            ],
            "P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}],
        },
    }
    path.write_text(json.dumps({"entities": {"Q1": entity}}))
    assert accounts_of(path) == (Account("Jane Roe", "X", "roe", ("Johanna Roe",), "https://www.wikidata.org/wiki/Q1"),)


@pytest.mark.parametrize("text", ["", "{}", "[1, 2]", "a,b\n1,2\n", '{"entities": 3}', "\x00\x01"])
def test_what_is_no_registry_gets_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        accounts_of(path)
    assert "\n" not in str(caught.value)


def test_a_missing_file_gets_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        accounts_of(tmp_path / "none.csv")


def test_of_a_missing_file_the_name_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    with pytest.raises(InputError) as caught:
        accounts_of(path)
    assert str(caught.value).count(str(path)) == 1
    assert "Errno" not in str(caught.value)
