"""What a question of a track wants: how long its papers may be, whether such are taken, its day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.answering.facts.limits import is_of_any
from bot.answering.facts.tracks import ELSEWHERE, told_of, track_in, tracks_in, without_tracks
from bot.answering.questions.forms import START
from bot.answering.questions.said import said_by
from bot.english import NUMBER
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.targets import limit_target

_OF_LENGTH = re.compile(r"\bhow (?:long (?:can|may|should|must)|many pages)\b|\blimit\b")
_OF_STATE = re.compile(r"\b(?:can|may|could) (?:i|we|one) (?:still )?(?:submit|send|hand in|upload)\b|\btoo late for\b")
_OF_DAY = re.compile(r"\b(?:deadline|due)\b")
_OF_NEWS = re.compile(
    r"\b(?:when|date)\b.{0,40}\b(?:notif\w+|decisions?|results|hear (?:back )?(?:about|on|from))\b|\bnotif\w+ date\b"
)
_PAGES = re.compile(rf"\b{NUMBER}[ -]pages?\b", re.IGNORECASE)
_PAGES_OF_ABSTRACT = re.compile(rf"\babstracts?\b.*\b{NUMBER}[ -]pages?\b|\b{NUMBER}[ -]pages?\b.*\babstracts?\b")
_PAGES_OF_FINAL = re.compile(
    rf"^(?=.*\b{NUMBER}[ -]pages?\b)"
    r"(?=.*\b(?:camera ready|final (?:version|paper|manuscript|text)|proceedings version)\b)"
    r"(?:so |and )?(?:is|are|can|may|could|do|does|will|would)\b"
)
_FIRST = 4  # words of a line, of which one names the track that it is of
# "do you take short papers too", "are posters welcome?", "can I send in an extended abstract"
_SORT = r"(?:(?:also|just|only|even|in|an?|any|the|some|one|my) ){0,4}#(?: (?:papers?|tracks?|submissions?|sort))?"
_ADDED = r"(?: (?:too|also|as well|instead|here|possible|there|please|alone|at all|then))*$"
_IF_TAKEN = re.compile(
    START + r"(?:(?:do|does|will|would|can|could|may|might|should) (?:you|i|we|one|they|the workshop)"
    r" (?:(?:also|just|only|even) )*(?:accept|take|allow|invite|welcome|consider|want|have|submit|send|hand in"
    rf"|write|contribute|propose|offer) {_SORT}{_ADDED}|(?:is|are) (?:there )?{_SORT}"
    r" (?:accepted|allowed|welcome|welcomed|possible|invited|ok|okay|fine|taken|considered|solicited|permitted"
    rf"|an option|eligible){_ADDED}|(?:is|are) there {_SORT}{_ADDED})"
)
_LENGTH_LAST = re.compile(r"\b(?:how (?:long|many pages)|what length)(?: exactly| please)?$")
_KINDS_ASKED = re.compile(
    r"\b(?:what|which) (?:other )?(?:kinds?|types?|categor(?:y|ies)|sorts?|forms?) of (?:\w+ )?"
    r"(?:papers?|submissions?|contributions?|articles?|works?)\b"
    r"|\b(?:paper|submission|contribution) (?:types?|categor(?:y|ies)|kinds?|formats)\b"
)


def asks_kinds(words: str) -> bool:
    """Whether a question is which sorts of paper there are."""
    return bool(_KINDS_ASKED.search(words))


def asks_if_taken(words: str) -> bool:
    """Whether a question is if a sort of paper is taken at all: "are short papers welcome?"."""
    return bool(_IF_TAKEN.search(without_tracks(words)))


def kind_of_track(reading: Reading, faq: Faq) -> str:
    """The kind that a question of a track is of, where the call has a date or limit of it; empty for none, and for one
    of another year: "can I still submit a short paper", "how long can a poster be?", "late-breaking work deadline".
    """
    words = " ".join(reading.words)
    track = track_in(words)
    if track is None or any("{edition}" in unit.names for unit in reading.units):
        return ""
    _, pattern = track
    dated = any(pattern.search(told_of(date)) for date in faq.dates if date.kind in ELSEWHERE)
    limited = any(pattern.search(fold(one.track or "")) for one in faq.submission.page_limits)
    kinds = (
        (limited, _OF_LENGTH, "page_limit"),
        (dated, _OF_STATE, "can_still_submit"),
        (dated, _OF_DAY, "submission_deadline"),
        (bool(faq.dates_of("notification")), _OF_NEWS, "notification"),
    )
    return next((kind for held, asks, kind in kinds if held and asks.search(words)), "")


def line_on_track(track: str, passages: Iterable[Passage]) -> Passage | None:
    """Return the line of the call that begins with a track and has its length: "Demos: 2 pages and a video"."""
    found = (one for one in passages if _PAGES.search(one.text))
    return next((one for one in found if tracks_in(" ".join(fold(one.text).split()[:_FIRST])) == {track}), None)


def limit_asked(words: str, faq: Faq) -> str:
    """The limit of pages that tells which sorts of paper are taken, or that one is; empty where none is asked for."""
    limits = faq.submission.page_limits
    if sum(1 for one in limits if one.track) > 1 and asks_kinds(words):
        return "page_limit"
    if not (asks_if_taken(words) or _LENGTH_LAST.search(words)):
        return ""
    found = [place for place, one in enumerate(limits) if is_of_any(one, tracks_in(words))]
    return "page_limit" if len(found) > 1 else limit_target(found[0]) if found else ""


def limit_quoted(words: str, line: str, faq: Faq) -> str:
    """The limit of abstracts or final versions that was read from the line which answers a question of their pages;
    empty for none. The limit tells more than its line: whether the pages that are asked about are within it.
    """
    if _PAGES_OF_FINAL.search(words) and any(one.note == line for one in faq.submission.page_limits):
        return "camera_ready_pages"
    if not _PAGES_OF_ABSTRACT.search(words):
        return ""
    limits = enumerate(faq.submission.page_limits)
    of_line = [(place, one) for place, one in limits if one.source and one.source.quote == line]
    return next((limit_target(place) for place, one in of_line if "abstract" in fold(one.track or "")), "")


def sent_beside(words: str, faq: Faq) -> str:
    """The words for a track that a question names and no date or limit of the call speaks of; empty for none."""
    track = track_in(words)
    if track is None or track[0] in {"full_papers", "short_papers"}:
        return ""
    told = said_by(faq)
    found = track[1].search(words)
    known = any(map(track[1].search, (fold(faq.workshop.name), *told)))
    return found[0] if found and not known else ""
