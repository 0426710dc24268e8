"""What organizers change is answered at once; of two at once one wins, and what is taken back is as before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.errors import NoWorkshopError
from bot.revisions.model import Edit, EditConflict, EditRejected, Why
from tests.revisions.conftest import ADA, AT, BEN, WIFI, Place

BADGE = "It is on your badge."


async def test_a_new_entry_is_answered_at_once(place: Place) -> None:
    assert place.answer("how do I get online") != BADGE
    revision = await place.publish(WIFI)
    assert (revision.number, revision.who, revision.at, revision.before) == (1, ADA, AT, None)
    assert place.answer("how do I get online") == place.answer("what is the wifi password") == BADGE


async def test_an_answer_of_their_own_has_its_day_and_no_place_in_the_call(place: Place) -> None:
    parking = (await place.change("parking", answer="In the yard.")).after
    assert parking is not None
    assert (parking.told, parking.source) == ("2023-09-20", None)
    volume = place.library.get("aws")
    assert volume is not None
    dinner = next(entry for entry in volume.loaded.faq.entries if entry.id == "dinner")
    assert dinner.source is not None
    kept = (await place.change("dinner", question="When is the dinner?")).after
    assert kept is not None
    assert (kept.told, kept.source) == (None, dinner.source)  # the call still proves its answer


async def test_a_phrasing_is_added_and_known_ones_are_not_repeated(place: Place) -> None:
    edit = Edit(operation="phrasing", entry_id="parking", also=("where do I leave my tractor", "Is there a car park?"))
    revision = await place.publish(edit)
    assert revision.after is not None
    assert revision.after.also == ("is there a car park", "where do I leave my tractor")
    assert place.answer("where do I leave my tractor?") == "Behind the hall."


async def test_a_removed_entry_is_not_answered_any_more(place: Place) -> None:
    await place.publish(Edit(operation="remove", entry_id="parking"))
    assert place.answer("is there a car park") != "Behind the hall."
    assert place.edits.open("aws", "parking") is None


async def test_what_was_changed_is_there_after_a_restart(place: Place, another: Callable[[], Place]) -> None:
    await place.publish(WIFI)
    again = another()
    assert again.answer("how do I get online") != BADGE
    assert await again.edits.refresh() == ["aws"]
    assert again.answer("how do I get online") == BADGE
    assert await again.edits.refresh() == []
    assert await again.edits.history("aws") == await place.edits.history("aws")


async def test_of_two_who_edit_one_entry_one_wins_and_the_other_is_told(
    place: Place, another: Callable[[], Place]
) -> None:
    second = another()  # in another process
    edits = [
        replace(place.entry("parking"), answer="In the yard."),
        replace(place.entry("parking"), answer="Nowhere."),
    ]
    outcomes = await asyncio.gather(place.publish(edits[0]), second.publish(edits[1], BEN), return_exceptions=True)
    (lost,) = [one for one in outcomes if isinstance(one, BaseException)]
    (kept,) = [one for one in outcomes if not isinstance(one, BaseException)]
    assert isinstance(lost, EditConflict)
    assert lost.revision == kept
    await place.edits.refresh()
    await second.edits.refresh()
    assert kept.after is not None
    assert place.answer("is there a car park") == second.answer("is there a car park") == kept.after.answer


@pytest.mark.slow
async def test_many_phrasings_at_once_are_all_kept(place: Place, another: Callable[[], Place]) -> None:
    places = [place, another(), another()]
    edits = [Edit(operation="phrasing", entry_id="parking", also=(f"tractor {n}",)) for n in range(6)]
    await asyncio.gather(*(places[n % 3].publish(edit) for n, edit in enumerate(edits)))
    assert [one.number for one in await place.edits.history("aws")] == list(range(6, 0, -1))
    assert set(place.entry("parking").also) == {"is there a car park", *(f"tractor {n}" for n in range(6))}


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (replace(WIFI, entry_id="parking"), Why.TAKEN),
        (Edit(operation="remove", entry_id="wifi"), Why.GONE),
        (Edit(operation="phrasing", entry_id="wifi", also=("online",)), Why.GONE),
        (Edit(operation="remove", entry_id="parking", seen="old"), Why.CHANGED),
    ],
)
async def test_what_cannot_be_is_told(place: Place, edit: Edit, told: Why) -> None:
    with pytest.raises(EditConflict) as conflict:
        await place.publish(edit)
    assert conflict.value.why is told
    with pytest.raises(EditConflict):
        await place.edits.preview("aws", edit, [], AT)
    assert await place.edits.history("aws") == []


async def test_a_faq_that_is_not_there_is_not_changed(place: Place) -> None:
    with pytest.raises(NoWorkshopError):
        await place.edits.publish("nowhere", WIFI, who=ADA, at=AT)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"answer": "Until 29 September 2023."}, "the date 2023-09-29 is typed out"),
        ({"answer": "At https://openreview.net/group?id=AWS"}, "the submission link is typed out"),
        ({"answer": "{self.__class__}"}, "unknown field"),
        ({"answer": "{date nothing}"}, "{date nothing} names no date of this file"),
        ({"answer": "a { b"}, "a lone '{'"),
        ({"answer": "x" * 6_000}, "answer: 6000 characters, where 1 to 1500 are taken"),
        ({"answer": " \n "}, "answer: 0 characters, where 1 to 1500 are taken"),
        ({"question": "x" * 301}, "question: 301 characters"),
        ({"also": tuple(f"phrasing {n}" for n in range(3_000))}, "also: 3000 phrasings, where 100 are taken"),
        ({"also": ("is there a CAR PARK?",)}, "'is there a CAR PARK?' stands in the entry 'parking' too"),
        ({"answer": "Bring cafÃ© receipts"}, "broken characters"),
        ({"entry_id": "No id!"}, "is not an id"),
    ],
)
async def test_what_the_check_refuses_is_not_published(place: Place, values: dict[str, Any], told: str) -> None:
    edit = replace(WIFI, **values)
    with pytest.raises(EditRejected) as rejected:
        await place.publish(edit)
    assert any(told in finding.problem.what for finding in rejected.value.findings)
    preview = await place.edits.preview("aws", edit, [], AT)
    assert not preview.can_be_published
    assert await place.edits.history("aws") == []


async def test_faults_of_other_entries_are_no_obstacle(place: Place) -> None:
    place.write(
        place.path.read_text(encoding="utf-8").replace("On Friday at eight.\n    s", "Until 2023-09-29.\n    s")
    )
    assert (await place.publish(WIFI)).number == 1


async def test_texts_are_kept_without_what_cannot_be_seen(place: Place) -> None:
    typed = replace(
        WIFI,
        question="  What is\tthe \u202ewifi\x00 password? ",
        also=("", "how do I get online", "How do I get online?", "what is the WIFI password"),
        answer="\r\nIt is on\r\nyour badge. \u200f\n",
    )
    after = (await place.publish(typed)).after
    assert after is not None
    assert (after.question, after.also) == ("What is the wifi password?", ("how do I get online",))
    assert after.answer == "It is on\nyour badge."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Is there a crèche for children?", "creche_children"),
        ("Page limit?", "page_limit_2"),  # the id of a known kind would answer for all of it
        ("Where can I park?", "park"),
        ("What is it?", "what_is_it"),
        ("2023?", "entry_2023"),
        ("会场在哪里？", "entry"),
        ("Parking", "parking_2"),
    ],
)
async def test_an_id_is_made_from_the_question(place: Place, question: str, expected: str) -> None:
    assert place.edits.new_id("aws", question) == expected


@pytest.mark.parametrize("question", ["", "?" * 5_000, "a" * 5_000, "\x00", "1 2 3 " * 500])
async def test_an_id_is_valid_whatever_the_question(place: Place, question: str) -> None:
    edit = replace(WIFI, entry_id=place.edits.new_id("aws", question))
    assert (await place.publish(edit)).number == 1


async def test_a_revision_is_taken_back_once(place: Place) -> None:
    await place.publish(WIFI)
    undone = await place.undo(1)
    assert (undone.number, undone.undoes, undone.who) == (2, 1, BEN)
    assert place.answer("how do I get online") != BADGE
    history = await place.edits.history("aws")
    assert [(one.number, one.undone_by) for one in history] == [(2, None), (1, 2)]
    with pytest.raises(EditConflict, match="taken back already"):
        await place.undo(1)
    await place.undo(2)  # taking back what took back
    assert place.answer("how do I get online") == BADGE


async def test_taking_back_leaves_what_was_changed_after(place: Place) -> None:
    await place.publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",)))
    await place.change("parking", answer="In the yard.")
    await place.undo(1)
    assert (place.entry("parking").also, place.entry("parking").answer) == (("is there a car park",), "In the yard.")
    await place.undo(2)
    assert place.answer("is there a car park") == "Behind the hall."
    volume = place.library.get("aws")
    assert volume is not None
    assert volume.loaded.faq.entries[0].source is not None  # the call proves it again


async def test_what_was_changed_again_is_not_taken_back(place: Place) -> None:
    await place.change("parking", answer="In the yard.")
    latest = await place.change("parking", answer="Nowhere.")
    with pytest.raises(EditConflict) as conflict:
        await place.undo(1)
    assert conflict.value.revision == latest
    with pytest.raises(EditConflict, match="no such change"):
        await place.undo(17)
    await place.undo(2)
    await place.undo(1)
    assert place.answer("is there a car park") == "Behind the hall."


async def test_a_removal_is_taken_back(place: Place) -> None:
    await place.publish(Edit(operation="remove", entry_id="parking"))
    await place.undo(1)
    assert place.answer("is there a car park") == "Behind the hall."
    assert place.entry("parking").also == ("is there a car park",)


async def test_an_undo_of_two_processes_at_once_happens_once(place: Place, another: Callable[[], Place]) -> None:
    await place.publish(WIFI)
    second = another()
    await second.edits.refresh()
    outcomes = await asyncio.gather(place.undo(1), second.undo(1), return_exceptions=True)
    assert sorted(type(one).__name__ for one in outcomes) == ["EditConflict", "Revision"]
    assert len(await place.edits.history("aws")) == 2


async def test_a_question_of_the_check_must_be_answered_so_already(place: Place) -> None:
    with pytest.raises(EditRejected):
        await place.edits.add_regression("aws", "tractors?", "parking", who=ADA, at=AT)
    await place.publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",)))
    await place.edits.add_regression("aws", "tractors?", "parking", who=ADA, at=AT)
    applied = place.library.applied("aws")
    assert applied is not None
    assert applied.regressions == {"tractors?": "parking"}
    with pytest.raises(EditRejected):
        await place.change("parking", also=())
    with pytest.raises(EditRejected) as rejected:
        await place.undo(1)
    assert "must be answered by parking" in rejected.value.findings[0].problem.what
    await place.undo(2)
    applied = place.library.applied("aws")
    assert applied is not None
    assert applied.regressions == {}
