"""The API: the same as the command line, described, and clear about what goes wrong."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

from sayso.archive import Archive
from sayso.cli import main
from sayso.model import Stored
from sayso.web.config import example
from tests.web.conftest import ARCHIVE, Open
from tests.write.sample import REPORT

Idle = Callable[..., Open]
TEXT = "Flood\n\n“The dam held,” said Mira Tolan, the premier. Over 300 people were killed in the Ondra valley.\n"


@pytest.fixture
def checked(desk: Open) -> dict[str, Any]:
    answer = desk.client.post("/api/v1/check?wait=60", json={"text": TEXT, "published": "2031-03-14"})
    assert answer.status_code == 202
    job: dict[str, Any] = answer.json()
    assert job["state"] == "done"
    assert answer.headers["location"] == job["links"]["self"]
    return job


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    main.main(list(arguments))
    return json.loads(capsys.readouterr().out)


def test_a_check_is_that_of_the_command_line(
    desk: Open, checked: dict[str, Any], tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "article.txt"
    file.write_text(TEXT)
    said = printed(
        capsys, "check", str(file), "--archive", str(ARCHIVE), "--format", "json", "--published", "2031-03-14"
    )
    assert desk.client.get(checked["links"]["report"]).json() == said


@pytest.mark.parametrize("command", ["statements", "figures"])
def test_reading_is_that_of_the_command_line(
    desk: Open, command: str, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "article.txt"
    file.write_text(TEXT)
    said = printed(capsys, command, str(file))
    said.pop("doc", None)
    said.pop("id", None)
    said.pop("sha256")
    assert desk.client.post(f"/api/v1/{command}", json={"text": TEXT}).json() == said
    assert all(job["name"] != "article.txt" for job in desk.client.get("/api/v1/jobs").json())


def test_the_archive_answers_as_on_the_command_line(desk: Open, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("--archive", str(ARCHIVE), "--format", "json")
    words = "earthquake damage"
    assert desk.client.get("/api/v1/archive/search", params={"q": words}).json() == printed(
        capsys, "archive", "search", *where, words
    )
    quote = "The needs are enormous"
    assert desk.client.get("/api/v1/archive/trace", params={"q": quote}).json() == printed(
        capsys, "archive", "trace", *where, quote
    )
    assert desk.client.get("/api/v1/archive/ledger", params={"what": "people", "measure": "killed"}).json() == printed(
        capsys, "ledger", *where, "people", "--measure", "killed"
    )
    assert desk.client.get("/api/v1/archive/stats").json() == printed(capsys, "archive", "stats", *where)


FILTERS = [
    [("as_of", "2023-02-08")],
    [("until", "2023-02-08")],
    [("since", "2023-02-10"), ("publisher", "The World Bank"), ("publisher", "UNICEF")],
    [("language", "en"), ("limit", "3")],
    [("language", "de")],
]


@pytest.mark.parametrize("filters", FILTERS)
def test_filters_are_those_of_the_command_line(
    desk: Open, filters: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    options = [part for name, value in filters for part in (f"--{name.replace('_', '-')}", value)]
    options = ["--as-of" if option == "--until" else option for option in options]
    where = ("--archive", str(ARCHIVE), "--format", "json", *options)
    for action, words in (("search", "earthquake people killed"), ("trace", "The needs are enormous")):
        found = desk.client.get(f"/api/v1/archive/{action}", params=[("q", words), *filters]).json()
        assert found == printed(capsys, "archive", action, *where, words)
    if "limit" not in dict(filters):
        found = desk.client.get("/api/v1/archive/ledger", params=[("what", "people"), *filters]).json()
        assert found == printed(capsys, "ledger", *where, "people")


@pytest.mark.parametrize("form", ["csv", "terminal", "svg", "html", "json", "parquet"])
def test_the_ledger_is_written_as_on_the_command_line(desk: Open, form: str, tmp_path: Any) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="the extra sayso[parquet] is not installed")
    file = tmp_path / "ledger"
    asked = ("--measure", "killed", "--measure", "wounded", "--place", "Syria", "--archive", str(ARCHIVE))
    assert main.main(["ledger", "people", *asked, "--format", form, "-o", str(file)]) == 0
    params = {"what": "people", "measure": ["killed", "wounded"], "place": "Syria", "format": form}
    answer = desk.client.get("/api/v1/archive/ledger", params=params)
    assert answer.content == file.read_bytes()
    assert len(answer.content) > 100
    if form in ("svg", "html"):
        assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")


def test_fact_checks_are_matched_as_on_the_command_line(
    idle: Idle, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = "Bees carry parcels over the Ondra."
    review = {"@type": "ClaimReview", "url": "https://facts.example/1", "claimReviewed": claim,
              "reviewRating": {"alternateName": "False"}, "author": {"name": "Facts"}}  # fmt: skip
    (tmp_path / "reviews.json").write_text(json.dumps(review))
    folder = str(tmp_path / "archive")
    assert main.main(["known", "add", "--archive", folder, str(tmp_path / "reviews.json")]) == 0
    capsys.readouterr()
    said = printed(capsys, "known", "match", "--archive", folder, "--format", "json", "bees carry parcels")
    client = idle(archive=folder).client
    found = client.get("/api/v1/archive/known", params={"q": "bees carry parcels"}).json()
    assert found == said
    assert found[0]["reviews"][0]["claim"] == claim
    # Fact-checks are all that this archive holds; documents that come later are seen.
    assert client.get("/api/v1/archive/stats").json()["documents"] == 0
    assert client.get("/api/v1/archive/search", params={"q": "bees"}).json() == []
    with Archive.at(folder, create=True) as archive:
        archive.add([Stored("d1", "The keeper said that the bees had swarmed.")])
    assert client.get("/api/v1/archive/stats").json()["documents"] == 1
    assert client.get("/api/v1/archive/search", params={"q": "bees"}).json()[0]["document"] == "d1"


def test_evidence_ends_with_a_day_as_on_the_command_line(
    desk: Open, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = example()
    assert folder is not None
    article = folder / "article.html"
    asked = {"data": b64encode(article.read_bytes()).decode(), "name": "article.html", "as_of": "2023-02-08"}
    job = desk.client.post("/api/v1/check?wait=60", json=asked).json()
    assert (job["state"], job["name"]) == ("done", "article.html")
    where = ("--archive", str(ARCHIVE), "--format", "json")
    said = printed(capsys, "check", str(article), *where, "--as-of", "2023-02-08")
    found = desk.client.get(job["links"]["report"]).json()
    assert found == said
    assert found["evidence"]
    assert found != printed(capsys, "check", str(article), *where)
    assert "claim" in desk.client.get(job["links"]["report"], params={"format": "terminal"}).text


def test_quick_statements_are_those_of_the_command_line(
    desk: Open, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "article.txt"
    file.write_text(TEXT)
    said = printed(capsys, "statements", "--quick", str(file))
    found = desk.client.post("/api/v1/statements?quick=true", json={"text": TEXT}).json()
    assert found["attributions"] == said["attributions"]


def test_progress_is_told_as_events(desk: Open, checked: dict[str, Any]) -> None:
    with desk.client.stream("GET", checked["links"]["events"]) as stream:
        [event] = [line for line in stream.iter_lines() if line.startswith("data: ")]
    assert json.loads(event[6:])["state"] == "done"


def test_people_judge_through_it_too(idle: Idle) -> None:
    made = idle()
    key = made.keep()
    sent = {
        "claim": "c1",
        "verdict": "content",
        "decision": "overruled",
        "label": "Supported",
        "name": "Ada",
        "text": "",
    }
    answer = made.client.post(f"/api/v1/jobs/{key}/reviews", json=sent)
    assert answer.status_code == 201
    [kept] = made.client.get(f"/api/v1/jobs/{key}/reviews").json()
    assert kept == answer.json()
    assert {name: kept[name] for name in sent} == sent
    report = made.client.get(f"/api/v1/jobs/{key}/report").json()
    assert [review["label"] for review in report["reviews"]] == ["Supported"]
    machine = next(claim for claim in report["claims"] if claim["id"] == "c1")
    assert machine["content"]["label"] == "Refuted"


def test_halves_of_characters_harm_nobody(idle: Idle) -> None:
    made = idle()
    key = made.keep()
    sent = '{"claim":"c1","verdict":"content","decision":"commented","name":"\\ud800","text":"\\udfff!"}'
    head = {"content-type": "application/json"}
    assert made.client.post(f"/api/v1/jobs/{key}/reviews", content=sent, headers=head).status_code < 500
    assert made.client.post("/api/v1/check", content='{"text": "\\ud800 came"}', headers=head).status_code < 500
    assert made.client.post("/api/v1/check", content='{"url": "http://\\ud800/"}', headers=head).status_code < 500
    assert made.client.get(f"/reports/{key}").status_code == 200


def test_versions_are_compared(idle: Idle) -> None:
    made = idle()
    one, two = made.keep(), made.keep()
    found = made.client.get(f"/api/v1/compare?before={one}&after={two}").json()
    assert found == {"new": [], "gone": [], "changed": [], "same": len(REPORT.judged)}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/check", {}, 422),
        ("POST", "/check", {"text": "x", "url": "http://example.org"}, 422),
        ("POST", "/check", {"text": ""}, 422),
        ("POST", "/check", {"text": "x", "published": "soon"}, 422),
        ("POST", "/check", {"text": "x", "as_of": "2031-02-30"}, 422),
        ("POST", "/check", {"text": "x", "data": "eA=="}, 422),
        ("POST", "/check", {"data": "no base64!"}, 422),
        ("POST", "/check", {"url": "file:///etc/passwd"}, 422),
        ("POST", "/check", {"text": "x", "allow_private": True}, 422),
        ("POST", "/check?wait=1000", {"text": "x"}, 422),
        ("POST", "/check", [1], 422),
        ("GET", "/jobs/none", None, 404),
        ("GET", "/jobs/none/report", None, 404),
        ("GET", "/jobs/none/events", None, 404),
        ("DELETE", "/jobs/none", None, 404),
        ("GET", "/nowhere", None, 404),
        ("PUT", "/check", {}, 405),
        ("TRACE", "/jobs", None, 405),
        ("GET", "/archive/ledger?what=people&measure=liked", None, 422),
        ("GET", "/archive/search", None, 422),
        ("GET", "/archive/search?q=x&limit=0", None, 422),
        ("GET", "/archive/search?q=x&since=soon", None, 422),
        ("GET", "/archive/ledger?what=people&format=gif", None, 422),
        ("GET", "/archive/known?q=x", None, 503),
    ],
)
def test_what_goes_wrong_is_a_problem(idle: Idle, method: str, path: str, body: Any, status: int) -> None:
    answer = idle().client.request(method, f"/api/v1{path}", json=body) if body is not None else idle().client.request(
        method, f"/api/v1{path}")  # fmt: skip
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("application/problem+json")
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert "\n" not in problem["detail"]


def test_a_report_that_is_not_there_yet_says_so(idle: Idle) -> None:
    made = idle()
    job = made.client.post("/api/v1/check", json={"text": TEXT}).json()
    assert job["state"] == "queued"
    assert made.client.get(job["links"]["report"]).status_code == 409
    assert made.client.delete(job["links"]["self"], headers={"content-type": "application/json"}).status_code == 409


def test_an_article_that_cannot_be_read_fails_in_one_line(desk: Open) -> None:
    job = desk.client.post("/api/v1/check?wait=60", json={"text": "\x00\x00\x00"}).json()
    assert job["state"] == "failed"
    assert job["error"]
    assert "\n" not in job["error"]
    assert desk.client.get(job["links"]["report"]).status_code == 409


def test_everything_is_described(idle: Idle) -> None:
    made = idle()
    described = made.client.get("/api/v1/openapi.json").json()
    paths = described["paths"]
    assert {path for path in paths if not path.startswith("/api/v1/")} == set()
    for methods in paths.values():
        for call in methods.values():
            assert call["description"]
            assert "application/problem+json" in call["responses"]["4XX"]["content"]
    page = made.client.get("/about/api").text
    for path in paths:
        assert path in page


def test_the_example_is_found() -> None:
    folder = example()
    assert folder is not None
    assert (folder / "archive.jsonl").read_bytes() == ARCHIVE.read_bytes()
