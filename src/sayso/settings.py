"""What the environment may set. Only entry points read it; everything below takes arguments."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sayso.errors import InputError


@dataclass(frozen=True, slots=True)
class Settings:
    """Read once by an entry point from `SAYSO_…` variables, and from NO_COLOR (no-color.org)."""

    archive: Path | str | None = None  # SAYSO_ARCHIVE: where --archive is not given; a string for postgresql://...
    accounts: Path | None = None  # SAYSO_ACCOUNTS: a registry of official accounts, where --accounts is not given
    allow_private: bool = False  # SAYSO_ALLOW_PRIVATE=1: fetch from loopback and private addresses too
    timeout: float = 20.0  # SAYSO_TIMEOUT: seconds for the whole fetch of one URL
    threads: int | None = None  # SAYSO_THREADS: how many a network may use; default: one a processor, at most four
    stance_model: str | None = None  # SAYSO_STANCE_MODEL: where --stance-model is not given
    colour: bool = True  # NO_COLOR, with anything in it: no colours on a terminal
    token: str | None = None  # SAYSO_TOKEN: what visitors of `sayso serve` have to give
    today: date = field(default_factory=date.today)  # SAYSO_TODAY: the day that it is, where the clock is not to tell

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Settings:
        env = os.environ if environ is None else environ
        try:
            timeout = float(env.get("SAYSO_TIMEOUT", "20"))
        except ValueError:
            raise InputError(f"SAYSO_TIMEOUT is not a number of seconds: {env['SAYSO_TIMEOUT']!r}") from None
        threads = env.get("SAYSO_THREADS") or None
        if threads is not None and not (threads.isdecimal() and int(threads)):
            raise InputError(f"SAYSO_THREADS is not a number of threads: {threads!r}")
        try:
            today = date.fromisoformat(env["SAYSO_TODAY"]) if env.get("SAYSO_TODAY") else date.today()
        except ValueError:
            raise InputError(f"SAYSO_TODAY is no date like 2024-12-31: {env['SAYSO_TODAY']!r}") from None
        archive, accounts = env.get("SAYSO_ARCHIVE"), env.get("SAYSO_ACCOUNTS")
        return cls(
            archive=archive if archive and "://" in archive else Path(archive) if archive else None,
            accounts=Path(accounts) if accounts else None,
            allow_private=env.get("SAYSO_ALLOW_PRIVATE", "") not in ("", "0"),
            timeout=timeout,
            threads=int(threads) if threads else None,
            stance_model=env.get("SAYSO_STANCE_MODEL") or None,
            colour=not env.get("NO_COLOR"),
            token=env.get("SAYSO_TOKEN") or None,
            today=today,
        )
