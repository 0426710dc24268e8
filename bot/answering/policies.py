"""Answers about review, dual submission and archiving: a verdict on what the question claims."""

from __future__ import annotations

import re

from bot.answering.context import Composed, Context, capital, quoted
from bot.answering.event import kind_sent_in, sent_in, the_event

_HIDING = re.compile(
    r"\b(?:remov\w+|hid\w+|anonym\w+|delet\w+|eras\w+|conceal\w*|strip\w*|blind\w*|scrub\w*|omit\w*|take (?:my"
    r"|our|the) \w+ (?:off|out)|redact\w*|"
    r"leave (?:out|off) (?:my|our|the)|without (?:my|our|the|author) names?|nameless|not show (?:my|our))\b"
)
_SHOWING = re.compile(
    r"\b(?:show\w*|leave|keep|put|visible|include|includ\w+|reveal\w*|appear\w*|doxxed|write|stay\w*|remain\w*"
    r"|list\w*|stand|have|use|sign|"
    r"(?:under|with) (?:my|our|the|their) names?|names? (?:on|in) )\b"
)
_OF_AUTHORS = re.compile(r"\b(?:my|our|mine|author\w*|who i am|who we are|names?|identit\w+|affiliations?)\b")
_LEARNED = re.compile(r"\b(?:see|know\w*|learn\w*|find out|told|recogni[sz]e)\b")
_REVIEWERS = re.compile(
    r"\b(?:reviewers?(?:'s?)? names?"
    r"|reviewers? (?:(?:be|stay|remain|are|kept) )?(?:anonymous|named|known|identit\w+|sign)|who (?:reviews"
    r"|reviewed|my reviewers|the reviewers))\b"
)
_SECRET = re.compile(r"\b(?:anonymous|hidden|secret|concealed|withheld)\b")
_DUAL = re.compile(
    r"\b(?:forbid\w*|prohibit\w*|not allowed|problem|illegal|against|prevent\w*|preclude\w*|disallow\w*|banned"
    r"|exclusiv\w+|only here|trouble|block\w*|barred|bars?|disqualif\w+|ruled? out|ineligible|reject\w*|exclud\w+"
    r"|withdraw\w*)\b"
)
_NO_DUAL = re.compile(r"^(?:(?:so|and|then) )*no (?:dual|double|parallel|concurrent|simultaneous|multiple)\b")
_NOT_HIDDEN = re.compile(
    r"\bnon[ -]?(?:double|single|triple|anonym\w*|blind\w*)|\b(?:no (?:blind\w*|anonym\w*)|nobody|no one|none)\b"
)
_ARCHIVAL = re.compile(
    r"\b(?:archiv\w+|proceedings?|doi|indexed|isbn|citable|formally published|published in|dblp|scopus|library)\b"
)
_NON = re.compile(
    r"\b(?:non[ -]?archiv\w+|nonarchiv\w+|(?:no|not|without|never|isn't|won't)(?: \w+){0,3} (?:archiv\w+"
    r"|proceedings?|published|indexed))\b"
)
_LATER = re.compile(
    r"\b(?:later|afterwards?|subsequent\w*|elsewhere|another|journal|extended|extend|republish|re-?submit|again"
    r"|conference version)\b"
)


def review(context: Context) -> Composed | None:
    """The kind of review, and what it means for names on the paper."""
    kind = context.faq.submission.review
    if kind is None:
        return None
    source = context.source("submission.review")
    verdict = _review_verdict(kind, context)
    said = source.quote.lower() if source else kind
    papers = kind_sent_in(context.faq)
    if kind == "double-blind" and "double" not in said:  # "submissions must be blinded": who reviews is not said
        what = context.say(f"sent.{papers}" if papers != "papers" else "sent.submissions")
        told = _behind(verdict, context.say("answer.review.anonymous", what=what), context)
        return Composed((f"{told} {quoted(source, context.language)}",), source)
    seen = "" if kind != "single-blind" or papers == "papers" else "_submission"
    return Composed((_behind(verdict, context.say(f"answer.review.{kind}{seen}"), context),), source)


def _behind(verdict: str, told: str, context: Context) -> str:
    """A clause as a sentence, behind a verdict where there is one: "No: the review is single-blind; ..."."""
    return context.say(verdict, told=told) if verdict else capital(told) + context.say("answer.stop")


