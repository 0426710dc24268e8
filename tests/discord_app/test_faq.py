"""/faq: what organizers change, what they see before it is published, what members are answered at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.background import clashes
from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.faq.loader import parse_faq
from bot.revisions.model import Edit, Moved
from tests.conftest import NOW
from tests.discord_app.conftest import Start
from tests.discord_app.double import Call, Discord
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more
from tests.discord_app.test_reminders import set_up
from tests.revisions.conftest import FILE

QUESTION, ANSWER, ALSO = "What is the wifi password?", "It is on your badge.", "how do I get online"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "aws"
    folder.mkdir()
    (folder / "faq.yaml").write_text(FILE, encoding="utf-8")
    return folder / "faq.yaml"


@pytest.fixture
async def bot(start: Start, path: Path) -> WorkshopBot:
    return await start(knowledge=path)


async def opens(server: Discord, sub: str, who: Any = None, **options: Any) -> Call:
    """An organizer uses /faq; return the form or the message that comes."""
    await server.slash(who or server.world.owner, "faq", sub, staff=True, **options)
    return await next_call(server)


async def fills(server: Discord, form: Call, *given: str, who: Any = None, **how: Any) -> Call:
    """An organizer sends a form; return the preview."""
    await server.submits(who or server.world.owner, data(form), *given, staff=True, **how)
    return await next_call(server)


async def presses(server: Discord, shown: Call, label: str, who: Any = None) -> Call:
    custom_id = next(name for name, text in buttons(shown) if text == label)
    await server.presses(who or server.world.owner, custom_id, staff=True)
    return await next_call(server)


async def published(server: Discord, *given: str) -> Call:
    """A new entry, all the way."""
    shown = await fills(server, await opens(server, "add"), *(given or (QUESTION, ANSWER, ALSO)))
    return await presses(server, shown, "Publish")


async def asked(server: Discord, question: str, **how: Any) -> str:
    await server.slash(server.user("ada"), "ask", question=question, **how)
    return await next_text(server)


async def test_a_question_is_added_shown_published_and_answered_at_once(server: Discord, bot: WorkshopBot) -> None:
    shown = await fills(server, await opens(server, "add"), QUESTION, ANSWER, f"{ALSO}\n\n{QUESTION}\n")
    assert data(shown)["content"] == (
        "**New entry** `wifi_password`: What is the wifi password?\n"
        "Members will read:\n"
        "> It is on your badge.\n"
        "> -# from the organizers, 20 September 2023\n"
        "Also asked as: “how do I get online”\n"
        "-# Nothing has changed yet."
    )
    assert [label for _, label in buttons(shown)] == ["Publish", "Change", "Cancel"]
    assert ANSWER not in await asked(server, ALSO)
    done = await presses(server, shown, "Publish")
    assert data(done)["content"].startswith("✅ Published: `wifi_password` (change 1).")
    assert buttons(done) == []
    assert await asked(server, ALSO) == f"{ANSWER}\n-# from the organizers, 20 September 2023"


async def test_what_is_answered_already_is_shown_before_it_is_answered_otherwise(
    server: Discord, bot: WorkshopBot
) -> None:
    shown = await fills(server, await opens(server, "add"), "When is the submission deadline?", "Soon.", "")
    assert "Today I answer that question: “Submission deadline: 29 September 2023, 23:59 AoE" in data(shown)["content"]
    await presses(server, shown, "Publish")
    assert (await asked(server, "When is the submission deadline?")).startswith("Soon.")


async def test_an_entry_is_changed_with_old_and_new_shown(server: Discord, bot: WorkshopBot) -> None:
    form = await opens(server, "edit", entry="parking")
    rows = [row["components"][0] for row in data(form)["components"]]
    assert [row["value"] for row in rows] == ["Where can I park?", "Behind the hall.", "is there a car park"]
    shown = await fills(server, form, "Where can I park?", "In the yard.", "is there a car park\ntractors")
    assert "answer: “Behind the hall.” → “In the yard.”\nalso asked as: + “tractors”" in data(shown)["content"]
    await presses(server, shown, "Publish")
    assert await asked(server, "tractors") == "In the yard.\n-# from the organizers, 20 September 2023"


async def test_what_it_says_in_other_languages_goes_with_its_answer(start: Start, server: Discord, path: Path) -> None:
    path.write_text(FILE.replace("hall.\n", "hall.\n    answers: {es: Detrás de la sala.}\n", 1), encoding="utf-8")
    await start(knowledge=path)
    shown = await fills(server, await opens(server, "edit", entry="parking"), "Where can I park?", "In the yard.", "")
    assert "Its answers in other languages (es) go: they say what was said before." in data(shown)["content"]


async def test_an_entry_is_removed(server: Discord, bot: WorkshopBot) -> None:
    shown = await opens(server, "remove", entry="parking")
    assert data(shown)["content"].startswith("**Remove** `parking`: Where can I park?\nIt answers: “Behind the hall.”")
    assert [label for _, label in buttons(shown)] == ["Publish", "Cancel"]
    assert "Cancelled" in data(await presses(server, shown, "Cancel"))["content"]
    assert "Behind the hall." in await asked(server, "is there a car park")
    await presses(server, await opens(server, "remove", entry="parking"), "Publish")
    assert "Behind the hall." not in await asked(server, "is there a car park")


async def test_what_was_asked_lately_is_asked_again(server: Discord, bot: WorkshopBot) -> None:
    class Recent:
        async def recent(self, workshop: str, since: Any, *, servers: Any = None) -> list[str]:
            assert (workshop, servers) == ("aws", {server.guild_id})
            return [ALSO, ALSO, "is there a car park", "@everyone **wifi** password"]

    bot.services.store.asked = Recent()  # type: ignore[assignment]
    shown = await fills(server, await opens(server, "add"), QUESTION, ANSWER, ALSO)
    content = data(shown)["content"]
    assert "Of 3 questions of the last 30 days, " in content
    assert f"• “{ALSO}” (2×): " in content
    assert f" → “{ANSWER}”" in content


async def test_a_date_typed_by_hand_is_offered_as_its_field(server: Discord, bot: WorkshopBot) -> None:
    answer = "Until 29 September 2023, 23:59 AoE."
    shown = await fills(server, await opens(server, "add"), QUESTION, answer, "")
    assert "❌ the date 2023-09-29 is typed out. Write {date submission} instead" in data(shown)["content"]
    assert [label for _, label in buttons(shown)] == ["Use the fields", "Change", "Cancel"]
    mended = await presses(server, shown, "Use the fields")
    assert "> Until **29 September 2023, 23:59 AoE** (= 30 September" in data(mended)["content"]
    assert data(await presses(server, mended, "Publish"))["content"].startswith("✅")


async def test_change_opens_the_form_with_what_was_typed(server: Discord, bot: WorkshopBot) -> None:
    shown = await fills(server, await opens(server, "add"), QUESTION, "a { b", ALSO)
    assert "❌ a lone '{'" in data(shown)["content"]
    form = await presses(server, shown, "Change")
    assert [row["components"][0]["value"] for row in data(form)["components"]] == [QUESTION, "a { b", ALSO]
    preview = next(iter(reversed(server.world.posts(0))), None) or server.world.posts()[-1]
    again = await fills(server, form, QUESTION, ANSWER, ALSO, message=preview)
    assert [label for _, label in buttons(again)] == ["Publish", "Change", "Cancel"]


async def test_of_two_organizers_one_wins_and_the_other_keeps_their_text(server: Discord, bot: WorkshopBot) -> None:
    ben = server.user("ben")
    forms = [await opens(server, "edit", who, entry="parking") for who in (None, ben)]
    first = await fills(server, forms[0], "Where can I park?", "In the yard.", "")
    second = await fills(server, forms[1], "Where can I park?", "Nowhere.", "", who=ben)
    await presses(server, first, "Publish")
    lost = await presses(server, second, "Publish", ben)
    lines = data(lost)["content"].split("\n")
    assert lines[0] == "`parking` has been changed meanwhile, so nothing of yours was published."
    assert lines[1].startswith(f"<@{server.world.owner['id']}> was first, <t:")
    assert "answer: “Behind the hall.” → “In the yard.”" in lines
    assert [label for _, label in buttons(lost)] == ["Change", "Cancel"]
    form = await presses(server, lost, "Change", ben)
    assert data(form)["components"][1]["components"][0]["value"] == "Nowhere."
    over = await fills(server, form, "Where can I park?", "In the yard, or nowhere.", "", who=ben)
    await presses(server, over, "Publish", ben)
    assert (await asked(server, "Where can I park?")).startswith("In the yard, or nowhere.")


async def test_an_entry_that_another_removed_is_not_lost(server: Discord, bot: WorkshopBot) -> None:
    shown = await fills(server, await opens(server, "edit", entry="parking"), "Where can I park?", "In the yard.", "")
    await presses(server, await opens(server, "remove", entry="parking"), "Publish")
    lost = await presses(server, shown, "Publish")
    assert data(lost)["content"].startswith("There is no entry `parking` any more. Nothing was changed.\n<@")
    form = await presses(server, lost, "Change")
    again = await fills(server, form, "Where can I park?", "In the yard.", "")
    assert data(again)["content"].startswith("**New entry** `park`: Where can I park?")
    await presses(server, again, "Publish")
    assert (await asked(server, "Where can I park?")).startswith("In the yard.")


async def test_what_says_the_same_is_not_published(server: Discord, bot: WorkshopBot) -> None:
    form = await opens(server, "edit", entry="parking")
    shown = await fills(server, form, " Where can I park? ", "Behind the hall.\n", "is there a car park")
    assert data(shown)["content"].endswith("\n-# That is what it says already: there is nothing to publish.")
    assert [label for _, label in buttons(shown)] == ["Change", "Cancel"]


async def test_a_date_that_was_moved_here_has_its_field_too(server: Discord, bot: WorkshopBot) -> None:
    await loaded(bot)
    await moves(server, bot, "2023-10-03 23:59")
    shown = await fills(server, await opens(server, "add"), QUESTION, "Until October 3, 2023, 23:59 AoE.", "")
    assert "❌ the date 2023-10-03 is typed out." in data(shown)["content"]
    mended = await presses(server, shown, "Use the fields")
    assert "> Until **3 October 2023, 23:59 AoE**" in data(mended)["content"]
    await presses(server, mended, "Publish")
    assert "Until **3 October 2023, 23:59 AoE**" in await asked(server, QUESTION)


async def test_phrasings_that_do_not_fit_the_form_stay(server: Discord, bot: WorkshopBot) -> None:
    many = tuple(f"{'long ' * 50}{n}" for n in range(60))
    edit = Edit(operation="phrasing", entry_id="parking", also=many)
    await bot.services.edits.publish("aws", edit, who=1, at=NOW)
    form = await opens(server, "edit", entry="parking")
    assert len(data(form)["components"]) == 2
    await presses(server, await fills(server, form, "Where can I park?", "In the yard."), "Publish")
    entry = bot.services.edits.open("aws", "parking")
    assert entry is not None
    assert (entry.answer, len(entry.also)) == ("In the yard.", 61)


async def test_it_speaks_spanish(server: Discord, bot: WorkshopBot) -> None:
    form = await opens(server, "add", locale="es-ES")
    assert data(form)["components"][0]["components"][0]["label"] == "Pregunta"
    shown = await fills(server, form, QUESTION, ANSWER, "", locale="es-ES")
    assert data(shown)["content"].endswith("-# Todavía no ha cambiado nada.")
    assert [label for _, label in buttons(shown)] == ["Publicar", "Cambiar", "Cancelar"]


async def test_the_file_is_sent_with_everything_in_it(server: Discord, bot: WorkshopBot) -> None:
    await loaded(bot)
    same = await opens(server, "export")
    assert data(same)["content"].startswith("The FAQ file: it has everything")
    await published(server)
    await moves(server, bot, "2023-10-03 23:59")
    await bot.services.edits.add_regression("aws", ALSO, "wifi_password", who=1, at=NOW)
    sent = await opens(server, "export")
    assert data(sent)["content"].startswith("The FAQ with everything that was changed here.")
    files = {name: content.decode() for name, content in sent.files.items()}
    faq = parse_faq(files["faq.yaml"], file="faq.yaml").faq
    assert [entry.id for entry in faq.entries] == ["parking", "dinner", "wifi_password"]
    assert faq.dates[0].at == "2023-10-03 23:59"
    assert files["questions.yaml"] == f'"{ALSO}": wifi_password\n'


async def test_servers_of_one_workshop_share_what_is_published(start: Start, server: Discord, path: Path) -> None:
    other = server.world.add_guild("other")
    await start(knowledge=path, mapped={str(server.guild_id): "aws", str(other): "aws"})
    await published(server)
    assert ANSWER in await asked(server, ALSO, guild=other)
    shown = await fills(
        server, await opens(server, "edit", entry="wifi_password", guild=other), QUESTION, "Ask.", "", guild=other
    )
    custom_id = next(name for name, label in buttons(shown) if label == "Publish")
    await server.presses(server.world.owner, custom_id, staff=True, guild=other)
    await next_call(server)
    assert (await asked(server, QUESTION)).startswith("Ask.")


async def test_a_store_that_is_away_changes_nothing(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await fills(server, await opens(server, "add"), QUESTION, ANSWER, ALSO)

    async def away(*_: object, **__: object) -> None:
        raise StoreError("gone")

    with monkeypatch.context() as patched:
        patched.setattr(bot.services.store.revisions, "heads", away)
        told = await presses(server, shown, "Publish")
        assert "I can't reach my database right now" in data(told)["content"]
        await bot.services.faq_reload.reload()
        assert ANSWER not in await asked(server, ALSO)
    assert data(await presses(server, told, "Publish"))["content"].startswith("✅")  # what was typed is still there


async def test_two_new_questions_with_the_same_id_are_both_kept(server: Discord, bot: WorkshopBot) -> None:
    questions = ("Where is the quiet room?", "Is the quiet room open?")
    forms = [await fills(server, await opens(server, "add"), one, ANSWER, "") for one in questions]
    assert all("`quiet_room" in data(form)["content"] for form in forms)
    await presses(server, forms[0], "Publish")
    again = await presses(server, forms[1], "Publish")
    assert "`quiet_room_open`" in data(again)["content"] or "`quiet_room_2`" in data(again)["content"]


HOSTILE = "@everyone <@&1> **bold** [x](https://evil.example) ||y|| `z`\n# big"


async def test_hostile_texts_are_shown_as_they_are(server: Discord, bot: WorkshopBot) -> None:
    done = await published(server, "Where is the *quiet* @everyone room?", HOSTILE, "a [link](https://evil.example)")
    assert "quiet" in data(done)["content"]
    shown = await asked(server, "a [link](https://evil.example)")
    assert "@everyone" not in shown.replace("@\u200beveryone", "")
    assert "\\*\\*bold\\*\\* \\[x\\](https://evil.example) \\|\\|y\\|\\| \\`z\\`\n\\# big" in shown
    assert (await opens(server, "history")).body["allowed_mentions"]["parse"] == []


async def test_a_text_of_the_greatest_length_fits(server: Discord, bot: WorkshopBot) -> None:
    also = "\n".join(f"phrasing number {n} of this one" for n in range(100))
    done = await published(server, "q" * 300, "*" * 1500, also)
    assert data(done)["content"].startswith("✅")
    shown = await opens(server, "edit", entry=bot.services.edits.undoable("aws")[0].entry_id)
    assert len(data(shown)["components"]) == 3
    more = await fills(server, await opens(server, "add"), "Another?", "a", "\n".join(f"p{n}" for n in range(300)))
    assert "300 phrasings, where 100 are taken" in data(more)["content"]


async def test_what_stands_against_a_change_is_shown_however_long_it_is(server: Discord, bot: WorkshopBot) -> None:
    long = "*_~`" * 370 + " 29 September"
    shown = await fills(
        server, await opens(server, "add"), "q" * 300, long, "\n".join("w" * 290 + str(n) for n in range(9))
    )
    lines = data(shown)["content"].split("\n")
    assert any(
        line.startswith("❌ the date 2023-09-29 is typed out. Write {date submission} instead") for line in lines
    )
    assert lines[-1] == "-# It cannot be published like this. Nothing has changed."


async def test_the_history_names_everything_in_pages(server: Discord, bot: WorkshopBot) -> None:
    assert "Nothing was changed" in data(await opens(server, "history"))["content"]
    await published(server)
    who, edits = int(server.world.owner["id"]), bot.services.edits
    for number in range(14):
        entry = edits.open("aws", "parking")
        assert entry is not None
        await edits.publish("aws", replace(entry, answer=f"In yard {number}."), who=who, at=NOW)
    page = await opens(server, "history")
    lines = data(page)["content"].split("\n")
    assert lines[0].startswith(f"**15** · changed `parking` · <@{server.world.owner['id']}> · <t:")
    assert lines[1] == "  answer: “In yard 12.” → “In yard 13.”"
    assert [label for _, label in buttons(page)] == ["More ▶"]
    second = await presses(server, page, "More ▶")
    assert "**1** · added `wifi_password`" in data(second)["content"]
    assert f"“{QUESTION}”: “{ANSWER}”" in data(second)["content"]


async def test_a_change_is_taken_back(server: Discord, bot: WorkshopBot) -> None:
    await published(server)
    shown = await opens(server, "undo", number=1)
    assert data(shown)["content"].startswith("Takes change 1 back:\n**Remove** `wifi_password`")
    assert [label for _, label in buttons(shown)] == ["Take it back", "Cancel"]
    await presses(server, shown, "Take it back")
    assert ANSWER not in await asked(server, ALSO)
    content = data(await opens(server, "history"))["content"]
    assert "**2** · removed `wifi_password`" in content
    assert "↩ takes 1 back" in content
    assert "↩ taken back by 2" in content
    assert "It was taken back already." in data(await opens(server, "undo", number=1))["content"]
    assert "There is no such change." in data(await opens(server, "undo", number=99))["content"]


async def noted(bot: WorkshopBot) -> None:
    """A moved date is among the changes."""
    async with asyncio.timeout(10):
        while not any(isinstance(one.edit, Moved) for one in bot.services.edits.undoable("aws")):
            await asyncio.sleep(0.01)


async def moves(server: Discord, bot: WorkshopBot, at: str) -> None:
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="submission")
    await server.submits(server.world.owner, data(await next_call(server)), at, "AoE", "fire", staff=True)
    await presses(server, await next_call(server), "Change it")
    await noted(bot)


async def loaded(bot: WorkshopBot) -> None:
    async with asyncio.timeout(10):
        while bot.services.scheduler.last_turn is None:
            await asyncio.sleep(0.01)


async def test_a_moved_date_is_in_the_history_and_is_taken_back(server: Discord, bot: WorkshopBot) -> None:
    await loaded(bot)
    await moves(server, bot, "2023-10-03 23:59")
    await published(server)
    assert "3 October 2023" in await asked(server, "when is the deadline?")
    assert ANSWER in await asked(server, ALSO)
    content = data(await opens(server, "history"))["content"]
    assert "moved Submission deadline: 2023-09-29 23:59 AoE → 2023-10-03 23:59 AoE (fire)" in content
    shown = await opens(server, "undo", number=1)
    assert "2023-10-03 23:59 AoE" in data(shown)["content"]
    done = await presses(server, shown, "Take it back")
    assert data(done)["content"] == "✅ Change 1 was taken back (change 3)."
    answer = await asked(server, "when is the deadline?")
    assert "29 September 2023" in answer
    assert "3 October" not in answer


async def test_members_may_be_told_that_a_date_is_as_it_was(server: Discord, bot: WorkshopBot) -> None:
    await loaded(bot)
    await set_up(server, leads="1d")
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="submission")
    form = data(await next_call(server))
    await server.submits(server.world.owner, form, "2023-10-03 23:59", "AoE", "", staff=True)
    await presses(server, await next_call(server), "Without a notice")
    await noted(bot)
    calls = [await presses(server, await opens(server, "undo", number=1), "Take it back"), await next_call(server)]
    told, asked_about = sorted((data(call)["content"] for call in calls), key=lambda text: "was taken back" not in text)
    assert told == "✅ Change 1 was taken back (change 2)."
    assert "⚠️ **Earlier than before.**" in asked_about
    assert "3 October 2023, 23:59 AoE → 29 September 2023, 23:59 AoE" in asked_about


async def test_only_organizers_of_a_server_that_decides_change_anything(server: Discord, bot: WorkshopBot) -> None:
    for sub, options in (("add", {}), ("history", {}), ("remove", {"entry": "parking"}), ("undo", {"number": 1})):
        await server.slash(server.user("ada"), "faq", sub, **options)
        assert "organizers" in await next_text(server)
    await published(server)  # the server where the bot began
    stranger = server.world.add_guild("stranger")
    await server.gateway.emit("GUILD_CREATE", server.world.guilds[stranger], stranger)
    for sub, options in (("add", {}), ("history", {}), ("export", {}), ("undo", {"number": 1})):
        shown = await opens(server, sub, guild=stranger, **options)
        assert "do not decide about this FAQ" in data(shown)["content"]
    assert ANSWER in await asked(server, ALSO, guild=stranger)  # and members there are answered all the same


async def test_who_is_no_organizer_any_more_publishes_nothing(server: Discord, bot: WorkshopBot) -> None:
    ben = server.user("ben")
    shown = await fills(server, await opens(server, "add", ben), QUESTION, ANSWER, ALSO, who=ben)
    publish = next(name for name, label in buttons(shown) if label == "Publish")
    await server.presses(ben, publish)
    assert "for organizers" in await next_text(server)
    assert ANSWER not in await asked(server, ALSO)


async def test_entries_and_numbers_are_offered_to_organizers_alone(server: Discord, bot: WorkshopBot) -> None:
    await published(server)

    async def offered(sub: str, option: str, typed: Any, **how: Any) -> list[str]:
        await server.slash(server.world.owner, "faq", sub, kind=4, focused=option, **{option: typed}, **how)
        return [choice["name"] for choice in data(await next_call(server))["choices"]]

    assert await offered("edit", "entry", "PARK", staff=True) == ["Where can I park? (parking)"]
    assert await offered("undo", "number", "", staff=True) == ["1: added wifi_password"]
    ada = server.user("ada")
    await server.slash(ada, "faq", "edit", kind=4, focused="entry", entry="")
    assert data(await next_call(server))["choices"] == []


async def test_what_was_changed_is_there_after_a_restart_and_in_another_process(
    start: Start, server: Discord, bot: WorkshopBot, path: Path
) -> None:
    other = await start(knowledge=path)
    await published(server)
    await other.services.faq_reload.reload()  # it looks by itself, too, now and then
    assert other.services.answers.reply(ALSO, server.guild_id).answers[0].text == ANSWER
    await other.close()
    await bot.close()
    server.gateway.sessions.clear()
    await start(knowledge=path)
    assert ANSWER in await asked(server, ALSO)


async def test_the_author_s_change_of_the_same_entry_is_shown_to_staff_once(
    start: Start, server: Discord, bot: WorkshopBot, path: Path
) -> None:
    form = await opens(server, "edit", entry="parking")
    await presses(server, await fills(server, form, "Where can I park?", "In the yard.", ""), "Publish")
    path.write_text(FILE.replace("Behind the hall.\n", "Nowhere, sorry.\n"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    told = await next_call(server)
    assert "• here, and what I answer: “In the yard.”\n• in the file: “Nowhere, sorry.”" in data(told)["content"]
    await bot.services.faq_reload.reload()
    assert await nothing_more(server)
    assert (await asked(server, "Where can I park?")).startswith("In the yard.")
    assert data(await opens(server, "history"))["content"].startswith(
        "⚠️ `parking` was changed here (1) and in the file"
    )
    await server.slash(server.world.owner, "doctor", staff=True)
    assert "⚠️ the entry parking was changed here, and in the file since" in await next_text(server)
    await presses(server, await opens(server, "undo", number=1), "Take it back")
    assert (await asked(server, "Where can I park?")).startswith("Nowhere, sorry.")
    await server.slash(server.world.owner, "doctor", staff=True)
    checked = await next_text(server)
    assert "✅ organizers of this server may change the FAQ with /faq" in checked
    assert "in the file since" not in checked
    await bot.close()
    server.gateway.sessions.clear()
    again = await start(knowledge=path)
    await again.services.faq_reload.reload()
    assert await nothing_more(server)


async def test_organizers_who_were_not_reached_are_told_again(
    server: Discord, bot: WorkshopBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clashes, "_TELL_AGAIN_S", 0.0)
    form = await opens(server, "edit", entry="parking")
    await presses(server, await fills(server, form, "Where can I park?", "In the yard.", ""), "Publish")
    path.write_text(FILE.replace("Behind the hall.\n", "Nowhere, sorry.\n"), encoding="utf-8")
    server.fails(rf"POST /channels/{server.world.dm_of(server.world.owner['id'])}/messages$", 400, times=1)
    await bot.services.faq_reload.reload()
    assert await nothing_more(server)
    await bot.services.faq_reload.reload()
    assert "in the file: “Nowhere, sorry.”" in await next_text(server)
    await bot.services.faq_reload.reload()
    assert await nothing_more(server)


async def test_privacy_shows_and_forgets_who_changed_what(server: Discord, bot: WorkshopBot) -> None:
    await published(server)
    owner = server.world.owner
    await server.slash(owner, "privacy")
    assert "changes of the FAQ that you made: 1" in await next_text(server)
    await server.slash(owner, "privacy", delete=True)
    await next_call(server)
    assert "added `wifi_password` · somebody" in data(await opens(server, "history"))["content"]
    assert ANSWER in await asked(server, ALSO)
