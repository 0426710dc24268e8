"""What careless organizers and hostile members do with the inbox, and what does not come of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.conftest import NOW
from tests.discord_app.conftest import set_clock
from tests.discord_app.inbox_scene import NO_GRANTS, Scene, knowledge, scene
from tests.discord_app.seen import data

__all__ = ["knowledge", "scene"]
SUPPRESSED = 1 << 2  # of links: https://docs.discord.com/developers/resources/message#message-object-message-flags
TALK = "I take that for talk among you, and publish nothing. If it is the answer, press **Answer**."


@pytest.mark.parametrize(
    "words",
    [
        "hm, Bob, do you know this?",
        "do we know?! 🤔",
        "知道吗？",
        "no idea, <@{paul}> knows",
        "one for <@&77>",
        "@here who takes this",
    ],
)
async def test_what_organizers_say_to_each_other_is_no_answer(scene: Scene, words: str) -> None:
    await scene.asks(scene.ada)
    assert await replied(scene, words.format(paul=scene.paul["id"])) == TALK
    assert "Nearest" in scene.cards()[0]
    assert (await replied(scene, NO_GRANTS)).startswith("✅ Published")


async def replied(scene: Scene, words: str, number: int = 1) -> str:
    """An organizer replies to the message about an item; return what the bot says to that."""
    return str((await confirmed(scene, words, number))["content"])


async def confirmed(scene: Scene, words: str, number: int = 1) -> Any:
    card = await scene.card(number)
    reply = await scene.server.says(scene.olga, words, channel=scene.staff, reply_to=int(card["id"]))
    return await scene.settled(lambda: scene.answer_to(reply))


async def press(scene: Scene, who: Any, message: Any, **how: Any) -> str:
    """Somebody presses the button that takes an answer back; return what they then see."""
    ((button,),) = [row["components"] for row in message["components"]]
    assert button["label"] == "Take it back"
    scene.forget_calls()
    await scene.server.presses(who, button["custom_id"], message, where=scene.staff, **{"staff": True} | how)
    return str(data(await scene.response())["content"])


UNDONE = (
    "↩️ Taken back: I do not answer with it any more, and question 1 is open again. Whoever was told already gets your"
    " next answer, too."
)


async def test_what_was_published_by_mistake_is_taken_back_with_one_press(scene: Scene) -> None:
    before = (await scene.declined(scene.ben))["content"]
    await scene.asks(scene.ada)
    message = dict(await confirmed(scene, "let me look that up"))
    await scene.told(scene.server.channel_id)
    assert (await press(scene, scene.paul, message, staff=False)).startswith("This command is for organizers")
    assert await press(scene, scene.olga, message) == UNDONE
    assert (await scene.declined(scene.ben))["content"] == before
    assert "Nearest" in scene.cards()[0]
    assert await press(scene, scene.olga, message) == "It was taken back already."
    set_clock(scene.bot, lambda: NOW + timedelta(minutes=1))
    assert (await replied(scene, NO_GRANTS)).startswith("✅ Published")
    first, second = await scene.told(scene.server.channel_id, 2)
    assert ("let me look" in first, NO_GRANTS in second) == (True, True)


async def test_what_the_form_published_is_taken_back(scene: Scene) -> None:
    await scene.asks(scene.ada)
    form = data(await scene.press(scene.olga, "a"))
    await scene.fills(scene.olga, form, "no", None, None, None)
    message = next(one for one in reversed(scene.server.world.posts()) if one["content"].startswith("✅ Published"))
    assert await press(scene, scene.olga, message) == UNDONE
    assert await scene.bot.services.edits.history("bugs")
    assert not [one for one in scene.bot.services.edits.undoable("bugs") if one.undoes is None]


async def test_what_was_changed_again_since_is_not_taken_back(scene: Scene) -> None:
    await scene.asks(scene.ada)
    message, edits = await confirmed(scene, NO_GRANTS), scene.bot.services.edits
    (made,) = edits.undoable("bugs")
    entry = edits.open("bugs", made.entry_id)
    assert entry is not None
    later = type(entry)(operation="edit", entry_id=entry.entry_id, question=entry.question, answer="Yes, ten.")
    await edits.publish("bugs", later, who=int(scene.olga["id"]), at=NOW)
    told = await press(scene, scene.olga, message)
    assert told == "What it changed has been changed again since. Take the later change back first."
    assert "✅ Answered by" in scene.cards()[0]


PRESENTED = "how are accepted papers presented?"


async def called_wrong(scene: Scene) -> str:
    """Ada calls a right answer wrong; return what it says."""
    shown = await scene.declined(scene.ada, PRESENTED)
    buttons = [item for row in shown["components"] for item in row["components"]]
    wrong = next(item["custom_id"] for item in buttons if item["label"] == "This is wrong")
    await scene.sends(scene.ada, shown, None, "I do not like it.", None, button=wrong)
    return str(shown["content"])


async def test_a_reply_replaces_no_answer(scene: Scene) -> None:
    before = await called_wrong(scene)
    assert (await replied(scene, "No, that is right as it is.")).startswith("A reply changes no answer of mine.")
    assert (await scene.declined(scene.ben, PRESENTED))["content"] == before
    assert await scene.bot.services.edits.history("bugs") == []


async def test_an_answer_that_is_right_stays_as_it_is(scene: Scene) -> None:
    before = await called_wrong(scene)
    card = await scene.card()
    labels = [item["label"] for row in card["components"] for item in row["components"]]
    assert labels == ["Answer", "It is this entry", "It is right", "Spam"]
    assert card["content"].endswith("-# question 1 · **Answer** puts another answer in place of it")
    assert await scene.closes(scene.olga, "d") == "Closed."
    (told,) = await scene.told(scene.server.channel_id)
    assert "that you called wrong “how are accepted papers presented?”. It is right, and stays as it is." in told
    assert f"<@{scene.olga['id']}> said that the answer is right, <t:" in scene.cards()[0]
    assert (await scene.declined(scene.ben, PRESENTED))["content"] == before


LIMIT = "what is the page limit?"


async def test_what_the_bot_knows_is_answered_and_not_sent(scene: Scene) -> None:
    """A member who changes the words in the form does not choose what the organizers' answer will stand for."""
    before = (await scene.declined(scene.ben, LIMIT))["content"]
    told = await scene.sends(scene.ada, await scene.declined(scene.ada), LIMIT, None)
    assert told == f"{before}\n-# I know that one, so nothing was sent. If it is wrong, press **This is wrong**."
    buttons = [item["label"] for row in scene.server.world.posts()[-1]["components"] for item in row["components"]]
    assert "This is wrong" in buttons
    assert scene.cards() == []


@pytest.mark.parametrize("privately", [False, True])
async def test_a_link_of_a_member_shows_no_preview(scene: Scene, *, privately: bool) -> None:
    if privately:
        await scene.asks_privately(scene.ada)
    else:
        await scene.asks(scene.ada)
    card = await scene.card()
    await replied(scene, NO_GRANTS)
    place = scene.dm(scene.ada) if privately else scene.server.channel_id
    await scene.told(place)
    answer = next(one for one in scene.server.world.posts(place) if "· answer 1" in one["content"])
    assert [one["flags"] & SUPPRESSED for one in (card, answer)] == [SUPPRESSED, SUPPRESSED]
