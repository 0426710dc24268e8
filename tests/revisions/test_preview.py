"""Before anything is published: what would be answered otherwise, what collides, what the check says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.revisions.model import Edit
from tests.revisions.conftest import AT, FILE, WIFI, Place

ASKED = ["how do I get online", "How do I get online", "is there a car park", "what's the wifi password", "  "]


async def test_the_questions_that_would_be_answered_otherwise(place: Place) -> None:
    preview = await place.edits.preview("aws", WIFI, [*ASKED, *ASKED[:1]], AT)
    assert preview.asked == 4
    assert [(one.question, one.times) for one in preview.changed] == [
        ("how do I get online", 2),
        ("How do I get online", 1),
        ("what's the wifi password", 1),
    ]
    assert preview.changed[0].after.answers[0].text == "It is on your badge."
    assert preview.can_be_published
    assert (preview.collisions, preview.findings) == ((), ())
    assert await place.edits.history("aws") == []
    assert place.answer("how do I get online") != "It is on your badge."


async def test_a_removal_shows_what_would_not_be_answered_any_more(place: Place) -> None:
    preview = await place.edits.preview("aws", Edit(operation="remove", entry_id="parking"), ASKED, AT)
    ((question, times, before, after),) = preview.changed
    assert (question, times, before.answers[0].entry) == ("is there a car park", 1, "parking")
    assert "parking" not in [answer.entry for answer in after.answers]
    assert preview.after is None
    assert preview.before is not None


async def test_entries_that_nobody_can_tell_apart_are_named(place: Place) -> None:
    twin = replace(WIFI, question="Where could I park?", also=(), answer="Anywhere.")
    preview = await place.edits.preview("aws", twin, [], AT)
    assert [one.entry_id for one in preview.collisions] == ["parking"]


@pytest.mark.parametrize(
    ("answer", "mended"),
    [
        ("Until September 29, 2023, 11:59 pm AoE, as announced.", "Until {date submission}, as announced."),
        ("Until 29 September.", "Until {date submission}."),
        ("By 2023-09-29 23:59 (AoE)", "By {date submission}"),
        ("September 29, 11:59 PM Anywhere on Earth (AoE)!", "{date submission}!"),
        ("29 Sep 2023 at 13:59 CEST, that is it", "{date submission}, that is it"),
        ("September 29 that is", "{date submission} that is"),
        ("At https://openreview.net/group?id=AWS on Sept. 29th", "At {link submission} on {date submission}"),
        ("{day submission} is not September 29", "{day submission} is not {date submission}"),
    ],
)
async def test_a_fact_that_is_typed_out_is_offered_as_its_field(place: Place, answer: str, mended: str) -> None:
    preview = await place.edits.preview("aws", replace(WIFI, answer=answer), [], AT)
    assert not preview.can_be_published
    assert preview.mended == replace(WIFI, answer=mended)
    assert (await place.edits.preview("aws", preview.mended, [], AT)).can_be_published


async def test_a_date_without_a_field_stays_as_it_is(place: Place) -> None:
    preview = await place.edits.preview("aws", replace(WIFI, answer="Since May 3, 2021."), [], AT)
    assert (preview.mended, preview.can_be_published) == (None, True)


async def test_what_the_author_has_changed_since_is_shown(place: Place) -> None:
    await place.change("parking", answer="Nowhere.")
    place.write(FILE.replace("answer: Behind the hall.", "answer: In the yard."))
    preview = await place.edits.preview("aws", place.entry("parking"), [], AT)
    assert preview.clash is not None
    assert preview.clash.file is not None
    assert preview.clash.file.answer == "In the yard."


async def test_the_questions_beside_the_file_are_asked_too(place: Place) -> None:
    place.path.with_name("questions.yaml").write_text('"where may I park": parking\n', encoding="utf-8")
    preview = await place.edits.preview("aws", replace(place.entry("parking"), also=()), [], AT)
    assert preview.can_be_published == (place.answer("where may I park") == "Behind the hall.")
    gone = await place.edits.preview("aws", Edit(operation="remove", entry_id="parking"), [], AT)
    assert gone.can_be_published  # its questions go with it
    stolen = replace(WIFI, question="Is there a car park?", also=())
    preview = await place.edits.preview("aws", stolen, [], AT)
    assert "repeated-phrasing" in {finding.rule for finding in preview.findings}


async def test_ten_thousand_questions_are_no_burden(place: Place) -> None:
    preview = await place.edits.preview("aws", WIFI, [f"how do I get online {n}" for n in range(10_000)], AT)
    assert preview.asked == 200
