# Two commands: `make chat` and `make test`. Both set up .venv from requirements/develop.lock when it is missing or stale.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help chat test lint format types check lock clean
.SILENT:

help:
	echo "make chat    talk to the bot at this terminal (or: echo 'page limit?' | make chat)"
	echo "make test    run every test"
	echo "make lint    ruff, formatting, strict types and the knowledge check"
	echo "make format  let ruff mend what it can"
	echo "make lock    resolve requirements/*.lock anew from pyproject.toml"
	echo "make clean   remove .venv and caches"

chat: $(READY)
	$(BIN)/workshop-bot chat

test: $(READY)
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine -q
	$(BIN)/coverage report --fail-under=90

lint: $(READY)
	$(BIN)/ruff check bot tests benchmarks
	$(BIN)/ruff format --check bot tests benchmarks
	$(BIN)/mypy
	$(BIN)/workshop-bot check knowledge/

format: $(READY)
	$(BIN)/ruff check --fix-only --quiet bot tests benchmarks
	$(BIN)/ruff format --quiet bot tests benchmarks

# Everything that is not an answer goes to standard error, so that a pipe into `make chat` carries answers only.
$(READY): requirements/develop.lock pyproject.toml
	echo "Setting up .venv from requirements/develop.lock (once; about a minute) ..." >&2
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "workshop-bot needs Python 3.11 or newer; try: make PYTHON=python3.12 chat")' >&2
	$(PYTHON) -m venv --clear .venv >&2
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements/develop.lock >&2
	echo "Installing workshop-bot itself ..." >&2
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable . >&2
	touch $(READY)

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml --extra postgres --extra sentry -o requirements/runtime.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml --extra postgres --extra sentry --extra develop -c requirements/runtime.lock -o requirements/develop.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .coverage .coverage.* *.egg-info
