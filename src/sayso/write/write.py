"""The one door of this room."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from sayso.model import Report, Review


class Format(StrEnum):
    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"
    CLAIMREVIEW = "claimreview"
    MARKDOWN = "markdown"


def write(
    report: Report,
    format: Format | str,  # noqa: A002
    *,
    width: int | None = None,
    colour: bool = False,
    reviews: Sequence[Review] = (),
) -> str:
    """The report as text in one format, ending in a line feed; the same report always gives the same text.

    `format` may be the name of one, too; ValueError where it is none. `width` (columns, 80 where None) and `colour`
    (ANSI styles) concern `Format.TERMINAL` alone. `reviews` are people's judgements, oldest first: every other format
    shows them beside the verdicts, but for ClaimReview, which is what a person will publish and follows the last one.
    Text from outside is escaped for where it is shown. The text never holds lone surrogates, so that it encodes as UTF-8.
    """
    if not isinstance(report, Report):
        raise TypeError(f"a Report is written, as check gives it, not a {type(report).__name__}")
    if format not in set(Format):
        raise ValueError(f"{format!r} is no format: {', '.join(Format)}")
    match Format(format):  # each writer is imported when asked for: a JSON run needs neither rich nor jinja2
        case Format.JSON:
            from sayso.write.json_ import to_json  # noqa: PLC0415

            return to_json(report, reviews)
        case Format.TERMINAL:
            from sayso.write.terminal import to_terminal  # noqa: PLC0415

            return to_terminal(report, width=width, colour=colour)
        case Format.HTML:
            from sayso.write.html import to_html  # noqa: PLC0415

            return to_html(report, reviews)
        case Format.CLAIMREVIEW:
            from sayso.write.claimreview import to_claimreview  # noqa: PLC0415

            return to_claimreview(report, reviews)
        case Format.MARKDOWN:
            from sayso.write.markdown import to_markdown  # noqa: PLC0415

            return to_markdown(report, reviews)
