"""From "Ask the organizers" to the live answer, over a Discord that judges every request."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.inbox import deciding
from bot.discord_app.runtime.client import WorkshopBot
from bot.inbox.model import Asking
from bot.revisions.model import Regression
from bot.store.ledger import Ledger
from tests.conftest import NOW
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.inbox_scene import GRANTS, NO_GRANTS, Scene, knowledge, scene
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more

__all__ = ["knowledge", "scene"]
OWN = "-# The organizers' own word, 20 September 2023 · answer 1"


async def test_from_the_button_to_the_live_answer_in_three_presses(scene: Scene) -> None:
    shown = await scene.declined(scene.ada)
    assert shown["content"].startswith("The call for papers says nothing about travel grants.")
    told = await scene.sends(scene.ada, shown)  # the first press: Submit
    assert told == (
        "📨 Sent to the organizers. Their answer comes here, as a reply that mentions you.\n"
        "-# You can delete it with `/privacy`."
    )
    assert (await scene.card())["content"] == (
        "❓ **Somebody asks what I could not answer**\n"
        "> are there travel grants?\n"
        "Nearest that I know:\n"
        "• How are accepted papers presented? · 1%\n"
        "• Where are accepted papers hosted? · 1%\n"
        "• By which criteria are submissions judged? · 1%\n"
        "-# question 1 · reply to this message, and that is the answer"
    )
    words = await scene.answers(scene.olga)  # the second and the third: Answer, Submit
    assert words == "✅ Published, and on its way to whoever asked. I answer with it from now on."
    (answer,) = await scene.told(scene.server.channel_id)
    assert answer == (
        f"<@{scene.ada['id']}> the organizers have answered your question “are there travel grants?”:\n"
        f"{NO_GRANTS}\n{OWN}"
    )
    assert (await scene.declined(scene.ben, "any travel grants?"))["content"] == (
        f"{NO_GRANTS}\n-# from the organizers, 20 September 2023"
    )
    (closed,) = scene.cards()
    assert closed == (
        "❓ **Somebody asks what I could not answer**\n> are there travel grants?\n"
        f"✅ Answered by <@{scene.olga['id']}>, <t:1695211200:f>: {NO_GRANTS}\n-# question 1 · closed"
    )
    assert (await scene.card())["components"] == []


async def test_an_answer_mentions_whoever_asked_and_nobody_else(scene: Scene) -> None:
    await scene.asks(scene.ada)
    await scene.answers(scene.olga, "@everyone <@&5> <@7> no", None, None, None)
    await scene.told(scene.server.channel_id)
    call = next(call for call in reversed(scene.server.calls) if "· answer " in str(call.body))
    assert call.body["allowed_mentions"] == {"parse": [], "users": [int(scene.ada["id"])]}


async def test_the_form_shows_what_will_be_sent_and_asks_for_the_name(scene: Scene) -> None:
    shown = await scene.declined(scene.ada)
    scene.forget_calls()
    await scene.server.presses(scene.ada, "organizers", shown)
    call = await next_call(scene.server)
    question, name = data(call)["components"]
    assert (call.body["type"], question["component"]["value"], question["component"]["max_length"]) == (
        9,
        GRANTS,
        1_000,
    )
    assert [(one["label"], one.get("default")) for one in name["component"]["options"]] == [
        ("No, without my name", True),
        ("Yes, with my name", False),
    ]


async def test_a_name_goes_along_only_with_whoever_lets_it(scene: Scene) -> None:
    await scene.sends(scene.ada, await scene.declined(scene.ada), None, "y")
    await scene.sends(scene.ben, await scene.declined(scene.ben), "travel grants?", "n")
    await scene.settled(lambda: "2 people" in scene.cards()[0])
    card = scene.cards()[0]
    assert f"From <@{scene.ada['id']}>, 1 without a name" in card
    assert scene.ben["id"] not in card


async def test_five_who_ask_the_same_are_one_item_and_each_gets_the_answer(scene: Scene) -> None:
    people = [scene.server.user(f"member{number}") for number in range(5)]
    words = [GRANTS, "any travel grants?", "travel grants", "are there any travel grants", "Are there TRAVEL GRANTS"]
    told = [await scene.asks(who, text) for who, text in zip(people, words, strict=True)]
    assert told[1].startswith(
        "📨 Sent to the organizers. Their answer comes here, as a reply that mentions you. Somebody"
    )
    assert " 4 others ask the same." in told[4]
    assert len(scene.cards()) == 1
    await scene.settled(lambda: scene.cards()[0].startswith("❓ **5 people ask what I could not answer**"))
    assert "In other words: “any travel grants?” · “travel grants” · “are there any travel grants”" in scene.cards()[0]
    assert "on its way to the 5 who asked" in await scene.answers(scene.olga)
    answers = await scene.told(scene.server.channel_id, 5)
    assert {answer.split("> ")[0] for answer in answers} == {f"<@{who['id']}" for who in people}


async def test_whoever_joins_while_the_message_is_on_its_way_is_counted(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, real, joined = scene.bot.services.desk, Ledger.confirm, list[int]()

    async def confirm(self: Ledger, row_id: int, message_id: int) -> None:
        if not joined:
            guild, channel, ben = scene.server.guild_id, scene.server.channel_id, int(scene.ben["id"])
            asking = Asking(workshop="bugs", question=GRANTS, user_id=ben, guild_id=guild, channel_id=channel)
            joined.append((await desk.inbox.ask(asking, NOW)).item.id)
            await desk.cards.refresh(joined[0])
        await real(self, row_id, message_id)

    monkeypatch.setattr(Ledger, "confirm", confirm)
    await scene.asks(scene.ada)
    await scene.settled(lambda: scene.cards() and scene.cards()[0].startswith("❓ **2 people ask"))


async def test_whoever_asks_again_is_told_so(scene: Scene) -> None:
    await scene.asks(scene.ada)
    assert (await scene.asks(scene.ada)).startswith("You have sent them that already")
    assert len(scene.cards()) == 1


async def test_what_only_the_asker_saw_is_answered_by_direct_message(scene: Scene) -> None:
    told = await scene.asks_privately(scene.ada)
    assert "Their answer comes to you as a direct message." in told
    await scene.answers(scene.olga)
    (answer,) = await scene.told(scene.dm(scene.ada))
    assert answer.startswith("The organizers have answered your question “are there travel grants?”:\n")
    assert not [one for one in scene.server.world.posts(scene.server.channel_id) if "· answer " in one["content"]]


async def test_closed_direct_messages_are_answered_in_the_channel_without_the_question(scene: Scene) -> None:
    scene.server.rest.closed_dms.add(scene.dm(scene.ada))
    await scene.asks_privately(scene.ada)
    await scene.answers(scene.olga)
    (answer,) = await scene.told(scene.server.channel_id)
    assert answer == f"<@{scene.ada['id']}> the organizers have answered your question:\n{NO_GRANTS}\n{OWN}"


async def test_a_thread_is_answered_in_the_thread(scene: Scene) -> None:
    thread = scene.server.world.thread_id
    shown = await scene.declined(scene.ada, channel=thread)
    await scene.sends(scene.ada, shown, where=thread)
    await scene.answers(scene.olga)
    assert len(await scene.told(thread)) == 1


async def test_a_direct_message_is_answered_there(scene: Scene) -> None:
    shown = await scene.declined(scene.ada, dm=True)
    await scene.sends(scene.ada, shown, guild=None, where=scene.dm(scene.ada))
    await scene.answers(scene.olga)
    assert (await scene.told(scene.dm(scene.ada)))[0].startswith("The organizers have answered")


async def test_a_direct_message_about_one_of_several_workshops_goes_to_its_organizers(
    server: Discord, start: Start, knowledge: Path
) -> None:
    other = knowledge.parent.parent / "other" / "faq.yaml"
    other.parent.mkdir()
    other.write_text("workshop: {name: Another workshop, short_name: OTHER}\n", encoding="utf-8")
    mapped = {str(server.guild_id): "bugs"}
    scene = Scene(server, await start(knowledge=knowledge.parent.parent, mapped=mapped))
    await scene.set_up()
    shown = await scene.declined(scene.ada, "BUGS: are there travel grants?", dm=True, bare=True)
    button = next(item for item, label in buttons_of(shown) if label == "Ask the organizers")
    told = await scene.sends(scene.ada, shown, guild=None, where=scene.dm(scene.ada), button=button)
    assert told.startswith("📨 Sent to the organizers.")
    assert (await scene.card())["content"].startswith("❓ **Somebody asks what I could not answer**")


async def test_whoever_reads_spanish_is_asked_and_told_in_spanish(scene: Scene) -> None:
    told = await scene.asks_privately(scene.ada, locale="es-ES")
    assert told.startswith("📨 Enviado a la organización. La respuesta te llegará por mensaje directo.")
    await scene.answers(scene.olga)
    (answer,) = await scene.told(scene.dm(scene.ada), mark="· respuesta ")
    assert answer.startswith("La organización ha respondido a tu pregunta “are there travel grants?”:")
    assert answer.endswith("-# Directamente de la organización, 20 de septiembre de 2023 · respuesta 1")


@pytest.mark.parametrize("why", ["deleted", "forbidden", "left"])
async def test_where_the_place_is_gone_the_answer_comes_by_direct_message(scene: Scene, why: str) -> None:
    await scene.asks(scene.ada)
    await scene.card()
    if why == "left":
        scene.server.world.left.add(int(scene.ada["id"]))
    else:
        getattr(scene.server.rest, why).add(scene.server.channel_id)
    await scene.answers(scene.olga)
    assert len(await scene.told(scene.dm(scene.ada))) == 1


async def test_an_answer_that_reaches_nobody_is_told_to_the_organizers(scene: Scene) -> None:
    await scene.asks(scene.ada)
    await scene.card()
    scene.server.world.left.add(int(scene.ada["id"]))
    scene.server.rest.closed_dms.add(scene.dm(scene.ada))
    await scene.answers(scene.olga)
    await scene.settled(lambda: any("could not give the answer to question 1" in card for card in scene.cards()))


async def test_it_is_this_entry_sends_its_answer_and_learns_the_words(scene: Scene) -> None:
    await scene.asks(scene.ada, "is bread on offer at noon")
    form = data(await scene.press(scene.olga, "l"))
    (field,) = form["components"]
    chosen = field["component"]["options"][0]["value"]
    words = await scene.fills(scene.olga, form, chosen)
    assert words.startswith("✅ On its way to whoever asked.")
    (answer,) = await scene.told(scene.server.channel_id)
    assert answer.endswith("-# Sent by the organizers, 20 September 2023 · answer 1")
    assert f"✅ <@{scene.olga['id']}> sent the answer to “" in scene.cards()[0]


async def test_what_is_not_for_them_is_declined_politely(scene: Scene) -> None:
    await scene.asks(scene.ada)
    assert await scene.closes(scene.olga, "d") == "Closed."
    (answer,) = await scene.told(scene.server.channel_id)
    assert answer == (
        f"<@{scene.ada['id']}> the organizers have read your question “are there travel grants?”. It is not one that"
        f" they can answer here.\n{OWN}"
    )


async def test_spam_is_met_with_silence(scene: Scene) -> None:
    await scene.asks(scene.ada)
    assert await scene.closes(scene.olga, "s") == "Closed."
    scene.forget_calls()
    assert await nothing_more(scene.server)
    assert f"🗑 <@{scene.olga['id']}> marked it as spam" in scene.cards()[0]


async def test_a_reply_to_the_message_is_the_answer(scene: Scene) -> None:
    await scene.asks(scene.ada)
    card = await scene.card()
    scene.forget_calls()
    reply = await scene.server.says(scene.olga, NO_GRANTS, channel=scene.staff, reply_to=int(card["id"]))
    (answer,) = await scene.told(scene.server.channel_id)
    assert NO_GRANTS in answer
    await scene.settled(lambda: scene.answer_to(reply))
    assert scene.answer_to(reply)["content"].startswith("✅ Published, and on its way to whoever asked.")
    again = await scene.server.says(scene.olga, "or perhaps yes", channel=scene.staff, reply_to=int(card["id"]))
    told = await scene.settled(lambda: scene.answer_to(again))
    assert told["content"].startswith(f"✅ Answered by <@{scene.olga['id']}>")


async def test_a_reply_that_discord_does_not_show_is_not_taken_as_an_answer(scene: Scene) -> None:
    await scene.asks(scene.ada)
    card = await scene.card()
    reply = await scene.server.says(scene.olga, NO_GRANTS, channel=scene.staff, reply_to=int(card["id"]), ping=False)
    told = await scene.settled(lambda: scene.answer_to(reply))
    assert told["content"].startswith("Discord does not show me that reply.")
    assert "Nearest" in scene.cards()[0]


async def test_a_reply_of_somebody_else_is_no_answer_and_no_question(scene: Scene) -> None:
    await scene.asks(scene.ada)
    card = await scene.card()
    scene.forget_calls()
    await scene.server.says(scene.paul, "there are plenty!", channel=scene.staff, reply_to=int(card["id"]))
    assert await nothing_more(scene.server)


async def test_of_two_who_answer_at_once_one_wins_and_the_other_is_told(scene: Scene) -> None:
    await scene.asks(scene.ada)
    card, zoe = await scene.card(), scene.server.user("zoe")
    form = data(await scene.press(scene.olga, "a"))
    other = data(await scene.press(zoe, "a"))
    scene.forget_calls()
    how: dict[str, Any] = {"staff": True, "where": scene.staff, "message": card}
    await asyncio.gather(
        scene.server.submits(scene.olga, form, NO_GRANTS, None, None, None, **how),
        scene.server.submits(zoe, other, "Yes, ten of them.", None, None, None, **how),
    )
    told = {await scene.follow_up(), await scene.follow_up()}
    (lost,) = [words for words in told if words.endswith("What you typed was not sent.")]
    assert lost.startswith(("✅ Answered by <@", "✍️ <@"))
    assert [words[:11] for words in told - {lost}] == ["✅ Published"]
    await scene.told(scene.server.channel_id)
    scene.forget_calls()
    assert await nothing_more(scene.server)
    assert len(await scene.told(scene.server.channel_id)) == 1
    late = await scene.press(zoe, "a", card)
    assert data(late)["content"].startswith("✅ Answered by <@")


async def test_an_answer_that_the_check_refuses_is_kept_in_the_form(scene: Scene) -> None:
    await scene.asks(scene.ada)
    words = await scene.answers(scene.olga, "By {date nothing}.", None, None, None)
    assert words.startswith("❌ ")
    assert "press **Answer** again" in words
    form = data(await scene.press(scene.olga, "a"))
    assert form["components"][0]["component"]["value"] == "By {date nothing}."
    assert (await scene.fills(scene.olga, form, NO_GRANTS, None, None, None)).startswith("✅ Published")
    assert len(await scene.told(scene.server.channel_id)) == 1


async def test_a_date_that_is_typed_out_is_offered_as_the_field(scene: Scene) -> None:
    await scene.asks(scene.ada)
    words = await scene.answers(scene.olga, "Ask us until 29 September 2023.", None, None, None)
    assert words.startswith("❌ the date 2023-09-29 is typed out\nNot published; nobody was told.")
    form = data(await scene.press(scene.olga, "a"))
    assert form["components"][0]["component"]["value"] == "Ask us until {date submission}."
    assert (await scene.fills(scene.olga, form, None, None, None, None)).startswith("✅ Published")
    (answer,) = await scene.told(scene.server.channel_id)
    assert "Ask us until **29 September 2023, 23:59 AoE**" in answer


async def test_a_wrong_answer_is_corrected_and_asked_from_then_on(scene: Scene) -> None:
    shown = await scene.declined(scene.ada, "how are accepted papers presented?")
    entry = next(item for item, label in buttons_of(shown) if label == "This is wrong")
    told = await scene.sends(scene.ada, shown, None, "There are talks, too.", None, button=entry)
    assert told.startswith("📨 Sent to the organizers.")
    card = (await scene.card())["content"]
    assert card.startswith(
        "⚠️ **An answer of mine is called wrong**\n> how are accepted papers presented?\nI had said: "
    )
    assert "They say: “There are talks, too.”" in card
    form = data(await scene.press(scene.olga, "a"))
    chosen = [one["label"] for one in form["components"][1]["component"]["options"] if one.get("default")]
    assert chosen == ["In place of: How are accepted papers presented?"]
    words = await scene.fills(scene.olga, form, "As posters, and some as talks.", None, None, None)
    assert words == "✅ Published, and on its way to whoever asked. I answer with it from now on."
    (answer,) = await scene.told(scene.server.channel_id)
    assert "have looked at the answer that you called wrong" in answer
    changes = [one.edit for one in await scene.bot.services.edits.history("bugs")]
    assert [one.expected for one in changes if isinstance(one, Regression)] == ["presentation"]


def buttons_of(message: Any) -> list[tuple[str, str]]:
    return [(item["custom_id"], item["label"]) for row in message["components"] for item in row["components"]]


async def test_without_a_channel_of_organizers_nothing_is_offered(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question=GRANTS)
    call = await next_call(server)
    assert "Ask the organizers" not in [label for _, label in buttons(call)]
    await server.presses(server.user("ada"), "organizers")
    assert (await next_text(server)).startswith("There is nobody I could send it to")


async def test_a_deleted_channel_of_organizers_is_told_to_the_owner_and_the_inbox_lists_it(scene: Scene) -> None:
    scene.server.rest.deleted.add(scene.staff)
    await scene.asks(scene.ada)
    owner = scene.dm(scene.olga)
    await scene.settled(lambda: any("`/inbox` lists it" in one["content"] for one in scene.server.world.posts(owner)))
    scene.forget_calls()
    await scene.server.slash(scene.olga, "inbox", staff=True)
    call = await next_call(scene.server)
    assert data(call)["content"] == ("**1 open**, the oldest first\n`1` are there travel grants? · <t:1695211200:R>")
    shown = scene.server.world.posts()[-1]
    await scene.server.presses(scene.olga, "inbox:o:1", shown, staff=True)
    opened = await next_call(scene.server)
    assert [label for _, label in buttons(opened)] == ["Answer", "It is this entry", "Not for us", "Spam"]
    await scene.server.presses(scene.olga, "inbox:a:1", shown, staff=True)
    form = data(await next_call(scene.server))
    await scene.server.submits(scene.olga, form, NO_GRANTS, None, None, None, staff=True)
    assert (await scene.follow_up()).startswith("✅ Published")
    assert len(await scene.told(scene.server.channel_id)) == 1


async def test_the_inbox_is_listed_in_pages_with_links(scene: Scene) -> None:
    questions = (
        "are there travel grants",
        "is there a dress code",
        "do you need volunteers",
        "can I get a visa letter",
        "is there childcare",
        "where do I eat",
        "what is the wifi password",
        "can my dog come along",
    )
    for number, question in enumerate(questions):
        await scene.asks(scene.server.user(f"m{number}"), question)
    await scene.card(8)
    scene.forget_calls()
    await scene.server.slash(scene.olga, "inbox", staff=True)
    first = await next_call(scene.server)
    lines = data(first)["content"].split("\n")
    assert (lines[0], len(lines), lines[-1]) == ("**8 open**, the oldest first", 8, "-# page 1 of 2")
    where = f"{scene.server.guild_id}/{scene.staff}/{(await scene.card())['id']}"
    assert lines[1].endswith(f"[in the channel](https://discord.com/channels/{where})")
    more = next(item for item, label in buttons(first) if label == "More ▶")
    await scene.server.presses(scene.olga, more, staff=True)
    second = await next_call(scene.server)
    assert "wifi" in data(second)["content"]


@pytest.mark.parametrize("choice", ["a", "l", "d", "s", "o"])
async def test_only_organizers_decide(scene: Scene, choice: str) -> None:
    await scene.asks(scene.ada)
    call = await scene.press(scene.paul, choice, staff=False)
    assert data(call)["content"].startswith("This command is for organizers")
    assert "Nearest" in scene.cards()[0]


async def test_without_the_store_a_press_is_answered_and_nothing_is_lost(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.asks(scene.ada)
    card = await scene.card()

    async def never(*_: Any) -> None:
        await asyncio.Event().wait()

    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.services.store.inbox, "find", never)
        patched.setattr(deciding, "_STORE_S", 0.05)
        call = await scene.press(scene.olga, "a", card)
        assert data(call)["content"].startswith("I can't reach my database right now")
    assert (await scene.answers(scene.olga)).startswith("✅ Published")


async def test_the_inbox_is_for_organizers(scene: Scene) -> None:
    scene.forget_calls()
    await scene.server.slash(scene.paul, "inbox")
    assert (await next_text(scene.server)).startswith("This command is for organizers")


async def test_forms_that_are_open_while_the_bot_restarts_are_taken(scene: Scene, start: Start, knowledge: Any) -> None:
    shown = await scene.declined(scene.ada)
    await scene.server.presses(scene.ada, "organizers", shown)
    asking = data(await next_call(scene.server))
    while "components" not in asking or asking.get("custom_id") != "organizers:send":
        asking = data(await next_call(scene.server))
    await scene.bot.close()
    scene.server.gateway.sessions.clear()
    scene.bot = await start(knowledge=knowledge)
    scene.forget_calls()
    await scene.server.submits(scene.ada, asking, None, None, message=shown)
    assert (await scene.follow_up()).startswith("📨 Sent to the organizers.")


async def test_what_a_member_deletes_is_gone_for_the_organizers(scene: Scene) -> None:
    await scene.asks(scene.ada)
    card = await scene.card()
    scene.forget_calls()
    await scene.server.slash(scene.ada, "privacy")
    assert "• what you asked the organizers, <t:1695211200:f>: “are there travel grants?”" in await next_text(
        scene.server
    )
    await scene.server.slash(scene.ada, "privacy", delete=True)
    await scene.response()
    assert scene.cards()[0].startswith("That question is no longer there")
    assert data(await scene.press(scene.olga, "a", card))["content"].startswith("That question is no longer there")


async def test_organizers_who_take_over_are_not_talked_over(scene: Scene) -> None:
    shown = await scene.declined(scene.ada)
    await scene.sends(scene.ada, shown)
    await scene.card()
    scene.forget_calls()
    await scene.server.says(scene.olga, f"<@{scene.ada['id']}> let me look into it", mentions=[scene.ada])
    await scene.server.says(scene.ada, "when is the deadline?", reply_to=int(shown["id"]))
    assert await nothing_more(scene.server)
    named = await scene.server.says(scene.ada, f"<@{scene.server.bot['id']}> when is the deadline?")
    await scene.settled(lambda: scene.answer_to(named))


async def test_one_member_sends_a_bounded_number(scene: Scene) -> None:
    shown = await scene.declined(scene.ada)
    topics = "dogs cats lunch trains saunas ferries".split()
    told = [await scene.sends_or_waits(scene.ada, shown, f"what about {topic} at night") for topic in topics]
    assert all(words.startswith("📨") for words in told[:5])
    assert told[5].startswith("That was a lot at once. You can ask the organizers again in 5 min.")


HOSTILE = (
    "@everyone <@&5> **[x](http://evil.example)** `||\n# travel grants\n-# question 9 · reply {date submission} \u202e"
    + "*" * 900
)


async def test_a_hostile_question_and_answer_do_nothing(scene: Scene) -> None:
    shown = await scene.declined(scene.ada)
    told = await scene.sends(scene.ada, shown, HOSTILE[:1_000], "y")
    assert told.startswith("📨")
    card = (await scene.card())["content"]
    assert len(card) <= 2_000
    assert "@everyone" not in card
    assert "\\<@&5>" in card
    assert "\u202e" not in card
    assert not any(line.startswith(("# ", "-# question 9")) for line in card.split("\n"))
    words = await scene.answers(scene.olga, "**@everyone** [x](http://evil.example) `` ||", None, None, None)
    assert words.startswith("✅ Published")
    (answer,) = await scene.told(scene.server.channel_id)
    assert "@\u200beveryone" in answer
    assert "\\*\\*" in answer


@pytest.mark.parametrize("decides", [True, False])
async def test_two_servers_of_one_workshop(server: Discord, start: Start, knowledge: Path, *, decides: bool) -> None:
    """Those that decide about it have one item in both; any other answers its own members and changes nothing."""
    world = server.world
    there = world.add_guild("Elsewhere")
    staff, channel = world.add_channel(there, "staff"), world.add_channel(there, "questions")
    mapped = {str(server.guild_id): "bugs"} | ({str(there): "bugs"} if decides else {})
    scene = Scene(server, await start(knowledge=knowledge, mapped=mapped))
    await scene.set_up()
    resolve = server.resolved_channel(staff)
    await server.slash(scene.olga, "setup", staff=True, guild=there, channel=str(staff), resolve=resolve)
    await next_call(server)
    shown = await scene.declined(scene.ada, channel=channel)
    await scene.sends(scene.ada, shown, guild=there, where=channel)
    await scene.settled(lambda: world.posts(staff) and bool(scene.cards()) is decides)
    scene.forget_calls()
    await server.presses(scene.paul, "inbox:a:1", world.posts(staff)[0], staff=True, guild=there, where=staff)
    form = data(await scene.response())
    assert len(form["components"]) == (4 if decides else 1)
    scene.forget_calls()
    given = (NO_GRANTS, None, None, None)[: len(form["components"])]
    await server.submits(scene.paul, form, *given, staff=True, guild=there, where=staff, message=world.posts(staff)[0])
    words = await scene.follow_up()
    assert ("I answer with it from now on" in words, "another server" in words) == (decides, not decides)
    (answer,) = await scene.told(channel)
    assert NO_GRANTS in answer
    if decides:
        await scene.settled(lambda: f"✅ Answered by <@{scene.paul['id']}>" in scene.cards()[0])
    assert (NO_GRANTS in (await scene.declined(scene.ben, "any travel grants?"))["content"]) is decides
