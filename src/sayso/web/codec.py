"""Reports as JSON and back, by the types of their fields: how the desk keeps them."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from sayso.model import Report


def dump(report: Report) -> bytes:
    """The report, without the bytes of the article that it was read from."""
    document = replace(report.reading.document, article=None)
    slim = replace(report, reading=replace(report.reading, document=document))
    return json.dumps(_plain(slim), separators=(",", ":")).encode()  # ASCII: it may hold halves of characters


def load(data: bytes) -> Report:
    """The report that `dump` wrote; fields that it did not know have their defaults."""
    report = _typed(Report, json.loads(data))
    assert isinstance(report, Report)
    return report


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _typed(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(kind) in (Union, UnionType):  # in the model always one type or None
        [kind] = [arm for arm in get_args(kind) if arm is not NoneType]
    if get_origin(kind) is tuple:
        arms = get_args(kind)
        if arms[-1] is Ellipsis:
            return tuple(_typed(arms[0], item) for item in value)
        return tuple(_typed(arm, item) for arm, item in zip(arms, value, strict=True))
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]
        return kind(**{name: _typed(hints[name], item) for name, item in value.items() if name in hints})  # type: ignore[operator]
    if issubclass(kind, tuple):  # named
        hints = _hints(kind)
        return kind(*(_typed(hint, item) for hint, item in zip(hints.values(), value, strict=False)))
    if kind is datetime or kind is date:
        return kind.fromisoformat(value)
    if issubclass(kind, bytes):
        return b64decode(value)
    return kind(value) if issubclass(kind, Enum) else value
