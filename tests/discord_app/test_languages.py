"""The language that each sees: of Discord for commands, of the message for answers, of the server for posts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.cfp.build import build_faq
from bot.discord_app.runtime.client import WorkshopBot
from bot.page.parse import parse_page
from bot.words.language import say
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, data, next_call, next_text

DAY = "29 de septiembre de 2023"


async def test_a_command_answers_in_the_language_of_discord(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.slash(ada, "ask", question="when is the deadline?", locale="es-ES")
    call = await next_call(server)
    assert f"**{DAY} a las 23:59 AoE**" in data(call)["content"]
    assert say("from_the_call", "es", line=93) in data(call)["content"]
    assert [label for _, label in buttons(call)][:2] == [say("helpful", "es"), say("not_helpful", "es")]
    await server.slash(ada, "deadlines", locale="es-ES")
    assert (await next_text(server)).startswith(say("list.dates", "es") + f"\n• Submission deadline: **{DAY}")


def options(command: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The options of a command and of the commands in it."""
    for option in command.get("options", ()):
        if option["type"] in {1, 2}:
            yield from options(option)
        else:
            yield option


async def test_every_option_has_its_name_in_the_language_of_discord(server: Discord, bot: WorkshopBot) -> None:
    named = {
        (command["name"], option["name"]): option.get("name_localizations", {}).get("de")
        for command in server.world.commands
        for option in options(command)
    }
    assert (named["reminders", "leads"], named["remindme", "date"]) == ("vorlauf", "termin")
    assert {name for name, called in named.items() if called is None} == set()


async def test_a_question_as_a_button_words_it_is_understood(server: Discord, bot: WorkshopBot) -> None:
    ada, asked = server.user("ada"), say("kind.page_limit.question", "es")
    await server.slash(ada, "ask", kind=4, focused="question", question=asked[:8], locale="es-ES")
    choices = [choice["value"] for choice in (await next_call(server)).body["data"]["choices"]]
    assert asked in choices
    await server.slash(ada, "ask", question=asked, locale="es-ES")
    assert say("from_the_call", "es", line=74)[:5] in await next_text(server)


async def test_a_mention_is_answered_in_its_own_language(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> ¿cuándo es la fecha límite?")
    call = await next_call(server)
    assert f"**{DAY} a las 23:59 AoE**" in call.body["content"]
    assert say("helpful", "es") in dict(buttons(call)).values()


@pytest.mark.parametrize(
    ("language", "said"),
    [("es", "es"), ("EN, es", "en, es"), ("klingon", None), ("en,es,en,fr", None), ("xx", None)],
)
async def test_a_server_chooses_what_it_is_posted_in(
    server: Discord, bot: WorkshopBot, language: str, said: str | None
) -> None:
    await server.slash(server.world.owner, "setup", staff=True, language=language)
    told = await next_text(server)
    if said is None:
        assert told.startswith("That is not one or two of the languages I speak: en, ")
    else:
        assert f"**Posting in**: {said}" in told
    await server.slash(server.world.owner, "setup", staff=True, reset=True)
    assert "**Posting in**: en\n" in await next_text(server)


async def test_what_is_planned_is_listed_in_the_language_of_discord(server: Discord, bot: WorkshopBot) -> None:
    owner, channel = server.world.owner, server.channel_id
    await server.slash(
        owner, "reminders", "setup", staff=True, channel=str(channel), resolve=server.resolved_channel(channel)
    )
    await next_call(server)
    await server.slash(owner, "reminders", "list", staff=True, locale="de")
    assert "): Submission deadline, 7 Tage vorher\n" in await next_text(server)
    await server.slash(
        owner, "reminders", "preview", staff=True, kind=4, focused="reminder", reminder="7 T", locale="de"
    )
    offered = [choice["name"] for choice in (await next_call(server)).body["data"]["choices"]]
    assert offered[0] == "Submission deadline, 7 Tage vorher"


async def test_reminders_are_posted_in_both_languages_of_a_server(server: Discord, bot: WorkshopBot) -> None:
    owner, channel = server.world.owner, server.channel_id
    await server.slash(owner, "setup", staff=True, language="es,en")
    await next_call(server)
    await server.slash(
        owner, "reminders", "setup", staff=True, channel=str(channel), resolve=server.resolved_channel(channel)
    )
    await next_call(server)
    await server.slash(owner, "reminders", "preview", staff=True, kind=4, focused="reminder", reminder="Subm")
    first = (await next_call(server)).body["data"]["choices"][0]["value"]
    await server.slash(owner, "reminders", "preview", staff=True, reminder=first)
    spanish, english = (await next_text(server)).split("\n\n")
    assert spanish.startswith("⏰ BUGS: ")
    assert f"**{DAY} a las 23:59 AoE**" in spanish
    assert "**29 September 2023, 23:59 AoE**" in english
    assert english.splitlines()[-1].startswith(f"-# submission · {DAY} a las 23:59 AoE · ")


ODD = """\
# KNOT 2031

Authors submit papers until 1 May 2031, AoE. KNOT 2031 takes place on 3 July 2031 in Oslo.

## Important dates
- Notification: Monday, 20 June 2031
- Camera-ready: 5 July 2031, 24:00 AoE

The camera-ready version is due on 9 July 2031.
"""


@pytest.mark.parametrize(
    ("locale", "question", "told", "label"),
    [
        (
            "es-ES",
            "¿Cuándo es la notificación?",
            "El 20 de junio de 2031 es viernes, pero la página dice lunes.",
            "Fecha límite de envío",
        ),
        (
            "de",
            "Wann kommt die Benachrichtigung?",
            "Der 20. Juni 2031 ist ein Freitag, auf der Seite steht Montag.",
            "Einreichfrist",
        ),
        ("ja", "採否通知はいつですか？", "2031年6月20日は金曜日ですが、ページには月曜日とあります。", "投稿締切"),
    ],
)
async def test_what_build_adds_to_dates_is_in_the_language_of_discord(
    server: Discord, start: Start, tmp_path: Path, locale: str, question: str, told: str, label: str
) -> None:
    path = tmp_path / "knot" / "faq.yaml"
    path.parent.mkdir()
    build_faq(parse_page(ODD, file="call.md")).write(path)
    await start(knowledge=path)
    ada = server.user("ada")
    await server.slash(ada, "ask", question=question, locale=locale)
    assert told in await next_text(server)
    await server.slash(ada, "deadlines", locale=locale)
    assert f"\n• {label}" in await next_text(server)
    await server.slash(ada, "remindme", locale=locale, kind=4, focused="date", date=label[:3])
    assert [choice["name"] for choice in (await next_call(server)).body["data"]["choices"]] == [label]
