"""Finds the acronym, or the kind of event with its year, that a page repeats most; none of another event."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bot.cfp.dates.months import month_of
from bot.cfp.title.around import GRADES, is_lent_by_host
from bot.cfp.title.forms import YEARLY
from bot.cfp.title.not_its_own import STYLE, is_of_others
from bot.cfp.title.numbered import NUMBERED_EDITION
from bot.cfp.title.others import OTHERS, is_around, is_other
from bot.cfp.title.prose import WITH_YEAR, Name, without_article
from bot.cfp.title.rules import ACRO, ACRONYM, WITH_ACRONYM
from bot.page.sentences import Sentence

_SERIES = re.compile(rf"(?<![\w-])(?P<name>{ACRO})\s(?:workshops?\b|(?<=\d\s)(?:organi[sz]ing|organi[sz]ation)\b)")
_YEAR = re.compile(r"20[0-4]\d")
_OPENS = re.compile(r"^(?:In|At|See|Our|Past|Join|Last|Previous)\s")  # a sentence, capital for no other reason
# "KNOT", "ACM/KNOT", "Kn0ts"
_ACRONYM_BEFORE = re.compile(r"(?<![\w./-])(?:[A-Z]{2,6}/)?(?:[A-Z][A-Z\d]{2,9}|[A-Z][a-z]{1,9}\d[a-z]\w{0,9})\s$")
# at the beginning of a sentence: "Rope Nets 2031 invites"
_WORDS_BEFORE = re.compile(
    r"(?<![^\W\d])(?<!\w\s)(?!The|Our|This|That|For|From|With|And|Dear|Join|Welcome|After|Since|Until|See|Call|Submit)"
    r"[A-Z][a-z]{2,14}\s$"
)
_PAIR_BEFORE = re.compile(r"(?<=\()[A-Z][\w-]{1,20}\s(?:and|&|und|et)\s$")  # "(Ropes and KNOT 2031)"
_CUT = re.compile(r"\b[A-Z][a-z’'-]{2,20}\s(?:(?:of|and|for|the|in|Our)\s){1,2}(?:[A-Z][a-z’'-]{2,20}\s){0,2}$")
_NO_EVENTS = frozenset(
    (
        "UTC GMT AOE ISO COVID Issue Volume Report Center Centre Hall Award Quarter NSW Committee Proceedings Since "
        "Seit Sinds Depuis Desde From Until Before After"
    ).split()
)
# Examples (SODA '31, SoCG '31), and the conference that one plans to travel to
_EXAMPLES = re.compile(r"(?:\be\.g\.|\bsuch as\b)[^().]{0,40}$|\btravel to\b[^().,]{0,34}$")
_IN_A_CITATION = re.compile(r"(?:[(,;&]|\b(?:et|and|und|y|e|al\.))\s?$")
# what to choose in a form, "SIGROPE -> KNOT 2031 -> Posters"; what to type into a file, "\acmConference[KNOT'31]"
_STEPS = re.compile(r"\s(?:->|=>|→|⇒)\s|\\[a-zA-Z]{2,20}[\[{]")
_SENT_TO = re.compile(
    r"\b(?:(?:papers?|contributions?|abstracts?|proposals?|submissions?|submit|welcome|invite you)\sto"
    r"|\bto\sbe\s(?:presented|discussed|shown)\sat"
    r"|call\sfor\s\w{4,16}\s(?:of|at|to))\s(?:the\s)?$",
    re.IGNORECASE,
)


def counted(told: list[Sentence]) -> Iterator[Name]:
    """What the page repeats most: a kind of event or an acronym with its year, an acronym before "workshop".

    Those of other events are left out.
    """
    counts: Counter[str] = Counter()
    series = {match["name"] for one in told for match in _SERIES.finditer(one.text)}
    lent = {name for name in series if is_lent_by_host(name, told)}
    others = (
        lent
        | {
            match["short"]
            for sentence in told
            for match in WITH_ACRONYM.finditer(sentence.text)
            if is_other(match, sentence.text)
        }
        | {name for one in told for name, start, _ in _editions(one.text) if is_of_others(one.text[:start])}
    )
    where: dict[str, Sentence] = {}
    around = {name for one in told for name, start, _ in _editions(one.text) if is_around(one.text[:start][-40:])}
    years = Counter(year for sentence in told for year in _YEAR.findall(sentence.text))
    usual = max(years, key=lambda year: (years[year], year), default="")
    for sentence in told:
        for name, start, weight in _editions(sentence.text) if not _STEPS.search(sentence.text) else ():
            before = sentence.text[max(0, start - 40) : start]
            year = _YEAR.search(name)
            past = year is not None and int(year[0]) < int(usual) - 1
            past = past or _EXAMPLES.search(before) is not None or _is_cited(name, before)
            past = past or STYLE.match(sentence.text[sentence.text.find(name, start) + len(name) :]) is not None
            past = past or any(one.endswith(f" {name}") for one in around)  # "part of ACM/ICR 2031", and "ICR 2031"
            if not past and name not in others and (_SENT_TO.search(before) or not OTHERS.search(before[-24:])):
                counts[name] += weight
                where.setdefault(name, sentence)
    if counts:
        best = max(counts, key=lambda name: (counts[name], name[-2:]))  # the last of a list of editions
        yield Name(3, best, where[best])


def _is_cited(name: str, before: str) -> bool:
    """Whether a word and a year are a work and when it appeared: "(Berg et Holm 2031, Moore 2030)"."""
    return ACRONYM.search(name) is None and _IN_A_CITATION.search(before) is not None


def _editions(text: str) -> Iterator[tuple[str, int, int]]:
    """Names with a year or before "workshop", each with where it stands and how much it counts."""
    ends = set()
    for match in YEARLY.finditer(text):
        name = without_article(_OPENS.sub("", match["name"]))
        ends.add(match.end())
        if name[0].isupper() and month_of(name.split()[-2]) is None:
            yield name, match.start(), 1
    text = GRADES.regex.sub(lambda match: " " * len(match[0]), text)
    for match in WITH_YEAR.finditer(text):
        first = re.split(r"[\s-]", match["name"])[0]
        cut = match["name"].istitle() and _CUT.search(text[: match.start()])  # out of "State of Our Ropes 2031"
        if match.end() not in ends and first not in _NO_EVENTS and month_of(first) is None and not cut:
            before = text[: match.start()] if match["name"].istitle() else ""
            led = _ACRONYM_BEFORE.search(before) or _WORDS_BEFORE.search(before)  # "KNOT Porto 2031"
            led = led or _PAIR_BEFORE.search(text[: match.start()])
            yield f"{led[0] if led else ''}{match['name']}", (led or match).start(), 1
    for match in NUMBERED_EDITION.finditer(text):
        yield match["name"], match.start(), 1
    for match in _SERIES.finditer(text):
        yield match["name"], match.start(), 2
