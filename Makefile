# Two commands: `make chat` and `make test`. Both set up .venv from requirements/develop.lock when it is missing or stale.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
           pyproject.toml --extra postgres --extra sentry
PYTEST := pytest --numprocesses=auto --maxprocesses=4

.PHONY: help chat test test-all lint format models words lock clean
.SILENT:

help:
	echo "make chat      chat with the bot at this terminal (or: echo 'page limit?' | make chat)"
	echo "make test      the tests, without those that start and kill processes (two minutes on two cores)"
	echo "make test-all  every test, with coverage"
	echo "make lint      ruff, formatting, strict types and the check of knowledge/"
	echo "make format    let ruff fix what it can"
	echo "make words     compile what the bot says, after a change to bot/words/data"
	echo "make models    make the shipped models again, after a change to what they are made from"
	echo "make lock      resolve requirements/*.lock again from pyproject.toml (needs uv)"
	echo "make clean     remove .venv and caches"

chat: $(READY)
	$(BIN)/workshop-bot chat

test: $(READY)
	$(BIN)/python -m $(PYTEST) -m "not slow"

test-all: $(READY)
	$(BIN)/coverage run -m $(PYTEST)
	$(BIN)/coverage combine -q
	$(BIN)/coverage report --fail-under=90

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m bot.words check
	$(BIN)/workshop-bot check knowledge/

format: $(READY)
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format --quiet

models: $(READY)
	$(BIN)/python -m models

words: $(READY)
	$(BIN)/python -m bot.words

# Everything that is not an answer goes to standard error, so that a pipe into `make chat` carries answers only.
$(READY): requirements/develop.lock pyproject.toml
	echo "Setting up .venv from requirements/develop.lock (once; about a minute) ..." >&2
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "workshop-bot needs Python 3.11 or newer; try: make PYTHON=python3.12 chat" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv >&2
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements/develop.lock >&2
	echo "Installing workshop-bot itself ..." >&2
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable . >&2
	touch $(READY)

lock:
	$(COMPILE) -o requirements/runtime.lock
	$(COMPILE) --extra develop -c requirements/runtime.lock -o requirements/develop.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .coverage .coverage.* *.egg-info
