"""What people send: forms that come from our own pages, and nothing else."""

from __future__ import annotations

from datetime import date

from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException

from sayso.web.desk import desk_of
from sayso.web.orders import Kind, Order
from sayso.web.problems import Problem

PASTED = "pasted text"
_NAME = 120  # characters of a file's or a person's name
_URL = 2_000


class Form:
    """The fields of one form, as text; and its file."""

    def __init__(self, fields: dict[str, str], file: tuple[str, bytes] | None) -> None:
        self._fields, self.file = fields, file

    def text(self, name: str, most: int = 10_000) -> str:
        """A field without blanks at its ends; a problem where it is too long."""
        value = self._fields.get(name, "").strip()
        if len(value) > most:
            raise Problem(422, f"{name}: more than {most} characters")
        return value

    def raw(self, name: str) -> str:
        return self._fields.get(name, "")


async def form(request: Request) -> Form:
    """The form, which has to bring the word of its session."""
    desk = desk_of(request)
    try:
        async with request.form(max_files=1, max_fields=20, max_part_size=desk.config.body) as found:
            fields = {name: value for name, value in found.items() if isinstance(value, str)}
            upload = next((value for value in found.values() if isinstance(value, UploadFile)), None)
            file = (
                (file_name(upload.filename) or "file", await upload.read())
                if upload is not None and upload.filename
                else None
            )
    except MultiPartException as error:
        raise Problem(400, f"the form cannot be read: {error.message}") from None
    cookie = request.scope.get("session")
    if not cookie or not desk.sessions.is_word(cookie, fields.get("word", "")):
        raise Problem(403, "this form is too old, or not ours; go back, load the page again and send it once more")
    return Form(fields, file)


def order_of(sent: Form) -> Order:
    """What the form on the first page asks for: the file, else the address, else the text."""
    published, as_of = day(sent.text("published", 10)), day(sent.text("as_of", 10))
    if sent.file is not None:
        return Order(Kind.CHECK, sent.file[0], source=sent.file[1], published=published, as_of=as_of)
    if url := sent.text("url", _URL):
        return Order(Kind.CHECK, url, url=address(url), published=published, as_of=as_of)
    if sent.raw("text").strip():
        source = sent.raw("text").encode("utf-8", "replace")
        return Order(Kind.CHECK, PASTED, source=source, published=published, as_of=as_of)
    raise Problem(422, "there is nothing to check: paste a text, choose a file or give an address")


def address(url: str) -> str:
    """An address that may be fetched as far as its look goes; where it leads is seen when it is."""
    if not url.lower().startswith(("http://", "https://")):
        raise Problem(422, "only http and https addresses can be fetched")
    return url


def day(text: str, name: str = "") -> str | None:
    """A date as YYYY-MM-DD, or None where none was given; `name` is that of the field, for the problem."""
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        raise Problem(422, f"{name and name + ': '}a date like 2024-12-31 was wanted, not {text!r}") from None


def file_name(name: str | None) -> str:
    """The last part of a file's name, '' where it has none."""
    return (name or "").replace("\\", "/").rsplit("/", 1)[-1].replace("\0", "")[:_NAME]
