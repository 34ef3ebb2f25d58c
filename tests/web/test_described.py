"""The API does what its description says, whatever is sent: schemathesis, in process, with a fixed seed."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from sayso.web import api, api_archive
from tests.web.conftest import HERE, Open

pytest.importorskip("schemathesis", reason="schemathesis is not installed")

import requests
import schemathesis
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

EXAMPLES = 12  # of each call, those that fit and those that do not
ROUTES = [
    route for router in (api.router, api_archive.router) for route in router.routes if isinstance(route, APIRoute)
]
CALLS = sorted((method, route.path) for route in ROUTES for method in route.methods or ())
BARE = {f"/api/v1/{end}" for end in ("jobs/{key}", "jobs/{key}/events", "archive/stats", "archive/feeds")}
BOUND = [call for call in CALLS if call[1] not in BARE and call != ("GET", "/api/v1/jobs/{key}/reviews")]
# What a description cannot say: that a verdict is one of this report, which characters make a text, and what names anything.
UNTOLD = {
    call: [positive_data_acceptance]
    for call in (
        *(f"POST /api/v1/{end}" for end in ("jobs/{key}/reviews", "statements", "figures")),
        "GET /api/v1/archive/ledger",
    )
}


@pytest.fixture(scope="module")
def described(desk: Open) -> Any:
    return schemathesis.openapi.from_dict(desk.client.get("/api/v1/openapi.json").json())


@pytest.fixture(scope="module")
def keys(desk: Open) -> list[str]:
    """Jobs that there are: finished, failed, and none."""
    failed = desk.client.post("/api/v1/check?wait=60", json={"text": "\0\0\0"}).json()["id"]
    return [desk.keep(), failed, "none"]


def test_every_call_is_described(described: Any) -> None:
    assert sorted((one.ok().method.upper(), one.ok().path) for one in described.get_all_operations()) == CALLS


@pytest.mark.parametrize(("method", "path"), CALLS)
def test_what_fits_the_description(desk: Open, described: Any, keys: list[str], method: str, path: str) -> None:
    sent(desk, described[path][method], keys, GenerationMode.POSITIVE)


@pytest.mark.parametrize(("method", "path"), BOUND)
def test_what_does_not_fit_it(desk: Open, described: Any, keys: list[str], method: str, path: str) -> None:
    sent(desk, described[path][method], keys, GenerationMode.NEGATIVE)


def sent(desk: Open, operation: Any, keys: list[str], mode: Any) -> None:
    """Send examples, and hold each answer against the description."""

    @seed(1)
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(case=operation.as_strategy(generation_mode=mode), key=st.sampled_from(keys), real=st.integers(0, 3))
    def run(case: Any, key: str, real: int) -> None:
        if real and "key" in (case.path_parameters or {}):
            case.path_parameters["key"] = key
        if isinstance(case.body, dict) and isinstance(case.body.get("url"), str) and real:
            case.body["url"] = "http://127.0.0.1/"  # tests ask nobody else
        # Sent by our own client: that of the library starts a desk for each call and never ends it.
        asked: Any = requests.Request(**case.as_transport_kwargs(base_url=HERE)).prepare()
        answer = desk.client.request(asked.method, asked.url, headers=dict(asked.headers), content=asked.body)
        case.validate_response(answer, excluded_checks=UNTOLD.get(operation.label, []))

    run()
