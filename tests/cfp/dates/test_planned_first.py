"""Days that were planned at first, what is only said of cancelling, front matter with the days of an event, and names
and hours that are none.
"""

from __future__ import annotations

import pytest

from bot.cfp.people.names import bare, is_name
from tests.cfp.small_calls import built

_DATES = "\n\n- Submission deadline: 1 March 2031"
MOVED = {
    "# Knot Days 2031\n\nThe workshop, originally planned for 3-5 May 2031, is postponed to 5-6 June 2031.":
        ("2031-06-05", "2031-06-06", ["2031-05-05"]),
    "# Knots 2031\n\nThe workshop, originally scheduled for 3 May 2031, will take place on 5 June 2031 in Oslo.":
        ("2031-06-05", "None", ["2031-05-03"]),
    "# Knots 2031\n\nThe conference initially planned from 3 to 5 May 2031 must be moved to a later "
    "date: 5 and 6 June 2031.": ("2031-06-05", "2031-06-06", ["2031-05-05"]),
    "# Tagung 2031\n\nDie Tagung, die ursprünglich für den 3. Mai 2031 geplant war, findet am 5. Juni 2031 statt.":
        ("2031-06-05", "None", ["2031-05-03"]),
    "# Congreso Nudos 2031\n\nEl congreso, previsto inicialmente para el 3 de mayo de 2031, se celebrará el 5 de junio "
    "de 2031.": ("2031-06-05", "None", ["2031-05-03"]),
}  # fmt: skip


@pytest.mark.parametrize(("page", "days"), MOVED.items())
def test_the_day_planned_at_first_is_the_old_one(page: str, days: tuple[str, str, list[str]]) -> None:
    (event,) = [one for one in built(page + _DATES).faq.dates if one.kind == "workshop"]
    assert (str(event.at)[:10], str(event.end)[:10], [str(old.at)[:10] for old in event.history]) == days
    assert not event.remarks


WHATEVER = [
    "- Cancellation of the conference due to fire, earthquake, weather, war, etc.",
    "In the event of cancellation of the conference, all fees are refunded.",
    "Should the workshop be cancelled, the fee is paid back.",
]


@pytest.mark.parametrize("text", WHATEVER)
def test_what_would_be_done_cancels_nothing(text: str) -> None:
    page = f"# Knot Workshop 2031\n\nThe workshop takes place on 5 June 2031.{_DATES}\n\n{text}"
    assert {str(one.status) for one in built(page).faq.dates} == {"confirmed"}


FRONT = {
    '+++\ntitle = "Knot Meeting 2031"\ndate = 2031-05-22\nstart_date = 2031-07-09\nend_date = 2031-07-10\n'
    'location = "Rope Hall, Oslo"\n+++\n': ("2031-07-09", "2031-07-10", 4),
    "---\ntitle: Knot Meeting 2031\ndate: 2031-05-22\nstart_date: 2031-07-09\nlocation: Rope Hall, Oslo\n---\n":
        ("2031-07-09", "None", 4),
    "---\ntitle: Knot Meeting 2031\ndate: 2031-07-09\nlocation: Rope Hall, Oslo\n---\n": ("2031-07-09", "None", 3),
}  # fmt: skip


@pytest.mark.parametrize(("front", "days"), FRONT.items())
def test_front_matter_with_a_first_day_has_the_day_of_writing_beside_it(front: str, days: tuple[str, str, int]) -> None:
    (event,) = [one for one in built(f"{front}\nThe meeting is for all.{_DATES}").faq.dates if one.kind == "workshop"]
    assert event.source is not None
    assert (str(event.at)[:10], str(event.end)[:10], event.source.line) == days


def test_the_hours_of_sessions_over_midnight_are_no_hour_of_deadlines() -> None:
    page = "# KNOT 2031\n\n## 日程\n\nセッションは主催者の時間です（11:00-23:00 UTC。日本時間20:00-翌日8:00）。\n\n"
    dates = built(f"{page}演題投稿の〆切は2031年8月2日です。").faq.dates
    assert [(one.kind, str(one.at)) for one in dates] == [("submission", "2031-08-02")]


NAMELESS = [
    "# Registrazione\n\nLa partecipazione al convegno è riservata ai membri dell'Associazione per i Nodi (AIN).",
    "# 一般講演\n\n- オンサイトポスターのコアタイムを大会期間中に設けます。\n- "
    "2032年2月21日までに大会申込サイトから要旨を登録してください。",
]  # fmt: skip


@pytest.mark.parametrize("page", NAMELESS)
def test_a_piece_of_a_sentence_is_no_name_of_an_event(page: str) -> None:
    assert built(page + _DATES).faq.workshop.name == "The workshop"


HOSTS = {
    "We invite you to submit a session at KNOT 2032, held in Sofia, Bulgaria.": ("KNOT 2032", None),
    "We invite you to our workshop at KNOT 2032, held in Sofia, Bulgaria.": ("The workshop", "KNOT 2032"),
}


@pytest.mark.parametrize(("text", "names"), HOSTS.items())
def test_a_call_for_sessions_is_of_the_event_that_they_are_held_at(text: str, names: tuple[str, str | None]) -> None:
    workshop = built(f"# Call for sessions\n\n{text}{_DATES}").faq.workshop
    assert (workshop.name, workshop.venue) == names


PEOPLE = {
    "Pam Soltis博士": "Pam Soltis", "山田太郎先生": "山田太郎", "李明 教授": "李明", "王明准教授": "王明",
    "李明さん": "李明",
    "山田太郎氏": "山田太郎", "フロリダ大学 生物多様性研究所": "", "東京大学 大学院": "",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PEOPLE.items())
def test_names_in_japanese_have_honours_behind_them(text: str, name: str) -> None:
    assert (bare(text) if is_name(text) else "") == name
