"""Ground floor: frozen, slotted types that every stage speaks in. No I/O, no imports from other rooms."""

from sayso.model.account import Account
from sayso.model.article import Article
from sayso.model.claim import Claim, ClaimKind
from sayso.model.document import Document, Embed, Link, Paragraph, ParagraphKind, Segment, SourceMap
from sayso.model.evidence import Evidence, Passage, Stance, Stored, text_hash
from sayso.model.factcheck import FactCheck, Match
from sayso.model.figure import NO_COUNTS, SUMS, Bound, Figure, Measure, Trend
from sayso.model.ledger import Reported
from sayso.model.reading import Reading
from sayso.model.report import Finding, Judged, Point, Report, Run, Series
from sayso.model.review import Aspect, Decision, Review
from sayso.model.span import Span, Spans, covers, hull, merged
from sayso.model.statement import Modality, Speaker, SpeakerKind, Statement, StatementKind
from sayso.model.store import Store
from sayso.model.verdict import Label, Reason, Verdict

__all__ = [
    "NO_COUNTS",
    "SUMS",
    "Account",
    "Article",
    "Aspect",
    "Bound",
    "Claim",
    "ClaimKind",
    "Decision",
    "Document",
    "Embed",
    "Evidence",
    "FactCheck",
    "Figure",
    "Finding",
    "Judged",
    "Label",
    "Link",
    "Match",
    "Measure",
    "Modality",
    "Paragraph",
    "ParagraphKind",
    "Passage",
    "Point",
    "Reading",
    "Reason",
    "Report",
    "Reported",
    "Review",
    "Run",
    "Segment",
    "Series",
    "SourceMap",
    "Span",
    "Spans",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Statement",
    "StatementKind",
    "Store",
    "Stored",
    "Trend",
    "Verdict",
    "covers",
    "hull",
    "merged",
    "text_hash",
]
