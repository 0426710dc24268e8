"""Which dates a question speaks of: by the words of their kinds, and of their own labels and tracks."""

from __future__ import annotations

import re

from bot.answering.facts.context import Context
from bot.answering.facts.tracks import names_in
from bot.answering.listings import soonest_first
from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.reading import Reading

# The kinds by their words; in this order, since "submission" also stands in other dates' names.
_KINDS = (
    ("camera_ready", {"@camera_ready", "camera"}), ("notification", {"@notification", "@accept"}),
    ("abstract", {"abstract"}), ("rebuttal", {"rebuttal"}), ("supplementary", {"supplementary", "supplement"}),
    ("registration", {"@register"}), ("workshop", {"@workshop", "{self}"}),
    ("submission", {"@submit", "@deadline", "@close", "@paper"}),
)  # fmt: skip
_OF_DATES = frozenset({"time_left", "date_difference", "date_order"})
_LACKING = {  # the kinds of the bank that ask for a date of its own
    "camera_ready": "camera_ready",
    "registration": "registration_deadline",
    "rebuttal": "rebuttal",
    "supplementary": "supplementary_deadline",
}
_REGISTERING = re.compile(r"regist|sign|enrol|inscri")  # the concept also holds tickets and passes
OPENS = re.compile(r"\b(?:opens?|opening)\b")  # of a label: from then on, and nothing is due
_BETWEEN = re.compile(r"\b(?:in between|between (?:them|these|those|both|the two))\b")
_OF_DUE = frozenset({"submission_deadline", "can_still_submit", "time_left"})
_GRANT = re.compile(r"\b(?:grants?|scholarships?|bursar(?:y|ies)|stipends?)\b")
_OF_PAPERS = re.compile(r"\b(?:papers?|submissions?|submit|abstracts?|talks?|posters?|cfp|call|workshops?)\b")
_REVIEWS_DUE = re.compile(
    r"\breviews? (?:are |is |be )?(?:due|deadline|date)\b|\b(?:deadline|date) (?:for|of) (?:the )?reviews?\b"
)
_TWO = 2
_TELLING = 0.5  # of a word of a label, shared with at most one other date
_OF_KIND = 0.9  # for naming its kind, beside 1 for a word that only its own label holds


def meant_kinds(context: Context) -> list[str]:
    """Return the kinds of date that the question names, in the order it names them; of one that only points back to
    two of them, those that the message named before.
    """
    named = _named(context.reading, context)
    return _named(context.around, context) if len(named) < _TWO and _BETWEEN.search(context.form.words) else named


def _named(reading: Reading, context: Context) -> list[str]:
    found: dict[str, int] = {}
    for position, unit in enumerate(reading.units):
        names = {*unit.names, *unit.text.split()}
        kind = _kind_of(names if _REGISTERING.search(unit.text) else names - {"@register"})
        if kind and context.date(kind):
            found.setdefault(kind, position)
    return sorted(found, key=lambda kind: found[kind])


def _kind_of(names: set[str]) -> str:
    return next((kind for kind, words in _KINDS if not words.isdisjoint(names)), "")


def lacking_date(asked: str, reading: Reading, faq: Faq) -> str:
    """Return the kind of the bank that asks for a date which a question about a length of time, or about what comes
    first, names and a FAQ has not: the days left to register are not those left to submit. `asked` is the kind that the
    question was taken for. Nor are applications for a grant due with the papers.
    """
    if asked in _OF_DUE and _asks_of_grant(" ".join(reading.words), faq):
        return "travel_grant"
    if asked not in _OF_DATES:
        return ""
    if asked == "date_order" and _REVIEWS_DUE.search(" ".join(reading.words)) and not _has_label(faq, "review"):
        return "review_deadline"
    named = [{*unit.names, *unit.text.split()} for unit in reading.units]
    handed_in = any(not {"@submit", "@paper", "abstract"}.isdisjoint(names) for names in named)
    for kind, asking in _LACKING.items():
        words = dict(_KINDS)[kind]
        if not any(not words.isdisjoint(names) for names in named) or (kind == "registration" and handed_in):
            continue  # "to register a paper"
        if not any(kind in {date.kind, *kinds_in(date.label.lower())} for date in faq.dates):
            return asking
    return ""


def _has_label(faq: Faq, word: str) -> bool:
    return any(word in date.label.lower() for date in faq.dates)


def _asks_of_grant(words: str, faq: Faq) -> bool:
    """Whether a question is of applications for a grant, of which no date of the call is."""
    if not _GRANT.search(words) or _OF_PAPERS.search(words):
        return False
    return not any(_GRANT.search(f"{date.label} {date.track or ''}".lower()) for date in faq.dates)


def meant_deadline(context: Context) -> str:
    """Return the first deadline that the question names, else the submission's: "submit" is said of others too."""
    kinds = [kind for kind in meant_kinds(context) if kind in DEADLINES]
    return next((kind for kind in kinds if kind != "submission"), "submission")


def date_in(words: str, context: Context) -> KeyDate | None:
    """Return the date that a few words name best, by its kind and label; None when they name none. What opens is meant
    only where they say so: "time to put it in the system" is not until "The system opens".
    """
    dates = [date for date in context.faq.dates if OPENS.search(words) or not OPENS.search(date.label.lower())]
    asked, kinds = names_in(words), kinds_in(words)
    labels = {date.id: names_in(f"{date.label} {date.track or ''}") for date in dates}
    spread = {word: sum(word in held for held in labels.values()) for word in asked}

    def score(date: KeyDate) -> float:
        told = sum((0.5 if tells_kind(word) else 1) / spread[word] for word in asked & labels[date.id])
        if not kinds:
            return told if told >= _TELLING else 0.0
        return told + _OF_KIND * (date.kind == kinds[0]) + _OF_KIND / 2 * (date.kind in kinds[1:])

    ranked = soonest_first(dates, context.now, context.zone)
    best = max(ranked, key=score, default=None)
    return best if best and score(best) > 0 else None


def tells_kind(name: str) -> bool:
    """Whether a stem only names a kind of date: "deadline", "submit"."""
    concept = load_lexicon().concept([name], 0)
    return any(name in words or (concept is not None and concept[0] in words) for _, words in _KINDS)


def kinds_in(words: str) -> list[str]:
    """The kinds that a few words name; what is more particular than "submission" comes first."""
    stems = [stem(word) for word in words.split()]
    names: set[str] = set(stems) | set(words.split())
    position = 0
    while position < len(stems):
        concept, size = load_lexicon().concept(stems, position) or ("", 1)
        names.add(concept)
        position += size
    names -= set() if _REGISTERING.search(words) else {"@register"}
    return [kind for kind, known in _KINDS if not known.isdisjoint(names)]
