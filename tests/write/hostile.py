"""The sample report with hostile text in every field."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from sayso.model import Report, Span
from tests.write.sample import REPORT

NASTY = (
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "--><img src=x onerror=alert(1)>",
    "\"' onmouseover=alert(1) x='",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;#x3c;",
    "javascript:alert(1)",
    'https://ok.example/"><script>alert(1)</script>',
    "a\u202eb\u2066c\ud800d\x00e\x1b[31m",
    "<!--",
    "]]></title></svg></table>",
)
KEPT = {"id", "statement", "claim", "figure", "figures", "evidence", "document", "language"}  # what refers to what


def poisoned(value: Any, text: str, keep: set[str]) -> Any:
    """`value` with every string in it replaced by `text`, except in the fields of those names."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return text
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: poisoned(getattr(value, field.name), text, keep)
            for field in fields(value)
            if field.name not in keep or not _is_name(getattr(value, field.name))
        }
        return replace(value, **changed)
    if isinstance(value, tuple) and not isinstance(value, Span):  # a named tuple of the model keeps its type
        parts = [poisoned(part, text, keep) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


def _is_name(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, tuple) and all(isinstance(part, str) for part in value))


def hostile(text: str, keep: set[str]) -> Report:
    return poisoned(REPORT, text, keep)  # type: ignore[no-any-return]
