"""Does what organizers decide, and says what came of it."""

from __future__ import annotations

from bot.discord_app.editing.proposals import conflict_words
from bot.discord_app.inbox.forms import refused
from bot.discord_app.services import Services
from bot.discord_app.text.inbox import people, state_line
from bot.discord_app.text.render import safe
from bot.inbox.model import Decided, Decision, Verdict
from bot.revisions.model import EditConflict, EditRejected
from bot.store.inbox import Item
from bot.words.language import say


class Outcomes:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def of(self, item: Item, decision: Decision, who: int, guild_id: int, locale: str) -> str:
        """Decide, let every message about the item say so, and return what to tell whoever decided."""
        services = self._services
        try:
            decided = await services.desk.inbox.decide(
                item.id, decision, who=who, guild_id=guild_id, at=services.clock()
            )
        except EditRejected as rejected:
            await services.desk.cards.refresh(item.id)
            return refused([safe(finding.problem.what) for finding in rejected.findings], locale)
        except EditConflict as conflict:
            await services.desk.cards.refresh(item.id)
            return refused([conflict_words(conflict, decision.entry_id, locale)], locale)
        if decided.won and decision.operation:
            await services.faq_reload.published(item.workshop)
        await services.desk.cards.refresh(item.id)
        return _told(decided, locale)


def _told(decided: Decided, locale: str) -> str:
    item = decided.item
    if item is None:
        return say("inbox.gone", locale)
    if not decided.won:
        return say("inbox.faster", locale, line=state_line(item, locale))
    done = Decision.read(item.decision)
    if done is None or done.verdict in {Verdict.DECLINE, Verdict.SPAM}:
        return say("inbox.closed", locale)
    published = done.verdict is Verdict.ANSWER and done.operation and done.note != "not_yours"
    lines = [say("inbox.published" if published else "inbox.sent", locale, people=people(item.askers, locale))]
    if done.note:
        lines.append(say(f"inbox.note.{done.note}", locale))
    return "\n".join(lines)
