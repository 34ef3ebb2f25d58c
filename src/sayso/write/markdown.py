"""A report as Markdown (CommonMark with nothing added): for a ticket, a wiki, a mail.

A passage is quoted once, under the first claim that it bears on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.model import Aspect, Evidence, Judged, Report, Review, Statement, Verdict
from sayso.write.clean import line, sentence, web_address
from sayso.write.order import WORST_FIRST, attributions, headline, overall, proof, worst_first
from sayso.write.reviewed import judgements
from sayso.write.told import told
from sayso.write.wording import KIND, MODALITY, QUOTED, SHORT, SYMBOL, day, spoken, sure

# What Markdown, its common extensions, or HTML in it would obey; a backslash before it makes it plain text.
_OBEYED = re.compile(r"[\\`*_{}\[\]<>#|~&$!^=]")
_AT_START = re.compile(r"^(\d{0,9})([+\-.)])")  # would begin a list
_NOT_IN_ADDRESS = re.compile(r"[<>\\`|*\[\]]")


def to_markdown(report: Report, reviews: Sequence[Review] = ()) -> str:
    """The report as Markdown; what comes from outside is escaped, so that it reads as it was written."""
    return "\n".join(_lines(report, reviews)) + "\n"


def plain(text: str) -> str:
    """`text` on one line, as Markdown that shows it as it is."""
    escaped = _OBEYED.sub(lambda found: "\\" + found[0], line(text))
    return _AT_START.sub(r"\1\\\2", escaped)


def _lines(report: Report, reviews: Sequence[Review]) -> Iterator[str]:
    document = report.reading.document
    yield from (f"# {headline(report)}", "")
    if said := attributions(report):
        yield from (f"Who said it: {said}", "")
    about = [document.title or "Article without a title", document.publisher, document.byline, day(document.published)]
    yield " · ".join(plain(part) for part in about if part)
    if document.url:
        yield from ("", _address(document.url))
    ordered, number = worst_first(report.judged), 0
    quoted: set[str] = set()
    spoken_in = {statement.id: statement for statement in report.reading.statements}
    for label in WORST_FIRST:
        listed = [item for item in ordered if overall(item) is label]
        if listed:
            yield from ("", f"## {SHORT[label]} ({len(listed)})")
        for item in listed:
            number += 1
            yield from ("", f"### {number}. {plain(item.claim.shown)}", "")
            yield " · ".join([KIND[item.claim.kind], *_who(spoken_in.get(item.claim.statement or ""))])
            yield ""
            yield from _claim(item, reviews)
            yield from _proof(proof(item, report), quoted)
    yield from _list("About the article itself", [sentence(item.text) for item in report.findings])
    yield from _list("What this report does not cover", report.run.notes)
    count = report.run.documents
    yield ""
    yield f"Made by sayso {plain(report.run.version)} with an archive of {count:,} document{'' if count == 1 else 's'}."


def _claim(item: Judged, reviews: Sequence[Review]) -> Iterator[str]:
    if item.attribution is not None:
        yield from _verdict(item, Aspect.ATTRIBUTION, item.attribution, reviews)
    yield from _verdict(item, Aspect.CONTENT, item.content, reviews)


def _proof(found: Sequence[Evidence], quoted: set[str]) -> Iterator[str]:
    """The passages that no claim before has shown; adds them to `quoted`."""
    for evidence in found:
        if evidence.id not in quoted:
            yield from _quote(evidence)
    if above := [plain(evidence.id) for evidence in found if evidence.id in quoted]:
        yield from ("", f"Quoted above: {', '.join(above)}.")
    quoted.update(evidence.id for evidence in found)


def _who(statement: Statement | None) -> Iterator[str]:
    if statement is None:
        return
    yield plain(spoken(statement.speaker))
    yield f"{MODALITY[statement.modality]}, {QUOTED[statement.kind]}"
    yield from (plain(part) for part in (statement.channel, statement.setting) if part)


def _verdict(item: Judged, aspect: Aspect, verdict: Verdict, reviews: Sequence[Review]) -> Iterator[str]:
    question = "Was it said?" if aspect is Aspect.ATTRIBUTION else "Is it so?"
    yield f"- **{question}** {SYMBOL[verdict.label]} {SHORT[verdict.label]} ({sure(verdict.confidence)})"
    for reason in told(verdict.reasons):
        names = f" ({', '.join(map(plain, reason.evidence))})" if reason.evidence else ""
        yield f"  - {plain(sentence(reason.text))}{names}"
    for said in judgements(reviews, item.claim.id, aspect):
        text = f" {plain(said.text)}" if said.text else ""
        yield f"  - **{said.words}** by {plain(said.name)}, {said.at}.{text}"


def _quote(evidence: Evidence) -> Iterator[str]:
    yield from ("", f"> {plain(evidence.text)}", ">")
    origin = [evidence.publisher or "publisher unknown", day(evidence.published) or "undated"]
    link = f" {_address(evidence.url)}" if evidence.url else ""
    yield f"> – {plain(evidence.id)}: {plain(', '.join(origin))}{link}"


def _list(heading: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield from ("", f"## {heading}", "")
        yield from (f"- {plain(text)}" for text in texts)


def _address(url: str) -> str:
    """A link where the address may become one, else its text."""
    safe = web_address(url)
    return f"<{safe}>" if safe and not _NOT_IN_ADDRESS.search(safe) else plain(url)
