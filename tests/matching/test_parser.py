"""A question is read as units: concepts, words, and the things it names."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.answerer import Answerer
from bot.matching.lexicon import stem
from bot.matching.reading import Day, Weight
from bot.matching.split import clauses, is_question, questions, sentences


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("pg limit", ["@page", "@limit"]),
        ("camera ready ddl", ["@camera_ready", "@deadline"]),
        ("where does Tom Goldstein work", ["{person}"]),
        ("is Anirudha on it", ["{person}"]),
        ("haripria hari kumar", ["{person}"]),
        ("the NYU one", ["{affiliation}"]),
        ("anyone from vinuni", ["{affiliation}"]),
        ("in seoul", ["{zone}"]),
        ("utc+5:30", ["{zone}"]),
        ("at ICLR 2024", ["{event}"]),
        ("at NeurIPS", ["{venue}"]),
        ("the NeurIPS main track", ["{event}"]),
        ("NeurIPS 2022", ["{event}"]),
        ("last year", ["{edition}"]),
        ("in 2022", ["{edition}"]),
        ("on December 16th", ["{date}"]),
        ("the 15th", ["{date}"]),
        ("saturday 11am in london", ["{date}", "{time}", "{zone}"]),
        ("sat 9 pm", ["{date}", "{time}"]),
        ("by fri 10:00", ["{date}", "{time}"]),
        ("at 8 o'clock", ["{time}"]),
        ("8.5 pages", ["{number}"]),
        ("six pages", ["{number}"]),
        ("federated learning", ["{topic}"]),
        ("new orleans", ["{city}"]),
    ],
)
def test_what_is_named_is_recognised(bugs: Answerer, question: str, names: list[str]) -> None:
    units = [unit.name for unit in bugs.matcher.parser.parse(question).units]
    assert [name for name in units if name in names] == names


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("the 5 min talk", ["{number}", "minut", "@talk"]),
        ("min 5 pages", ["minimum", "{number}", "@page"]),
        ("can i skip them", ["@allowed", "skip"]),
        ("half past two", ["half", "past", "two"]),
        ("what theme", ["@topic"]),
    ],
)
def test_words_that_look_like_others_are_themselves(bugs: Answerer, question: str, names: list[str]) -> None:
    units = bugs.matcher.parser.parse(question).units
    assert [unit.name for unit in units if unit.weight is not Weight.LIGHT] == names


@pytest.mark.parametrize(
    "question",
    [
        "can you help us",
        "let me eat first",
        "I may march on",
        "what et al. means",
        "the pacific was calm",
        "we sat in the sun",
    ],
)
def test_everyday_words_are_no_places_and_no_dates(bugs: Answerer, question: str) -> None:
    assert not bugs.matcher.parser.parse(question).mentions


ZONES: list[tuple[str, str, str]] = [
    ("deadline in ist", "ist", "Asia/Kolkata"),
    ("convert the deadline to IST", "ist", "Asia/Kolkata"),
    ("deadline in indian standard time", "india", "Asia/Kolkata"),
    ("deadline german time?", "germany", "Europe/Berlin"),
    ("when is it due, chinese local time", "china", "Asia/Shanghai"),
    ("deadline in eastern standard time", "eastern time", "America/New_York"),
    ("deadline in pacific daylight time", "pacific time", "America/Los_Angeles"),
    ("in ET please", "et", "America/New_York"),
    ("deadline us time", "us", "America/New_York"),
    ("wann ist die deadline", "", ""),
    ("is the german paper out", "", ""),
    ("what is the standard time limit", "", ""),
    ("german standard", "", ""),
]


@pytest.mark.parametrize(("question", "text", "zone"), ZONES, ids=[row[0] for row in ZONES])
def test_whose_time_is_meant(bugs: Answerer, question: str, text: str, zone: str) -> None:
    found = [
        (mention.text, mention.value)
        for mention in bugs.matcher.parser.parse(question).mentions
        if "{zone}" in mention.names
    ]
    assert found == ([(text, zone)] if zone else [])


def test_an_ambiguous_country_is_a_zone_beside_words_of_time(bugs: Answerer) -> None:
    parse = bugs.matcher.parser.parse
    assert "{zone}" in [unit.name for unit in parse("what time is the deadline in Vietnam").units]
    assert "{affiliation}" in [unit.name for unit in parse("who is from Vietnam").units]


def test_a_day_without_a_year_is_in_the_workshops_year(bugs: Answerer) -> None:
    day = bugs.matcher.parser.parse("on 16 december").values("{date}")[0]
    assert isinstance(day, Day)
    assert str(day.on(date(2024, 1, 1), year=2023)) == "2023-12-16"
    assert Day(month=2, day=30).on(date(2024, 1, 1), year=2023) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("notificaton", "notification"),
        ("deadlien", "deadline"),
        ("pleeease", "please"),
        ("pagelimit", "page limit"),
        ("robust", "robust"),
        ("qqqqqq", "qqqqqq"),
        ("zoo", "zoo"),
        ("lnog", "long"),
        ("wehn", "when"),
        ("desicion", "decision"),
        ("notifcaton", "notification"),
        ("headliner", "headliner"),
        ("headliners", "headliners"),
        ("burglaries", "burglaries"),
        ("glossed", "glossed"),
        ("phoneme", "phoneme"),
        ("standup", "standup"),
    ],
)
def test_spelling_is_corrected_towards_the_words_of_the_field(bugs: Answerer, typed: str, meant: str) -> None:
    assert " ".join(bugs.matcher.parser.parse(typed).words) == meant


@pytest.mark.parametrize(
    ("word", "short"),
    [
        ("papers", "paper"),
        ("studies", "study"),
        ("classes", "class"),
        ("planning", "plan"),
        ("submitted", "submit"),
        ("is", "is"),
        ("criteria", "criterion"),
        ("boxes", "box"),
    ],
)
def test_endings_are_taken_off(word: str, short: str) -> None:
    assert stem(word) == short


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("I am Ann. Who is Dr. Wong? Thanks!", ["who is dr. wong?"], id="the question among statements"),
        pytest.param("deadline?\npages?", ["deadline?", "pages?"], id="two lines"),
        pytest.param("Please tell me the page limit.", ["the page limit."], id="a request"),
        pytest.param("The weather is nice.", [], id="no question"),
        pytest.param("when is the workshop, not the deadline?", ["when is the workshop?"], id="what is set apart"),
        pytest.param("which town, for the visa form?", ["which town?"], id="what it is needed for"),
        pytest.param(
            "what day? also archival or nah", ["what day?", "also archival or nah"], id="it goes on with also"
        ),
        pytest.param("ieee format? and upload where", ["ieee format?", "and upload where"], id="it goes on with and"),
        pytest.param("what day? and thanks a lot", ["what day?"], id="thanks ask nothing"),
        pytest.param("what day? and i hope it is soon", ["what day?"], id="a hope asks nothing"),
    ],
)
def test_the_questions_of_a_message_are_found(text: str, asked: list[str]) -> None:
    assert questions(text) == asked


def test_a_sentence_does_not_end_in_an_abbreviation() -> None:
    assert sentences("Is Dr. Li here? Yes, e.g. today.") == ["Is Dr. Li here?", "Yes, e.g. today."]


def test_a_joined_question_is_parted() -> None:
    assert clauses("where do we submit, and how long may it be?") == ["where do we submit", "how long may it be?"]
    assert clauses("when and where is it?") == ["when and where is it?"]
    assert clauses("submission and notification?") == ["submission and notification?"]
    assert clauses("notification when, will it be printed?") == ["notification when", "will it be printed?"]
    assert clauses("it is in May, is it?") == ["it is in May, is it?"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("whens the ddl", True),
        ("so is it open", True),
        ("wondering if it is blind", True),
        ("it is open", False),
        ("can't we send it later", True),
        ("can't make it any more", False),
        ("won't be there on monday", False),
    ],
)
def test_a_question_is_told_from_a_statement(text: str, *, asks: bool) -> None:
    assert is_question(text) is asks
