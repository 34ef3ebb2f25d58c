"""Reported figures -> a table for people, rows for programs, a picture, a page."""

from sayso.write.ledger.page import environment, to_page, values
from sayso.write.ledger.rows import FIELDS, records, to_csv, to_json
from sayso.write.ledger.series import to_svg
from sayso.write.ledger.table import to_table
from sayso.write.ledger.written import require, written

__all__ = [
    "FIELDS",
    "environment",
    "records",
    "require",
    "to_csv",
    "to_json",
    "to_page",
    "to_svg",
    "to_table",
    "values",
    "written",
]
