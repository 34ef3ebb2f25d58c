"""Rules of the house that no single file shows: who imports whom, how large things are, what is tracked."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
STAGES = {"read", "parse", "archive", "find", "judge", "examine", "write", "known"}
GROUND = {
    "model": set[str](),
    "text": {"model", "errors"},
    "errors": set[str](),
    "threads": set[str](),
    "lock": set[str](),
    "embed": {"model", "text", "errors", "threads"},
    "batch": {"model", "read", "errors", "threads"},
    "rows": {"model", "archive", "tracing"},
}  # room: what it may import

FILES = sorted((SOURCE / "sayso").rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}

MOST_LINES = 500
MEDIAN_LINES = 100
MOST_PARAMETERS = 6

# What belongs to one machine or to the making of the project has no place in it.
FOREIGN = re.compile(
    r"(?<![\w.~-])/(?:home|root|Users|work|mnt)/\w"  # a path of somebody's machine
    r"|\.\./\.\w"  # a hidden folder beside the checkout
    r"|\b(?:pypi|pythonhosted|npmjs)\.(?:org|io|com)\b"  # a package index
    r"|\bf[a]rm-\w"
)


def module(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module(path) for path in FILES}


def imported(tree: ast.AST, *, everywhere: bool) -> Iterator[str]:
    """Modules of the package that `tree` imports: at its top level, or `everywhere` in functions too."""
    nodes = ast.walk(tree) if everywhere else iter(getattr(tree, "body", []))
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "sayso")
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "sayso":
            for alias in node.names:
                below = f"{node.module}.{alias.name}"
                yield below if below in MODULES else node.module


def room(name: str) -> str:
    return [*name.split("."), ""][1]


@pytest.mark.parametrize("path", FILES, ids=module)
def test_stages_meet_only_in_the_pipeline(path: Path) -> None:
    own = room(module(path))
    others = {room(name) for name in imported(TREES[path], everywhere=True)} - {own}
    if own in STAGES:
        assert others & (STAGES | {"pipeline", "cli", "settings"}) == set()
    elif own in GROUND:
        assert others <= GROUND[own]


def test_no_import_goes_in_a_circle() -> None:
    graph = {module(path): set(imported(tree, everywhere=False)) - {module(path)} for path, tree in TREES.items()}
    list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle


def test_no_module_of_the_judge_lies_unused() -> None:
    """Elsewhere some are loaded by name: commands, and what is of one language."""
    used = {name for tree in TREES.values() for name in imported(tree, everywhere=True)}
    own = {module(path) for path in FILES if path.name != "__init__.py" and room(module(path)) == "judge"}
    assert own <= used


@pytest.mark.parametrize("path", FILES, ids=module)
def test_nothing_is_built_on_the_command_line(path: Path) -> None:
    if room(module(path)) != "cli" and path.name != "__main__.py":
        assert {name for name in imported(TREES[path], everywhere=True) if room(name) == "cli"} == set()


@pytest.mark.parametrize("path", FILES, ids=module)
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def test_most_files_are_short() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in FILES]
    assert median(length for length in lengths if length) <= MEDIAN_LINES


@pytest.mark.parametrize("path", FILES, ids=module)
def test_no_function_takes_too_much(path: Path) -> None:
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
            count = len([name for name in names if name not in ("self", "cls")])
            assert count <= MOST_PARAMETERS, f"{node.name}, line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=module)
def test_every_public_piece_says_what_it_does(path: Path) -> None:
    if path.name != "__init__.py" or TREES[path].body:
        assert ast.get_docstring(TREES[path]), "the module has no docstring"


@pytest.mark.parametrize("path", FILES, ids=module)
def test_no_private_piece_lies_unused(path: Path) -> None:
    tree = TREES[path]
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    made = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        made |= {part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)}
    assert {name for name in made if name.startswith("_") and not name.startswith("__")} <= used


def tracked() -> list[Path]:
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in run.stdout.split("\0") if name]


def test_tracked_files_speak_of_the_project_alone() -> None:
    found = []
    for path in tracked():
        data = path.read_bytes() if path.is_file() else b""
        if b"\0" in data:
            continue
        for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
            if FOREIGN.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert found == []
