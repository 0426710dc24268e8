"""Which of several dates or limits of one kind a question means, by the words of their tracks and labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from bot.answering.facts.context import Context
from bot.answering.facts.plain_tracks import by_print, plain_one
from bot.answering.listings import soonest_first
from bot.answering.questions.documents import document_dated
from bot.answering.questions.limited import is_all_that_is_taken, is_plain, limited_dated
from bot.faq.model import Faq, KeyDate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold

_LETTER = re.compile(r"(?<=\w )([A-H])(?=[?!.,:]|$| (?:track|round|door|still|open))")
_POINTS_BACK = re.compile(r"\b(?:of|for|to|with|about) (?:it|that|this|those|them|one)\b|\b(?:its|that one)\b")
_T = TypeVar("_T")
# Words that say nothing about which one is meant.
_GENERIC = frozenset(
    map(
        stem,
        "deadline due date submission submit submitted closes close closing call round track page pages limit "
        "final".split(),
    )
)
NOUNS = frozenset(map(stem, "paper contribution article manuscript one".split()))  # of any track: "a short paper"
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(("first 1st", "second 2nd ii", "third 3rd iii", "fourth 4th iv"), 1)
    for word in words.split()
}
# What calls treat apart: the message that names it, after `track.`, and what recognises it in a question or a label.
_TRACKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{pattern})\b"))
    for name, pattern in (
        ("demos", r"demos?|demonstrations?"),
        ("posters", r"posters?"),
        (
            "short_papers",
            r"(?:short|small|little|brief) (?:papers?|ones?|submissions?|contributions?|paper track)|shorts",
        ),
        (
            "full_papers",
            r"(?:full|long|regular|complete) (?:length )?(?:papers?|ones?|submissions?|contributions?|paper track)",
        ),
        ("position_papers", r"(?:position|vision) (?:papers?|statements?)"),
        ("extended_abstracts", r"extended abstracts?"),
        ("tutorials", r"tutorials?"),
        ("oral_communications", r"oral (?:communications?|presentations?|contributions?)"),
        ("lightning_talks", r"lightning (?:talks?|sessions?)"),
        ("work_in_progress", r"wips?|work(?:s)? in progress"),
        ("late_breaking_work", r"late breaking(?: work| results)?"),
        ("industry_papers", r"industr(?:y|ial) (?:papers?|track|submissions?|talks?)"),
        ("doctoral_consortium", r"(?:doctoral|phd) (?:consortium|symposium|forum|track|colloquium)"),
        ("artifacts", r"artifacts?|artefacts?"),
        ("tool_papers", r"tool (?:papers?|demos?|track)"),
        ("dataset_papers", r"data ?sets? (?:papers?|track)"),
        ("panel_proposals", r"panel proposals?"),
        ("symposium_proposals", r"(?:symposium|symposia) proposals?"),
        ("workshop_proposals", r"workshop proposals?|propos(?:e|ing) an? (?:\w+ ){0,2}?workshop"),
    )
)
ELSEWHERE = frozenset(
    {"submission", "abstract", "other", "supplementary", "registration"}
)  # kinds of date a track may have
_OF_TRACKS = frozenset({"submission", "abstract", "camera_ready", "notification"})  # where one that has none is named

_COUNTS = {"one": "1", "two": "2", "three": "3", "four": "4"}
_ROUND = re.compile(
    r"\bround (?P<number>[1-4]|one|two|three|four)\b"
    r"|\b(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?:submission )?round\b"
)
_NON = re.compile(r"\bnon (?=\w)")  # what is not archival is of another track than what is
_ROUND_IN_WORDS = re.compile(r"(?<=\bround )(?:one|two|three|four)\b")
_SMALL = re.compile(r"\b(?:small|little|brief)(?= (?:papers?|submissions?|contributions?)\b)")
_NO_NAME = re.compile(r"\b(?:how|too|so|as|that|pages?|words?) long\b|\bcall for papers\b")
_SENT_IN = re.compile(r"\b(?:submi\w+|deadline|due|upload\w*|regist\w+)\b")
_NOTIFIES = re.compile(r"\b(?:notif\w+|decisions?|accept\w*|results)\b")


class Chosen(NamedTuple):
    """- `entries`: what is meant, the next first; `named`: by the question's words; `missing`: a track without any."""

    entries: list[KeyDate]
    named: bool = False
    missing: str = ""


