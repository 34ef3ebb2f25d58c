"""The ledger in one of its forms, as bytes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sayso.errors import InputError
from sayso.model import Reported
from sayso.write.ledger.page import to_page
from sayso.write.ledger.rows import FIELDS, records, to_csv, to_json
from sayso.write.ledger.series import to_svg
from sayso.write.ledger.table import to_table


def written(lines: Sequence[Reported], form: str, title: str) -> bytes:
    """The lines as terminal, csv, parquet, json, html or svg.

    InputError where there is nothing to draw, or what writes it is not installed.
    """
    match form:
        case "parquet":
            return _to_parquet(lines)
        case "csv":
            text = to_csv(lines)
        case "json":
            text = to_json(lines)
        case "html":
            text = to_page(lines, title)
        case "svg":
            text = to_svg(lines)
            if not text:
                raise InputError("no figure of that in this archive: nothing to draw")
        case _:
            text = to_table(lines)
    return text.encode("utf-8", "replace")


def require(form: str) -> None:
    """InputError where what writes `form` is not installed."""
    if form == "parquet":
        try:
            import pyarrow.parquet  # noqa: F401, PLC0415 - an extra
        except ImportError:
            raise InputError("Parquet needs pyarrow: pip install 'sayso[parquet]'") from None


def _to_parquet(lines: Sequence[Reported]) -> bytes:
    require("parquet")
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    kinds = {str: pa.string(), float: pa.float64(), int: pa.int64(), bool: pa.bool_(), date: pa.date32()}
    schema = pa.schema([(name, kinds[kind]) for name, kind in FIELDS.items()])
    rows = [
        {
            name: value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
            for name, value in r.items()
        }
        for r in records(lines)
    ]
    out = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), out)
    return bytes(out.getvalue().to_pybytes())
