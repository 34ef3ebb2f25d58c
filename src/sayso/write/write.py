"""The one door of this room."""

from __future__ import annotations

from enum import StrEnum

from sayso.model import Report


class Format(StrEnum):
    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"
    CLAIMREVIEW = "claimreview"


def write(report: Report, format: Format, *, width: int | None = None, colour: bool = False) -> str:  # noqa: A002
    """The report as text in one format, ending in a line feed; the same report always gives the same text.

    `width` (columns, 80 where None) and `colour` (ANSI styles) concern `Format.TERMINAL` alone. Text from outside is
    escaped for where it is shown. The text never holds lone surrogates, so that it encodes as UTF-8.
    """
    match format:  # each writer is imported when asked for: a JSON run needs neither rich nor jinja2
        case Format.JSON:
            from sayso.write.json_ import to_json  # noqa: PLC0415

            return to_json(report)
        case Format.TERMINAL:
            from sayso.write.terminal import to_terminal  # noqa: PLC0415

            return to_terminal(report, width=width, colour=colour)
        case Format.HTML:
            from sayso.write.html import to_html  # noqa: PLC0415

            return to_html(report)
        case Format.CLAIMREVIEW:
            from sayso.write.claimreview import to_claimreview  # noqa: PLC0415

            return to_claimreview(report)
