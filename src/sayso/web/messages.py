"""What programs send to the API and get from it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Text(Strict):
    """A text to read."""

    text: str = Field(min_length=1, description="plain text, Markdown or HTML")
    published: str | None = Field(None, description="the article's date, YYYY-MM-DD, where it shows none")


class Asked(Strict):
    """An article to check: its text, the address to fetch it from, or a file."""

    text: str | None = Field(None, min_length=1, description="plain text, Markdown or HTML")
    url: str | None = Field(None, max_length=2000, description="an http or https address outside private networks")
    data: str | None = Field(None, min_length=1, description="a file (text, Markdown, HTML, PDF) in base64")
    name: str | None = Field(None, max_length=200, description="the file's name")
    published: str | None = Field(None, description="the article's date, YYYY-MM-DD, where it shows none")
    as_of: str | None = Field(None, description="evidence of this day or earlier only, YYYY-MM-DD")


class JobMessage(BaseModel):
    """A job and how far it is."""

    id: str
    state: Literal["queued", "running", "done", "failed"]
    stage: str | None
    before: int = Field(description="how many jobs come before it")
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
