"""/inbox: what is open, in pages."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.discord_app.organizers.cog import OrganizerCog
from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.inbox_buttons import MOST_ASKED, OLDEST, SHOW, InboxPageButton, ItemButton
from bot.discord_app.ui.replies import NOBODY, reply
from bot.inbox.wording import one_line
from bot.store.inbox_items import Item, item_key
from bot.store.ledger import QUESTION
from bot.words.language import say

_PER_PAGE = 6
_QUESTION = 90  # characters shown of each
Content = tuple[str, discord.ui.View | None]


class InboxCommand(OrganizerCog):
    def __init__(self, services: Services) -> None:
        super().__init__(services)
        services.buttons.on(InboxPageButton, self.turn)

    @app_commands.command(name=local("inbox"), description=local("inbox.description"))
    @app_commands.rename(order=local("inbox.order"))
    @app_commands.describe(order=local("inbox.order.description"))
    @app_commands.choices(
        order=[
            app_commands.Choice(name=local("inbox.order.oldest"), value=OLDEST),
            app_commands.Choice(name=local("inbox.order.most"), value=MOST_ASKED),
        ]
    )
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def inbox(self, interaction: discord.Interaction, order: str = OLDEST) -> None:
        """List what is open, the oldest first."""
        await reply(interaction, *await self._page(interaction, order, 0))

    async def turn(self, interaction: discord.Interaction[Any], button: InboxPageButton) -> None:
        """Show another page in the same message; it is read anew, as others decide meanwhile."""
        await self.require_organizer(interaction)
        await interaction.response.defer()
        content, view = await self._page(interaction, button.choice, button.number)
        await interaction.edit_original_response(content=content, view=view, allowed_mentions=NOBODY)

    async def _page(self, interaction: discord.Interaction[Any], order: str, number: int) -> Content:
        locale, guild_id = interaction.locale.value, interaction.guild_id or 0
        rows, scopes = self._services.store.inbox, await self._services.desk.scopes.seen_in(guild_id)
        count = await rows.count(scopes) if scopes else 0
        if not count:
            return say("inbox.empty", locale), None
        pages = -(-count // _PER_PAGE)
        number = min(number, pages - 1)
        by_count = order == MOST_ASKED
        items = await rows.open(scopes, _PER_PAGE, number * _PER_PAGE, by_count=by_count)
        links = await self._links(items, guild_id, locale)
        lines = [say("inbox.title.most" if by_count else "inbox.title", locale, count=count)]
        lines += [_line(item, links.get(item.id, "")) for item in items]
        buttons = [ItemButton(SHOW, item.id).item(f"{item.id}") for item in items]
        if pages > 1:
            lines.append("-# " + say("page", locale, number=number + 1, of=pages))
        if number > 0:
            buttons.append(InboxPageButton(order, number - 1).item(say("page.before", locale)))
        if number < pages - 1:
            buttons.append(InboxPageButton(order, number + 1).item(say("page.next", locale)))
        return "\n".join(lines)[:MAX_CONTENT], buttons_view(*buttons)

    async def _links(self, items: list[Item], guild_id: int, locale: str) -> dict[int, str]:
        """Where the message about each item stands in this server."""
        posts = await self._services.store.ledger.about(QUESTION, *(item_key(item.id) for item in items))
        words, found = say("inbox.open", locale), {}
        for row in posts:
            if row.message_id and row.post.guild_id == guild_id:
                address = f"https://discord.com/channels/{guild_id}/{row.post.channel_id}/{row.message_id}"
                found[int(row.post.date_id.partition(":")[2])] = f" · [{words}]({address})"
        return found


def _line(item: Item, link: str) -> str:
    question = one_line(item.question)
    cut = question if len(question) <= _QUESTION else question[: _QUESTION - 1] + "…"
    times = f" · {item.askers}×" if item.askers > 1 else ""
    mark = "⚠️ " if item.given_entry else ""
    return f"`{item.id}` {mark}{safe(cut)}{times} · <t:{item.asked_at}:R>{link}"
