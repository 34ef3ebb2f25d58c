"""Report -> one HTML page that needs nothing else: no script, no network, no file beside it."""

from sayso.write.html.html import to_html

__all__ = ["to_html"]