def names_in(text: str) -> frozenset[str]:
    """Return the stems that may tell one date or limit from another; "door b" is one, ordinals are numbers."""
    words = [_ORDINALS.get(word, word) for word in _NON.sub("non", fold(text)).split()]
    lettered = {f"{stem(before)} {word}" for before, word in pairwise(words) if len(word) == 1 and word.isalnum()}
    return (frozenset(map(stem, words)) - load_lexicon().light - _GENERIC) | lettered


def named(items: Sequence[_T], text_of: Callable[[_T], str], context: Context) -> list[_T]:
    """Return those of `items` that the question names by words which not all of them share; none when it names none."""
    each = [names_in(text_of(item)) for item in items]
    shared = frozenset.intersection(*each) if each else frozenset()
    asked = names_in(plainly(by_print(" ".join(context.reading.words)))) | _lone_letters(context, each)
    asked -= NOUNS if track_of(context) else frozenset()
    hits = [len((words - shared) & asked) for words in each]
    best = max(hits, default=0)
    if not best:
        return plain_one(items, [names_in(getattr(item, "track", None) or "") for item in items], asked)
    return [item for item, hit in zip(items, hits, strict=True) if hit == best] if best and len(items) > 1 else []


def plainly(words: str) -> str:
    """A question's words with "round one" as a number, a "small paper" as a short one, and without what names no track:
    the "long" of "too long", a call for papers.
    """
    return _ROUND_IN_WORDS.sub(lambda match: _COUNTS[match[0]], _SMALL.sub("short", _NO_NAME.sub("", words)))


def _lone_letters(context: Context, each: Sequence[frozenset[str]]) -> frozenset[str]:
    """What a capital by itself stands for ("too late for A?"): the name that ends with it."""
    letters = {letter.lower() for letter in _LETTER.findall(context.reading.text)}
    return frozenset(name for names in each for name in names if name[-2:-1] == " " and name[-1] in letters)


def track_of(context: Context) -> tuple[str, re.Pattern[str]] | None:
    """Return the track that a question names, by its message, and what recognises it.

    A question that points back ("the deadline for it?") names that of the message around it.
    """
    words = " ".join(context.reading.words)
    if _POINTS_BACK.search(words) and track_in(words) is None:
        words = " ".join(context.around.words)
    return track_in(words)


def track_in(words: str) -> tuple[str, re.Pattern[str]] | None:
    return next((track for track in _TRACKS if track[1].search(words)), None)


def without_tracks(words: str) -> str:
    """Return a question with a mark for each track that it names."""
    for _, pattern in _TRACKS:
        words = pattern.sub("#", words)
    return words


def tracks_in(words: str) -> frozenset[str]:
    """Return the tracks that a question names."""
    return frozenset(name for name, pattern in _TRACKS if pattern.search(words))


