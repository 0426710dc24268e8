"""/deadline extend: an organizer changes a date; and the decision about dates that changed in the file."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands
from pydantic import ValidationError

from bot.discord_app.background.date_changes import DateChangeButton, as_text
from bot.discord_app.background.publisher import PostNowButton
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.organizers.cog import RESPONDS_ITSELF, OrganizerCog
from bot.discord_app.organizers.decisions import close, may_decide, may_go_on
from bot.discord_app.reminders.date_choices import date_choices
from bot.discord_app.reminders.move_log import note_move
from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.decision_button import Choice
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import NOBODY, reply
from bot.discord_app.ui.views import SafeModal, SafeView
from bot.faq.labels import full_label, label_of
from bot.faq.model import Faq, KeyDate
from bot.reminders.moves import as_heard, changed_dates, with_moves, written
from bot.reminders.plan import date_of
from bot.reminders.service import Announced
from bot.store.reminding import DateMove
from bot.words.language import say

_DECISION_S = 900.0
_SET_LATER = "…"  # a label in the language of who sees it
_MAX_TITLE = 45  # characters: https://docs.discord.com/developers/components/reference


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class DeadlineCommands(
    OrganizerCog, commands.GroupCog, group_name=local("deadline"), group_description=local("deadline.description")
):
    def __init__(self, services: Services) -> None:
        super().__init__(services)
        services.buttons.on(DateChangeButton, self.decide)
        services.buttons.on(PostNowButton, self.post_now)

    @app_commands.command(
        name=local("deadline.extend"), description=local("deadline.extend.description"), extras=RESPONDS_ITSELF
    )
    @app_commands.rename(date=local("deadline.date"))
    @app_commands.describe(date=local("deadline.date.description"))
    async def extend(self, interaction: discord.Interaction, date: app_commands.Range[str, 1, 64]) -> None:
        """Open the form for the new date."""
        faq = self._services.answers.for_guild(interaction.guild_id).faq
        entry = date_of(faq, date)
        if entry is None:
            await reply(interaction, say("extend.unknown", interaction.locale.value))
            return
        await interaction.response.send_modal(_ExtendForm(self._services, entry, faq, interaction.locale.value))

    @extend.autocomplete("date")
    async def dates(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer every date, to organizers."""
        if not self.is_organizer(interaction):
            return []
        dates = self._services.answers.for_guild(interaction.guild_id).faq.dates
        return date_choices(dates, current, interaction.locale.value)

    async def decide(self, interaction: discord.Interaction[Any], button: DateChangeButton) -> None:
        """Do as an organizer decides; a date that has changed again is not announced by an old button."""
        if not may_decide(interaction, button.guild_id, self._services.servers):
            raise NotOrganizerError
        await interaction.response.defer()
        locale, reminders = interaction.locale.value, self._services.reminders
        pending = await reminders.unannounced(button.guild_id)
        change = next((change for change in pending if button.is_about(change)), None)
        if not await may_go_on(
            interaction,
            button,
            stale="" if change else say("moved.stale", locale),
            is_earlier=change is not None and change.is_earlier,
            sure=say("moved.sure", locale, change=as_text(change, locale)) if change else "",
        ):
            return
        if change:
            notice = button.chosen is not Choice.DECLINE
            outcome = await reminders.mark_announced(button.guild_id, change.date_id, notice=notice)
            if outcome is Announced.NOWHERE:
                await reply(interaction, say("moved.nowhere", locale))
                return
            await close(interaction, say(f"moved.{outcome.value}", locale), self._services.clock())

    async def post_now(self, interaction: discord.Interaction[Any], button: PostNowButton) -> None:
        """Post what was left out while the bot was away, or failed."""
        if not may_decide(interaction, button.guild_id, self._services.servers):
            raise NotOrganizerError
        revived = await self._services.reminders.revive(button.row)
        await reply(
            interaction, say("remind.posting_now" if revived else "remind.not_waiting", interaction.locale.value)
        )


