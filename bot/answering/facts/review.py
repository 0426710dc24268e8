"""Answers about review: its kind, and a verdict on what the question claims of names, shown or hidden."""

from __future__ import annotations

import re
from enum import Enum

from bot.answering.facts.context import Composed, Context, capital, quoted
from bot.answering.facts.event import kind_sent_in
from bot.answering.facts.not_hidden import not_hidden
from bot.answering.questions.forms import Form

_HIDING = re.compile(
    r"\b(?:remov\w+|hid\w+|anonym\w+|delet\w+|eras\w+|conceal\w*|strip\w*|blind\w*|scrub\w*|omit\w*|drop"
    r"|dropping|dropped"
    r"|redact\w*|tak(?:e|ing) (?:(?:my|our|the|any|all|every) )?(?:\w+ ){1,4}(?:off|out)\b"
    r"|(?:names?|affiliations?) (?:off|out)"
    r"|leave (?:out|off) (?:my|our|the)|nameless|left (?:out|off)"
    r"|names? (?:\w+ ){1,2}(?:go|vanish|disappear|come off))\b"
)
_OF_AUTHORS = re.compile(r"\b(?:my|our|mine|author\w*|who i am|who we are|names?|identit\w+|affiliations?)\b")
_NAMED = re.compile(r"\b(?:author\w*|who (?:i|we) (?:am|are)|names?|identit\w+|affiliations?|anonym\w+|blinded)\b")
_LEARNED = re.compile(r"\b(?:see|know\w*|learn\w*|find out|told|recogni[sz]e)\b")
_REVIEWERS = re.compile(
    r"\b(?:reviewers?(?:'s?)? names?"
    r"|reviewers? (?:(?:be|stay|remain|are|kept) )?(?:anonymous|named|known|identit\w+|sign)|who (?:reviews"
    r"|reviewed|my reviewers|the reviewers))\b"
)
_SECRET = re.compile(r"\b(?:anonymous|hidden|secret|concealed|withheld)\b")
_NOT_HIDDEN = re.compile(
    r"\bnon[ -]?(?:double|single|triple|anonym\w*|blind\w*)|\b(?:no (?:blind\w*|anonym\w*)|nobody|no one|none)\b"
)
_HIDING_DENIED = re.compile(
    r"\b(?:without|no|not (?:show|state|give)) (?=(?:(?:my|our|the|author|any) (?:\w+ )?)?names?\b)"
)
_NEGATION = re.compile(r"\b(?:not|never|without|no longer|no need|cannot)\b")
# what is negated is the paper, and not what one may or must: "a problem if my name is not on it", "it is not anonymous"
_NOT_SO = re.compile(
    r"\b(?:if|when|that|to|having)\b.{0,60}\bnot\b|\bnot to\b"
    r"|(?<!need )\bnot (?:yet |fully |completely |quite )?(?:anonym|blind)"
    r"|\b(?:forg[eo]t\w*|failed|neglected|missed|without) (?:to )?(?:remov|hid|anonym|delet|eras|blind|strip)"
)
_BAD = re.compile(
    r"\b(?:problem|bad|wrong|forbidden|prohibited|illegal|banned|disallowed|trouble|violat\w+|against|unwelcome"
    r"|mind|matter|an issue|a mistake to|no go|taboo|barred)\b"
)
_NOBODY = re.compile(r"\b(?:no (?:blind\w*|anonym\w*)|nobody|no one|none)\b")
_REFUSED = re.compile(r"\b(?:reject\w*|disqualif\w*|declin\w*|refus\w*|turn\w* (?:down|away)|thrown out|excluded)\b")
_MUST = re.compile(
    r"\b(?:must|have to|has to|needs? to|need|required?|mandatory|obligatory|should|ought|supposed to)\b"
)
_MAY = re.compile(
    r"\b(?:may|can|could|might|allowed|possible|okay|ok|fine|permitted|acceptable|alright|legal|accept\w*)\b"
)
_OPTIONAL = re.compile(r"\b(?:optional|voluntary|up to (?:me|us|the authors?))\b")
# names that stand beside the paper, or reviews that are not blind: the kind of review says nothing of these
_BESIDE = re.compile(
    r"\b(?:cit(?:e|es|ed|ing|ations?)|arxiv|preprints?|github|online|homepage|website|twitter|thank\w*|fund\w*"
    r"|acknowledg\w*|patents?|thesis|choose|choice)\b"
)
_REVIEW_ITSELF = re.compile(r"\breviews? (?:is|are|be|being)\b")


class _Asked(Enum):
    """What is asked of names that are shown, or hidden: whether they may be, must be, that it is bad, or that it is so.

    REFUSED: that a paper is turned down for it, of which the kind of review tells only that it is not.
    """

    MAY = "may"
    MUST = "must"
    BAD = "bad"
    REFUSED = "refused"
    SO = "so"


_AGAINST = frozenset({_Asked.BAD, _Asked.REFUSED})


