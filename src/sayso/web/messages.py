"""What programs send to the API and get from it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Date = Annotated[str, Field(json_schema_extra={"anyOf": [{"format": "date"}, {"maxLength": 0}]})]  # empty: none


def _just_one(schema: dict[str, Any]) -> None:
    """Say in the description, too, that an article comes as text, as an address or as a file."""
    ways = ("text", "url", "data")
    schema["oneOf"] = [{"required": [way], "properties": {way: {"type": "string"}}} for way in ways]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Text(Strict):
    """A text to read."""

    text: str = Field(min_length=1, description="plain text, Markdown or HTML")
    published: Date | None = Field(None, description="the article's date, YYYY-MM-DD, where it shows none")


class Asked(Strict):
    """An article to check: its text, the address to fetch it from, or a file."""

    model_config = ConfigDict(json_schema_extra=_just_one)
    text: str | None = Field(None, min_length=1, description="plain text, Markdown or HTML")
    url: Annotated[str, Field(max_length=2000, json_schema_extra={"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"})] | None = (
        Field(None, description="an http or https address outside private networks")
    )
    data: Annotated[str, Field(min_length=1, json_schema_extra={"format": "byte"})] | None = Field(
        None, description="a file (text, Markdown, HTML, PDF) in base64"
    )
    name: str | None = Field(None, max_length=200, description="the file's name")
    published: Date | None = Field(None, description="the article's date, YYYY-MM-DD, where it shows none")
    as_of: Date | None = Field(None, description="evidence of this day or earlier only, YYYY-MM-DD")


class JobMessage(BaseModel):
    """A job and how far it is."""

    id: str
    state: Literal["queued", "running", "done", "failed"]
    stage: str | None
    before: int = Field(description="how many jobs come before it")
    elsewhere: bool = Field(description="whether it waits for a desk with the archive that it was handed in for")
    name: str
    title: str | None
    summary: str | None
    error: str | None
    created: str
    finished: str | None
    links: dict[str, str]


class JudgementAsked(Strict):
    """One person's judgement of one verdict."""

    claim: str = Field(min_length=1, max_length=40)
    verdict: Literal["attribution", "content"]
    decision: Literal["accepted", "overruled", "commented"]
    label: str | None = Field(None, description="what the verdict should be, where it is overruled")
    text: str = Field("", max_length=10_000)
    name: str = Field(min_length=1, max_length=120)


class JudgementMessage(JudgementAsked):
    """A judgement that is kept."""

    at: str


class ProblemMessage(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
