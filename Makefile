# Everything a visitor or a contributor runs. Needs a Python of 3.11 or later and a package index, nothing else.
#
#   make demo     set up, check the invented example against its archive, write out/report.html
#   make test     set up with the tools of development, run all tests (WORKERS=2 at once: each takes up to 2 GB)
#   make lint     ruff: rules and format        make types    mypy, strict
#   make bench    the numbers of the README     make clean    remove what the above made
#
# PYTHON=/path/to/python chooses the interpreter; otherwise the first of python3, python3.13, ... that is new enough.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PINS := pyproject.toml constraints.txt
WORKERS := 2
BUILD := hatchling editables
CHECK := $(BIN)/sayso check examples/article.html --archive examples/archive.jsonl

.PHONY: demo test lint types bench clean
.DELETE_ON_ERROR:

# The example has something to refute, which `sayso check` tells by the exit code 1.
demo: $(VENV)/.ready
	@mkdir -p out && rm -f out/report.html
	@$(CHECK) --format html -o out/report.html; test $$? -eq 1 && test -s out/report.html
	@$(CHECK); test $$? -eq 1
	@printf '\nThe same as a page, with pictures: %s\n' "$$PWD/out/report.html"

test: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -n $(WORKERS)

lint: $(VENV)/.ready-dev
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .

types: $(VENV)/.ready-dev
	$(BIN)/python -m mypy

bench: $(VENV)/.ready-dev
	$(BIN)/python benchmarks/check.py

clean:
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The stamps say what is installed: a second run starts at once, a changed pin installs anew.
$(VENV)/.ready: $(PINS) | $(BIN)/python
	$(PIP) install -c constraints.txt $(BUILD)
	$(PIP) install -c constraints.txt --no-build-isolation -e .
	@touch $@

$(VENV)/.ready-dev: $(PINS) | $(BIN)/python
	$(PIP) install -c constraints.txt $(BUILD)
	$(PIP) install -c constraints.txt --no-build-isolation -e '.[test,lint]'
	@touch $@ $(VENV)/.ready

$(BIN)/python:
	@python="$$(sh .ci/find-python '$(PYTHON)')" && echo "setting up $(VENV) with $$python" && "$$python" -m venv $(VENV)
