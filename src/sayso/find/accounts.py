"""Registries of official accounts: CSV, a query result of Wikidata, or Wikidata's own entities."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sayso.errors import InputError
from sayso.model import Account

# Wikidata's properties for accounts, and the names that queries commonly give them.
_PLATFORMS = {
    "P2002": "X", "P2013": "Facebook", "P2003": "Instagram", "P3789": "Telegram", "P4033": "Mastodon",
    "P12361": "Bluesky", "P7085": "TikTok", "P11892": "Threads", "P2397": "YouTube", "P856": "website",
    "twitter": "X", "x": "X", "facebook": "Facebook", "instagram": "Instagram", "telegram": "Telegram",
    "mastodon": "Mastodon", "bluesky": "Bluesky", "tiktok": "TikTok", "threads": "Threads", "youtube": "YouTube",
    "website": "website", "domain": "website",
}  # fmt: skip
_LARGEST = 64 * 1024 * 1024  # bytes


def accounts_of(path: str | Path) -> tuple[Account, ...]:
    """The accounts of a registry file, in its order.

    CSV: columns `name`, `platform`, `handle`, and where known `aliases` (separated by ;) and `source`. JSON: the rows of
    such a table, a SPARQL result (of either kind) with `itemLabel` and one
    variable a platform, or `{"entities": {...}}` as Wikidata
    exports them. Raises InputError with one line where the file is none of these.
    """
    where = Path(path)
    try:
        if where.stat().st_size > _LARGEST:
            raise InputError(f"{where}: a registry of accounts has at most {_LARGEST // 2**20} MiB")
        text = where.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{where}: cannot be read as a registry of accounts: {reason}") from None
    try:
        rows = list(_json(json.loads(text)) if text.lstrip()[:1] in ("{", "[") else csv.DictReader(io.StringIO(text)))
        found = [account for row in rows if (account := _account(row, where.name)) is not None]
    except (ValueError, TypeError, AttributeError, KeyError, csv.Error) as error:
        raise InputError(f"{where}: this is no registry of accounts: {error}") from None
    if not found:
        raise InputError(f"{where}: no account with name, platform and handle is in it")
    return tuple(dict.fromkeys(found))


def _account(row: dict[str, Any], file: str) -> Account | None:
    name, platform, handle = (str(row.get(key) or "").strip() for key in ("name", "platform", "handle"))
    if not (name and platform and handle):
        return None
    aliases = row.get("aliases") or ()
    if isinstance(aliases, str):
        aliases = aliases.split(";")
    return Account(
        owner=name,
        platform=_PLATFORMS.get(platform.casefold(), platform),
        handle=handle.removeprefix("@"),
        aliases=tuple(alias.strip() for alias in aliases if alias.strip()),
        source=str(row.get("source") or "") or file,
    )


def _json(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for row in data:
            yield from _plain(row) if "itemLabel" in row else (row,)
    elif "entities" in data:
        for key, entity in data["entities"].items():
            yield from _entity(key, entity)
    else:
        for binding in data["results"]["bindings"]:
            name = binding.get("itemLabel", {}).get("value")
            source = binding.get("item", {}).get("value")
            for key, found in binding.items():
                if key in _PLATFORMS:
                    yield {"name": name, "platform": key, "handle": found["value"], "source": source}


def _plain(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row of the query service's short JSON, whose variables are plain strings."""
    for key, value in row.items():
        if key in _PLATFORMS and isinstance(value, str):
            yield {"name": row["itemLabel"], "platform": key, "handle": value, "source": row.get("item")}


def _entity(key: str, entity: dict[str, Any]) -> Iterator[dict[str, Any]]:
    labels = [label["value"] for label in entity.get("labels", {}).values()]
    names = [*labels, *(a["value"] for listed in entity.get("aliases", {}).values() for a in listed)]
    english = entity.get("labels", {}).get("en", {}).get("value")
    name = english or (labels[0] if labels else None)
    for prop, statements in entity.get("claims", {}).items():
        if prop not in _PLATFORMS:
            continue
        for statement in statements:
            value = statement.get("mainsnak", {}).get("datavalue", {}).get("value")
            if isinstance(value, str) and statement.get("rank") != "deprecated":
                yield {
                    "name": name,
                    "platform": _PLATFORMS[prop],
                    "handle": value,
                    "aliases": [n for n in dict.fromkeys(names) if n != name],
                    "source": f"https://www.wikidata.org/wiki/{key}",
                }
