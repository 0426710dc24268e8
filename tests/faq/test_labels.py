"""What a date is called: as the call calls it, or by its kind in the reader's language."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.faq.labels import called, full_label, label_of, name_of, question_of
from bot.faq.model import Entry, KeyDate, Workshop
from bot.faq.vocabulary import DATE_KINDS, NAMELESS
from bot.page.parse import parse_page
from bot.words.language import say


def date(label: str, quote: str | None, track: str | None = None) -> KeyDate:
    source = {"source": {"line": 3, "quote": quote}} if quote else {}
    return KeyDate.model_validate(
        {"id": "d", "kind": "submission", "label": label, "at": "2031-05-01", "track": track} | source
    )


@pytest.mark.parametrize(
    ("entry", "locale", "label"),
    [
        pytest.param(date("Submission deadline", "Papers by 1 May"), "en", "Submission deadline", id="in English"),
        pytest.param(
            date("Submission deadline", "Papers by 1 May"), "es-419", "Fecha límite de envío", id="named by kind"
        ),
        pytest.param(date("Abstract deadline", "Abstracts by 1 May"), "ja", "アブストラクト締切", id="of another kind"),
        pytest.param(
            date("Submission deadline", "SUBMISSION DEADLINE: 1 May"), "es", "Submission deadline", id="the call's own"
        ),
        pytest.param(date("Submission deadline", None), "es", "Submission deadline", id="an organizer's own"),
        pytest.param(date("Paper deadline", "Papers by 1 May"), "es", "Paper deadline", id="no kind is called so"),
        pytest.param(
            date("Submission deadline", "By 1 May", "Posters"), "de", "Einreichfrist (Posters)", id="of a track"
        ),
    ],
)
def test_a_date_is_called_as_the_call_does_or_by_its_kind(entry: KeyDate, locale: str, label: str) -> None:
    assert full_label(entry, locale) == label


def test_kinds_are_called_in_english_as_the_vocabulary_has_them() -> None:
    assert {kind.id: say(f"label.{kind.id}") for kind in DATE_KINDS.values()} == {
        kind.id: kind.label for kind in DATE_KINDS.values()
    }


@pytest.mark.parametrize(
    ("sentence", "locale", "labels"),
    [
        ("El taller se celebrará el 3 de julio de 2031 en Oslo.", "es", ["Taller"]),
        ("Les auteurs doivent soumettre leurs articles avant le 1er mai 2031.", "de", ["Einreichfrist"]),
        ("Papers must be submitted by 1 May 2031.", "fr", ["Date limite de soumission"]),
        ("The submission deadline is 1 May 2031.", "fr", ["Submission deadline"]),
    ],
)
def test_a_date_of_a_sentence_is_named_in_the_readers_language(sentence: str, locale: str, labels: list[str]) -> None:
    faq = build_faq(parse_page(f"# Workshop KNOT 2031\n\n{sentence}\n", file="call.md")).faq
    assert [label_of(entry, locale) for entry in faq.dates] == labels


@pytest.mark.parametrize(
    ("given", "locale", "name"),
    [
        ({"name": "Workshop on Knots"}, "de", "Workshop on Knots"),
        ({"name": "Workshop on Knots", "short_name": "KNOT"}, "de", "KNOT"),
        ({"name": NAMELESS}, "en", "The workshop"),
        ({"name": NAMELESS}, "de", "Der Workshop"),
        ({"name": NAMELESS, "event": "conference"}, "es-ES", "La conferencia"),
        ({"name": NAMELESS, "event": "conference", "short_name": "KNOT"}, "es-ES", "KNOT"),
    ],
)
def test_an_event_is_called_as_its_call_does_or_by_what_it_is(given: dict[str, str], locale: str, name: str) -> None:
    assert called(Workshop.model_validate(given), locale) == name


def test_an_event_that_its_call_does_not_name_is_named_in_the_readers_language() -> None:
    faq = build_faq(parse_page("# Appel\n\nLe colloque aura lieu le 3 mai 2031 à Nantes.\n", file="call.md")).faq
    assert [name_of(faq.workshop, locale) for locale in ("en", "fr", "ja")] == [
        "The symposium",
        "Le symposium",
        "シンポジウム",
    ]


@pytest.mark.parametrize(
    ("entry", "locale", "question"),
    [
        (("visa", "Do you provide visa invitation letters?"), "en", "Do you provide visa invitation letters?"),
        (("visa", "Do you provide visa invitation letters?"), "de", "Stellt ihr Einladungsschreiben fürs Visum aus?"),
        (("visa", "Do I need a visa?"), "de", "Do I need a visa?"),
        (("dinner_on_ropes", "Is there a dinner?"), "de", "Is there a dinner?"),
    ],
)
def test_an_entry_that_build_quoted_asks_in_the_readers_language(
    entry: tuple[str, str], locale: str, question: str
) -> None:
    assert question_of(Entry(id=entry[0], question=entry[1], answer="Yes."), locale) == question
