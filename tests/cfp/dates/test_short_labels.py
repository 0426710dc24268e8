"""Labels of a word or two, and labels that tell of their date as a sentence does."""

from __future__ import annotations

import pytest

from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.short_labels import said_briefly, told_kind
from bot.cfp.language import languages
from bot.cfp.phrases import Phrases
from tests.cfp.small_calls import built

KINDS = {
    # what authors learn
    "Outcome": "notification",
    "Review outcome:": "notification",
    "Outcomes to authors": "notification",
    "You'll know by": "notification",
    "You will hear from us": "notification",
    "Replies to authors": "notification",
    "Speakers told": "notification",
    "List of accepted papers": "notification",
    "Zu- und Absagen": "notification",
    "Risposta agli autori": "notification",
    # what they hand in at the end
    "Final": "camera_ready",
    "Polish by": "camera_ready",
    "Last changes to the text until": "camera_ready",
    "Copy-edited papers": "camera_ready",
    "Papers for the proceedings": "camera_ready",
    "Long papers for the proceedings": "submission",
    "Last change": None,
    "Polish your paper": "camera_ready",
    "Correcciones": "camera_ready",
    # what they answer
    "Responses": "rebuttal",
    "Response window": "rebuttal",
    "Replies to reviewers": "rebuttal",
    "Author replies": "rebuttal",
    # what they send
    "Send it by": "submission",
    "Applications": "submission",
    "Write to us until": "submission",
    "Papers (reviewers are asked at once)": "submission",
    "Abstracts (optional, but they help us)": "abstract",
    "Notice of intent": "abstract",
    "Sign up for a talk": "submission",
    # who comes
    "Cheaper tickets until": "registration",
    "Sign-up closes": "registration",
    "See you in Porto!": "workshop",
    "Meet us on": "workshop",
    "Wir treffen uns in Jena": "workshop",
    "Ci vediamo a Pisa": "workshop",
    # and what is none of these
    "Peer review": "other",
    "Winners announced": "other",
    "See you at the poster session": "other",
    "Submission for peer review": "submission",
    "Final call": "other",
    "Outcome of the summer": None,
    "News": None,
    "Meet the editors": None,
    "Presentations due": "submission",
}


@pytest.mark.parametrize(("label", "kind"), KINDS.items())
def test_a_short_label_says_what_its_date_is(label: str, kind: str | None) -> None:
    assert kind_of(label) == kind


@pytest.mark.parametrize("key", ["alone", "told"])
def test_each_short_label_of_a_language_is_read_as_its_kind(key: str) -> None:
    read = {"alone": said_briefly, "told": told_kind}[key]
    rows = [(kind, told, one) for one in languages() for kind, told in one.table.get(key, {}).items()]
    assert [(phrase, kind) for kind, told, _ in rows for phrase in told if read(phrase.replace("*", "")) != kind] == []
    assert [
        phrase
        for _, told, _ in rows
        for phrase in told
        if any(
            (hit.start, hit.end) == (0, len(phrase.replace("*", "")))
            for hit in Phrases({key: [other for other in told if other != phrase]}).find(phrase.replace("*", ""))
        )
    ] == []


def test_a_label_that_is_a_sentence_is_shown_by_the_name_of_its_kind() -> None:
    text = "# Knot Days 2031\n\n## When?\n\n**Send it by:** 4 May 2031\n**You'll know by:** 2 June 2031\n"
    found = built(f"{text}**Final:** 9 June 2031").faq.dates
    assert {one.label for one in found} == {"Submission deadline", "Notification", "Final"}


ANSWERS = {
    "Reviews to authors: 1 May · Responses: 4 May · Decisions: 20 May": ["other", "rebuttal", "notification"],
    "Papers: 1 April · Reviews: 1 May · Final: 20 May": ["submission", "notification", "camera_ready"],
    "Reviews: 1 May · Decisions: 9 May · Final: 20 May": ["other", "notification", "camera_ready"],
    "Workshop proposals: 1 March · Acceptance notification: 20 March · Workshop papers: 1 May · Paper notification: "
    "1 June": ["other", "other", "submission", "notification"],
    "Workshop proposals: 1 March · Acceptance notification: 20 March": ["submission", "notification"],
}


@pytest.mark.parametrize(("line", "kinds"), ANSWERS.items())
def test_answers_of_one_list_are_told_apart(line: str, kinds: list[str]) -> None:
    found = built(f"# Call for Workshops: Knot Days 2031\n\n**Dates for 2031**\n\n{line}").faq.dates
    assert [one.kind for one in sorted(found, key=lambda one: str(one.at))] == kinds
