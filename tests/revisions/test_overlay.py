"""Changes from Discord over a file whose author goes on editing: nothing of either is lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.faq.loader import parse_faq
from bot.revisions.model import Edit
from bot.revisions.overlay import Clash
from tests.revisions.conftest import FILE, WIFI, Place

YARD = FILE.replace("answer: Behind the hall.", "answer: In the yard.")
LORRIES = FILE.replace("- is there a car park", "- lorries")
GONE = FILE.replace(FILE[FILE.index("  # asked") : FILE.index("  - id: dinner")], "")


def clashes(place: Place) -> tuple[Clash, ...]:
    applied = place.library.applied("aws")
    assert applied is not None
    return applied.clashes


def settled(place: Place) -> frozenset[str]:
    applied = place.library.applied("aws")
    assert applied is not None
    return applied.settled


@pytest.mark.parametrize(
    ("edit", "file", "served", "clash"),
    [
        ({"answer": "Nowhere."}, FILE + "# a comment\n", "Nowhere.", None),
        ({"answer": "Nowhere."}, YARD, "Nowhere.", ("Nowhere.", "In the yard.")),
        ({"answer": "In the yard."}, YARD, "In the yard.", None),
        ({"also": ("is there a car park", "tractors")}, YARD, "In the yard.", None),
        ({"answer": "Nowhere."}, LORRIES, "Nowhere.", None),
        ({"answer": "Nowhere."}, GONE, "Nowhere.", ("Nowhere.", None)),
        ({"operation": "remove"}, YARD, None, (None, "In the yard.")),
        ({"operation": "remove"}, GONE, None, None),
    ],
)  # fmt: skip
async def test_the_author_and_the_organizers_change_one_entry(
    place: Place, edit: dict[str, Any], file: str, served: str | None, clash: tuple[str | None, str | None] | None
) -> None:
    await place.change("parking", **edit)
    place.write(file)
    volume = place.library.get("aws")
    assert volume is not None
    entry = next((one for one in volume.loaded.faq.entries if one.id == "parking"), None)
    assert (entry.answer if entry else None) == served
    found = [(one.ours.answer if one.ours else None, one.file.answer if one.file else None) for one in clashes(place)]
    assert found == ([clash] if clash else [])


SPANISH = FILE.replace("answer: Behind the hall.", "answer: Behind the hall.\n    answers: {es: Detrás de la sala.}")


async def test_other_languages_go_with_the_answer_they_translate(place: Place) -> None:
    place.write(SPANISH)

    def translated() -> dict[str, str]:
        volume = place.library.get("aws")
        assert volume is not None
        return next(entry.answers or {} for entry in volume.loaded.faq.entries if entry.id == "parking")

    await place.publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",)))
    await place.change("parking", question="Where may I park?")
    assert translated() == {"es": "Detrás de la sala."}
    await place.change("parking", answer="In the yard.")
    assert translated() == {}
    await place.undo(3)
    assert translated() == {"es": "Detrás de la sala."}
    place.write(SPANISH.replace("Detrás de la sala", "Tras la sala"))
    assert (translated(), clashes(place)) == ({"es": "Tras la sala."}, ())


async def test_phrasings_of_both_are_kept(place: Place) -> None:
    await place.publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",)))
    place.write(FILE.replace("- is there a car park", "- lorries\n      - coaches"))
    assert place.entry("parking").also == ("lorries", "coaches", "tractors")
    assert clashes(place) == ()


async def test_a_change_that_the_file_has_is_settled(place: Place) -> None:
    await place.publish(WIFI)
    await place.change("parking", answer="In the yard.")
    assert settled(place) == frozenset()
    place.write(YARD)
    assert settled(place) == {"parking"}
    place.write(FILE)  # and if its author goes back, it holds again
    assert place.answer("is there a car park") == "In the yard."


async def test_what_the_author_adds_beside_it_is_served(place: Place) -> None:
    await place.publish(WIFI)
    place.write(FILE + "  - {id: lunch, question: When is lunch?, answer: At noon., told: '2023-09-01'}\n")
    assert (place.answer("when is lunch"), place.answer("how do I get online")) == ("At noon.", "It is on your badge.")


async def test_an_id_that_the_author_takes_as_well_is_shown(place: Place) -> None:
    await place.publish(WIFI)
    place.write(FILE + "  - {id: wifi, question: Is there wifi?, answer: Ask at the desk.}\n")
    ((revision, ours, file),) = clashes(place)
    assert (revision.number, ours and ours.answer, file and file.answer) == (
        1, "It is on your badge.", "Ask at the desk."
    )  # fmt: skip


async def test_whoever_edits_the_whole_entry_decides_and_a_phrasing_does_not(place: Place) -> None:
    await place.change("parking", answer="Nowhere.")
    place.write(YARD)
    await place.publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",)))
    assert len(clashes(place)) == 1
    await place.change("parking", answer="In the yard, not in the hall.")
    assert clashes(place) == ()
    assert place.answer("tractors") == "In the yard, not in the hall."


async def test_taking_it_back_takes_the_author_s_version(place: Place) -> None:
    await place.change("parking", answer="Nowhere.")
    place.write(YARD)
    await place.undo(1)
    assert (place.answer("is there a car park"), clashes(place)) == ("In the yard.", ())


async def test_a_broken_file_leaves_everything_as_it_is(place: Place) -> None:
    await place.publish(WIFI)
    place.write("workshop: [")
    assert place.answer("how do I get online") == "It is on your badge."
    await place.change("parking", answer="In the yard.")
    assert place.answer("is there a car park") == "In the yard."


async def test_places_in_the_file_stay_with_their_entries(place: Place) -> None:
    await place.publish(Edit(operation="remove", entry_id="parking"))
    await place.publish(WIFI)
    volume, plain = place.library.get("aws"), parse_faq(FILE, file=str(place.path))
    assert volume is not None
    assert volume.loaded.place("entries", 0, "answer") == plain.place("entries", 1, "answer")
    assert volume.loaded.place("entries", 1, "answer") == plain.place("entries")
