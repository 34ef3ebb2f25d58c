"""Article to Document: `read` for anything, `from_text` and `from_html` for what is already at hand."""

from __future__ import annotations

from sayso.model import Document
from sayso.read.ahead import by_today
from sayso.read.article import read
from sayso.read.plain import from_text

__all__ = ["by_today", "from_html", "from_text", "read"]


def from_html(html: str | bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """Document of an HTML page; links are resolved against `url`, and `charset` is what the server declared.

    `Document.text` is the title and the paragraphs, one a line, embedded posts where they stand; `source_map` leads
    back into the decoded HTML. Raises InputError where the page holds no text.
    """
    from sayso.read.decode import decode  # noqa: PLC0415
    from sayso.read.html import from_html as extract  # noqa: PLC0415 - brings the HTML tools

    text = decode(html, declared=charset, markup=True) if isinstance(html, bytes) else html
    return extract(text, url=url)
