"""Answers about the paper: its length, its form, where it goes, how it is reviewed and published."""

from __future__ import annotations

from bot.answering.context import Composed, Context, listed, quoted
from bot.faq.model import PageLimit

# Words that turn the question round: "can I leave my name on it?" wants the opposite answer of "must I remove it?".
_SHOWING = ("show", "leave", "keep", "put", "visible", "see", "know", "include", "reveal", "appear", "doxxed", "write")
_HIDING = (
    "remove",
    "hide",
    "hidden",
    "anonymous",
    "anonymize",
    "anonymized",
    "delete",
    "erase",
    "conceal",
    "strip",
    "blind",
    "scrub",
    "omit",
    "take",
)


def limit(context: Context) -> Composed | None:
    """The page limits; a number in the question is met with yes or no."""
    limits = context.faq.submission.page_limits
    if not limits:
        return None
    told = " ".join(_limit_sentence(one) for one in limits)
    return Composed((_verdict(limits, context) + told,), limits[0].source)


def of_track(number: int, context: Context) -> Composed | None:
    """The limit at `number`, asked for by its track."""
    limits = context.faq.submission.page_limits
    if number >= len(limits):
        return None
    one = limits[number]
    return Composed((_verdict((one,), context) + _limit_sentence(one),), one.source)


def _limit_sentence(one: PageLimit) -> str:
    track = f"{one.track}: " if one.track else ""
    size = f"{one.minimum} to {one.pages} pages" if one.minimum else f"up to {one.pages} {'page' if one.pages == 1 else 'pages'}"
    verb = "should have" if one.recommended else "may have"
    excludes = f", not counting {listed(one.excludes)}" if one.excludes else ""
    note = f" {one.note}" if one.note else ""
    return f"{track}{'Papers' if not track else 'papers'} {verb} {size}{excludes}.{note}"


def _verdict(limits: tuple[PageLimit, ...], context: Context) -> str:
    numbers = [float(number) for number in context.reading.values("{number}")]
    if len(numbers) != 1 or len(limits) != 1:
        return ""
    allowed = limits[0].pages
    if context.asks("@limit") and not context.says("over", "within", "under"):
        return "Yes. " if numbers[0] == allowed else "No. "
    fits = numbers[0] <= allowed
    if not context.is_yes_no:
        return "" if fits else "That is over the limit. "
    if context.says("too", "over", "exceed", "problem"):
        return "No, that is within the limit. " if fits else "Yes, that is over the limit. "
    return "Yes, that is within the limit. " if fits else "No, that is over the limit. "


def excludes(context: Context) -> Composed | None:
    """What the limit leaves out."""
    limits = context.faq.submission.page_limits
    if not limits:
        return None
    out = list(dict.fromkeys(part for one in limits for part in one.excludes))
    told = " ".join(_limit_sentence(one) for one in limits)
    if not out:
        return Composed((f"The call does not say that anything is excluded from the limit. {told}",), limits[0].source)
    asked = {"@reference": "references", "@appendix": "appendices", "@acknowledgments": "acknowledgments"}
    named = [part for unit, part in asked.items() if context.asks(unit)]
    if named and set(named) <= set(out):
        return Composed((f"{listed(named).capitalize()} do not count toward the limit. {told}",), limits[0].source)
    return Composed((f"{listed(out).capitalize()} do not count toward the limit. {told}",), limits[0].source)


def template(context: Context) -> Composed | None:
    style = context.faq.submission.template
    if style is None:
        return None
    asked = context.reading.texts("{event}")
    verdict = "No. " if asked and context.is_yes_no and not context.asks("{venue}") else ""
    link = f": {style.url}" if style.url else ""
    return Composed((f"{verdict}Please use the {style.name}{link}",), context.source("submission.template"))


def submission_link(context: Context) -> Composed | None:
    submission = context.faq.submission
    if submission.url is None:
        return None
    where = f"on {submission.system}" if submission.system else "here"
    return Composed((f"Papers are submitted {where}: {submission.url}",), context.source("submission.url"))


def review(context: Context) -> Composed | None:
    """The kind of review, and what it means for names on the paper."""
    kind = context.faq.submission.review
    if kind is None:
        return None
    anonymous = kind == "double-blind"
    meaning = {
        "double-blind": "submissions must be anonymous, and authors do not learn who reviews them",
        "single-blind": "reviewers see who wrote a paper, authors do not learn who reviews it",
        "open": "papers need not be anonymous",
    }[kind]
    verdict = ""
    if context.is_yes_no and not context.says("or"):
        showing, hiding = context.says(*_SHOWING), context.says(*_HIDING) or context.asks("@blind")
        if context.says("single"):
            verdict = "Yes" if kind == "single-blind" else "No"
        elif showing != hiding:
            verdict = "Yes" if hiding == anonymous else "No"
    source = context.source("submission.review")
    start = f"{verdict}: the review is {kind}" if verdict else f"The review is {kind}"
    return Composed((f"{start}; {meaning}.",), source)


def dual(context: Context) -> Composed | None:
    """Whether a paper may be under review elsewhere at the same time."""
    policy = context.faq.submission.dual_submission
    if policy is None:
        return None
    told = {
        "allowed": "Dual submission is allowed",
        "forbidden": "Dual submission is not allowed",
        "mixed": "It depends (dual submission is treated differently by track)",
    }[policy]
    source = context.source("submission.dual_submission")
    verdict = {"allowed": "Yes. ", "forbidden": "No. "}.get(policy, "") if context.is_yes_no and not _negative(context) else ""
    return Composed((f"{verdict}{told}: {quoted(source)}" if source else f"{verdict}{told}.",), source)


def archival(context: Context) -> Composed | None:
    """Whether acceptance is an archival publication."""
    value = context.faq.submission.archival
    if value is None:
        return None
    told = {
        True: "The workshop is archival: accepted papers are published in proceedings.",
        False: "The workshop is non-archival: there are no official proceedings.",
        "mixed": "It depends: some papers are archival, others are not.",
    }[value]
    source = context.source("submission.archival")
    verdict = ""
    if isinstance(value, bool) and context.is_yes_no and not context.says("or") and not _negative(context):
        asked_non = context.says("non", "nonarchival")
        verdict = "Yes. " if value != asked_non else "No. "
    return Composed((f"{verdict}{told} {quoted(source)}".strip(),), source)


def _negative(context: Context) -> bool:
    """Whether a yes would be misread: the question asks about a prohibition or a hindrance."""
    return context.says(
        "not", "prevent", "preclude", "block", "forbid", "forbidden", "prohibited", "problem", "hinder", "stop", "illegal", "against"
    )


def contact(context: Context) -> Composed | None:
    address = context.faq.submission.contact
    return Composed((f"Contact: {address}",), context.source("submission.contact")) if address else None


def policy_no(context: Context) -> Composed | None:
    """A policy that the call words as a restriction: no first, then its words."""
    entry = context.entry("prior_publication")
    if entry is None:
        return None
    restricts = any(word in entry.answer.lower() for word in ("not ", "n’t", "n't", "only", "unpublished", "cannot"))
    positive = context.says("unpublished", "new", "original", "excluded", "must", "have")
    verdict = "No. " if restricts and not positive and (context.is_yes_no or context.asks("{event}")) else ""
    return Composed((f"{verdict}{entry.answer}",), entry.source)
