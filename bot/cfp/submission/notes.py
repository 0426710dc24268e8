"""What goes with a page limit as its note: more pages for the final version, the length in words."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.submission.counts import Text
from bot.cfp.submission.limit_words import OF_ALL

_BEHIND = 14  # characters between a count of pages and one of words that tells the same
_NOTE = 300  # characters
_WORDS = re.compile(r"\d{1,3}(?:[.,]?\d{3})?[\s-]words?\b", re.IGNORECASE)


def add_notes(limits: list[dict[str, Any]], granting: list[Text]) -> None:
    """Give each limit what is said of its final version: where the limit stands itself, else in the first line that
    stands with no other limit, or says so of all papers.
    """
    if not granting:
        return
    homes = [_home(limit["found"][0]) for limit in limits]
    tracks = [limit.get("track", "").lower().rstrip("s") for limit in limits]
    apart = len(set(homes)) > 1
    for home, track, limit in zip(homes, tracks, limits, strict=True):
        others = {one for one in tracks if one and one != track}
        fitting = [text for text in granting if not _names(text, others) or (track and _names(text, {track}))]
        own = [text for text in fitting if _home(text) == home or (track and _names(text, {track}))]
        shared = [one for one in fitting if not apart or _home(one) not in homes or OF_ALL.search(one.text)]
        if found := next(iter((*own, *shared)), None):
            limit["note"] = found.text


def _names(text: Text, tracks: set[str]) -> bool:
    """Whether a text names one of the kinds of papers that limits are for."""
    return any(track in text.text.lower() for track in tracks)


def _home(text: Text) -> tuple[str, tuple[tuple[int, int], ...], str]:
    """The block that a text stands in, whatever it stands under there."""
    block = text.sentence.block
    return block.file, block.lines, block.text


def in_words_too(text: Text) -> dict[str, str]:
    """The sentence of a limit as its note, where it also tells how many words that are: "6000 words (12 pages)"."""
    words, pages = list(_WORDS.finditer(text.text)), list(text.words.counted.finditer(text.folded))
    if len(words) != 1 or len(pages) != 1 or len(text.text) >= _NOTE or "\t" in text.text:
        return {}
    ends = sorted((*words[0].span(), *pages[0].span()))
    beside = ends[2] - ends[1] <= _BEHIND and not re.search(r"\b(?:and|or)\b", text.text[ends[1] : ends[2]])
    return {"note": " ".join(text.text.split())} if beside else {}


def grants_more(text: Text) -> bool:
    """Whether a sentence has another number for the final version: "8 pages (9 for the camera-ready)"."""
    if len(text.text) >= _NOTE or not text.has("final", 0, len(text.text)):
        return False
    paged = re.search(r"pag|seite|bladz|页|頁|ページ|\b(?:longer|limited)\b", text.folded)
    numbered = re.search(r"[(/+] ?\d{1,2} |\d", text.folded) or any(
        word in re.split(r"[\s-]", text.folded) for word in text.words.values
    )
    return bool(paged) and (text.has("extra", 0, len(text.text)) or bool(numbered))
