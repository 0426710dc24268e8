"""What is kept of what people type: enough to see what was asked, nothing of who asked, no keys."""

from __future__ import annotations

import time

import pytest

from bot.asked.masking import LONGEST, kept_text

KEPT = [
    "is the deadline 2023-09-29 23:59 AoE or 2023-09-30 11:59 UTC?",
    "8 pages or 9? and in the 3rd round, 2024-2025?",
    "is the camera-ready-version due before the 16th-of-december?",
    "¿cuándo es la fecha límite? când? 什么时候截止",
    "what's the difference between submission_deadline and notification?",
    "can I submit to track 2/3 (non-archival)?",
]
MASKED = [
    ("write to ada.lovelace+cfp@example.ac.uk please?", "write to *** please?"),
    ("<@123456789012345678> said 8 pages <#123456789012345678>", "*** said 8 pages ***"),
    ("@lisa can you? @everyone, a@b", "*** can you? ***, a@b"),
    ("https://openreview.net/forum?id=abc or www.overleaf.com/read/x", "openreview.net/*** or overleaf.com/***"),
    ("https://ada:hunter2@example.org/x", "example.org/***"),
    ("https://ada:hunter2@example.org", "example.org/***"),
    ("token MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB works?", "token *** works?"),
    ("key 3fa85f64-5717-4562-b3fc-2c963f66afa6 ok", "key *** ok"),
    ("AKIAIOSFODNN7EXAMPLE", "***"),
    ("password: hunter2 right?", "password: *** right?"),
    ("call me at +84 912 345 678 or 555-123-4567", "call me at *** or ***"),
    ("my ORCID 0000-0002-1825-0097", "my ORCID ***"),
    ("I am 123456789012345678", "I am ***"),
    ("two\nlines\tand \u202eevil\u202c \x00\x07bell\ud800", "two lines and evil bell"),
    ("z" + "\u0301" * 50 + "algo", "z\u0301\u0301algo"),
]  # fmt: skip


@pytest.mark.parametrize("text", KEPT)
def test_what_only_asks_is_kept_as_it_is(text: str) -> None:
    assert kept_text(text) == text


@pytest.mark.parametrize(("text", "kept"), MASKED)
def test_what_tells_of_somebody_or_opens_a_door_is_masked(text: str, kept: str) -> None:
    assert kept_text(text) == kept


@pytest.mark.parametrize("text", ["a" * 5_000, "why? " * 900, "é\u0301" * 3_000])
def test_what_is_kept_is_bounded_and_says_that_it_was_cut(text: str) -> None:
    assert len(kept_text(text)) <= LONGEST
    assert kept_text(text).endswith("…")


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "a.", "@", "a@", "a@a.", "1 ", "(1", "1-", "+1", "https://", "www.", "<@1", "token:", "ab1-", "\u0301"],
)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 2_000)[:2_000]
    begun = time.process_time()
    kept_text(text)
    assert time.process_time() - begun < 0.05  # half a millisecond