def dates_meant(kind: str, context: Context) -> Chosen:
    """Return the dates of `kind` that the question means; of a track that it names, a date of another kind too."""
    entries = context.dates(kind)
    if kind == "abstract" and (abstracts := _abstract_tracks(context)):
        return Chosen(abstracts, named=True)
    track = track_of(context)
    found = named(entries, _full_name, context)
    if kind not in _OF_TRACKS or (found and (track is None or any(track[1].search(told_of(one)) for one in found))):
        return Chosen(found or entries, named=bool(found))
    words = " ".join(context.reading.words)
    limited = limited_dated(words, context.faq)
    if limited and is_all_that_is_taken(limited, context.faq):
        return Chosen(entries)
    if track is None:
        return Chosen(entries, missing=_in_small(limited) or document_dated(words, context.faq))
    name, pattern = track
    of_track = [entry for entry in entries if pattern.search(told_of(entry))]
    if not of_track and kind != "camera_ready":
        of_track = [entry for entry in context.faq.dates if entry.kind in ELSEWHERE and pattern.search(told_of(entry))]
        of_track = [entry for entry in of_track if _is_news(entry) is (kind == "notification")]
    if of_track:  # of those the round that is named, too: "when are artifacts due in cycle 2"
        of_track = named(of_track, _full_name, context) or of_track
        return Chosen(soonest_first(of_track, context.now, context.zone), named=True)
    if not found and (of_papers := _of_papers(name, entries)):
        return Chosen(of_papers, named=True)
    if kind == "notification" and (name == "full_papers" or _takes_only(pattern, context.faq)):
        return Chosen(found or entries, named=bool(found))
    said = pattern.search(words)
    in_short = said and any(names_in(said[0]) & names_in(_full_name(one)) for one in found)  # a track "Short"
    return Chosen(found or entries, named=bool(found), missing="" if in_short or (found and not said) else name)


def _is_news(entry: KeyDate) -> bool:
    """Whether a date is that of a decision: "Notification of accepted demos", not "Accepted demos upload"."""
    label = fold(entry.label)
    return bool(_NOTIFIES.search(label)) and not _SENT_IN.search(label)


def _in_small(track: str) -> str:
    """A track as it stands within a sentence, "sea tales" for "Sea Tales"; empty for plain papers."""
    return "" if is_plain(track) else " ".join(one.lower() if one.istitle() else one for one in track.split())


def _of_papers(track: str, entries: Sequence[KeyDate]) -> list[KeyDate]:
    """The dates of papers, for a full or a short one, beside those of posters or demos."""
    names = [names_in(_full_name(one)) for one in entries]
    found = [one for one, words in zip(entries, names, strict=True) if NOUNS & words and not tracks_in(told_of(one))]
    return found if track in {"full_papers", "short_papers"} and len(found) < len(entries) else []


def _abstract_tracks(context: Context) -> list[KeyDate]:
    """The dates for what is sent in, of a track that is named in full: "a fast abstract" is no abstract."""
    words = f" {' '.join(context.reading.words)} "
    names = [(one, fold(one.track)) for one in context.dates("submission") if one.track]
    return [one for one, name in names if " abstract" in name and (f" {name} " in words or f" {name}s " in words)]


def _full_name(entry: KeyDate) -> str:
    return f"{entry.label} {entry.track or ''}"


def told_of(entry: KeyDate) -> str:
    return fold(f"{entry.label} . {entry.track or ''} . {entry.told_beside}")


def _takes_only(pattern: re.Pattern[str], faq: Faq) -> bool:
    """Whether the event is of one track alone, or the line that its notification comes from speaks of that track."""
    papers = [told_of(date) for date in faq.dates if date.kind in {"submission", "abstract"}]
    quotes = [date.source.quote for date in faq.dates_of("notification") if date.source]
    alone = bool(papers) and all(map(pattern.search, papers))
    return alone or any(pattern.search(fold(text)) for text in (faq.workshop.name, *quotes))


def missing_words(chosen: str, context: Context) -> str:
    """How a track without a date or limit of its own is called; other documents in the words of the question."""
    return context.say(f"track.{chosen}") if any(chosen == name for name, _ in _TRACKS) else chosen


def names_no_round(words: str, faq: Faq) -> bool:
    """Whether a question is of a round that a call of several rounds does not have."""
    if not (asked := _rounds(words)):
        return False
    held = {number for date in faq.dates for number in _rounds(fold(f"{date.label} . {date.track or ''}"))}
    return bool(held) and held.isdisjoint(asked)


def _rounds(words: str) -> set[str]:
    """The rounds that a text names, as digits."""
    found = (match["number"] or match["ordinal"] for match in _ROUND.finditer(words))
    return {_COUNTS.get(one) or _ORDINALS.get(one, one) for one in found}
