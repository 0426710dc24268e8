"""Gives each date of a line its label: before it, behind it, or shared with the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates import between as link
from bot.cfp.dates.chains import Chain
from bot.cfp.dates.labels import MAX_LABEL, kind_of
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.vague import find_vague
from bot.cfp.phrases import fold
from bot.rules import Rule

_NOT_A_TRACK = re.compile(
    r"\d|aoe|utc|extend|tentat|time|firm|hard|anywhere|strict|mandatory|optional|required|prev|orig|was ", re.IGNORECASE
)
_ITEM_PREPOSITION = Rule(
    "a label of a list may end so",
    r"[\s:,–-]{1,3} (?: by | until | till? | before | from | bis | bis\szum | vom | on | au | le | "
    r"jusqu['’]?au | hasta\sel | até | fino\sal | entro\sil | uiterlijk | tot ) \W{0,3} $",
    examples=(" by ", " until ", " til ", " before ", " from ", " bis ", " bis zum ", " vom ", " on ", " au ", " le ",
        " jusqu'au ", " hasta el ", " até ", " fino al ", " entro il ", " uiterlijk ",
              " tot "),
    near_misses=("deadline",),
)  # fmt: skip
_VERB = Rule(
    "a sentence, no label",
    r"\b (?: is | are | will | must | should | please | can | may ) \b",
    examples=("it is", "they are", "will be", "must", "should", "please", "can", "may not"),
    near_misses=("Submission",),
)
_FINITE = Rule(
    "a sentence that tells",
    r"\b (?: was | were | is | are | will | have | has | had | we | you | our ) \b",
    examples=("it was", "meetings were", "is", "are", "will be", "have", "has", "had", "we", "you", "our workshop"),
    near_misses=("Submission deadline",),
)
_TIME_BEHIND = re.compile(
    r"^[\s,;:–—\-|\t)]{0,6}(?:at |by )?(?:\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]m|"
    r"\d{4}(?= (?:UTC|[A-Z]{2,4}T)))?[\s,]{0,3}"
    r"(?:\(?(?:AoE|UTC[+-]?\d{0,2}|[A-Z]{2,4}T|GMT|Anywhere on Earth)\)?)?"
)
_WEEKDAY_BEHIND = re.compile(r"^\s*\(\s*(?:\w{3,9}day|\w{3})\s*\)")
_READS_LIKE_LABEL = re.compile(
    r"[:：\t|–—-]\s?(?:\(?[\w ]{0,14}\)?,?\s?)?$|^\W*[\w /&()'’.,+-]{3,70}$|[\u3040-\u9fff]\s*$"
)
_TRACK_BEFORE = re.compile(
    r"\W{0,4}((?:round|track|cycle|phase|batch|second round|first round)\s?\w{0,12})\s*[:–-]?\s*$", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^\W\d_]{2}\)?[.!?。！]\s*$")
_FILLER = 25  # letters between two dates of one label ("May 1 (long papers), May 8 (short papers)")


def labelled(text: str, chains: list[Chain], segment: Segment) -> Iterator[tuple[str, Chain, str]]:
    """Give each date of a line its label, and the track that a bracket after it names."""
    first_before = text[: chains[0].start]
    label_first = kind_of(first_before) is not None or _is_unknown_label(first_before, segment)
    previous_end, previous_label = 0, ""
    stamped = link.WRITTEN_ON.search(first_before)
    if not label_first and not (segment.dated or segment.joined) and _SENTENCE.search(text):
        return
    if (
        not label_first
        and len(chains) > 1
        and (stamped or link.SENTENCE_GOES_ON.search(fold(text[chains[0].end : chains[1].start])))
    ):
        return  # the first date is when this was written, or the sentence goes on; those are read elsewhere
    for number, chain in enumerate(chains):
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        before, after = text[previous_end : chain.start], text[chain.end : until]
        previous_end = chain.end
        bracket = link.BRACKET_TRACK.match(after)
        if not label_first:
            if segment.news:  # the date is when the news was told
                return
            yield _after_label(after), chain, ""
            continue
        before = re.split(r"[;|•]\s*|\.\s+(?=[A-Z])", before)[-1] if number else before
        if number == 0 and not segment.joined and not link.MOVED_FROM.search(before):
            before = _without_preposition(before, segment)
            if (
                link.SENTENCE_GOES_ON.search(fold(before))
                or _FINITE.search(before)
                or not _READS_LIKE_LABEL.search(before.strip() + " ")
            ):
                return  # a sentence; those are read elsewhere
        if number and (
            link.SENTENCE_GOES_ON.search(fold(before))
            or (kind_of(before) is None and len(re.sub(r"\W|\d", "", before)) > _FILLER)
        ):
            continue  # a sentence, or a date of something else
        named = link.MOVED_FROM.sub("", before) if kind_of(before) or not number else previous_label
        if number and (named_track := _TRACK_BEFORE.match(before)):
            yield previous_label, chain, named_track[1]
            continue
        track = (
            bracket[1]
            if bracket and len(chains) > 1 and not find_vague(bracket[1]) and not _NOT_A_TRACK.search(bracket[1])
            else ""
        )
        if track and kind_of(track) and kind_of(track) != kind_of(named) and kind_of(before) is None:
            named, track = track, ""
        previous_label = named
        yield named, chain, track


def _is_unknown_label(before: str, segment: Segment) -> bool:
    """Whether a cell of a list of dates names one that no table of phrases knows."""
    return segment.joined and segment.dated and bool(re.search(r"[^\W\d_]{3}[^\t]{0,60}\t", before))


def _without_preposition(before: str, segment: Segment) -> str:
    """Take the end off "Submission of papers until": in a list of dates a label may end so; elsewhere it is a
    sentence.
    """
    short = segment.dated and len(before) < MAX_LABEL and not _VERB.search(before)
    return _ITEM_PREPOSITION.sub(" ", before) if short else before


def _after_label(after: str) -> str:
    """The label behind a date, without the time and zone between them."""
    after = _TIME_BEHIND.sub("", _WEEKDAY_BEHIND.sub("", after))
    label = re.split(r"(?<=[^\W\d_]{3})\.\s|\n|[;；]\s", after.strip(" \t-–—:|>"))[0]
    cells = [cell for cell in label.split("\t") if cell.strip()]
    return next((cell for cell in cells if kind_of(cell)), cells[0] if cells else "")
