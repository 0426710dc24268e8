"""Answers about the paper: its template, where it goes, whom to ask, what was published before."""

from __future__ import annotations

import re

from bot.answering.facts.by_mail import line_by_mail
from bot.answering.facts.context import Composed, Context, capital, quoted
from bot.answering.facts.event import sent_in
from bot.answering.facts.own_verdict import has_verdict, worded_for
from bot.answering.facts.shown_before import shown_before, takes_published
from bot.answering.facts.told_on import told_beside
from bot.answering.questions.turned_down import REFUSES, is_turned_down
from bot.matching.normalise import fold


def template(context: Context) -> Composed | None:
    """Which template to use; another that the question names is declined."""
    style = context.faq.submission.template
    if style is None:
        return None
    asked = context.reading.texts("{event}") + context.reading.texts("{venue}")
    verdict = ""
    if asked and context.form.is_check and not context.form.is_either_or:
        same = all(fold(one) in fold(style.name) for one in asked)
        verdict = context.lead("answer.yes" if same != context.form.denies else "answer.no")
    elif _is_of_format(style.name, context):
        verdict = context.lead("answer.yes")
    which = "answer.template.at" if style.url else "answer.template"
    told = context.say(which, template=_DOUBLED.sub(r"\1\2", style.name), address=style.url)
    source = context.source("submission.template")
    if source and _STYLE_ASKED.search(context.form.words) and _names_other_style(source.quote, style.name):
        return Composed((f"{verdict}{told} {quoted(source, context.language)}",), source)
    return Composed((f"{verdict}{told}",), source)


# "the KNOT template template", of a page with templates of that name
_DOUBLED = re.compile(r"\b(template|format|style|class|guideline|layout)(s?) \1(?:e?s)?\b", re.IGNORECASE)
_STYLE_ASKED = re.compile(r"\b(?:style|class|document ?class|variant|flavou?r)s?\b(?! (?:file|sheet)s?\b)")
_STYLE = re.compile(r"\b(?P<name>[A-Z][\w-]{2,20}|[a-z]{3,20}conf)[”\"']? (?:style|class|option|variant)\b")


def _names_other_style(text: str, name: str) -> bool:
    """Whether a text names a style that the name of the template leaves out: "the KNOT template, in LOOM style"."""
    return any(fold(found["name"]) not in fold(name) for found in _STYLE.finditer(text))


_FORMATS = (
    re.compile(r"\b(?:latex|bibtex|tex)\b"),
    re.compile(r"\boverleaf\b"),
    re.compile(r"\br?markdown\b"),
    re.compile(r"\btypst\b"),
    re.compile(  # "is there a word limit" is of none
        r"\b(?:microsoft|ms|in|with|use|using) word\b(?! (?:limit|count))|\bfor word\b|\bdocx?\b"
        r"|\bword (?:template|style|file|doc|docs|document|version|format|users?|and|or)\b"
        r"|\b(?:latex|tex)[^.]{0,9} word\b"
    ),
)
_AVAILABLE = re.compile(
    r"^(?:(?:so|and|but|also|hi|hello) )*(?:(?:is|are) there|(?:do|does|will|can) you (?:\w+ )?(?:have|provide|offer)"
    r"|(?:can|may|could) (?:i|we|one) (?:\w+ )?(?:use|write|submit|prepare|typeset|format|do))\b"
)


def _is_of_format(name: str, context: Context) -> bool:
    """Whether the template names the one format that a question asks for; that another may not be used, or that one
    must use it, no name tells.
    """
    form, told = context.form, fold(name)
    asked = [one for one in _FORMATS if one.search(form.words)]
    if len(asked) != 1 or form.is_either_or or form.denies or not _AVAILABLE.match(form.words):
        return False
    return bool(asked[0].search(told))


def submission_link(context: Context) -> Composed | None:
    """Where to submit; a system that the question names is confirmed or denied."""
    submission = context.faq.submission
    if submission.url is None:
        return None
    which = "answer.submit.on" if submission.system else "answer.submit.here"
    what = sent_in(context)
    told = capital(context.say(which, what=what, system=submission.system, address=submission.url))
    by_mail = line_by_mail(context.passages) if any(map(context.says, _MAIL)) else None
    if by_mail and not any(one in fold(submission.system or "") for one in _MAIL):
        quote = context.quote(by_mail)  # neither yes nor no: what goes by mail, the line says
        return Composed((*quote.parts, " ", told), quote.source)
    return Composed((f"{_system_verdict(context)}{told}",), context.source("submission.url"))


