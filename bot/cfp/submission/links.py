"""Finds where papers are submitted, and the template they are written in."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.page.blocks import Link
from bot.page.sentences import Sentence

SYSTEMS = {
    "OpenReview": r"openreview\.net/(?:group|invitation)", "CMT": r"cmt3?\.research\.microsoft|//cmt\d?\.", "EasyChair": r"easychair\.org/(?:conferences|my|account|submissions)",
    "HotCRP": r"hotcrp\.|/hotcrp", "Softconf": r"softconf\.com", "ConfTool": r"conftool", "Pretalx": r"pretalx\.com|/cfp$", "Indico": r"indico\.",
    "EDAS": r"edas\.info", "Sessionize": r"sessionize\.com", "PaperCall": r"papercall\.io", "PCS": r"new\.precisionconference\.com|precisionconference", "Linklings": r"linklings",
    "Meteor": r"meteor\.springer", "Google Forms": r"forms\.gle|docs\.google\.com/forms", "Equinocs": r"equinocs|ocs\.springer", "Microsoft Forms": r"forms\.office\.com|forms\.microsoft\.com",
}  # fmt: skip
_FORMS = frozenset({"Google Forms", "Microsoft Forms"})
_NOT_HERE = re.compile(r"/(?:forum|pdf|signup|faq|attachment|profile)\b|referrer=|/(?:user|login)$", re.IGNORECASE)
_SAYS = re.compile(r"\bsubmi(?:t|ssions?|tted|tting)\b|\bupload|\beinreich|\bproposals?\b", re.IGNORECASE)
_SITE = re.compile(
    r"\b(?:send|enter|upload|propose|hand in)\b.{0,40}\b(?:proposals?|talks?|papers?|abstracts?|contributions?)\b.{0,20}\b(?:via|through|at|on|using|here|with)\b|\bsubmi(?:ts?|tted|ssions?)\b.{0,30}\b(?:site|link|page|portal|system|server|website|form|url|via|here|at|through|to|on|open)\b|^\W*(?:submit|submission)\b|\bsubmit(?:ted)?\b.{0,60}\b(?:via|at|through|using|on|to|here)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\breview(?:er|ers|ing)?\b.{0,30}\b(?:sign|form|volunteer|apply|join|interest|call)|\bvolunteer|\bmailing list|\bregist|\btravel\b|\bcamera[ -]ready\b|\bfinal version|\bnominat|\bguidelines?\b|\binstructions?\b|\btemplate|\bstyle|\bpolicy|\bcode of|\bfeedback|\bsurvey\b|\bprevious|\blast year|\bpast\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\.(?:pdf|zip|docx?|sty|tex|bib|cls|tar\.gz|png|jpe?g)(?:$|[?#])|github\.com|overleaf\.com|arxiv\.org|wikipedia\.org|twitter\.com|youtube\.com|/(?:cfp|call)[\w-]*(?:\.html?|/)?$",
    re.IGNORECASE,
)
_NEAR = 90
FILL_IN = re.compile(
    r"^\W*(?:please |just |simply )?fill (?:in|out) (?:the|this|our) (?:\w+ )?form\b(?!.*\b(?:volunteer|attend|join|dinner|mentor|sponsor|survey|vote|award|nominat\w*|review\w*|regist\w*|feedback)\b)",
    re.IGNORECASE,
)  # with a day and no other purpose, the form is where proposals go

_STYLE_NOUN = r"(?:templates?|style ?files?|styles?|LaTeX (?:style|class|template|files?)|format(?:ting)?(?: guidelines| instructions| requirements)?|class(?: file)?|author (?:kit|instructions|guidelines)|guidelines|formatvorlage|vorlage)"
_FAMOUS = r"(?:LNCS|LNAI|LNI|LIPIcs|EPTCS|CEUR(?:-WS|-ART)?|acmart|sigconf|sigplan|IEEE(?: conference| Computer Society)?|ACM(?: SIG\w+| Conference)?|Springer(?:['’]s)?|NeurIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|EACL|COLING|AAAI|IJCAI|KDD|VLDB|PVLDB|SIGMOD|JMLR|PMLR|Elsevier|MICCAI|Interspeech|USENIX)"
_TEMPLATE = re.compile(
    rf"(?P<name>\b(?:(?:official|standard|provided|latest|single[- ]column|double[- ]column|two[- ]column|{_FAMOUS}|[A-Z][\w&+'’-]*|20\d\d|LaTeX|Word|proceedings|submission|conference|workshop|double-column)\s+){{1,7}}{_STYLE_NOUN}\b)"
    rf"|(?P<famous>\b(?:the )?{_FAMOUS}\b[^.;,()]{{0,40}}?\b{_STYLE_NOUN})|\((?P<bracket>{_FAMOUS}[^()]{{0,30}}(?:style|format|template))\)",
)
_USING = re.compile(
    r"\b(?:us(?:e|ing)|format(?:ted)?|in (?:the )?|follow|prepared|adhere|according|template|style|conform|written|typeset|comply)\b",
    re.IGNORECASE,
)


class SubmissionLink(NamedTuple):
    url: str
    system: str
    sentence: Sentence


def find_link(told: list[Sentence]) -> SubmissionLink | None:
    """Return the link that papers go to: one of a submission system, or one that the page calls its submission site."""
    best: tuple[int, SubmissionLink] | None = None
    for sentence in told:
        for link in _links_in(sentence):
            if not link.is_web or _NOT_HERE.search(link.href):
                continue
            score, system = _score(link, sentence)
            if score > 0 and (best is None or score > best[0]):
                best = (score, SubmissionLink(link.href, system, sentence))
    return best[1] if best else None


def _links_in(sentence: Sentence) -> list[Link]:
    end = sentence.offset + len(sentence.text)
    return [link for link in sentence.block.links if sentence.offset <= link.start <= end]


def _score(link: Link, sentence: Sentence) -> tuple[int, str]:
    """How surely a link is where papers go (0: not at all), and the system it belongs to."""
    system = next((name for name, host in SYSTEMS.items() if re.search(host, link.href, re.IGNORECASE)), "")
    place = link.start - sentence.offset
    before, after = sentence.text[max(0, place - _NEAR) : place], sentence.text[place : place + len(link.text) + 40]
    near = f"{before} {after}"
    heading = " ".join(sentence.block.section[-1:])
    if _OTHER.search(before[-60:]) or (_OTHER.search(link.text) and not _SAYS.search(link.text)):
        return (1, system) if system and system not in _FORMS and not _OTHER.search(link.text) else (0, system)
    form = re.search(r"\bform(?:ular)?\b", link.text, re.IGNORECASE) and (
        re.search(r"\b(?:proposal|abstract|talk|paper|submission)s?\b", sentence.text, re.IGNORECASE)
        or (system in _FORMS and FILL_IN.search(sentence.text))
    )
    named = bool(form) or bool(_SITE.search(near)) or bool(re.match(r"\W*(?:submit|submission|einreich)", link.text, re.IGNORECASE))
    if system in _FORMS or not system:
        if _DOCUMENT.search(link.href) or not (named or (_SAYS.search(link.text) and system in _FORMS)):
            return 0, system
        if (
            not system
            and not re.match(r"\W*(?:submit|submission|einreich|paper submission)", link.text, re.IGNORECASE)
            and not re.search(r"submi", link.href, re.IGNORECASE)
            and not re.search(
                r"submi(?:t|tted|ssions?)\b[^.]{0,60}\b(?:via|site|link|portal|system|at|through|url)\b\W*(?:\w+\W+){0,6}$",
                before,
                re.IGNORECASE,
            )
        ):
            return 0, system
        return (4 if system else 3), system
    told = bool(re.search(r"\bsubmit(?:ted)?\b (?:\w+ ){0,4}(?:to|via|through|on|at|using)\b", before, re.IGNORECASE))
    return 5 + 2 * (named or told) + told + bool(_SAYS.search(near)) + bool(re.search(r"submi", heading, re.IGNORECASE)), system


def find_template(told: list[Sentence]) -> tuple[dict[str, str], Sentence] | None:
    """Return the template that papers use, with its link when the sentence has one."""
    without_link: tuple[dict[str, str], Sentence] | None = None
    for sentence in told:
        match = _TEMPLATE.search(sentence.text)
        if not match or not _USING.search(sentence.text) or len(sentence.text) > 700:
            continue
        name = match["name"] or match["famous"] or match["bracket"]
        name = re.sub(
            r"^(?:(?:Please|Use|The|All|the|Submissions?|Papers?|We|Authors?|In|Additional|A|An|Our|Your|This|For|Following|See|It)\b\s*)+",
            "",
            name,
        ).strip()
        famous = re.search(_FAMOUS, sentence.text)
        link = next(
            (one for one in _links_in(sentence) if one.is_web and not any(re.search(host, one.href) for host in SYSTEMS.values())),
            None,
        )
        if not name or not (famous or link) or not re.search(_STYLE_NOUN, name) or (re.search(r"guidelines$", name) and not link):
            continue
        if link:
            return {"name": name, "url": link.href}, sentence
        without_link = without_link or ({"name": name}, sentence)
    return without_link
