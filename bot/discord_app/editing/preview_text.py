"""What a change of the FAQ would bring about, as organizers read it before it is published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answering.model import Outcome, Reply
from bot.discord_app.background.clashes import shown as shown_answer
from bot.discord_app.text.render import MAX_CONTENT, code, place_line, safe, text_of
from bot.faq.check import ERROR
from bot.faq.labels import question_of
from bot.faq.model import Entry, Faq
from bot.revisions.model import Edit
from bot.revisions.preview import Collision, Difference, Preview
from bot.words.language import labelled, say
from bot.words.spacing import bracketed, in_row, quoted

_DIFFERENCES, _COLLISIONS, _FINDINGS, _PHRASINGS = 6, 4, 5, 6  # shown of each
_QUESTION, _ANSWER, _TEXT, _QUOTED = 90, 70, 150, 800  # characters
_NONE = {
    Outcome.SUGGESTED: "faq.outcome.suggested",
    Outcome.UNSTATED: "faq.outcome.unstated",
    Outcome.UNKNOWN: "faq.outcome.unknown",
    Outcome.SILENT: "faq.outcome.unknown",
}


def preview_text(edit: Edit, found: Preview, faq: Faq, locale: str, undoes: int | None = None) -> str:
    """Return what a change would bring about; its last line says that nothing has changed yet.

    - `undoes`: the number of the revision that it takes back
    """
    key = "faq.nothing_yet" if found.changes_something else "faq.nothing"
    last = say(key if found.can_be_published else "faq.refused", locale)
    head = [] if undoes is None else [say("faq.undoing", locale, number=undoes)]
    head.append(_title(edit, found, locale))
    parts = [_entry(edit, found, faq, locale), _effects(found, locale), _objections(found, locale)]
    return "\n".join(
        [*head, *_fitting([list(part) for part in parts], MAX_CONTENT - sum(map(len, (*head, last))) - 8), last]
    )


def _fitting(parts: list[list[str]], room: int) -> list[str]:
    """Return the lines of all parts as far as they fit; what stands in the last part goes before the others."""
    kept: set[tuple[int, int]] = set()
    left_out = False
    for number in reversed(range(len(parts))):
        for place, line in enumerate(parts[number]):
            if len(line) + 1 <= room:
                room -= len(line) + 1
                kept.add((number, place))
            else:
                left_out = True
    lines = [line for number, part in enumerate(parts) for place, line in enumerate(part) if (number, place) in kept]
    return [*lines, "…"] if left_out else lines


def _title(edit: Edit, found: Preview, locale: str) -> str:
    entry = found.after or found.before
    question = question_of(entry, locale) if entry else edit.question
    key = {"add": "faq.adding", "remove": "faq.removing"}.get(edit.operation, "faq.editing")
    return say(key, locale, entry=code(edit.entry_id), question=safe(cut(question, _TEXT)))


def _entry(edit: Edit, found: Preview, faq: Faq, locale: str) -> Iterator[str]:
    """What is said from then on, and what was."""
    before, after = found.before, found.after
    if after is None:
        if before is not None and edit.operation == "remove":
            yield say("faq.answered", locale, answer=shown_answer(before, locale))
        return
    if before is not None:
        yield from changed_lines(before, after, locale)
    if found.reply is not None and found.reply.answers and (before is None or before.answer != after.answer):
        answer, language = found.reply.answers[0], found.reply.language
        text = text_of(answer.parts, language)
        text = text if len(text) <= _QUOTED else f"{text[:_QUOTED].rsplit(' ', 1)[0]} …"
        shown = f"{text}{place_line(answer, faq, language)}".replace("\n", "\n> ")
        yield f"{say('faq.will_read', locale)}\n> {shown}"
    if before is not None and before.answers and not after.answers:
        yield say("faq.other_languages", locale, languages=in_row(map(code, before.answers), locale))
    if found.today is not None and found.today.answers:
        yield say("faq.today", locale, answer=_short(found.today, locale))
    if before is None and after.also:
        texts = _in_quotes(after.also[:_PHRASINGS], locale)
        more = f", +{len(after.also) - _PHRASINGS}" if len(after.also) > _PHRASINGS else ""
        yield say("faq.also", locale, phrasings=texts + more)


def changed_lines(before: Entry, after: Entry, locale: str) -> Iterator[str]:
    """Yield old → new of whatever differs in two states of an entry."""
    for name in ("question", "answer"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield say(f"faq.changed.{name}", locale, old=safe(cut(old, _TEXT)), new=safe(cut(new, _TEXT)))
    gone = [text for text in before.also if text not in after.also]
    fresh = [text for text in after.also if text not in before.also]
    for key, texts in (("faq.changed.more", fresh), ("faq.changed.less", gone)):
        if texts:
            named = _in_quotes(texts[:_PHRASINGS], locale)
            more = f", +{len(texts) - _PHRASINGS}" if len(texts) > _PHRASINGS else ""
            yield say(key, locale, phrasings=named + more)


def _effects(found: Preview, locale: str) -> Iterator[str]:
    if found.asked and found.can_be_published:
        yield say("faq.differ" if found.changed else "faq.same", locale, count=len(found.changed), asked=found.asked)
    for one in found.changed[:_DIFFERENCES]:
        yield _difference(one, locale)
    if len(found.changed) > _DIFFERENCES:
        yield say("faq.more", locale, count=len(found.changed) - _DIFFERENCES)
    for collision in found.collisions[:_COLLISIONS]:
        yield _collision(collision, locale)


def _difference(one: Difference, locale: str) -> str:
    times = bracketed(f"{one.times}×", locale) if one.times > 1 else ""
    asked = quoted(safe(cut(one.question, _QUESTION)), locale) + times
    return f"• {labelled(asked, locale)}{_short(one.before, locale)} → {_short(one.after, locale)}"


def _in_quotes(texts: Sequence[str], locale: str) -> str:
    return in_row((quoted(safe(cut(text, _QUESTION)), locale) for text in texts), locale)


def _short(reply: Reply, locale: str) -> str:
    if not reply.answers:
        return say(_NONE.get(reply.outcome, "faq.outcome.unknown"), locale)
    return quoted(safe(cut(" ".join(reply.answers[0].text.split()), _ANSWER)), locale)


def _collision(one: Collision, locale: str) -> str:
    key = "faq.takes" if one.taken else "faq.alike"
    return say(key, locale, entry=code(one.entry_id), phrasing=safe(cut(one.phrasing, _QUESTION)))


def _objections(found: Preview, locale: str) -> Iterator[str]:
    if found.clash is not None:
        yield say("faq.clashes", locale, file=shown_answer(found.clash.file, locale))
    for finding in found.findings[:_FINDINGS]:
        mark = "❌" if finding.level == ERROR else "⚠️"
        problem = finding.problem
        fix = f" {safe(cut(problem.fix, _TEXT))}" if problem.fix else ""
        yield f"{mark} {safe(cut(problem.what, _TEXT))}.{fix}"


def cut(text: str, room: int) -> str:
    """Return a text in one line that is not longer than `room`, with a mark where something is left out."""
    text = " ".join(text.split())
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"
