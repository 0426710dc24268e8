"""Many at once, and the longest of everything."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from bot.answering.listings import listing
from bot.discord_app.asking.pages import page
from bot.discord_app.text.render import shown
from bot.words.catalogue import DATA, languages
from bot.words.files import read, texts
from bot.words.language import say
from tests.conftest import NOW
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import DEADLINE, data, next_call, nothing_more

QUESTIONS, MEMBERS, CHANNELS, ROUNDS = 200, 50, 20, 5
OPEN = ((1_000_000, 0.0001), (1_000_000, 0.0001))


async def test_two_hundred_questions_from_fifty_members_in_twenty_channels_are_all_answered_and_none_twice(
    start: Start, server: Discord
) -> None:
    channels = [server.world.add_channel(server.guild_id, f"room-{number}") for number in range(CHANNELS)]
    await start()
    members = [server.user(f"member{number}") for number in range(MEMBERS)]
    asked = [
        await server.says(
            members[number % MEMBERS],
            f"<@{server.bot['id']}> when is the deadline?",
            channel=channels[(number * 7) % CHANNELS],
        )
        for number in range(QUESTIONS)
    ]
    calls = [await next_call(server) for _ in asked]
    assert sorted(int(call.body["message_reference"]["message_id"]) for call in calls) == asked
    assert {data(call)["content"] for call in calls} == {DEADLINE}
    assert await nothing_more(server)


@pytest.mark.slow
async def test_memory_stays_flat_however_much_is_asked(start: Start, server: Discord) -> None:
    """Objects of discord.py and ours, after one round and after several more: views, messages and tasks are let go."""
    await start(limits=OPEN)
    members = [server.user(f"member{number}") for number in range(MEMBERS)]
    server.rest.keep_calls = False

    async def ask_all() -> int:
        for number in range(QUESTIONS):
            await server.says(members[number % MEMBERS], f"<@{server.bot['id']}> page limit?")
            await next_call(server)
        server.world.messages.clear()
        for session in server.gateway.sessions.values():
            session.events.clear()
        gc.collect()
        return sum(str(type(thing).__module__).startswith(("discord.", "bot.")) for thing in gc.get_objects())

    first = last = await ask_all()
    for _ in range(ROUNDS):
        last = await ask_all()
    assert last <= first + QUESTIONS // 10


LONGEST = """workshop: {{name: "{word}", short_name: "{short}", venue: "{word}", website: "https://example.org/{path}"}}
dates:
{dates}
topics: [{topics}]
people: [{people}]
entries:
  - {{id: longest, question: "{question}?", answer: "{answer}", source: {{line: 1, quote: "{word}", file: "{word}"}}}}
"""


@pytest.fixture
def longest(tmp_path: Path) -> Path:
    """A FAQ in which everything is as long as it may be, and full of Markdown."""
    word = ("*_`~|>[]()@" * 60)[:600]
    path = tmp_path / "longest" / "faq.yaml"
    path.parent.mkdir()
    dates = "\n".join(
        f'  - {{id: d{n}, kind: other, label: "{word}", at: "2023-09-{n % 28 + 1:02} 23:59", zone: AoE, '
        f'source: {{line: 1, quote: "{word}"}}}}'
        for n in range(60)
    )
    names = ", ".join([f'"{word}"'] * 60)
    people = ", ".join([f'{{name: "{word}", role: organizer, affiliation: "{word}"}}'] * 60)
    text = LONGEST.format(
        word=word,
        short=word,
        path="x" * 1900,
        dates=dates,
        topics=names,
        people=people,
        question="w" * 299,
        answer="*" * 1500,
    )
    path.write_text(text, encoding="utf-8")
    return path


async def test_the_longest_of_everything_keeps_to_discords_limits(start: Start, server: Discord, longest: Path) -> None:
    """The double refuses what is too long (see the judge), so that everything arrives is the proof."""
    bot = await start(knowledge=longest, limits=OPEN)
    ada = server.user("ada")
    for name in ("deadlines", "topics", "organizers", "about", "help"):
        await server.slash(ada, name)
        assert 0 < len(data(await next_call(server))["content"]) <= 2000
    for question in ("w" * 299 + "?", "when is the deadline", "x" * 1000, "@everyone " * 90):
        await server.slash(ada, "ask", question=question)
        assert 0 < len(data(await next_call(server))["content"]) <= 2000
    await server.says(ada, f"<@{server.bot['id']}> " + "y" * 3900)
    assert 0 < len(data(await next_call(server))["content"]) <= 2000
    await server.slash(ada, "ask", kind=4, focused="question", question="wwwww")
    assert all(len(choice["name"]) <= 100 for choice in (await next_call(server)).body["data"]["choices"])
    for name in ("setup", "doctor", "reload"):
        await server.slash(server.world.owner, name, staff=True)
        assert 0 < len(data(await next_call(server))["content"]) <= 2000
    answerer = bot.services.answers.for_guild(server.guild_id)
    for what in ("deadlines", "topics", "organizers"):
        found = listing(what, answerer.faq, NOW)
        assert found is not None
        for number in range(61):
            assert len(page(what, found, answerer.faq, number, "es-ES", now=NOW)[0]) <= 2000
    reply = answerer.reply_to("longest", now=NOW)
    assert len(shown(reply, answerer.faq, NOW).content) <= 2000


@pytest.mark.parametrize("locale", languages())
def test_names_and_descriptions_keep_to_discords_limits(locale: str) -> None:
    for key in texts(read(DATA / "en.po")):
        if key.endswith(".description"):
            assert len(say(key, locale)) <= 100, key
    for key in ("helpful", "not_helpful", "show", "remove", "page.before", "page.next"):
        assert len(say(key, locale)) <= 80, key
