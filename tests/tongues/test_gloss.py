"""What messages in other languages are read as."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.tongues.figures import in_english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        pytest.param("¿Cuándo es la fecha límite?", "when is the deadline?", id="the longest phrase first"),
        pytest.param("cuando es la fecha limite", "when is the deadline", id="without accents"),
        pytest.param("hola, cuántas páginas?", "how many pages?", id="a greeting before a question is left out"),
        pytest.param("hola!", "hello!", id="a greeting by itself is not"),
        pytest.param("wann ist die abgbae", "when is the deadline", id="a slip of the pen is one in that language"),
        pytest.param("wann ist der Seitenlimitsstichtag", "when is page limit deadline", id="a compound of two"),
        pytest.param("gibt es Zwiebelkuchen?", "is there Zwiebelkuchen?", id="an unknown word stays"),
        pytest.param("wer ist Ang Li?", "who is Ang Li?", id="a name of the FAQ stays"),
        pytest.param("la deadline c'est quand ?", "when deadline?", id="what asks goes first"),
        pytest.param("có cần ẩn danh không?", "do i have to anonymous or not?", id="a word that asks at the end ..."),
        pytest.param("không ẩn danh thì sao?", "not anonymous sao?", id="... and denies elsewhere"),
        pytest.param("qual e o prazo", "what and deadline", id="an accent tells two small words apart"),
        pytest.param("qual é o prazo", "when is the deadline", id="... when it is written"),
        pytest.param("han nop bai la khi nao", "when is deadline", id="Vietnamese without any accent"),
        pytest.param("有没有哺乳室？", "is there 哺乳室?", id="unknown characters stay together"),
        pytest.param("締切は9月29日ですか", "deadline 29 september is", id="a day in figures"),
        pytest.param("siehe https://example.org/die/der?", "siehe https://example.org/die/der?", id="a link"),
    ],
)
def test_a_message_is_read(bugs: Answerer, text: str, english: str) -> None:
    assert bugs.tongues.hear(text).english == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("am 29. September", "am 29 September"),
        ("bis 29.9.", "bis 29 september"),
        ("el 1/10/2023", "el 1 october 2023"),
        ("2023年9月29日", "29 september 2023"),
        ("10月", "october"),
        ("29号", "the 29th"),
        ("le 29, c'est bon ?", "le the 29th, c'est bon ?"),
        ("23h59", "23:59"),
        ("18 Uhr", "18:00"),
        ("晚上11点30分", "晚上 11:30"),
        ("6 páginas y media", "6.5 páginas"),
        ("3.5 pages", "3.5 pages"),
        ("45/13", "45/13"),
        ("99h", "99h"),
    ],
)
def test_figures_are_spelled_as_in_english(text: str, english: str) -> None:
    assert " ".join(in_english(text, day_first=True).replace(" ,", ",").split()) == english


def test_figures_with_the_month_first() -> None:
    assert in_english("12/1", day_first=False).split() == ["1", "december"]
