"""A report for a terminal: the verdict in a line, then each claim with its proof, worst first.

A passage is quoted once, under the first claim that it bears on; of claims on which nothing was found, only that is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sayso.model import Evidence, Judged, Label, Modality, Report, Statement, Verdict
from sayso.write.clean import line, sentence, shorten, shown
from sayso.write.order import WORST_FIRST, attributions, headline, overall, proof, worst_first
from sayso.write.told import told
from sayso.write.wording import KIND, MODALITY, QUOTED, SHORT, SYMBOL, day, spoken, sure

WIDTH = 80
NARROWEST = 30
CLAIM_LENGTH, QUOTE_LENGTH = 300, 400  # of one claim or quotation; the JSON and HTML reports hold the whole
QUOTATION_MARKS = tuple('“”"„«‘‚»')  # a passage that begins with one gets none from us
STYLE = {
    Label.REFUTED: "bold red",
    Label.CONFLICTING: "bold yellow",
    Label.NOT_ENOUGH: "cyan",
    Label.SUPPORTED: "green",
}


def to_terminal(report: Report, *, width: int | None = None, colour: bool = False) -> str:
    """The report as lines of at most `width` columns (addresses are never cut); plain text unless `colour`."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(NARROWEST, width or WIDTH),
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,  # text from outside is never read as markup
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},  # the same report, the same text, whatever the environment says
    )
    _head(console, report)
    _claims(console, report)
    _list(console, "About the article itself", [item.text for item in report.findings])
    _list(console, "Not covered", report.run.notes)
    documents = f"{report.run.documents:,} document{'' if report.run.documents == 1 else 's'}"
    console.print(Text(f"\nsayso {line(report.run.version)} · archive of {documents}", style="dim"))
    return "\n".join(row.rstrip() for row in out.getvalue().split("\n"))


def _head(console: Console, report: Report) -> None:
    document = report.reading.document
    worst = overall(worst_first(report.judged)[0]) if report.judged else Label.NOT_ENOUGH
    console.print(Text(headline(report), style=STYLE[worst] if worst is not Label.NOT_ENOUGH else "bold"))
    if said := attributions(report):
        console.print(Text(f"Who said it: {said}"))
    console.print()
    if document.title:
        console.print(Text(shorten(document.title, CLAIM_LENGTH), style="bold"))
    if meta := [part for part in (document.publisher, document.byline, day(document.published)) if part]:
        console.print(Text(line(" · ".join(meta)), style="dim"))
    if document.url:
        _address(console, document.url, 0)


def _claims(console: Console, report: Report) -> None:
    ordered = worst_first(report.judged)
    quoted: set[str] = set()
    for label in WORST_FIRST:
        listed = [item for item in ordered if overall(item) is label]
        if not listed:
            continue
        console.print()
        console.print(Rule(f"{SHORT[label]} ({len(listed)})", align="left", style="dim"))
        for item in listed:
            _claim(console, report, item)
            _proof(console, proof(item, report), quoted)


def _claim(console: Console, report: Report, item: Judged) -> None:
    label = overall(item)
    console.print()
    claimed = Text(shorten(item.claim.shown, CLAIM_LENGTH), style="bold")
    _item(console, Text(SYMBOL[label], style=STYLE[label]), claimed, 2)
    statement = next((s for s in report.reading.statements if s.id == item.claim.statement), None)
    _row(console, " · ".join([KIND[item.claim.kind], *_who(statement)]), 4, style="dim")
    verdicts = [verdict for verdict in (item.attribution, item.content) if verdict is not None]
    if all(verdict.label is Label.NOT_ENOUGH for verdict in verdicts) and not proof(item, report):
        for verdict in verdicts:
            _reasons(console, verdict, 4)
        return
    if item.attribution is not None:
        _verdict(console, "Was it said?", item.attribution)
    _verdict(console, "Is it so?", item.content)


def _who(statement: Statement | None) -> Iterator[str]:
    if statement is None:
        return
    yield spoken(statement.speaker)
    if statement.modality is not Modality.SAID:
        yield MODALITY[statement.modality]
    yield QUOTED[statement.kind]
    for part in (statement.channel, statement.setting):
        if part:
            yield line(part)


def _verdict(console: Console, question: str, verdict: Verdict) -> None:
    row = Text(f"{question:<13}")
    row.append(f"{SYMBOL[verdict.label]} {SHORT[verdict.label]}", style=STYLE[verdict.label])
    row.append(f" ({sure(verdict.confidence)})")
    console.print(Padding(row, (0, 0, 0, 4)))
    _reasons(console, verdict, 6)


def _reasons(console: Console, verdict: Verdict, indent: int) -> None:
    for reason in told(verdict.reasons):
        names = f" [{', '.join(map(line, reason.evidence))}]" if reason.evidence else ""
        _item(console, Text("-"), Text(f"{sentence(reason.text)}{names}"), indent)


def _proof(console: Console, found: list[Evidence], quoted: set[str]) -> None:
    """The passages that no claim before has shown; adds them to `quoted`."""
    for evidence in found:
        if evidence.id not in quoted:
            _quote(console, evidence)
    if above := [line(evidence.id) for evidence in found if evidence.id in quoted]:
        _row(console, f"[{', '.join(above)}] quoted above", 6, style="dim")
    quoted.update(evidence.id for evidence in found)


def _quote(console: Console, evidence: Evidence) -> None:
    words = shorten(evidence.text, QUOTE_LENGTH)
    quoted = Text(words if words[:1] in QUOTATION_MARKS else f"“{words}”", style="italic")
    _item(console, Text(f"[{line(evidence.id)}]"), quoted, 6)
    origin = [line(evidence.publisher or "publisher unknown"), day(evidence.published) or "undated"]
    _row(console, ", ".join(origin), 10, style="dim")
    if evidence.url:
        _address(console, evidence.url, 10)


def _list(console: Console, heading: str, texts: list[str] | tuple[str, ...]) -> None:
    if not texts:
        return
    console.print()
    console.print(Rule(heading, align="left", style="dim"))
    for text in texts:
        _item(console, Text("-"), Text(line(text)), 2)


def _item(console: Console, sign: Text, text: Text, indent: int) -> None:
    """A sign, and text whose further lines stand under its first."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(sign, text)
    console.print(Padding(grid, (0, 0, 0, indent)))


def _row(console: Console, text: str, indent: int, *, style: str = "") -> None:
    console.print(Padding(Text(text, style=style), (0, 0, 0, indent)))


def _address(console: Console, url: str, indent: int) -> None:
    """On a line of its own and never wrapped, so that it can be copied."""
    console.print(Text(" " * indent + "".join(shown(url).split()), style="dim"), soft_wrap=True)
