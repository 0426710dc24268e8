"""What the bot could not answer: asked once, decided once, and answered to everybody who waits."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.inbox.model import MAX_QUESTION, Decision, NobodyToAskError, TooManyError, Verdict
from bot.inbox.publishing import Publishing
from bot.revisions.model import EditConflict, EditRejected, Regression
from bot.store.inbox import Inbox as Rows
from bot.store.inbox_items import ANSWERED, ANSWERING, DECLINED, OPEN, SPAM, Ask, Item
from bot.store.inbox_tables import inbox_items
from bot.store.ledger import UNFINISHED
from tests.inbox.conftest import ADA, AT, BEN, CLEO, HERE, OLGA, PAUL, STAFF, STRANGER, THERE, Bot, Start, reply

WIFI = "what is the wifi password"
BADGE = "It is on your badge."


async def test_a_question_is_one_item_with_one_card(bot: Bot) -> None:
    asked = await bot.asks(WIFI)
    assert (asked.is_new, asked.item.question, asked.item.askers, asked.item.state) == (True, WIFI, 1, OPEN)
    assert [(row.post.guild_id, row.post.channel_id) for row in await bot.cards(asked.item.id)] == [(HERE, STAFF[HERE])]
    assert bot.woken == 1


@pytest.mark.parametrize("words", ["What is the WiFi password?", "the wifi password please", WIFI])
async def test_the_same_question_of_others_is_the_same_item(bot: Bot, words: str) -> None:
    first = await bot.asks(WIFI)
    second = await bot.asks(words, BEN)
    assert (second.item.id, second.is_new, second.item.askers) == (first.item.id, False, 2)
    assert len(await bot.cards(first.item.id)) == 1


async def test_another_question_is_another_item(bot: Bot) -> None:
    first, second = await bot.asks(WIFI), await bot.asks("can I bring my dog to the poster session?", BEN)
    assert first.item.id != second.item.id


async def test_whoever_asks_again_is_counted_once_and_answered_where_they_asked_last(bot: Bot) -> None:
    first = await bot.asks(WIFI)
    again = await bot.asks(WIFI, channel_id=8)
    assert (again.item.id, again.item.askers, again.again) == (first.item.id, 1, True)
    await bot.decides(first.item.id, reply(BADGE))
    assert await bot.told() == [(HERE, 8)]


async def test_five_that_ask_the_same_at_once_are_one_item(start: Start) -> None:
    one, other = await start(), await start()
    asked = await asyncio.gather(*((one, other)[number % 2].asks(WIFI, ADA + number) for number in range(5)))
    (item,) = {each.item.id for each in asked}
    assert sum(each.is_new for each in asked) == 1
    found = await one.store.inbox.find(item)
    assert found is not None
    assert found.askers == 5
    assert len(await one.cards(item)) == 1


async def test_an_answer_is_live_at_once_and_goes_to_everybody_who_asked(bot: Bot) -> None:
    item = (await bot.asks(WIFI)).item
    await bot.asks("the wifi password please", BEN, channel_id=8)
    decided = await bot.decides(item.id, reply(BADGE, also=("the wifi password please",)))
    assert decided.won
    assert decided.item is not None
    assert (decided.item.state, decided.item.decided_by) == (ANSWERED, OLGA)
    assert bot.answer(WIFI) == bot.answer("the wifi password please") == BADGE
    assert sorted(await bot.told()) == [(HERE, 7), (HERE, 8)]


async def test_after_the_answer_the_same_question_is_a_new_item(bot: Bot) -> None:
    item = (await bot.asks(WIFI)).item
    await bot.decides(item.id, reply(BADGE))
    again = await bot.asks(WIFI, BEN)
    assert (again.is_new, again.item.id != item.id) == (True, True)


async def test_of_several_who_decide_at_once_one_wins_and_the_others_are_told_who(start: Start) -> None:
    one, other = await start(), await start()
    item = (await one.asks(WIFI)).item
    texts = [BADGE, "Ask at the desk.", "There is none.", "See the poster."]
    deciding = [
        (one, other)[number % 2].decides(item.id, reply(text), OLGA + number) for number, text in enumerate(texts)
    ]
    outcomes = await asyncio.gather(*deciding)
    (won,) = [outcome for outcome in outcomes if outcome.won]
    assert won.item is not None
    assert all(outcome.item and outcome.item.decided_by == won.item.decided_by for outcome in outcomes)
    assert all(outcome.item and outcome.item.decided_at == AT.timestamp() for outcome in outcomes)
    await other.edits.refresh()
    await one.edits.refresh()
    assert one.answer(WIFI) == other.answer(WIFI) == texts[(won.item.decided_by or 0) - OLGA]
    assert len(await one.edits.history("aws")) == 1
    assert len(await one.told()) == 1


async def test_it_is_this_entry_adds_what_was_typed_and_answers(bot: Bot) -> None:
    item = (await bot.asks("where do I leave my tractor")).item
    await bot.decides(item.id, Decision(verdict=Verdict.LINK, entry_id="parking", operation="phrasing"))
    assert bot.answer("where do I leave my tractor?") == "Behind the hall."
    assert await bot.told() == [(HERE, 7)]


async def test_a_kind_that_answers_it_is_sent_without_a_change(bot: Bot) -> None:
    item = (await bot.asks("latest day for handing it in")).item
    await bot.decides(item.id, Decision(verdict=Verdict.LINK, entry_id="submission_deadline"))
    assert await bot.edits.history("aws") == []
    assert await bot.told() == [(HERE, 7)]


async def test_an_answer_to_an_entry_takes_its_place_and_keeps_its_phrasings(bot: Bot) -> None:
    item = (await bot.asks("is there parking for a tractor")).item
    await bot.decides(
        item.id, Decision(verdict=Verdict.ANSWER, operation="edit", entry_id="parking", answer="In the yard.")
    )
    assert bot.answer("is there a car park") == bot.answer("is there parking for a tractor") == "In the yard."


@pytest.mark.parametrize(("verdict", "state", "told"), [(Verdict.DECLINE, DECLINED, 1), (Verdict.SPAM, SPAM, 0)])
async def test_what_is_not_for_them_is_closed(bot: Bot, verdict: Verdict, state: str, told: int) -> None:
    item = (await bot.asks("buy my watches")).item
    decided = await bot.decides(item.id, Decision(verdict=verdict))
    assert decided.item is not None
    assert (decided.item.state, len(await bot.told())) == (state, told)
    assert await bot.edits.history("aws") == []


async def test_an_answer_that_the_check_refuses_is_kept_and_the_item_open_again(bot: Bot) -> None:
    item = (await bot.asks(WIFI)).item
    with pytest.raises(EditRejected):
        await bot.decides(item.id, reply("It is {no.such.field}."))
    found = await bot.store.inbox.find(item.id)
    assert found is not None
    kept = Decision.read(found.decision)
    assert kept is not None
    assert (found.state, found.decided_by, kept.answer) == (OPEN, None, "It is {no.such.field}.")
    assert (await bot.decides(item.id, reply(BADGE))).won


async def test_an_entry_that_is_gone_meanwhile_opens_the_item_again(bot: Bot) -> None:
    item = (await bot.asks(WIFI)).item
    with pytest.raises(EditConflict):
        await bot.decides(
            item.id, Decision(verdict=Verdict.ANSWER, operation="edit", entry_id="gone", answer="Nowhere.")
        )
    assert await bot.store.inbox.count([("aws", 0)]) == 1


async def test_a_wrong_answer_that_is_corrected_is_asked_by_the_check_from_then_on(bot: Bot) -> None:
    item = (await bot.asks("is there a car park", given_entry="parking", given="Behind the hall.")).item
    decision = Decision(verdict=Verdict.ANSWER, operation="edit", entry_id="parking", answer="In the yard.")
    await bot.decides(item.id, decision)
    changes = [revision.edit for revision in await bot.edits.history("aws")]
    assert Regression(question="is there a car park", expected="parking") in changes
    assert bot.answer("is there a car park") == "In the yard."


async def test_a_wrong_answer_is_another_item_than_the_same_question(bot: Bot) -> None:
    first = await bot.asks("is there a car park")
    second = await bot.asks("is there a car park", BEN, given_entry="parking", given="Behind the hall.")
    assert first.item.id != second.item.id


@pytest.mark.parametrize("step", ["win", "publish", "end"])
async def test_what_a_process_left_unfinished_another_brings_to_its_end(
    start: Start, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first one dies after this step; the second one is handed the row when its lease is over."""
    first, second = await start(), await start()
    item = (await first.asks(WIFI)).item

    async def dies(*_: object, **__: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patched:
        if step == "win":
            patched.setattr(Publishing, "publish", dies)
        elif step == "publish":
            patched.setattr(Rows, "end", dies)
        if step != "end":
            with pytest.raises(ConnectionError):
                await first.decides(item.id, reply(BADGE))
    if step == "end":
        await first.decides(item.id, reply(BADGE))
    (row,) = await first.store.ledger.about(UNFINISHED, f"item:{item.id}")
    assert (row.state, row.post.due_at) == ("withdrawn" if step == "end" else "planned", AT.timestamp() + 30)
    for _ in range(2):
        await second.inbox.resume(item.id, AT + timedelta(minutes=1))
    assert second.answer(WIFI) == BADGE or step == "end"
    assert (len(await first.told()), len(await first.edits.history("aws"))) == (1, 1)


async def test_whoever_asks_while_it_is_being_answered_is_answered_too(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = (await bot.asks(WIFI)).item
    real = Publishing.publish

    async def slow(self: Publishing, *given: object) -> object:
        joined = await bot.asks(WIFI, BEN, channel_id=9)
        assert (joined.item.id, joined.item.state) == (item.id, ANSWERING)
        return await real(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Publishing, "publish", slow)
    await bot.decides(item.id, reply(BADGE))
    assert sorted(await bot.told()) == [(HERE, 7), (HERE, 9)]


async def test_servers_that_decide_share_their_items_and_strangers_see_their_own(start: Start) -> None:
    mapped = {str(HERE): "aws", str(THERE): "aws"}
    bot: Bot = await start(mapped=mapped, rooms=(HERE, THERE, STRANGER))
    item = (await bot.asks(WIFI)).item
    assert (await bot.asks(WIFI, BEN, guild_id=THERE)).item.id == item.id
    assert {row.post.guild_id for row in await bot.cards(item.id)} == {HERE, THERE}
    strange = (await bot.asks(WIFI, CLEO, guild_id=STRANGER)).item
    assert [row.post.guild_id for row in await bot.cards(strange.id)] == [STRANGER]
    seen = [await bot.scopes.may_see(one, guild) for guild in (HERE, STRANGER) for one in (item, strange)]
    assert seen == [True, False, False, True]


async def test_a_server_that_does_not_decide_answers_its_members_and_changes_nothing(start: Start) -> None:
    bot: Bot = await start(mapped={str(HERE): "aws"}, rooms=(HERE, STRANGER))
    item = (await bot.asks(WIFI, guild_id=STRANGER)).item
    decided = await bot.decides(item.id, reply(BADGE), guild=STRANGER)
    assert decided.item is not None
    decision = Decision.read(decided.item.decision)
    assert decision is not None
    assert (decision.note, decision.entry_id, await bot.edits.history("aws")) == ("not_yours", "", [])


async def test_a_direct_message_is_for_the_servers_that_decide(bot: Bot) -> None:
    item = (await bot.asks(WIFI, guild_id=None)).item
    assert [row.post.guild_id for row in await bot.cards(item.id)] == [HERE]


async def test_without_a_channel_of_organizers_nothing_is_kept(start: Start) -> None:
    bot: Bot = await start(rooms=())
    with pytest.raises(NobodyToAskError):
        await bot.asks(WIFI)
    assert await bot.store.inbox.of(ADA) == []


@pytest.mark.parametrize("question", ["", "   \n\t", "\u202e\u200f"])
async def test_nothing_is_no_question(bot: Bot, question: str) -> None:
    with pytest.raises(ValueError, match="nothing is asked"):
        await bot.asks(question)


async def test_a_question_is_bounded_and_hides_nothing(bot: Bot) -> None:
    item = (await bot.asks("why \u202e\x00" + "x" * 5_000, given_entry="parking", given="y" * 9_000)).item
    assert (len(item.question), len(item.given), "\u202e" in item.question) == (MAX_QUESTION, 2_000, False)


async def test_one_member_waits_for_a_bounded_number_of_answers(bot: Bot) -> None:
    topics = "dog lunch visa cake train piano ferry cinema museum sauna".split()
    for topic in topics:
        await bot.asks(f"where is the {topic}?")
    with pytest.raises(TooManyError):
        await bot.asks("how warm is the lake?")
    assert (await bot.asks("how warm is the lake?", BEN)).is_new


async def test_what_a_member_asked_is_shown_to_them_and_deleted(bot: Bot) -> None:
    alone = (await bot.asks("can I bring my dog to the poster session?")).item
    shared = (await bot.asks(WIFI)).item
    await bot.asks(WIFI, BEN)
    assert [(ask.words, item.state) for ask, item in await bot.inbox.of(ADA)] == [
        ("can I bring my dog to the poster session?", OPEN),
        (WIFI, OPEN),
    ]
    assert await bot.inbox.forget(ADA) == [alone.id, shared.id]
    assert await bot.inbox.of(ADA) == []
    assert await bot.store.inbox.find(alone.id) is None
    left = await bot.store.inbox.find(shared.id)
    assert left is not None
    assert left.askers == 1
    await bot.decides(shared.id, reply(BADGE))
    assert len(await bot.told()) == 1


async def test_words_of_whoever_is_forgotten_do_not_stay_with_those_who_ask_the_same(bot: Bot) -> None:
    first = (await bot.asks("what is the wifi password for me, Ada Smith")).item
    for who, words in ((BEN, WIFI), (CLEO, "wifi"), (ADA, "the wifi password for Ada Smith")):
        ask = Ask(0, 0, who, HERE, 7, None, words, "", named=False, locale="en", asked_at=1)
        await bot.store.inbox.join(first.id, ask)
    await bot.inbox.forget(CLEO)
    await bot.inbox.forget(ADA)
    left = await bot.store.inbox.find(first.id)
    assert left is not None
    assert (left.question, left.askers, left.state) == (WIFI, 1, OPEN)
    assert (await bot.asks(WIFI, PAUL)).item.id == first.id


async def test_whoever_is_forgotten_before_their_answer_came_is_told_nothing(bot: Bot) -> None:
    item = (await bot.asks(WIFI)).item
    await bot.decides(item.id, reply(BADGE))
    await bot.inbox.forget(ADA)
    assert await bot.told() == []


async def test_an_item_is_deleted_a_month_after_its_answer_and_not_before(bot: Bot) -> None:
    answered, waiting = (await bot.asks(WIFI)).item, (await bot.asks("where is the sauna?", PAUL)).item
    await bot.decides(answered.id, reply(BADGE))
    await bot.store.prune(AT + timedelta(days=29), questions_kept=timedelta(days=30))
    assert await bot.store.inbox.find(answered.id) is not None
    await bot.store.prune(AT + timedelta(days=31), questions_kept=timedelta(days=30))
    assert await bot.store.inbox.find(answered.id) is None
    assert await bot.inbox.of(ADA) == []
    assert await bot.store.inbox.find(waiting.id) is not None
    assert len(await bot.inbox.of(PAUL)) == 1


async def test_ten_thousand_items_are_listed_in_a_moment(bot: Bot) -> None:
    item = Item(0, "aws", 0, "where is the sauna?")
    ask = Ask(0, 0, ADA, HERE, 7, None, "where is the sauna?", "", named=False, locale="en", asked_at=0)
    rows = [replace_item(item, number)._asdict() | {"open_key": f"{number}"} for number in range(10_000)]
    await bot.store.inbox.add(item, "first", ask, lambda _: [])
    for row in rows:
        del row["id"]
    await bot.store._database.execute((inbox_items.insert(), rows))
    scopes = await bot.scopes.seen_in(HERE)
    begun = time.perf_counter()
    count = await bot.store.inbox.count(scopes)
    last = await bot.store.inbox.open(scopes, 10, 9_990)
    most = await bot.store.inbox.open(scopes, 10, by_count=True)
    taken = time.perf_counter() - begun
    assert (count, len(last), most[0].askers) == (10_001, 10, 7)
    assert taken < 0.2


def replace_item(item: Item, number: int) -> Item:
    return item._replace(asked_at=number, askers=1 + number % 7)


def test_a_decision_is_read_as_it_was_kept() -> None:
    decision = reply(BADGE, also=("a", "b"), question="q")
    assert Decision.read(decision.kept()) == decision
    assert Decision.read(replace(decision, verdict=Verdict.SPAM).kept()) == replace(decision, verdict=Verdict.SPAM)
    assert Decision.read("") is None


async def test_what_was_called_spam_stays_so_for_whoever_sent_it(bot: Bot) -> None:
    item = (await bot.asks("buy my watches")).item
    await bot.decides(item.id, Decision(verdict=Verdict.SPAM))
    again = await bot.asks("Buy my watches!")
    assert (again.item.id, again.is_new, again.again) == (item.id, False, True)
    other = await bot.asks("buy my watches", BEN)  # nobody else is silenced
    assert (other.is_new, len(await bot.cards(other.item.id))) == (True, 1)


async def test_an_hour_has_so_many_messages_and_the_inbox_the_rest(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.inbox.inbox._CARDS_AN_HOUR", 3)
    questions = "is there a piano", "who feeds the cats", "may i bring snow", "what colour are badges", "do trams run"
    asked = [await bot.asks(question, 7_000 + number) for number, question in enumerate(questions)]
    assert [len(await bot.cards(one.item.id)) for one in asked] == [1, 1, 1, 0, 0]
    assert await bot.store.inbox.count([("aws", asked[0].item.guild_id)]) == 5
