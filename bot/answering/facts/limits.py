"""Which limits of pages a question means, by the sorts of paper that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.context import Context
from bot.answering.facts.event import kind_sent_in
from bot.answering.facts.tracks import NOUNS, named, names_in, plainly, track_of, tracks_in
from bot.english import NUMBER
from bot.faq.model import PageLimit
from bot.faq.passages import Passage
from bot.matching.lexicon import stem
from bot.matching.normalise import fold

_BESIDE = re.compile(
    rf"\b(?:plus|with|and)\s(?:(?:up to|at most|max\.?|maximum|a maximum of|an?)\s)?(?:{NUMBER}|single)?\s?"
    r"(?:(?:extra|additional|more|further)\s)?pages?\s(?:for|of|containing(?: only)?|with|solely for|only for)\s"
    r"(?:the\s)?(?:references|bibliograph\w+|citations?)",
    re.IGNORECASE,
)
_ABSTRACTS = re.compile(r"\b(?<!extended )abstracts?\b")
_OF_PAPER = re.compile(  # the abstract as a part of a paper
    r"\b(?:papers?|submissions?|manuscripts?|articles?)\b|\b(?:excluding|including|without|plus|with|and|counts?"
    r"|counted|includes?|excludes?) (?:the |an? )?abstracts?\b"
)
# what is sent in beside papers, and is none
_NO_PAPERS = frozenset(
    "demos posters extended_abstracts tutorials oral_communications lightning_talks artifacts panel_proposals"
    " symposium_proposals workshop_proposals doctoral_consortium".split()
)
_MOST_WORDS = re.compile(
    r"\b(?:papers?|submissions?|manuscripts?|articles?|contributions?|essays?)\b.{0,60}\b(?:no longer than|not (?:be )?"
    r"(?:longer than|exceed)|no more than|at most|up to|max(?:imum)?(?: of)?|limit(?:ed)? (?:to|of)|under)"
    r" \d[\d,. ]{1,6} ?words\b"
)
_PAPERS = re.compile(r"\bpapers?\b")
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


def most_words(limits: Sequence[PageLimit], passages: Sequence[Passage]) -> Passage | None:
    """The line that says how many words are the most, where the pages of all limits are only recommended."""
    if not limits or not all(one.recommended for one in limits):
        return None
    return next((one for one in passages if _MOST_WORDS.search(one.text.lower())), None)


def measures_abstract(context: Context) -> bool:
    """Whether a question is of the pages of an abstract, of which no limit is: that of papers is none of it."""
    words = context.form.words
    if not _ABSTRACTS.search(words) or _OF_PAPER.search(words) or kind_sent_in(context.faq) != "papers":
        return False
    told = (
        f"{one.track or ''} {one.note or ''} {one.source.quote if one.source else ''}"
        for one in context.faq.submission.page_limits
    )
    return not any("abstract" in one.lower() for one in told)


def is_no_paper(track: str, context: Context) -> bool:
    """Whether a track that has no limit is none of papers, so that the limit of those is no verdict on it; where the
    line of the limit names it, it is meant all the same.
    """
    if track not in _NO_PAPERS or _PAPERS.search(context.form.words):
        return False
    name = track.rpartition("_")[2].removesuffix("s")
    return not any(one.source and name in one.source.quote.lower() for one in context.faq.submission.page_limits)


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
