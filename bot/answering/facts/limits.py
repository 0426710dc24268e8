"""Which limits of pages a question means, by the sorts of paper that it names."""

from __future__ import annotations

import re

from bot.answering.facts.context import Context
from bot.answering.facts.tracks import NOUNS, named, names_in, plainly, track_of, tracks_in
from bot.english import NUMBER
from bot.faq.model import PageLimit
from bot.matching.lexicon import stem
from bot.matching.normalise import fold

_BESIDE = re.compile(
    rf"\b(?:plus|with|and)\s(?:(?:up to|at most|max\.?|maximum|a maximum of|an?)\s)?(?:{NUMBER}|single)?\s?"
    r"(?:(?:extra|additional|more|further)\s)?pages?\s(?:for|of|containing(?: only)?|with|solely for|only for)\s"
    r"(?:the\s)?(?:references|bibliograph\w+|citations?)",
    re.IGNORECASE,
)
_USUAL = frozenset(map(stem, "full long regular".split()))


def is_of_any(limit: PageLimit, tracks: frozenset[str]) -> bool:
    """Whether a limit is of one of these tracks; one without a track is of full papers."""
    names = tracks_in(fold(limit.track)) if limit.track else frozenset({"full_papers"})
    return not names.isdisjoint(tracks)


def limits_meant(context: Context) -> tuple[list[PageLimit], str]:
    """Return the page limits that the question means, and the track that it names and none has."""
    limits = list(context.faq.submission.page_limits)
    track, several = track_of(context), tracks_in(" ".join(context.reading.words))
    if len(several) > 1 and len(of_any := [one for one in limits if is_of_any(one, several)]) > 1:
        return of_any, ""
    found = named(limits, lambda one: one.track or "papers", context)
    if found and (track or not _are_special(found, context)):
        return found, ""
    if track is None:
        return limits, ""
    name, pattern = track
    of_track = [one for one in limits if pattern.search(fold(f"{one.track or ''} . {one.note or ''}"))]
    if name == "full_papers" and not of_track:
        of_track = [one for one in limits if not one.track]
    return (of_track, "") if of_track else (limits, name)


def references_beside(quote: str) -> str:
    """Return the words of a limit that give references pages of their own, "plus 2 pages for references"; empty where
    two limits stand in one sentence, each with its own.
    """
    found = _BESIDE.findall(quote)
    return " ".join(found[0].split()) if len(found) == 1 else ""


def _are_special(limits: list[PageLimit], context: Context) -> bool:
    """Whether all are of tracks with more to their name than "papers", which a question of papers does not say."""
    asked = names_in(plainly(" ".join(context.reading.words)))
    more = [names_in(one.track or "") - NOUNS - _USUAL for one in limits]
    return all(one and one.isdisjoint(asked) for one in more)
