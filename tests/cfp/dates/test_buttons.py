"""A button beside the days of an event says nothing of them."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates

EVENT = ["workshop 2031-05-06 2031-05-08"]
BUTTONS = [
    "Register",
    "Register now",
    "Sign up here",
    "Apply now",
    "Submit your paper",
    "Submit a talk",
    "Get tickets",
    "Jetzt anmelden",
    "S'inscrire",
    "¡Inscríbete!",
]
TEXT = "<p>The Rope School takes place in Oslo and is open to all who tie.</p>"


@pytest.mark.parametrize("words", BUTTONS)
def test_a_button_above_the_days_of_the_event(words: str) -> None:
    page = f"<h1>Rope School 2031</h1><a href='https://x.org/f'>{words}</a><h4>6 - 8 May 2031, Oslo, Norway</h4>{TEXT}"
    assert dates(page, "html", head="") == EVENT


@pytest.mark.parametrize("words", BUTTONS)
def test_a_button_below_the_days_of_the_event(words: str) -> None:
    page = f"<h1>Rope School 2031</h1><p>6 - 8 May 2031, Oslo</p><p><a href='https://x.org/f'>{words}</a></p>{TEXT}"
    assert dates(page, "html", head="") == EVENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # labels, though they lead somewhere
        ("<p><a href='https://x.org/f'>Registration</a></p><p>6 May 2031</p>", ["registration 2031-05-06"]),
        ("<p><a href='https://x.org/f'>Paper submission</a></p><p>6 May 2031</p>", ["submission 2031-05-06"]),
        ("<p><a href='https://x.org/f'>Submission deadline</a></p><p>6 May 2031</p>", ["submission 2031-05-06"]),
        ("<p>Submit papers</p><p>6 May 2031</p>", ["submission 2031-05-06"]),
        # a list of dates may say it in the same words
        (
            "<h2>Important dates</h2><p><a href='https://x.org/f'>Submit your paper</a></p><p>6 May 2031</p>",
            ["submission 2031-05-06"],
        ),
        ("<h2>Important dates</h2><p><a href='https://x.org/f'>Register</a></p><p>6 May 2031</p>",
         ["registration 2031-05-06"]),
    ],
)  # fmt: skip
def test_a_label_may_be_a_link(text: str, expected: list[str]) -> None:
    assert dates(f"<h1>Rope Workshop 2031</h1>{text}", "html", head="") == expected
