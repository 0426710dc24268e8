"""Logs: for people, for machines, and never a secret."""

from __future__ import annotations

import gzip
import io
import json
import logging
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from bot.errors import SettingsError
from bot.logs import configure, report_errors

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


@pytest.fixture
def sentry() -> Iterator[tuple[str, list[bytes]]]:
    """A Sentry on loopback: its DSN, and what it was sent."""
    sent: list[bytes] = []

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            sent.append(gzip.decompress(body) if self.headers.get("Content-Encoding") == "gzip" else body)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Endpoint) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://key@127.0.0.1:{server.server_port}/1", sent
        server.shutdown()
        thread.join()


def test_an_error_is_reported_without_what_a_member_wrote(sentry: tuple[str, list[bytes]]) -> None:
    sentry_sdk = pytest.importorskip("sentry_sdk", reason="the extra sentry is not installed")
    dsn, sent = sentry
    report_errors(dsn, "workshop-bot@1", (SECRET,))
    try:
        question = "ksa I yam"[::-1]  # the source, which is reported, holds it the other way round
        logging.getLogger("bot").info("asked: %s", question)
        int(question)
    except ValueError:
        logging.getLogger("bot").exception("failed with %s", SECRET)
    sentry_sdk.flush(5)
    sentry_sdk.get_client().close()
    sentry_sdk.init()
    (event,) = [body.decode() for body in sent if b"ValueError" in body]
    assert "failed with ***" in event
    assert "test_an_error_is_reported" in event  # the traceback
    assert "may I ask" not in event
    assert SECRET not in event


def test_an_address_of_sentry_that_is_none_is_told() -> None:
    pytest.importorskip("sentry_sdk", reason="the extra sentry is not installed")
    with pytest.raises(SettingsError, match="SENTRY_DSN: .*Copy it from the project's settings"):
        report_errors("https://nowhere", "workshop-bot@1", ())
