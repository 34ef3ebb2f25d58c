"""The process that checks: `python -m sayso.web.worker` takes tasks as lines of JSON and answers in such lines.

It is a process of its own so that it can be ended: a job that takes too long, or too much, ends it and nothing else.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import IO, Any

from sayso.archive import Archive, Filter
from sayso.errors import SaysoError
from sayso.judge import use_model
from sayso.known import Matcher
from sayso.known.store import NAME as KNOWN
from sayso.model import Article, Document
from sayso.parse.figures import figures_of
from sayso.parse.statements import statements_of
from sayso.pipeline import check
from sayso.read import by_today, read
from sayso.rows.figures import figure
from sayso.rows.statements import attribution
from sayso.settings import Settings
from sayso.threads import use_threads
from sayso.web.codec import dump
from sayso.web.memory import bound, lift
from sayso.web.shelf import stamp
from sayso.write.clean import shorten
from sayso.write.order import headline

WARM = b"<html><p>Ten people were killed, the mayor said.</p></html>"  # makes all that is heavy be loaded
Send = Callable[[dict[str, Any]], None]


class Worker:
    """Does one task after the other; archives stay open between them."""

    def __init__(self, send: Send, memory: int = 0, today: Callable[[], date] = date.today) -> None:
        self._send, self._memory, self._today = send, memory, today
        self._open: dict[str, tuple[object, Archive]] = {}
        self._facts: dict[str, tuple[object, Matcher | None]] = {}

    def prepare(self, archive: str | None) -> None:
        """Load what every check needs, before anybody waits for one."""
        with suppress(SaysoError):  # each check will say it
            check(read(Article(WARM)), self._archive(archive), facts=self._known(archive))

    def work(self, line: str) -> None:
        """Do one task: stages, then `done` with the result, or `failed` with one line."""
        try:
            self._send({"done": self._done(json.loads(line)), **self._about})
        except SaysoError as error:
            self._send({"failed": str(error)})
        except Exception as error:  # the networks' library has kinds of its own, for a lack of memory too
            if isinstance(error, MemoryError) or "alloc" in str(error):
                lift()
                limit = f"{self._memory:,} MiB"
                self._send({"failed": f"the check took more than the {limit} of memory it may and was ended"})
                raise SystemExit(1) from None  # what it took goes back to the machine
            self._send(
                {"failed": f"the article could not be checked ({type(error).__name__}); this is a fault of sayso"}
            )

    def _done(self, task: dict[str, Any]) -> str:
        self._about: dict[str, str | None] = {}
        document = self._document(task)
        if task["kind"] != "check":
            return self._listed(task["kind"], document)
        archive = self._archive(task["archive"])
        if archive is not None and task["as_of"]:
            archive = archive.within(Filter(until=date.fromisoformat(task["as_of"])))
        report = check(
            document,
            archive,
            accounts=task["accounts"],
            facts=self._known(task["archive"]),
            progress=lambda stage: self._send({"stage": stage}),
        )
        self._about = {"title": shorten(document.title, 200) if document.title else None, "summary": headline(report)}
        return dump(report).decode()

    def _document(self, task: dict[str, Any]) -> Document:
        self._send({"stage": "fetch" if task["source"] is None else "read"})
        if task["source"] is None:
            document = read(task["url"], allow_private=False, timeout=task["timeout"])
        else:
            document = read(Article(b64decode(task["source"]), path=task["name"]), url=task["url"])
        if task["published"]:
            return replace(document, published=date.fromisoformat(task["published"]))
        return by_today(document, self._today())

    def _listed(self, kind: str, document: Document) -> str:
        self._send({"stage": "parse"})
        if kind != "figures":
            said = statements_of(document, quick=kind == "quick statements")
            return json.dumps({"attributions": [attribution(document, s) for s in said]})
        return json.dumps({"figures": [figure(f, document.text) for f in figures_of(document, ())]})

    def _archive(self, name: str | None) -> Archive | None:
        """The archive, opened when it is first needed, and again when a file was changed."""
        if name is None:
            return None
        mark = stamp(name)
        if name in self._open and self._open[name][0] == mark:
            return self._open[name][1]
        if name in self._open:
            self._open.pop(name)[1].close()
        archive = Archive.at(name)
        self._open[name] = (mark, archive)
        return archive

    def _known(self, name: str | None) -> Matcher | None:
        """The fact-checks kept with an archive, prepared once, and again when there are others."""
        if name is None:
            return None
        mark = stamp(str(Path(name) / KNOWN))
        if name not in self._facts or self._facts[name][0] != mark:
            self._facts[name] = (mark, Matcher.beside(name))
        return self._facts[name][1]


def main() -> None:
    """Serve tasks until there are no more to come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then ends us
    out: IO[str] = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)  # whatever else prints must not break the lines

    def send(message: dict[str, Any]) -> None:
        out.write(json.dumps(message) + "\n")

    settings = Settings.from_environment()
    use_threads(settings.threads)
    use_model(settings.stance_model)
    told = json.loads(sys.stdin.readline())
    worker = Worker(send, told["memory"], lambda: Settings.from_environment().today)
    worker.prepare(told["archive"])
    bound(told["memory"])
    for line in sys.stdin:
        worker.work(line)


if __name__ == "__main__":
    main()