def _review_verdict(kind: str, context: Context) -> str:
    """The message with yes or no to what the question claims: a kind of review, names to be hidden or shown, who
    learns whose name.
    """
    form = context.form
    words = re.sub(r"\bde anonym\w+", "reveal", form.words)
    if form.is_either_or or not (form.is_check or form.is_supposition):
        return ""
    anonymous, denied = kind == "double-blind", form.denies != bool(_NOT_HIDDEN.search(words))
    if len(_LEARNED.findall(words)) > 1:
        return ""  # who sees whom, both ways
    named = re.search(
        r"\b(?:(single|double|triple|open)(?: anonym\w+| blind\w*| review\w*)"
        r"|(?:is|are) (?:the |your )?reviews? open\b)",
        words,
    )
    if named:
        holds = kind.startswith(named[1] or "open")
        return _answer(holds=holds, denied=form.denies if named[1] in {None, "open"} else denied)
    if _REVIEWERS.search(words):
        return "" if kind == "open" else _answer(holds=bool(_SECRET.search(words)), denied=denied)
    if kind == "single-blind" and re.search(r"\bblind", words) and not _OF_AUTHORS.search(words):
        return ""  # one side is
    hiding, showing = bool(_HIDING.search(words)), bool(_SHOWING.search(words))
    if _LEARNED.search(words) and "reviewer" in words and not hiding:
        sees = re.search(
            r"\breviewers? (?:\w+ )?(?:see|know|learn|find)|\b(?:do|will|can) (?:the )?reviewers?\b", words
        )
        holds = not anonymous if sees else kind == "open"
        return "" if kind == "open" and not sees else _answer(holds=holds, denied=denied)
    if re.search(r"\b(?:may|can|could|allowed|possible|okay)\b.{0,60}\banonymous\b", words) and not anonymous:
        return ""  # whether one may, where one need not, is not said
    if hiding and not _undone(words):
        return _answer(holds=anonymous, denied=denied)
    if (showing or _OF_AUTHORS.search(words)) and _OF_AUTHORS.search(words):
        return _answer(holds=not anonymous, denied=denied)
    return ""


def _undone(words: str) -> bool:
    """Whether what is hidden is asked to be shown all the same ("may my name stay in the blinded version")."""
    return bool(
        re.search(
            r"\b(?:name|names)\b.{0,60}\b(?:stay|remain|appear|on it|visible|keep)\b|\b(?:stay|keep|leave|put"
            r"|show)\b.{0,60}\bnames?\b",
            words,
        )
    )


def _answer(*, holds: bool, denied: bool) -> str:
    return "answer.yes_told" if holds != denied else "answer.no_told"


def dual(context: Context) -> Composed | None:
    """Whether a paper may be under review elsewhere at the same time."""
    policy = context.faq.submission.dual_submission
    if policy is None:
        return None
    source = context.source("submission.dual_submission")
    form, verdict = context.form, ""
    forbids = bool(_DUAL.search(form.statement))
    denied = form.denies and not forbids
    if (
        policy != "mixed"
        and form.is_check
        and not form.is_either_or
        and not (forbids and re.search(r"\bno\b|\bwithout\b", form.statement))
        and not _NO_DUAL.search(form.statement)
    ):
        verdict = context.lead("answer.yes" if ((policy == "forbidden") == forbids) != denied else "answer.no")
    told = context.say(f"answer.dual.{policy}")
    ending = (
        f"{context.say('answer.label', label=told)} {quoted(source, context.language)}"
        if source
        else told + context.say("answer.stop")
    )
    return Composed((f"{verdict}{ending}",), source)


def archival(context: Context) -> Composed | None:
    """Whether acceptance is an archival publication."""
    value = context.faq.submission.archival
    if value is None:
        return None
    which = {True: "answer.archival.yes", False: "answer.archival.no", "mixed": "answer.archival.mixed"}[value]
    told = context.say(which, event=capital(the_event(context)), what=sent_in(context))
    source = context.source("submission.archival")
    return Composed((f"{_archival_verdict(value, context)}{told} {quoted(source, context.language)}".strip(),), source)


def _archival_verdict(value: bool | str, context: Context) -> str:  # noqa: FBT001 - as the FAQ has it
    """Yes or no where the question itself claims one or the other; what may be done later is another question."""
    form = context.form
    if not isinstance(value, bool) or form.is_either_or or not (form.is_check or form.is_supposition):
        return ""
    claims_non = bool(_NON.search(form.statement))
    if not claims_non and not _ARCHIVAL.search(form.statement):
        return ""
    holds = value != claims_non
    if form.is_supposition and not form.is_tagged and (_LATER.search(form.words) or form.is_wh):
        return "" if holds else context.lead("answer.archival.is" if value else "answer.archival.is_not")
    if _LATER.search(form.words) and not form.is_tagged:
        return ""
    return context.lead("answer.yes" if holds else "answer.no")
