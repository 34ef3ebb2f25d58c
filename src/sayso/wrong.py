"""What is wrong with what a program sent, in words: the types of errors that pydantic tells apart, in ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_MOST = 1_000  # characters of all together
_SHOWN = 40  # of a value
_WANTED = {
    "string_type": "a string",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a smaller number",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a finite number",
    "list_type": "a list",
    "dict_type": "a JSON object",
    "model_type": "a JSON object",
    "model_attributes_type": "a JSON object",
}
_KINDS = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
    bytes: "something else",
    type(None): "null",
}


def wrong(errors: Sequence[Mapping[str, Any]], *, skip: int = 0) -> str:
    """One line about all of them; of each place so many parts are left out, as they say only where a field was sent."""
    return "; ".join(_said(error, skip) for error in errors)[:_MOST]


def _said(error: Mapping[str, Any], skip: int) -> str:
    name = next((part for part in error["loc"][skip:] if isinstance(part, str)), "")
    kind, value, limits = error["type"], error.get("input"), error.get("ctx", {})
    if kind == "json_invalid":
        place = next((f" at character {part + 1}" for part in error["loc"] if isinstance(part, int)), "")
        return f"the body is not JSON ({limits.get('error') or 'it cannot be read'}{place})"
    if kind == "missing":
        return f"{name} is missing" if name else "the body is missing; a JSON object is wanted"
    if kind == "extra_forbidden":
        return f"there is no {name!r} to be given here"
    return f"{name or 'the body'}: {_why(kind, value, limits, str(error['msg']))}"


def _why(kind: str, value: object, limits: Mapping[str, Any], said: str) -> str:
    if kind in _WANTED:
        return f"{_WANTED[kind]} is wanted, not {_shown(value)}"
    match kind:
        case "string_unicode":
            return "half a character stands in it (a lone surrogate)"
        case "string_too_short" | "string_pattern_mismatch":  # ours all ask for one character, or one that is no blank
            return "it is empty"
        case "string_too_long":
            return f"more than {limits['max_length']} characters"
        case "too_long":
            return f"more than {limits['max_length']} values"
        case "greater_than_equal":
            return f"at least {limits['ge']:g} is wanted, not {_shown(value)}"
        case "less_than_equal":
            return f"at most {limits['le']:g} is wanted, not {_shown(value)}"
        case "literal_error" | "enum":
            return f"{_shown(value)} is none of: {limits['expected'].replace(' or ', ', ').replace(chr(39), '')}"
    said = said.removeprefix("Value error, ").removeprefix("Input ")
    return f"it {said}" if said.startswith("should") else said


def _shown(value: object) -> str:
    """What was given: a number or a short text as it is, of all else what it is."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        text = repr(value)
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return _KINDS.get(type(value), "something else")