_MAIL = ("email", "mail")
_SYSTEMS = (
    "openreview",
    "easychair",
    "cmt",
    "hotcrp",
    "softconf",
    "conftool",
    "pretalx",
    "indico",
    *_MAIL,
    "edas",
    "overleaf",
)


def _system_verdict(context: Context) -> str:
    form, submission = context.form, context.faq.submission
    asked = [name for name in _SYSTEMS if context.says(name)]
    if len(asked) != 1 or not form.is_check or form.is_either_or or not submission.system:
        return ""
    same = asked[0] in fold(submission.system)
    return context.lead("answer.yes" if same != form.denies else "answer.no")


def contact(context: Context) -> Composed | None:
    address = context.faq.submission.contact
    if address is None:
        return None
    return Composed((context.say("answer.contact", address=address),), context.source("submission.contact"))


def policy_no(context: Context) -> Composed | None:
    """A policy that the call words as a restriction: a verdict on what the question wants to do, then its words."""
    entry = context.entry("prior_publication")
    if entry is None:
        return None
    answer = entry.answer_in(context.language)
    if has_verdict(answer):
        return Composed((worded_for(entry, answer, context.form),), entry.source)
    verdict = _restriction_verdict(entry.answer.lower(), context)
    other = shown_before(context.passages) if entry.source and verdict else None
    if other and other.text not in answer:  # which papers are meant, no verdict tells
        return Composed((answer, " ", *context.quote(other).parts), entry.source)
    beside = told_beside(entry.source, context.passages) if entry.source else ""
    if beside in answer:
        beside = ""
    verdict = "" if beside or _EXCEPTS.search(answer.lower()) else verdict  # what bounds the rule, no verdict tells
    return Composed((f"{verdict}{answer}", f" {beside}" if beside else ""), entry.source)


_RESTRICTS = re.compile(  # "not been discussed at a conference" restricts nothing that was published
    r"\b(?:not (?!be published without\b)(?!(?:yet )?been (?:discussed|shown|seen|archived|presented at)\b)|haven['’]t"
    r"|hasn['’]t|only|unpublished|cannot|(?<!the )original)"
)
_ONE_KIND = re.compile(r"\bincluding:|\bkinds? of\b|\blinked to (?:already )?published\b")
_WELCOMES = re.compile(
    r"\b(?:welcome|allowed?|accept(?:ed|able)?|encouraged?|(?:may|can|could) (?:also |still )?be (?:sub|re ?sub)mitted"
    r"|permitted|eligible)\b(?<!not allowed)(?<!not eligible)(?<!not acceptable)"
)
_SHOWN = re.compile(r"\b(?:presented|shown|showed|gave|given|talk|poster)\b")
_PRINTED = re.compile(r"\b(?:published|printed|publication|proceedings|journal|appeared|came out)\b")
_NEW = re.compile(r"\b(?:unpublished|new|original|novel)\b")
_EXCEPTS = re.compile(
    r"\b(?:unless|except\w*|provided (?:that|they|it|the|you|authors)|as long as|on condition|only if"
    r"|if (?:they|it|the))\b"
)
_BARRED = re.compile(  # asked the other way round
    r"\b(?:excluded?|forbidden|not allowed|prohibited|banned|disallowed|problem\w*|issues?|trouble|bad|wrong|frowned"
    r"|deal ?breaker|disqualif\w+|ineligible|obstacle|objections?)\b"
)


def _restriction_verdict(answer: str, context: Context) -> str:
    form = context.form
    asked = (form.is_check and form.is_yes_no) or context.asks("{event}")
    if is_turned_down(form.words) or re.search(rf"\b(?:{REFUSES})\b", form.words):
        return ""  # what was turned down is no publication; and who asks whether papers are, asks the other way round
    if not asked or form.is_either_or or not _RESTRICTS.search(answer) or _WELCOMES.search(answer):
        return ""
    if _ONE_KIND.search(answer) or takes_published(answer):
        return ""  # a list of what is taken
    if _SHOWN.search(form.words) and not (_PRINTED.search(form.words) or _SHOWN.search(answer)):
        return ""  # a talk is no publication
    if _BARRED.search(form.words) or _NEW.search(form.words):
        return "" if form.denies and not _BARRED.search(form.words) else context.lead("answer.yes")
    return "" if form.denies or context.says("must", "required") else context.lead("answer.no")
