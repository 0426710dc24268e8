"""Whatever organizers do one after the other: the exported file passes the check, and is the same when it is exported
again; and taking everything back leaves the file as it was.
"""

from __future__ import annotations

import contextlib
import random
from dataclasses import replace

import pytest

from bot.answering.audit import audit
from bot.app import build_answerer
from bot.changes.staff import exported
from bot.faq.check import ERROR, check_faq
from bot.faq.loader import LoadedFaq, parse_faq
from bot.revisions.model import Edit, EditConflict, EditRejected
from tests.revisions.conftest import FILE, WIFI, Place

QUESTIONS = (
    "Is there a vegan lunch?", "Where is the badge desk?", "Can I bring my dog?", "Is there a quiet room?",
    "Where can I park?", "Is there a dinner?", "Do you have a cloakroom?", "Are there posters?",
)  # fmt: skip
ANSWERS = (
    "Yes.", "Ask at the desk: the *big* one.", "By {date submission}.", "See {link submission}", "Until 2023-09-29.",
    "- first\n- second", "{oops}", "no", "#1 or 'none' \\ \"all\"",
)  # fmt: skip


def errors(loaded: LoadedFaq) -> list[str]:
    found = [*check_faq(loaded), *audit(build_answerer(loaded), loaded)]
    return [str(finding) for finding in found if finding.level == ERROR]


async def act(place: Place, chance: random.Random) -> None:
    """Do one thing that an organizer or the file's author may do; what is refused is refused."""
    volume = place.library.get("aws")
    assert volume is not None
    ids = [entry.id for entry in volume.loaded.faq.entries]
    question, answer = chance.choice(QUESTIONS), chance.choice(ANSWERS)
    what = chance.choice(["add", "add", "edit", "phrasing", "remove", "undo", "author"])
    with contextlib.suppress(EditConflict, EditRejected):
        if what == "add" or not ids:
            name = place.edits.new_id("aws", question)
            await place.publish(replace(WIFI, entry_id=name, question=question, also=(), answer=answer))
        elif what == "undo":
            await place.undo(chance.randint(1, 20))
        elif what == "author":
            text = place.path.read_text(encoding="utf-8")
            place.write(
                text.replace(
                    *chance.choice([("the hall", "the yard"), ("the yard", "the hall"), ("at eight", "at nine")])
                )
            )
        elif what == "remove":
            await place.publish(Edit(operation="remove", entry_id=chance.choice(ids)))
        elif what == "phrasing":
            edit = Edit(operation="phrasing", entry_id=chance.choice(ids), also=(f"{question} {chance.randint(1, 9)}",))
            await place.publish(edit)
        else:
            await place.change(chance.choice(ids), answer=answer)


@pytest.mark.parametrize("seed", range(8))
async def test_whatever_is_done_the_export_is_sound(place: Place, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(15):
        await act(place, chance)
    assert len(await place.edits.history("aws")) > 3
    file, volume = place.library.file_of("aws"), place.library.get("aws")
    assert file is not None
    assert volume is not None
    text = exported(file, volume.loaded.faq)
    again = parse_faq(text, file=str(place.path))
    assert again.faq == volume.loaded.faq
    assert errors(again) == []
    place.write(text)
    after, applied = place.library.get("aws"), place.library.applied("aws")
    assert after is not None
    assert applied is not None
    assert (after.loaded.faq, applied.clashes) == (again.faq, ())
    assert exported(again, after.loaded.faq) == text


@pytest.mark.parametrize("seed", range(4))
async def test_taking_everything_back_leaves_the_file(place: Place, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(12):
        await act(place, chance)
    place.write(FILE)
    for revision in await place.edits.history("aws"):
        if revision.undoes is None and revision.undone_by is None:
            await place.undo(revision.number)
    file, volume = place.library.file_of("aws"), place.library.get("aws")
    assert file is not None
    assert volume is not None
    assert {entry.id: entry for entry in volume.loaded.faq.entries} == {entry.id: entry for entry in file.faq.entries}
