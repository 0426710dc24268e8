"""The client: intents, commands, and the order of things at start."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.answers import Answers
from bot.discord_app.buttons import AskButton, ShowButton, VerdictButton
from bot.discord_app.errors import report
from bot.discord_app.looks import Looks
from bot.discord_app.messages import Messages
from bot.discord_app.pace import Pace
from bot.discord_app.questions import Questions
from bot.discord_app.translate import CatalogueTranslator
from bot.discord_app.words import say
from bot.store.store import Store

log = logging.getLogger(__name__)
_REMEMBERED = 2_000  # messages: Discord may deliver one twice, after a resume above all


def needed_intents() -> discord.Intents:
    """Return the intents that everything works with; none of them is privileged."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class _Tree(app_commands.CommandTree["WorkshopBot"]):
    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        """Tell the member and the log, by the one map."""
        await report(interaction, error)


class WorkshopBot(commands.Bot):
    """Answers in Discord. `sync` registers the commands even when they have not changed."""

    def __init__(self, answers: Answers, store: Store, *, sync: bool = False, **options: Any) -> None:  # noqa: ANN401 - discord.py's own options
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=needed_intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=_Tree,
            max_messages=None,
            **options,
        )
        self.answers, self.store = answers, store
        self._force_sync = sync
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._users = Pace(burst=5, every_s=4.0)
        self._channels = Pace(burst=20, every_s=0.5)

    async def setup_hook(self) -> None:
        """Load what members use, before the gateway opens; `on_ready` may come late, or twice."""
        await self.tree.set_translator(CatalogueTranslator())
        for cog in (Questions, Looks, Messages):
            await self.add_cog(cog(self))
        self.add_dynamic_items(AskButton, ShowButton, VerdictButton)
        if self._force_sync or await self._commands_changed():
            synced = await self.tree.sync()
            log.info("registered %d commands", len(synced), extra={"action": "commands_synced"})

    async def on_message(self, message: discord.Message, /) -> None:
        """No text commands: the cog `Messages` listens."""

    async def _commands_changed(self) -> bool:
        """Whether Discord knows other commands than ours: it allows 200 creations a day, so they are not sent at every start."""
        known = await self.http.get_global_commands(self.application_id or 0)
        ours = (
            [await command.get_translated_payload(self.tree, self.tree.translator) for command in self.tree.get_commands()]
            if self.tree.translator
            else []
        )
        return sorted(map(_essence, map(dict, known))) != sorted(map(_essence, ours))

    def seen(self, message_id: int) -> bool:
        """Whether a message was met before; it is remembered now."""
        if message_id in self._seen:
            return True
        self._seen[message_id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return False

    def wait_s(self, user: int, channel: int) -> float:
        """Return how long a user must wait before asking again here; 0 when now is fine."""
        now = time.monotonic()
        return self._users.wait_s(user, now) or self._channels.wait_s(channel, now)

    async def paced(self, interaction: discord.Interaction) -> bool:
        """Whether an interaction may go on; one that comes too fast is told so."""
        wait = self.wait_s(interaction.user.id, interaction.channel_id or interaction.user.id)
        if wait:
            await self.answers.say(interaction, say("slowly", interaction.locale.value, seconds=max(1, round(wait))), None, ephemeral=True)
        return not wait


_IGNORED = frozenset(
    {"id", "application_id", "version", "guild_id", "default_permission", "nsfw", "dm_permission", "handler", "integration_types_config"}
)


def _essence(command: Any) -> str:  # noqa: ANN401 - a command as Discord or discord.py writes it
    """A command without what Discord adds and what means the same when it is absent."""
    if isinstance(command, dict):
        kept = {key: value for key, value in command.items() if key not in _IGNORED and value not in (None, "", [], {}, False)}
        return "{" + ",".join(f"{key}:{_essence(kept[key])}" for key in sorted(kept)) + "}"
    if isinstance(command, list | tuple):
        return "[" + ",".join(_essence(item) for item in command) + "]"
    return str(getattr(command, "value", command))
