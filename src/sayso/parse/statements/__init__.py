"""Who said what in a document, through which channel."""

from sayso.parse.statements.draft import Draft
from sayso.parse.statements.finding import spans_of, unread_by_network
from sayso.parse.statements.statements import statements_of

__all__ = ["Draft", "spans_of", "statements_of", "unread_by_network"]
