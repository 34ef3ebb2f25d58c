"""What a desk is started with, and its limits."""

from __future__ import annotations

import ipaddress
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from sayso.errors import InputError
from sayso.lock import FileLock

MIB = 2**20
SHORTEST_TOKEN = 16
HERE = Path(__file__).resolve()
_SECRETS = ("password", "sslpassword")  # of a database's address


@dataclass(frozen=True, slots=True)
class Config:
    """Everything the desk may be told; only `sayso serve` makes one from options and environment."""

    data: Path  # the folder where jobs, reports and judgements are kept
    archive: str | None = None  # a folder, a `.jsonl`, or `postgresql://...`
    accounts: Path | None = None  # a registry of official accounts
    token: str | None = None  # needed to enter, where given
    workers: int = 1  # processes that check
    memory: int = 2048  # MiB that each of them may take
    seconds: float = 120.0  # that one job may take, fetching included
    queue: int = 64  # jobs that may wait
    body: int = 11 * MIB  # bytes of one request: an article of 10 MiB and what is around it
    timeout: float = 20.0  # seconds for fetching one address


def example() -> Path | None:
    """The folder of the example article and its archive: in the package, or in the checkout it runs from."""
    for folder in (HERE.parent / "example", HERE.parents[3] / "examples"):
        if (folder / "article.html").is_file() and (folder / "archive.jsonl").is_file():
            return folder
    return None


def loopback(host: str) -> bool:
    """Whether a server bound to `host` can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def permit(host: str, token: str | None) -> None:
    """Raise InputError where a desk may not be bound to `host`."""
    if token is None and not loopback(host):
        raise InputError(f"{host} is more than this machine: everybody there could use the desk; give a --token")
    if token is not None and len(token) < SHORTEST_TOKEN:
        raise InputError(f"the token is too short to keep anybody out: at least {SHORTEST_TOKEN} characters")


def claimed(folder: Path) -> FileLock:
    """The lock of a desk's folder, taken; InputError where another desk runs on it."""
    lock = FileLock(folder / "desk.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = lock.take()
    except OSError as error:
        raise InputError(f"{folder}: cannot be used: {error.strerror}") from None
    if not taken:
        raise InputError(f"{folder}: another desk is running on this folder; give this one its own with --data FOLDER")
    return lock


def located(archive: str | None) -> str:
    """Where an archive is, whatever folder the desk was started in, and without a password; '' for none."""
    if archive is None or "://" not in archive:
        return str(Path(archive).resolve()) if archive else ""
    parts = urlsplit(archive)
    user, at, host = parts.netloc.rpartition("@")
    asked = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in _SECRETS]
    return urlunsplit((parts.scheme, user.partition(":")[0] + at + host, parts.path, urlencode(asked), ""))


def secret(folder: Path) -> bytes:
    """The key of this desk's cookies, made when it is first asked for."""
    path = folder / "secret"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            key = path.read_bytes()
            if len(key) >= 32:
                return key
            path.unlink()  # left half written by a process that was killed
            return secret(folder)
        with os.fdopen(handle, "wb") as file:
            key = secrets.token_bytes(32)
            file.write(key)
        return key
    except OSError as error:
        raise InputError(f"{folder}: cannot be written to: {error.strerror}") from None
