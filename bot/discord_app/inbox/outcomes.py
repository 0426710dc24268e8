"""Does what organizers decide, and says what came of it."""

from __future__ import annotations

import discord

from bot.discord_app.editing.proposals import conflict_words
from bot.discord_app.inbox.forms import refused
from bot.discord_app.services import Services
from bot.discord_app.text.inbox import people, state_line
from bot.discord_app.text.render import safe
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.inbox_buttons import TakeBackButton
from bot.inbox.model import Decided, Decision, Verdict
from bot.inbox.publishing import NOT_YOURS
from bot.revisions.model import EditConflict, EditRejected
from bot.store.inbox_items import Item
from bot.words.language import say

Content = tuple[str, discord.ui.View | None]


class Outcomes:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def of(self, item: Item, decision: Decision, who: int, guild_id: int, locale: str) -> Content:
        """Decide, let every message about the item say so, and return what to tell whoever decided, with the button
        that takes back what was published.
        """
        services = self._services
        try:
            decided = await services.desk.inbox.decide(
                item.id, decision, who=who, guild_id=guild_id, at=services.clock()
            )
        except EditRejected as rejected:
            await services.desk.cards.refresh(item.id)
            problems = [safe(one.problem.what) for one in rejected.findings]
            return refused(problems, await self._kept(item, decision, locale)), None
        except EditConflict as conflict:
            await services.desk.cards.refresh(item.id)
            problems = [conflict_words(conflict, decision.entry_id, locale)]
            return refused(problems, await self._kept(item, decision, locale)), None
        if decided.won and decision.operation:
            await services.faq_reload.published(item.workshop)
        await services.desk.cards.refresh(item.id)
        return _told(decided, locale), _taking_back(decided, locale)

    async def taken_back(self, item: Item, who: int, locale: str) -> str:
        """Take back what was published, open the item again, and return what to tell whoever did it."""
        services = self._services
        try:
            opened = await services.desk.inbox.take_back(item.id, who=who, at=services.clock())
        except EditRejected as rejected:
            return refused([safe(one.problem.what) for one in rejected.findings], say("inbox.undo.refused", locale))
        except EditConflict as conflict:
            return conflict_words(conflict, "", locale)
        await services.faq_reload.published(item.workshop)
        await services.desk.cards.refresh(item.id)
        return say("inbox.undone" if opened else "faq.conflict.undone", locale, number=item.id)

    async def _kept(self, item: Item, decision: Decision, locale: str) -> str:
        """What is said of a text that was refused: that it is kept, and whether fields stand in it now."""
        now = await self._services.store.inbox.find(item.id)
        kept = Decision.read(now.decision) if now else None
        is_mended = kept is not None and kept.answer != decision.answer
        return say("inbox.mended" if is_mended else "inbox.refused", locale)


def _told(decided: Decided, locale: str) -> str:
    item = decided.item
    if item is None:
        return say("inbox.gone", locale)
    if not decided.won:
        return say("inbox.faster", locale, line=state_line(item, locale))
    done = Decision.read(item.decision)
    if done is None or done.verdict in {Verdict.DECLINE, Verdict.SPAM}:
        return say("inbox.closed", locale)
    key = "inbox.published" if _is_published(done) else "inbox.sent"
    lines = [say(key, locale, people=people(item.askers, locale))]
    if done.note:
        lines.append(say(f"inbox.note.{done.note}", locale))
    return "\n".join(lines)


def _taking_back(decided: Decided, locale: str) -> discord.ui.View | None:
    done = Decision.read(decided.item.decision) if decided.item and decided.won else None
    if decided.item is None or done is None or not done.revisions:
        return None
    return buttons_view(TakeBackButton(decided.item.id).item(say("faq.undo.button", locale)))


def _is_published(done: Decision) -> bool:
    return done.verdict is Verdict.ANSWER and bool(done.operation) and done.note != NOT_YOURS
