"""Where earlier editions were, in the call's own words: an entry that the reader makes of them."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import ask, built, call


def told(text: str) -> str:
    entry = built(call(end=text)).faq.entry("previous_editions")
    return entry.answer if entry else ""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "## History\n\nThe first TOL was held in Turku in 2013. We learned a lot about tools.\n"
            "TOL was back in Turku for its 3rd edition in 2013. The 4th was planned in 2021 in Brest, but put off.\n",
            "The first TOL was held in Turku in 2013. TOL was back in Turku for its 3rd edition in 2013.",
        ),
        (
            "## Past editions\n\n- TOL 2023, Riga, Latvia\n- TOL 2021, Gdansk\n",
            "Earlier editions: TOL 2023, Riga, Latvia; TOL 2021, Gdansk.",
        ),
        (
            "## Past editions\n\n- TOL 2023: Kyiv, 5 May 2023; chairs: Ann Lee, Bo Poe\n",
            "Earlier editions: TOL 2023: Kyiv, 5 May 2023.",
        ),
        (
            "## About\n\nRecent iterations of TOL were:\n\n- 2023 at Lund University\n- 2021 online\n",
            "Earlier editions: 2023 at Lund University; 2021 online.",
        ),
        (
            "## About\n\nTools is good. The previous workshops took place in Vigo (2021) and in Bari (2023).\n",
            "The previous workshops took place in Vigo (2021) and in Bari (2023).",
        ),
    ],
)
def test_where_earlier_editions_were_is_an_entry(text: str, answer: str) -> None:
    assert told(text) == answer


@pytest.mark.parametrize(
    "text",
    [
        "## Past editions\n\n- TOL 2023\n- TOL 2021\n",
        "## History\n\nThe first TOL was held in May 2013.\n",
        "## About\n\nThe survey was held in Norway in 2013.\n",
        "## About\n\nThe 5th TOL workshop will be held in Oslo in 2026.\n",
        "## About\n\nThe first workshop dinner was held in Turku in 2013.\n",
        "## References\n\n- Berg, A. (2013). Tools in the sea. Oslo.\n",
    ],
)
def test_what_names_no_place_of_an_earlier_edition_is_none(text: str) -> None:
    assert told(text) == ""


HISTORY = "## History\n\nThe first TOL was held in Turku in 2019. The 2nd TOL took place in Vigo, Spain, in 2022."
OTHER = "says nothing about other editions"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which town had the very first one?", "in Turku"),
        ("in which city was TOL 2022?", "in Vigo"),
        ("where was it held before?", "in Turku"),
        ("where was the 2nd edition held", "in Vigo"),
        ("where was the first one, and where the last?", "in Turku"),
        ("which town hosted the previous workshop?", "in Vigo"),
        ("where will the next edition be?", OTHER),
        ("who were the speakers last year?", OTHER),
        ("where was TOL in 2017?", OTHER),
    ],
)
def test_the_entry_answers_where_they_were_and_nothing_else(question: str, said: str) -> None:
    assert said in ask(question, call(end=HISTORY))
