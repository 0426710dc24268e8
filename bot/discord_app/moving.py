"""Dates that move: organizers see old → new and decide; /deadline extend moves one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands
from discord.ext import commands
from pydantic import ValidationError

from bot.discord_app.errors import report
from bot.discord_app.render import safe
from bot.discord_app.staff import is_staff, may_decide, require_staff
from bot.discord_app.translate import local
from bot.discord_app.views import SafeView
from bot.discord_app.words import say
from bot.faq.model import Faq, KeyDate
from bot.faq.when import literal
from bot.reminders.moves import Moved, with_moves, written
from bot.reminders.plan import anchor, date_of
from bot.store.reminding import DateMove

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

_CHOICES = 25
_DECISION_S = 900.0
_ID_LENGTH = 57  # of a date's id in a button: Discord takes 100 characters in all


class MovedButton(
    discord.ui.DynamicItem[discord.ui.Button[SafeView]],
    template=r"moved:(?P<guild>\d{15,20}):(?P<how>[aqe]):(?P<instant>-?\d{1,12}):(?P<date>[a-z][a-z0-9_]{0,56})",
):
    """Announces a move (a), takes it as told without a notice (q), or announces one to an earlier instant after all (e)."""

    def __init__(self, guild_id: int, how: str, instant: int, date_id: str) -> None:
        key = {"a": "moved.announce", "q": "moved.quietly", "e": "moved.earlier"}[how]
        style = discord.ButtonStyle.danger if how == "e" else discord.ButtonStyle.primary if how == "a" else discord.ButtonStyle.secondary
        super().__init__(discord.ui.Button(label=say(key), custom_id=f"moved:{guild_id}:{how}:{instant}:{date_id}"[:100], style=style))
        self.guild_id, self.how, self.instant, self.date_id = guild_id, how, instant, date_id

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item
        return cls(int(match["guild"]), match["how"], int(match["instant"]), match["date"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do as an organizer decides; a date that has moved on since is not announced by an old button."""
        bot: WorkshopBot = interaction.client
        locale = interaction.locale.value
        if not may_decide(interaction, self.guild_id):
            await bot.answers.say(interaction, say("not_staff", locale))
            return
        found = next((move for move in await bot.reminding.moved(self.guild_id) if move.date_id[:_ID_LENGTH] == self.date_id), None)
        if found is None or (found.now.instant if found.now else 0) != self.instant:
            await bot.answers.say(interaction, say("moved.stale", locale))
            return
        if found.is_earlier and self.how == "a":
            view = SafeView()
            view.add_item(MovedButton(self.guild_id, "e", self.instant, self.date_id))
            await bot.answers.say(interaction, say("moved.sure", locale, change=change(found)), view)
            return
        await bot.reminding.told(self.guild_id, found.date_id, announce=self.how != "q")
        await bot.answers.say(interaction, say("moved.quiet_done" if self.how == "q" else "moved.done", locale))


def change(moved: Moved) -> str:
    """Return "Submission deadline: old → new"."""
    return f"{safe(moved.label)}: {safe(moved.was.literal)} → {safe(moved.now.literal) if moved.now else '–'}"


async def ask_staff(bot: WorkshopBot, guild_id: int) -> None:
    """Show organizers what moved, each with its buttons. What was planned for the old instants is withdrawn already."""
    for moved in await bot.reminding.moved(guild_id):
        view = SafeView()
        instant = moved.now.instant if moved.now and moved.now.instant is not None else 0
        view.add_item(MovedButton(guild_id, "a", instant, moved.date_id[:_ID_LENGTH]))
        view.add_item(MovedButton(guild_id, "q", instant, moved.date_id[:_ID_LENGTH]))
        warning = say("moved.is_earlier") if moved.is_earlier else ""
        await bot.staff.tell(guild_id, say("moved.ask", change=change(moved), warning=warning), view=view)


class SafeModal(discord.ui.Modal):
    """A form whose errors end in the one map."""

    async def on_error(self, interaction: discord.Interaction, error: Exception, /) -> None:  # type: ignore[override] # as discord.py's own
        """Tell the organizer and the log."""
        await report(interaction, error)


