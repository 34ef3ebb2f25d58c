"""Pages at web addresses, for an archive; what fails names the whole address."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from sayso.archive import from_document
from sayso.errors import FetchError
from sayso.model import Stored
from sayso.text.addresses import address


def bare(url: str) -> str:
    """The address without its fragment, which names a place in the page, and without what only tells how somebody came to
    it: the page is the same with all of them."""
    return address(url.partition("#")[0])


def page(url: str, *, allow_private: bool, timeout: float) -> Stored:
    """The page at an address as the archive keeps it. Raises InputError (FetchError) with one line."""
    from sayso.read import read

    try:
        document = read(bare(url), allow_private=allow_private, timeout=timeout)
    except FetchError as error:
        raise FetchError(named(bare(url), error)) from None
    where = document.url and bare(document.url)  # a redirect may lead to a place in a page, too
    return from_document(replace(document, url=where))


def named(url: str, error: Exception) -> str:
    """The error's line with the whole address, where that is nobody's secret, in place of the host that it names."""
    text = str(error)
    try:
        parts = urlsplit(url)
        host, secret = parts.hostname or "", parts.username is not None or parts.password is not None
    except ValueError:  # no address at all: that is what the line says
        return text
    if secret or text.startswith(url):
        return text
    return f"{url}: {text.removeprefix(f'{host}: ')}"
