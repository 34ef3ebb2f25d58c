"""Report -> one HTML page that needs nothing else: no script, no network, no file beside it."""

from sayso.write.html.card import Card, Quote, cards
from sayso.write.html.html import environment, sheet, to_html, values

__all__ = ["Card", "Quote", "cards", "environment", "sheet", "to_html", "values"]