class ExtendForm(SafeModal):
    """Asks for the new date, filled with the old one."""

    at: discord.ui.TextInput[Any] = discord.ui.TextInput(label=say("extend.at"), max_length=16)
    zone: discord.ui.TextInput[Any] = discord.ui.TextInput(label=say("extend.zone"), max_length=40, required=False)
    reason: discord.ui.TextInput[Any] = discord.ui.TextInput(label=say("extend.reason"), max_length=200, required=False)

    def __init__(self, bot: WorkshopBot, entry: KeyDate, faq: Faq) -> None:
        super().__init__(title=entry.label[:45])
        self._bot, self._entry, self._faq = bot, entry, faq
        self.at.default = entry.at
        self.zone.default = entry.zone or faq.defaults.zone

    async def on_submit(self, interaction: discord.Interaction, /) -> None:
        """Check what was written, and show old → new before anything happens."""
        today = f"{self._bot.answers.clock():%Y-%m-%d}"
        at, zone = self.at.value.strip() or None, self.zone.value.strip() or None
        move = DateMove(
            interaction.guild_id or 0, self._entry.id, written(self._entry, self._faq), at, zone, today, self.reason.value.strip()
        )
        try:
            changed = _checked(self._faq, move)
        except ValidationError as error:
            words = error.errors()[0]["msg"].removeprefix("Value error, ")
            await self._bot.answers.say(interaction, say("extend.wrong", interaction.locale.value, problem=safe(words)))
            return
        entry = date_of(changed, move.date_id) or self._entry
        was, now = literal(self._entry, self._faq.defaults.zone), literal(entry, changed.defaults.zone)
        before, after = anchor(self._entry, self._faq), anchor(entry, changed)
        earlier = before is not None and after is not None and after < before
        decision = _Decision(self._bot, move, sure=not earlier)
        warning = say("moved.is_earlier") if earlier else ""
        await self._bot.answers.say(
            interaction, say("moved.ask", change=f"{safe(entry.label)}: {safe(was)} → {safe(now)}", warning=warning), decision
        )


class _Decision(SafeView):
    """Confirm, twice when it is earlier. Private and short-lived: a restart forgets it, and nothing has happened yet."""

    def __init__(self, bot: WorkshopBot, move: DateMove, *, sure: bool) -> None:
        super().__init__()
        self.timeout = _DECISION_S
        self._bot, self._move, self._sure = bot, move, sure

    @discord.ui.button(label=say("moved.announce"), style=discord.ButtonStyle.primary)
    async def announce(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Move the date, and tell members."""
        del button
        await self._decide(interaction, announce=True)

    @discord.ui.button(label=say("moved.quietly"), style=discord.ButtonStyle.secondary)
    async def quietly(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Move the date, and tell nobody."""
        del button
        await self._decide(interaction, announce=False)

    async def _decide(self, interaction: discord.Interaction, *, announce: bool) -> None:
        locale = interaction.locale.value
        if not is_staff(interaction.user, self._bot.servers.of(interaction.guild_id)):
            await self._bot.answers.say(interaction, say("not_staff", locale))
            return
        if not self._sure:
            view = _Decision(self._bot, self._move, sure=True)
            await self._bot.answers.say(interaction, say("moved.sure", locale, change=safe(self._move.at or "–")), view)
            return
        self.stop()
        await interaction.response.defer(ephemeral=True)
        await self._bot.reminding.move(self._move)
        await self._bot.reminding.told(self._move.guild_id, self._move.date_id, announce=announce)
        await self._bot.follower.follow(self._move.guild_id)
        await interaction.followup.send(
            say("moved.done" if announce else "moved.quiet_done", locale), ephemeral=True, allowed_mentions=discord.AllowedMentions.none()
        )


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class DeadlineCog(commands.GroupCog, group_name=local("deadline"), group_description=local("deadline.description")):
    """For organizers."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Let organizers through, and nobody else."""
        return await require_staff(interaction)

    @app_commands.command(name=local("deadline.extend"), description=local("deadline.extend.description"))
    @app_commands.describe(date=local("deadline.date.description"))
    async def extend(self, interaction: discord.Interaction, date: app_commands.Range[str, 1, 64]) -> None:
        """Open the form for the new date."""
        faq = self.bot.answers.of(interaction.guild_id).faq
        entry = date_of(faq, date)
        if entry is None:
            await self.bot.answers.say(interaction, say("extend.unknown", interaction.locale.value))
            return
        await interaction.response.send_modal(ExtendForm(self.bot, entry, faq))

    @extend.autocomplete("date")
    async def dates(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer every date."""
        faq = self.bot.answers.of(interaction.guild_id).faq
        found = [entry for entry in faq.dates if current.lower() in entry.label.lower()]
        return [app_commands.Choice(name=entry.label[:100], value=entry.id) for entry in found[:_CHOICES]]


def _checked(faq: Faq, move: DateMove) -> Faq:
    """The FAQ with the move, checked as a file would be; raise pydantic's ValidationError."""
    changed, _ = with_moves(faq, [move])
    entry = date_of(changed, move.date_id)
    if entry:
        KeyDate.model_validate(entry.model_dump())
    return changed
