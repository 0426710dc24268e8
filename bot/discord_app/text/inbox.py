"""An item of the inbox as organizers see it, and its answer as those who asked see it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.inbox.model import Decision, Verdict
from bot.inbox.nearest import Near
from bot.inbox.wording import different, one_line
from bot.reminders.posts import MARK
from bot.store.inbox_items import ANSWERED, ANSWERING, DECLINED, OPEN, SPAM, UNDECIDED, Ask, Item
from bot.words.catalogue import SOURCE, languages
from bot.words.language import say
from bot.words.spacing import in_row, is_wide, quoted
from bot.words.times import day_words

UNKNOWN, WRONG, CLOSED = "inbox.card.mark", "inbox.card.mark.wrong", "inbox.card.mark.closed"  # what an item is
_NUMBER = "0000"  # no blanks are put beside it
_QUESTION, _GIVEN, _ANSWER, _QUOTED = 500, 200, 300, 120  # characters shown of each
_WORDINGS, _NAMES = 3, 5  # shown of each


def card(item: Item, asks: Sequence[Ask], near: Sequence[Near], language: str = SOURCE) -> str:
    """Return the message about an item in the organizers' channel."""
    lines = [_head(item, language), *(f"> {line}" for line in _shown(item.question, _QUESTION).split("\n"))]
    if item.given:
        lines.append(say("inbox.card.given", language, answer=_shown(one_line(item.given), _GIVEN)))
    if remarks := different((ask.remark for ask in asks), _WORDINGS):
        lines.append(say("inbox.card.remarks", language, words=_quoted(remarks, language)))
    if others := different((ask.words for ask in asks), _WORDINGS, item.question):
        lines.append(say("inbox.card.others", language, words=_quoted(others, language)))
    if who := _who(item, asks, language):
        lines.append(say("inbox.card.from", language, names=who))
    if item.state == OPEN:
        lines += _near_lines(near, language)
    else:
        lines.append(state_line(item, language))
    kind = CLOSED if item.state not in UNDECIDED else WRONG if item.given_entry else UNKNOWN
    return closed_by("\n".join(lines), card_mark(item.id, language, kind))


def card_mark(number: object, language: str = SOURCE, kind: str = UNKNOWN) -> str:
    """Return the line by which the message about an item is known again."""
    return MARK + say(kind, language, number=number)


def card_marks(number: object) -> tuple[str, ...]:
    """Return the line in each language, as it may have been posted."""
    return tuple(card_mark(number, code, kind) for code in languages() for kind in (UNKNOWN, WRONG, CLOSED))


def gone_card(number: int, language: str = SOURCE) -> str:
    """Return what is left of the message about an item that was deleted."""
    return closed_by(say("inbox.gone", language), card_mark(number, language, CLOSED))


def item_of_card(content: str) -> int | None:
    """Return the number of the item that a message of ours is about; None where it is about none."""
    last = content.rpartition("\n")[2]
    found = next((match for pattern in _marks() if (match := pattern.fullmatch(last))), None)
    return int(found[1]) if found else None


@cache
def _marks() -> tuple[re.Pattern[str], ...]:
    """The forms of the last line of the messages about items, in every language."""
    return tuple(re.compile(re.escape(line).replace(_NUMBER, r"(\d{1,12})")) for line in card_marks(_NUMBER))


def state_line(item: Item, locale: str = SOURCE) -> str:
    """Return what became of an item, by whom and when."""
    decision = Decision.read(item.decision)
    key = {ANSWERED: "inbox.answered", ANSWERING: "inbox.answering", DECLINED: "inbox.declined", SPAM: "inbox.spam"}
    name = key.get(item.state, "")
    if not name or item.decided_at is None:
        return ""
    if item.state == DECLINED and item.given_entry:
        name = "inbox.right"
    text = decision.answer if decision else ""
    if item.state == ANSWERED and decision is not None and decision.verdict is Verdict.LINK:
        name, text = "inbox.linked", decision.question or decision.entry_id
    values = {"who": f"<@{item.decided_by}>", "at": f"<t:{item.decided_at}:f>"}
    return say(name, locale, **values, answer=_shown(one_line(text), _ANSWER))


def answer_head(item: Item, ask: Ask, *, mention: bool) -> str:
    """Return the line above an answer: for whom, and to which question."""
    whom = f"<@{ask.user_id}> " if mention else ""
    asked = quoted(_shown(one_line(ask.words), _QUOTED), ask.locale)
    question = "" if mention and ask.message_id is None else (asked if is_wide(ask.locale) else f" {asked}")
    key = "answer.declined" if item.state == DECLINED else "answer.head"
    words = say(key + ".wrong" * bool(item.given_entry), ask.locale, whom=whom, question=question)
    return words[:1].upper() + words[1:]


def answer_mark(item: Item, ask: Ask) -> str:
    """Return the line under an answer: whose word it is, of which day; by it the answer is known again."""
    decision = Decision.read(item.decision)
    is_theirs = decision is not None and decision.verdict is not Verdict.LINK
    day = day_words(datetime.fromtimestamp(item.decided_at or 0, UTC).date(), ask.locale)
    return MARK + say("answer.mark" if is_theirs else "answer.mark.known", ask.locale, day=day, number=ask.id)


def closed_by(text: str, mark: str) -> str:
    """Return a text with a line under it, inside Discord's limit: the line stays whole."""
    room = MAX_CONTENT - len(mark) - 1
    if len(text) > room:
        text = text[: room - 2].rstrip("\\") + " …"
    return f"{text}\n{mark}"


def people(count: int, locale: str) -> str:
    return say("inbox.people", locale, count=count)


def _head(item: Item, language: str) -> str:
    return say("inbox.card.wrong" if item.given_entry else "inbox.card.head", language, count=item.askers)


def _who(item: Item, asks: Sequence[Ask], language: str) -> str:
    """Who lets their name go along, as Discord shows a name, and how many do not."""
    named = [f"<@{ask.user_id}>" for ask in asks if ask.named]
    shown = named[:_NAMES]
    unnamed = item.askers - len(shown)
    if shown and unnamed > 0:
        shown.append(say("inbox.card.unnamed", language, count=unnamed))
    return in_row(shown, language)


def _near_lines(near: Sequence[Near], language: str) -> list[str]:
    if not near:
        return [say("inbox.card.nothing_near", language)]
    return [say("inbox.card.near", language), *(f"• {safe(one.question)} · {one.nearness:.0%}" for one in near)]


def _quoted(texts: Sequence[str], language: str) -> str:
    return " · ".join(quoted(_shown(text, _QUOTED), language) for text in texts)


def _shown(text: str, most: int) -> str:
    """A text in which nothing works, cut where it is too long."""
    return safe(text if len(text) <= most else text[: most - 1].rstrip() + "…")