def review(context: Context) -> Composed | None:
    """The kind of review, and what it means for names on the paper."""
    kind = context.faq.submission.review
    if kind is None:
        return None
    source = context.source("submission.review")
    excepted = not_hidden(context.passages) if kind == "double-blind" else None
    also = (" ", *context.quote(excepted).parts) if excepted else ()
    verdict = _verdict(kind, context) if excepted is None else ""  # which papers are meant, no verdict tells
    said = source.quote.lower() if source else kind
    papers = kind_sent_in(context.faq)
    if kind == "double-blind" and "double" not in said and excepted and source:  # which papers are, the call says
        also = () if excepted.text in source.quote else also
        return Composed((context.say("answer.quote", quote=quoted(source, context.language)), *also), source)
    if kind == "double-blind" and "double" not in said:  # "submissions must be blinded": who reviews is not said
        what = context.say(f"sent.{papers}" if papers != "papers" else "sent.submissions")
        told = _behind(verdict, context.say("answer.review.anonymous", what=what), context)
        return Composed((f"{told} {quoted(source, context.language)}", *also), source)
    seen = "" if kind != "single-blind" or papers == "papers" else "_submission"
    return Composed((_behind(verdict, context.say(f"answer.review.{kind}{seen}"), context), *also), source)


def _behind(verdict: str, told: str, context: Context) -> str:
    """A clause as a sentence, behind a verdict where there is one: "No: the review is single-blind; ..."."""
    return context.say(verdict, told=told) if verdict else capital(told) + context.say("answer.stop")


def _verdict(kind: str, context: Context) -> str:
    """The message with yes or no to what the question claims: a kind of review, names to be hidden or shown, who
    learns whose name.
    """
    form = context.form
    words = re.sub(r"\bde anonym\w+", "reveal", form.words)
    if form.is_either_or or not (form.is_check or form.is_supposition):
        return ""
    if _BAD.search(words) or _REFUSED.search(words):
        return _of_names(kind, words, form)
    denied = form.denies != bool(_NOT_HIDDEN.search(words))
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
    if _LEARNED.search(words) and "reviewer" in words and not _HIDING.search(words):
        return _of_reviewers(kind, words, denied=denied)
    return _of_names(kind, words, form)


def _of_reviewers(kind: str, words: str, *, denied: bool) -> str:
    """The verdict on who learns whose name."""
    sees = re.search(
        r"\breviewers? (?:\w+ ){0,3}(?:see|know|learn|find)|\b(?:do|will|can) (?:the )?reviewers?\b", words
    )
    holds = kind != "double-blind" if sees else kind == "open"
    return "" if kind == "open" and not sees else _answer(holds=holds, denied=denied)


def _of_names(kind: str, words: str, form: Form) -> str:
    """The verdict on names of authors: where they need not be hidden, whether they may be is not said."""
    asked, words = _asked(words), _plain(words)
    hidden, not_so = _hides(words), bool(_NOT_SO.search(words))
    if hidden is None or re.search(r"\bno (?:problem|issue|trouble)\b", words):
        return ""
    if _OPTIONAL.search(words):
        return _answer(holds=False, denied=form.denies) if kind == "double-blind" else ""
    of_reviewers = _REVIEWERS.search(words) or _REVIEW_ITSELF.search(words)
    if asked in _AGAINST and (of_reviewers or not _NAMED.search(words)):
        return ""
    if _BESIDE.search(words) and (asked in _AGAINST or not hidden):
        return ""
    negations = len(_NEGATION.findall(_plain(form.statement))) + bool(_NOBODY.search(words))
    holds = _holds(kind, asked, hidden=hidden != not_so)
    if holds is None or negations > 1:
        return ""
    return _answer(holds=holds, denied=bool(negations) and not not_so)


def _plain(words: str) -> str:
    """The words with "hide" for what denies that names are shown, and "not" for "non"."""
    return re.sub(r"\bnon ", "not ", _HIDING_DENIED.sub("hide ", words))


def _asked(words: str) -> _Asked:
    if _REFUSED.search(words):
        return _Asked.REFUSED
    if _BAD.search(words):
        return _Asked.BAD
    if _MUST.search(words):
        return _Asked.MUST
    return _Asked.MAY if _MAY.search(words) else _Asked.SO


def _hides(words: str) -> bool | None:
    """Whether it is of names that are hidden; None where it is of no names."""
    if _HIDING.search(words) and not _undone(words):
        return True
    return False if _OF_AUTHORS.search(words) else None


def _holds(kind: str, asked: _Asked, *, hidden: bool) -> bool | None:
    """Whether what is asked of names holds; None where the kind of review does not tell."""
    if kind == "double-blind":
        if asked is _Asked.REFUSED:
            return False if hidden else None  # whether it is turned down at once, the call has to say
        return hidden != (asked is _Asked.BAD)
    if hidden:
        return None if asked is _Asked.MAY or asked in _AGAINST else False
    if asked is _Asked.MUST and kind == "open":
        return None
    return asked not in _AGAINST


def _undone(words: str) -> bool:
    """Whether what is hidden is asked to be shown all the same ("may my name stay in the blinded version")."""
    return bool(
        re.search(
            r"\b(?:name|names)\b.{0,60}\b(?:stay|remain|appear|on it|visible|keep)\b|\b(?:stay|keep|leave|put"
            r"|show)\b.{0,60}\bnames?\b(?! (?:off|out))",
            words,
        )
    ) and not re.search(r"\bleave (?:out|off)\b", words)


def _answer(*, holds: bool, denied: bool) -> str:
    return "answer.yes_told" if holds != denied else "answer.no_told"