class _ExtendForm(SafeModal):
    """Asks for the new date, filled with the old one."""

    def __init__(self, services: Services, entry: KeyDate, faq: Faq, locale: str) -> None:
        super().__init__(services.in_flight, label_of(entry, locale)[:_MAX_TITLE])
        zone = entry.zone or faq.defaults.zone
        self.at = self._asked("extend.at", locale, 16, entry.at)
        self.zone = self._asked("extend.zone", locale, 40, zone)
        self.reason = self._asked("extend.reason", locale, 200)
        self._services, self._entry, self._faq = services, entry, faq

    def _asked(self, label: str, locale: str, most: int, default: str | None = None) -> discord.ui.TextInput[Any]:
        """Add a line to fill in."""
        line: discord.ui.TextInput[Any] = discord.ui.TextInput(
            label=say(label, locale), max_length=most, required=False, default=default
        )
        self.add_item(line)
        return line

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Check what was written, and show old → new before anything happens."""
        move = DateMove(
            guild_id=interaction.guild_id or 0,
            date_id=self._entry.id,
            was=written(self._entry, self._faq),
            at=self.at.value.strip() or None,
            zone=self.zone.value.strip() or None,
            announced=f"{self._services.clock():%Y-%m-%d}",
            reason=self.reason.value.strip(),
        )
        try:
            changed = _checked(self._faq, move)
        except ValidationError as error:
            found = error.errors()[0]
            problem = str(
                found.get("ctx", {}).get("error", found["msg"])
            )  # a validator's own words, without pydantic's
            await reply(interaction, say("extend.wrong", interaction.locale.value, problem=safe(problem)))
            return
        locale, now = interaction.locale.value, self._services.clock()
        heard = {date.date_id: date for date in as_heard(self._faq)}
        change = next((one for one in changed_dates(heard, changed, now) if one.date_id == move.date_id), None)
        if change is None:
            await reply(interaction, say("extend.same", locale, label=safe(full_label(self._entry, locale))))
            return
        warnings = [say("moved.is_earlier", locale)] if change.is_earlier else []
        if change.now and change.now.instant is not None and change.now.instant <= now.timestamp():
            warnings.append(say("extend.past", locale))
        if move.reason:
            warnings.append(say("extend.why", locale, reason=safe(move.reason)))
        settings = self._services.reminders.for_guild(move.guild_id)
        where = say("extend.where", locale, channel=f"<#{settings.channel_id}>") if settings else ""
        words = say("extend.ask", locale, change=as_text(change, locale), more="\n".join([*warnings, ""]), where=where)
        view = _ExtendView(self._services, move, full_label(self._entry, locale), locale, is_earlier=change.is_earlier)
        await reply(interaction, words, view)


class _ExtendView(SafeView):
    """Confirms, twice when it is earlier. A restart forgets it, and nothing has happened by then."""

    def __init__(self, services: Services, move: DateMove, label: str, locale: str, *, is_earlier: bool) -> None:
        super().__init__(services.in_flight, _DECISION_S)
        self._services, self._move, self._is_earlier = services, move, is_earlier
        self._label = label
        self.announce.label, self.quietly.label = say("moved.announce", locale), say("moved.quietly", locale)
        self.cancel.label = say("extend.cancel", locale)
        if services.reminders.for_guild(move.guild_id) is None:  # there is no channel to announce it in
            self.remove_item(self.announce)
            self.quietly.label = say("extend.change", locale)

    @discord.ui.button(label=_SET_LATER, style=discord.ButtonStyle.primary)
    async def announce(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change the date, and tell members."""
        del button
        await self._decide(interaction, announce=True)

    @discord.ui.button(label=_SET_LATER, style=discord.ButtonStyle.secondary)
    async def quietly(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change the date, and tell nobody."""
        del button
        await self._decide(interaction, announce=False)

    @discord.ui.button(label=_SET_LATER, style=discord.ButtonStyle.secondary)
    async def cancel(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change nothing."""
        del button
        self.stop()
        words = say("extend.cancelled", interaction.locale.value)
        await interaction.response.edit_message(content=words, view=None, allowed_mentions=NOBODY)

    async def _decide(self, interaction: discord.Interaction, *, announce: bool) -> None:
        locale, services, move = interaction.locale.value, self._services, self._move
        if not is_organizer(interaction.user, services.servers.for_guild(interaction.guild_id)):
            raise NotOrganizerError
        if self._is_earlier:
            self._is_earlier = False
            told = (interaction.message.content if interaction.message else "").rpartition("\n")[0]
            question = f"{told}\n{say('extend.sure', locale)}"
            await interaction.response.edit_message(content=question[:MAX_CONTENT], view=self, allowed_mentions=NOBODY)
            return
        self.stop()
        await interaction.response.defer()
        outcome, kept = await services.reminders.change_date(move, notice=announce)
        await close(interaction, say(f"moved.{outcome.value}", locale), services.clock())
        await note_move(services, kept, self._label, interaction.user.id)
        await services.date_sync.sync(move.guild_id)


def _checked(faq: Faq, move: DateMove) -> Faq:
    """The FAQ with the move, checked as a file would be. Raises pydantic's ValidationError."""
    changed, _ = with_moves(faq, [move])
    entry = date_of(changed, move.date_id)
    if entry:
        KeyDate.model_validate(entry.model_dump())
    return changed
