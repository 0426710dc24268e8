"""Changes of the call's page: looked for every hour, shown to organizers, and applied when one of them says so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

import discord

from bot.changes.apart import apart
from bot.changes.followed import FollowedPage
from bot.changes.seen import Seen
from bot.discord_app.background.faq_reload import FaqReload
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.render import safe
from bot.discord_app.ui.decision_button import Choice, DecisionButton
from bot.errors import StoreError, WorkshopError
from bot.servers.deciders import Deciders
from bot.store.pages import LEFT, TAKEN
from bot.store.pages import PageChanges as StoredDecisions
from bot.words.language import say

log = logging.getLogger(__name__)
EVERY_S = 3_600.0
_DECISIONS_EVERY_S = 10.0  # another process may have been told
_ASK_AGAIN_S = 300.0  # those who were not reached
_LONGEST = 1_300  # characters of what changed
_UNREAD_TOLD = timedelta(hours=3)  # without a look that succeeded, before organizers are told
_SOONEST = timedelta(minutes=1)  # between two looks that organizers ask for


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
    """- `page` is None where no page is followed; `pending` is the change that nobody has decided about.
    - `read_at`: when the page was last read; `failing`: since when it cannot be, and why
    - `of_faq` knows which servers decide
    """

    def __init__(
        self,
        page: FollowedPage | None,
        client: discord.Client,
        decisions: StoredDecisions,
        notifier: OrganizerNotifier,
        faqs: FaqReload,
        clock: Callable[[], datetime],
        of_faq: Deciders,
    ) -> None:
        self._page, self._client, self._decisions = page, client, decisions
        self._notifier, self._faqs = notifier, faqs
        self._clock, self._of_faq = clock, of_faq
        self.pending: Seen | None = None
        self.read_at: datetime | None = None
        self.failing: tuple[datetime, str] | None = None
        self._looked_at: datetime | None = None
        self._told_unread = False
        self._lock = asyncio.Lock()

    @property
    def faq_name(self) -> str | None:
        """The FAQ that follows a page."""
        return self._page.path.parent.name if self._page else None

    def follows(self, faq_name: str | None) -> bool:
        """Whether a FAQ follows a page."""
        return self._page is not None and self.faq_name == faq_name

    async def run(self) -> None:
        """Look now, and every hour; nothing that happens here ends it."""
        await self._client.wait_until_ready()
        now = asyncio.get_running_loop().time
        while self._page is not None:
            due, ask_at = now() + EVERY_S, now() + _ASK_AGAIN_S
            try:
                await self.look()
            except Exception:
                log.exception("the page of the call was not followed", extra={"action": "call_failed"})
            while (left := due - now()) > 0:
                await asyncio.sleep(min(left, _DECISIONS_EVERY_S if self.pending else left))
                try:
                    await self.apply_decision(ask=now() >= ask_at)
                except Exception:
                    log.exception("a decision on the call was not followed", extra={"action": "call_failed"})
                ask_at = now() + _ASK_AGAIN_S if now() >= ask_at else ask_at

    async def look(self) -> None:
        """Read the page; what moves its lines alone is applied, organizers are asked about the rest.

        Raises StoreError.
        """
        if self._page is not None:
            async with self._lock:
                await self._look(self._page)

    async def look_if_due(self) -> None:
        """Look because an organizer asks for it, unless that was done a moment ago. Raises StoreError."""
        if self._looked_at is None or self._clock() - self._looked_at >= _SOONEST:
            await self.look()

    async def may_decide(self, guild_id: int) -> bool:
        """Whether a server's organizers decide about the page. Raises StoreError."""
        return self._page is not None and guild_id in await self.deciders()

    async def decide(self, button: PageChangeButton, *, take: bool) -> None:
        """Keep an organizer's decision, and act on it. Raises StoreError."""
        await self._decisions.decide(button.digest, button.guild_id, TAKEN if take else LEFT)
        await self.apply_decision()

    async def apply_decision(self, *, ask: bool = False) -> None:
        """Do what was decided about the pending change, here or in another process. Raises StoreError.

        - `ask`: ask those who were not reached once more
        """
        if self._page is not None:
            async with self._lock:
                await self._apply_decision(self._page)
                if ask and self.pending is not None:
                    await self._ask(self._page, self.pending)

    async def deciders(self) -> set[int]:
        """Return the servers whose organizers decide about the page. Raises StoreError."""
        return set() if self._page is None else await self._of_faq.of(self._page.path.parent.name)

    async def _look(self, page: FollowedPage) -> None:
        self._looked_at = self._clock()
        await self.deciders()  # the server where the bot began is settled before others invite it
        try:
            seen = await asyncio.to_thread(apart, page.look)
        except WorkshopError as error:
            await self._unread(str(error))
            return
        self.read_at, self.failing, self._told_unread = self._clock(), None, False
        self.pending = seen
        if seen is None:
            return
        if seen.is_cosmetic:
            await self._take(page, seen)
            return
        log.info("the page of the call has changed", extra={"action": "call_changed"})
        await self._apply_decision(page)
        if self.pending is not None:
            await self._ask(page, seen)

    async def _unread(self, problem: str) -> None:
        """Note that the page cannot be read; after some hours, tell organizers once."""
        log.warning("the page of the call: %s", problem, extra={"action": "call_unread"})
        since = self.failing[0] if self.failing else self._clock()
        self.failing = (since, problem)
        if self._told_unread or self._clock() - since < _UNREAD_TOLD:
            return
        when = f"<t:{int(since.timestamp())}:f>"
        told = []
        for guild_id in await self.deciders():
            locale = self._notifier.languages(guild_id)[0]
            words = say("call.unread", locale, since=when, problem=safe(problem))
            told.append(await self._notifier.notify(guild_id, words))
        self._told_unread = any(told)

    async def _apply_decision(self, page: FollowedPage) -> None:
        if self.pending is None:
            return
        verdict = await self._decisions.verdict(self.pending.digest, await self.deciders())
        if verdict == TAKEN:
            await self._take(page, self.pending)
        elif verdict == LEFT:
            self.pending = None

    async def _take(self, page: FollowedPage, seen: Seen) -> None:
        await asyncio.to_thread(apart, page.take, seen)
        self.pending = None
        log.info("the FAQ follows its page", extra={"action": "call_taken"})
        await self._faqs.reload()

    async def _ask(self, page: FollowedPage, seen: Seen) -> None:
        """Show the organizers who decide what changed, once; those not reached are asked again later."""
        deciders, asked = await self.deciders(), await self._decisions.asked(seen.digest)
        if not deciders:
            log.warning(
                "nobody decides about the page: name a server in WORKSHOP_SERVERS", extra={"action": "call_nobody"}
            )
        for guild_id in sorted(deciders - asked):
            locale = self._notifier.languages(guild_id)[0]
            warning = say("moved.is_earlier", locale) if seen.is_earlier else ""
            words = say("call.changed", locale, url=page.url, changes=_bounded(seen.words), warning=warning)
            view = PageChangeButton(guild_id, "", seen.digest).view(locale)
            if self._client.get_guild(guild_id) and await self._notifier.notify(guild_id, words, view=view):
                await self._note_asked(seen.digest, guild_id)

    async def _note_asked(self, digest: str, guild_id: int) -> None:
        try:
            await self._decisions.ask(digest, guild_id)
        except StoreError as error:
            log.warning("that %s was asked was not noted: %s", guild_id, error, extra={"action": "store_away"})


def _bounded(text: str) -> str:
    """What changed, as many lines of it as fit."""
    lines: list[str] = []
    for line in text.splitlines():
        shown = f"• {safe(line.strip())}" if line.strip() else ""
        if sum(map(len, lines)) + len(shown) > _LONGEST:
            return "\n".join([*lines, "• …"])
        lines += [shown] if shown else []
    return "\n".join(lines)
