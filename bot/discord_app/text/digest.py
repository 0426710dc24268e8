"""A digest as organizers read it in Discord: whatever members typed, it pings nobody, and it fits."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asked.digest import Digest, Missed, Period
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.words.language import say
from bot.words.spacing import bracketed, in_row

_MISSED, _ITEMS = 8, 6  # listed, at most
_QUOTED, _CALLED = 90, 60  # characters of a question, of what an entry is called
_MISSED_ROOM, _LIST_ROOM = 800, 260
_MAX_ALT = 1_000  # characters that describe a picture to whoever does not see it


def digest_text(digest: Digest, kept_days: int, locale: str) -> str:
    """Return the digest without its last line, by which it is found again."""
    total = digest.total
    counts = {"asked": total.asked, "answered": total.answered, "offered": total.offered, "missed": total.missed}
    lines = [
        say("digest.head", locale, name=safe(_cut(digest.workshop, _CALLED)), when=digest.when(locale)),
        say("digest.counts", locale, **{name: f"{count:,}" for name, count in counts.items()}),
        *_missed(digest, locale),
    ]
    if digest.not_helpful:
        judged = [safe(_cut(one.what, _CALLED)) + bracketed(str(one.times), locale) for one in digest.not_helpful]
        lines.append(say("digest.not_helpful", locale, entries=_listed(judged, locale)))
    if digest.unused:
        unused = [safe(_cut(question, _CALLED)) for question in digest.unused]
        lines.append(say("digest.unused", locale, days=digest.unused_days, entries=_listed(unused, locale)))
    if digest.open_dates:
        lines.append(
            say(
                "digest.open",
                locale,
                dates=_listed([safe(_cut(label, _CALLED)) for label in digest.open_dates], locale),
            )
        )
    lines.append(say("digest.kept", locale, days=kept_days))
    return "\n".join(lines)[: MAX_CONTENT - 100]


def digest_mark(period: Period, locale: str) -> str:
    """Return the last line of a week's digest."""
    return say("digest.mark", locale, first=period.first.isoformat(), last=period.last.isoformat())


def picture_words(digest: Digest, locale: str) -> str:
    """Return what the picture shows, for whoever does not see it."""
    days = in_row((f"{one.day.isoformat()} {one.asked:,}" for one in digest.days), locale)
    kinds = in_row((f"{_cut(one.what, _CALLED)} {one.times:,}" for one in digest.kinds[:_ITEMS]), locale)
    return say("digest.picture", locale, days=days, kinds=kinds or "–")[:_MAX_ALT]


def _missed(digest: Digest, locale: str) -> list[str]:
    if not digest.total.missed:
        return []
    lines = [say("digest.missed", locale)]
    shown = 0
    for one in digest.missed[:_MISSED]:
        line = _line(one, locale)
        if sum(map(len, lines)) + len(line) > _MISSED_ROOM:
            break
        lines.append(line)
        shown += one.times
    if left := digest.total.missed - shown:
        lines.append(say("digest.missed.more", locale, count=f"{left:,}"))
    return lines


def _line(one: Missed, locale: str) -> str:
    line = say("digest.missed.line", locale, times=f"{one.times:,}", text=safe(_cut(one.text, _QUOTED)))
    return line + "".join(say("digest.missed.also", locale, text=safe(_cut(text, _QUOTED))) for text in one.others[:1])


def _listed(items: Sequence[str], locale: str) -> str:
    """The first items that there is room for, and how many more there are."""
    kept: list[str] = []
    for item in items[:_ITEMS]:
        if kept and sum(map(len, kept)) + len(item) > _LIST_ROOM:
            break
        kept.append(item)
    shown = " · ".join(kept)
    left = len(items) - len(kept)
    return say("digest.and_more", locale, items=shown, count=left) if left else shown


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
