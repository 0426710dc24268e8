"""Changes of the call's page: looked for every hour, shown to organizers, and applied when one of them says so."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import ClassVar

import discord

from bot.changes.followed import FollowedPage, Seen
from bot.discord_app.background.faq_reload import FaqReload
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import safe
from bot.discord_app.ui.decision_button import Choice, DecisionButton
from bot.errors import StoreError, WorkshopError
from bot.servers.workshops import Workshops
from bot.store.pages import LEFT, TAKEN
from bot.store.pages import PageChanges as StoredDecisions

log = logging.getLogger(__name__)
EVERY_S = 3_600.0
_DECISIONS_EVERY_S = 10.0  # another process may have been told
_LONGEST = 1_300  # characters of what changed
_UNREAD = 24  # failed looks before organizers are notified: a day


@dataclass(frozen=True, slots=True)
class PageChangeButton(DecisionButton):
    """Applies a change of the page, or leaves the FAQ as it is."""

    digest: str
    form: ClassVar[str] = "call:{guild_id}:{choice}:{digest}"
    choices: ClassVar = {
        Choice.ACCEPT: ("t", "call.take"),
        Choice.DECLINE: ("l", "call.leave"),
        Choice.CONFIRM: ("s", "call.sure_button"),
    }


class PageChanges:
    """- `page` is None where no page is followed; `pending` is the change that nobody has decided about."""

    def __init__(
        self,
        page: FollowedPage | None,
        client: discord.Client,
        decisions: StoredDecisions,
        workshops: Workshops,
        notifier: OrganizerNotifier,
        faqs: FaqReload,
    ) -> None:
        self._page, self._client, self._decisions = page, client, decisions
        self._workshops, self._notifier, self._faqs = workshops, notifier, faqs
        self.pending: Seen | None = None
        self._unread = 0
        self._lock = asyncio.Lock()

    async def run(self) -> None:
        """Look now, and every hour; nothing that happens here ends it."""
        await self._client.wait_until_ready()
        while self._page is not None:
            due = asyncio.get_running_loop().time() + EVERY_S
            try:
                await self.look()
            except Exception:
                log.exception("the page of the call was not followed", extra={"action": "call_failed"})
            while (left := due - asyncio.get_running_loop().time()) > 0:
                await asyncio.sleep(min(left, _DECISIONS_EVERY_S if self.pending else left))
                try:
                    await self.apply_decision()
                except Exception:
                    log.exception("a decision on the call was not followed", extra={"action": "call_failed"})

    async def look(self) -> None:
        """Read the page; cosmetic changes are applied at once, organizers are asked about others. Raises StoreError."""
        if self._page is not None:
            async with self._lock:
                await self._look(self._page)

    async def decide(self, button: PageChangeButton, *, take: bool) -> None:
        """Keep an organizer's decision, and act on it. Raises StoreError."""
        await self._decisions.decide(button.digest, button.guild_id, TAKEN if take else LEFT)
        await self.apply_decision()

    async def apply_decision(self) -> None:
        """Do what was decided about the pending change, here or in another process. Raises StoreError."""
        if self._page is not None:
            async with self._lock:
                await self._apply_decision(self._page)

    async def _look(self, page: FollowedPage) -> None:
        try:
            seen = await asyncio.to_thread(page.look)
        except WorkshopError as error:
            self._unread += 1
            log.warning("the page of the call: %s", error, extra={"action": "call_unread"})
            if self._unread == _UNREAD:
                for guild_id in self._servers(page):
                    await self._notifier.notify(guild_id, say("call.unread", problem=safe(str(error))))
            return
        self._unread = 0
        self.pending = seen
        if seen is None:
            return
        if seen.is_dress:
            await self._take(page, seen)
            return
        log.info("the page of the call has changed", extra={"action": "call_changed"})
        await self._apply_decision(page)
        if self.pending is not None:
            await self._ask(page, seen)

    async def _apply_decision(self, page: FollowedPage) -> None:
        if self.pending is None:
            return
        verdict = await self._decisions.verdict(self.pending.digest)
        if verdict == TAKEN:
            await self._take(page, self.pending)
        elif verdict == LEFT:
            self.pending = None

    async def _take(self, page: FollowedPage, seen: Seen) -> None:
        self.pending = None
        await asyncio.to_thread(page.take, seen)
        log.info("the FAQ follows its page", extra={"action": "call_taken"})
        await self._faqs.reload()

    async def _ask(self, page: FollowedPage, seen: Seen) -> None:
        """Show each server's organizers what changed, once; those not reached are asked again at the next look."""
        asked = await self._decisions.asked(seen.digest)
        warning = say("moved.is_earlier") if is_earlier(seen) else ""
        words = say("call.changed", url=page.url, changes=_bounded(seen.update.told()), warning=warning)
        for guild_id in self._servers(page):
            if guild_id in asked:
                continue
            view = PageChangeButton(guild_id, "", seen.digest).view()
            if await self._notifier.notify(guild_id, words, view=view):
                await self._note_asked(seen.digest, guild_id)

    async def _note_asked(self, digest: str, guild_id: int) -> None:
        try:
            await self._decisions.ask(digest, guild_id)
        except StoreError as error:
            log.warning("that %s was asked was not noted: %s", guild_id, error, extra={"action": "store_away"})

    def _servers(self, page: FollowedPage) -> list[int]:
        """The servers that answer from the page."""
        name = page.path.parent.name
        return [guild.id for guild in self._client.guilds if self._workshops.name_for(guild.id) == name]


def is_earlier(seen: Seen) -> bool:
    """Whether a change makes a deadline earlier."""
    return any(change.loud for change in seen.update.changes)


def _bounded(text: str) -> str:
    """What changed, as many lines of it as fit."""
    lines: list[str] = []
    for line in text.splitlines():
        shown = f"• {safe(line.strip())}" if line.strip() else ""
        if sum(map(len, lines)) + len(shown) > _LONGEST:
            return "\n".join([*lines, "• …"])
        lines += [shown] if shown else []
    return "\n".join(lines)
