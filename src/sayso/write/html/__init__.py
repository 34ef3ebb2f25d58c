"""Report -> one HTML page that needs nothing else: no script, no network, no file beside it."""

from sayso.write.html.card import Card, cards
from sayso.write.html.html import environment, sheet, to_html, values

__all__ = ["Card", "cards", "environment", "sheet", "to_html", "values"]
