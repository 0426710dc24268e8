# Two commands: `make chat` and `make test`. Both set up .venv from requirements/develop.lock when it is missing or
# stale.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
AUDIT := .venv-audit
COMPILE := uv pip compile --quiet --universal --no-strip-extras --python-version 3.11 --generate-hashes \
  --no-annotate --no-header
WITH := pyproject.toml --extra postgres --extra sentry

.PHONY: help chat test test-all coverage lint format models check-models words audit sbom lock clean
.SILENT:

help:
	echo "make chat          chat with the bot at this terminal (or: echo 'page limit?' | make chat)"
	echo "make test          the tests, without the slow ones (several minutes on two cores)"
	echo "make test-all      every test"
	echo "make coverage      every test, and which lines none of them runs (half as long again)"
	echo "make lint          ruff, formatting, strict types and the check of knowledge/"
	echo "make format        let ruff fix what it can"
	echo "make words         compile what the bot says, after a change to bot/words/data"
	echo "make models        make the shipped models again, after a change to what they are made from"
	echo "make check-models  make them elsewhere and compare them with what is shipped (six minutes on two cores)"
	echo "make audit         the workflows of .github, and known vulnerabilities of the locked libraries (asks PyPI)"
	echo "make sbom          write sbom.cdx.json, the libraries that a release is made of"
	echo "make lock          resolve requirements/*.lock again from pyproject.toml (needs uv)"
	echo "make clean         remove .venv and caches"

chat: $(READY)
	$(BIN)/workshop-bot chat

test: $(READY)
	$(BIN)/python -m pytest --numprocesses=4 --dist=worksteal -m "not slow"

test-all: $(READY)
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=worksteal

coverage: $(READY)
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --cov --cov-report=term --cov-fail-under=90

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

check-models: $(READY)
	$(BIN)/python -m models again

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

audit: $(AUDIT)/.ready
	$(AUDIT)/bin/zizmor --no-progress .github
	$(AUDIT)/bin/pip-audit --disable-pip --require-hashes -r requirements/runtime.lock -r requirements/develop.lock

sbom: $(AUDIT)/.ready
	$(AUDIT)/bin/cyclonedx-py requirements requirements/runtime.lock --pyproject pyproject.toml --mc-type application \
	  --output-reproducible -o sbom.cdx.json

$(AUDIT)/.ready: requirements/audit.lock
	$(PYTHON) -m venv --clear $(AUDIT) >&2
	$(AUDIT)/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/audit.lock >&2
	touch $(AUDIT)/.ready

lock:
	$(COMPILE) $(WITH) -o requirements/runtime.lock
	$(COMPILE) $(WITH) --extra develop -c requirements/runtime.lock -o requirements/develop.lock
	$(COMPILE) --group audit -o requirements/audit.lock

clean:
	rm -rf .venv $(AUDIT) .mypy_cache .ruff_cache .pytest_cache .coverage .coverage.* *.egg-info
