"""Logs: for people, for machines, and never a secret."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import configure

SECRET = "MTIz.s3cret.t0ken"  # noqa: S105 - none


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_a_secret_never_reaches_a_log_not_even_in_a_traceback(stream: io.StringIO) -> None:
    configure((SECRET, ""), stream)
    try:
        int(f"bad token {SECRET}")
    except ValueError:
        logging.getLogger("x").exception("with %s", SECRET)
    assert SECRET not in stream.getvalue()
    assert "bad token ***" in stream.getvalue()


def test_a_machine_reads_one_object_a_line_with_its_action() -> None:
    stream = io.StringIO()
    configure((), stream)
    logging.getLogger("bot").info("post %d sent", 7, extra={"action": "post_sent"})
    logging.getLogger("lib").warning("two\nlines")
    first, second = map(json.loads, stream.getvalue().splitlines())
    assert (first["action"], first["level"], first["message"]) == ("post_sent", "info", "post 7 sent")
    assert (second["action"], second["message"]) == ("log", "two\nlines")


def test_a_person_reads_lines() -> None:
    stream = Terminal()
    configure((), stream)
    logging.getLogger("bot").info("hello")
    assert stream.getvalue().endswith("INFO bot: hello\n")
