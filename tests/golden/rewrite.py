"""Rewrites the golden reports: `python -m tests.golden.rewrite`. Read the difference before you commit it."""

from __future__ import annotations

from pathlib import Path

from sayso.write import Format, write
from tests.write.sample import REPORT

HERE = Path(__file__).resolve().parent
REPORTS = {
    Format.TERMINAL: "report.txt",
    Format.JSON: "report.json",
    Format.HTML: "report.html",
    Format.CLAIMREVIEW: "report.claimreview.json",
    Format.MARKDOWN: "report.md",
}


def made() -> dict[str, str]:
    """What each golden file should hold, by name."""
    return {name: write(REPORT, form) for form, name in REPORTS.items()}


def main() -> None:
    for name, text in made().items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
