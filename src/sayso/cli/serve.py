"""`sayso serve`: the desk, in a browser."""

from __future__ import annotations

import argparse
import socket
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.options import look_at_accounts, number
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.threads import processors

if TYPE_CHECKING:
    from sayso.web.config import Config

NEEDED = ("fastapi", "uvicorn", "python_multipart")
_PORT = 8300
_WORKERS = 2  # each takes some 350 MiB
_MEMORY = 512  # MiB; with less no article can be checked


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser(
        "serve",
        help="open the desk: check articles in a browser",
        description="Serve pages and an API to check articles with, on this machine alone unless told otherwise. "
        "Needs the extra sayso[web].",
    )
    command.add_argument("--port", metavar="N", type=int, default=_PORT, help=f"where to listen (default: {_PORT})")
    command.add_argument(
        "--host", metavar="HOST", default="127.0.0.1", help="the address to bind; beyond loopback it takes a token"
    )
    command.add_argument("--archive", metavar="PATH", help="an archive folder or a .jsonl of documents")
    command.add_argument("--accounts", metavar="FILE", help="a registry of official accounts (CSV or JSON)")
    command.add_argument("--token", metavar="TOKEN", help="what visitors have to give (better: SAYSO_TOKEN)")
    command.add_argument("--data", metavar="FOLDER", help="where articles and reports are kept (default: ~/.sayso)")
    command.add_argument(
        "--workers", metavar="N", type=number, help="articles checked at once (default: one a processor, at most two)"
    )
    command.add_argument(
        "--memory", metavar="MIB", type=int, default=2048, help="what each worker may take, in MiB (default: 2048)"
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted; returns the exit code."""
    if missing := [name for name in NEEDED if find_spec(name) is None]:
        raise InputError(f'the desk needs {", ".join(missing)}: pip install "sayso[web]"')
    from sayso.judge import use_model
    from sayso.web.config import Config, permit

    settings = Settings.from_environment()
    use_model(settings.stance_model)  # a name that is none is told here, not by every worker
    token = args.token or settings.token
    permit(args.host, token)
    if args.memory < _MEMORY:
        raise InputError(f"--memory {args.memory}: a check needs at least {_MEMORY} MiB")
    archive = args.archive or settings.archive
    config = Config(
        data=Path(args.data) if args.data else Path.home() / ".sayso",
        archive=str(archive) if archive else None,
        accounts=args.accounts or settings.accounts,
        token=token,
        workers=max(1, min(_WORKERS, processors()) if args.workers is None else args.workers),
        memory=args.memory,
        timeout=settings.timeout,
    )
    _look(config.archive)
    look_at_accounts(config.accounts)
    return _serve(config, args.host, args.port)


def _look(archive: str | None) -> None:
    """Open the archive once, so that a wrong path is said at once."""
    if archive is not None:
        from sayso.archive import Archive

        Archive.at(archive).close()


def _serve(config: Config, host: str, port: int) -> int:
    import uvicorn

    from sayso.web.app import create_app

    with _listening(host, port) as listening:
        app = create_app(config)
        shown = f"[{host.strip('[]')}]" if ":" in host else host
        print(f"sayso is at http://{shown}:{listening.getsockname()[1]}/  (Ctrl-C ends it)", flush=True)
        print(f"articles and reports are kept in {config.data}", file=sys.stderr, flush=True)
        server = uvicorn.Server(
            uvicorn.Config(app, log_level="warning", server_header=False, timeout_graceful_shutdown=3, lifespan="on")
        )
        with suppress(KeyboardInterrupt):  # uvicorn raises it again once all is shut down
            server.run(sockets=[listening])
    return 0


def _listening(host: str, port: int) -> socket.socket:
    """A socket that takes visitors in from now on: they wait until the desk is ready."""
    made = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host.strip("[]"), port))
        made.listen(128)
    except (OSError, OverflowError) as error:
        made.close()
        raise InputError(f"{host}:{port}: cannot listen there: {getattr(error, 'strerror', None) or error}") from None
    return made
