"""Questions joined by a plus, an ampersand, a line or a bullet, or behind a cry, and such as end with what they ask."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

HALL = (
    "The workshop takes place in room F3 of the Loom Hall, Canal Street 9.",
    "Each talk has 20 minutes with questions.",
    "Review is done by three members of the committee.",
)
DEADLINE, LINK, NEWS, FINAL = (
    "Paper deadline: 26 April",
    "openreview.net",
    "Notification: 2 June",
    "Camera-ready: 2 July",
)
TALKS, REVIEW, CITY, DAYS, PAGES, STYLE, WHO = (
    "20 minutes",
    "three members",
    "Porto",
    "25–28 August",
    "4 pages",
    "LOOM style",
    "Ada Berg",
)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("venue + deadline", (CITY, DEADLINE)),
        ("deadline + talk length", (DEADLINE, TALKS)),
        ("deadline & number of reviewers?", (DEADLINE, REVIEW)),
        ("page limit + talk duration", (PAGES, TALKS)),
        ("venue + dates pls", (CITY, DAYS)),
        ("deadline\nvenue", (CITY, DEADLINE)),
        ("link + deadline", (LINK, DEADLINE)),
        ("page limit & the link?", (PAGES, LINK)),
        ("- deadline\n- link\n- template", (DEADLINE, LINK, STYLE)),
        ("- until when can i submit\n- where", (DEADLINE, LINK)),
        ("until when do we submit, and where?", (DEADLINE, LINK)),
        ("by when can i submit and how", (DEADLINE, LINK)),
        ("by which day must we send it + how?", (DEADLINE, LINK)),
        ("how can i submit?", (LINK,)),
        ("how could we submit & until when", (LINK, DEADLINE)),
    ],
)
def test_joined_questions_each_get_their_answer(message: str, said: tuple[str, ...]) -> None:
    reply = told(message, HALL)
    assert [one for one in said if one not in reply] == []
    assert "did not understand" not in reply


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("notification and camera-ready when?", (NEWS, FINAL)),
        ("camera ready and notification on which day", (NEWS, FINAL)),
        ("notification when exactly", (NEWS,)),
        ("wonderful! who are the organizers and how do i reach them", (WHO, "looms@example.org")),
        ("oh wow! who runs it, and how can we mail them?", (WHO, "looms@example.org")),
    ],
)
def test_what_is_asked_last_or_behind_a_cry(message: str, said: tuple[str, ...]) -> None:
    reply = told(message, HALL)
    assert [one for one in said if one not in reply] == []
    assert "between" not in reply


@pytest.mark.parametrize(
    ("message", "said", "unsaid"),
    [
        ("when is it, and where?", CITY, LINK),
        ("how many days are between the notification and the camera-ready?", "30 days", NEWS),
        ("is the deadline over, or can i still send it?", DEADLINE, "Yes"),
        ("link for the tutorials", "", LINK),
    ],
)
def test_others_are_no_such_questions(message: str, said: str, unsaid: str) -> None:
    reply = told(message, HALL)
    assert said in reply
    assert unsaid not in reply


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("tell me about the organizers and the deadline", (WHO, DEADLINE)),
        ("could you tell me something about the template and the limit?", (STYLE, PAGES)),
        ("what is the template, and the limit", (STYLE, PAGES)),
        ("info on the organizing team please", (WHO,)),
        ("is there a limit?", (PAGES,)),
        ("what happens on 2 june?", (NEWS,)),
        ("what do we have to do on july 2", (FINAL,)),
        ("anything on april 26?", (DEADLINE,)),
    ],
)
def test_what_is_asked_in_few_words(message: str, said: tuple[str, ...]) -> None:
    reply = told(message, HALL)
    assert [one for one in said if one not in reply] == []
    assert "looms@example.org" not in reply


def test_nothing_is_on_another_day() -> None:
    assert told("what happens on 3 june?", HALL).startswith("Important dates:\n")
