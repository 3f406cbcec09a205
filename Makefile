# Everything is installed into .venv, in this folder, and nothing anywhere else.
PYTHON ?= python3
SOURCE ?= ../shared/data
ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
VENV := .venv
RUN := $(VENV)/bin/python -m

.DEFAULT_GOAL := help
.PHONY: help quiz test check data build clean

help:
	@echo "make quiz     take the quiz (the first time, ccfit is installed into $(VENV))"
	@echo "make test     run all tests; make test ARGS='-k holland' runs some"
	@echo "make check    lint, formatting and types"
	@echo "make data     rebuild data/occupations.yaml from the tables in SOURCE ($(SOURCE))"
	@echo "make build    build the wheel and the source package into dist/"
	@echo "make clean    remove what the above have made, $(VENV) included"
	@echo "With another Python: make PYTHON=python3.13 ..."

quiz: $(VENV)/installed
	@$(VENV)/bin/ccfit quiz $(ARGS)

test: $(VENV)/installed-dev
	@$(RUN) pytest $(ARGS)

check: $(VENV)/installed-dev
	@$(RUN) ruff check
	@$(RUN) ruff format --check
	@$(RUN) mypy

data: $(VENV)/installed
	@$(VENV)/bin/python tools/build_occupations.py $(SOURCE)

build: $(VENV)/installed-dev
	@$(RUN) build

clean:
	@echo "Removing $(VENV), dist and caches ..."
	@rm -rf $(VENV) dist build .pytest_cache .hypothesis .mypy_cache .ruff_cache
	@find . -path ./.git -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing ccfit into $(VENV) (needs the internet, this once) ..."
	@$(RUN) pip install --quiet --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing ccfit and what its development needs into $(VENV) (needs the internet, this once) ..."
	@$(RUN) pip install --quiet --editable ".[dev]"
	@touch $@ $(VENV)/installed

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "ccfit needs Python 3.11 or newer. If you have one: make PYTHON=python3.13 ..."; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || \
		{ rm -rf $(VENV); echo "On Debian and Ubuntu, the package python3-venv is missing."; exit 1; }
