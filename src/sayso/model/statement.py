"""Somebody's words or thoughts in a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sayso.model.span import Spans


class StatementKind(StrEnum):
    DIRECT = "direct"  # all of the content stands in quotation marks (or is a post shown as such)
    INDIRECT = "indirect"  # none of it does
    MIXED = "mixed"  # paraphrase with quoted pieces


class SpeakerKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"  # "officials", "a woman from the region", "a source"


class Modality(StrEnum):
    """How the content is put forward. What was denied or asked is not a claim by the speaker."""

    SAID = "said"
    DENIED = "denied"
    ASKED = "asked"
    PROMISED = "promised"
    FEARED = "feared"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a source refers to, resolved across the mentions in one document."""

    name: str  # the fullest name the document gives, without titles; for unnamed speakers the mention itself
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str | None = None  # "Ukrainian President", as the document words it


@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution: who (source), the word that says so (cue), what (content), and through what (channel)."""

    id: str
    kind: StatementKind
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    speaker: Speaker | None = None
    channel: str | None = None  # "post on X", "press conference", "interview", "statement", another outlet's name
    setting: str | None = None  # when and where, as worded: "on Thursday", "during his annual press conference"
    modality: Modality = Modality.SAID
