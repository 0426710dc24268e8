"""Finds what a sentence calls the event: in quotation marks, in bold, before its acronym, by the acronym itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.months import month_of
from bot.cfp.language import phrases
from bot.cfp.title.eastern import EAST_ASIAN, NUMBERED
from bot.cfp.title.forms import ABOUT, APPOSED, BETWEEN, CREDITS, DEFINED, ENTITLED, INVITED_FOR, LISTED, YEARLY
from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import ORGANISATION
from bot.cfp.title.not_its_own import BESIDE, STYLE, is_of_others
from bot.cfp.title.numbered import NUMBERED_EDITION
from bot.cfp.title.others import OTHERS, TELLS, is_around, is_other
from bot.cfp.title.parts import names_event, stands_for
from bot.cfp.title.rules import ACRO, ACRONYM, ACTS, CALLED, FIELDS, NAMED, ON, QUOTED, WITH_ACRONYM
from bot.faq.zones import ABBREVIATIONS
from bot.page.sentences import Sentence

# "the Statistics or the Network Analysis workshop", "A KNOT Workshop is a session"
_ONE_OF = re.compile(r"\b(?:(?:and|or|und|oder|et|ou)\s(?:the\s)?|[Aa]n?\s)$")
_MOTTO = re.compile(  # "2nd Annual Knot Symposium: “Ropes of Old”": the event has a name of its own
    r"^(?:The\s)?(?:\d{1,3}(?:st|nd|rd|th)\s|[A-Z][\w.’'-]{1,20}\s){2,8}(?:Workshop|Symposium|Colloquium):?\s?[“\"„«]"
)
_PART_BESIDE = re.compile(r"\b(?:ph\.?d\.?|doctoral|student|pre-?conference|satellite)\s[^\n]{0,20}$", re.IGNORECASE)
_LONG_WORD = 4  # letters from which on a title's words are capital
_BELONGS = re.compile(
    r"(?i:workshop|track|session|school|meeting|conference|mostra|jornadas?)s?\s(?:of|in|de|for)\s(?:the|\d)"
)
_ARTICLE = re.compile(
    r"^(?:(?:(?:program(?:me)?|organi[sz]ing|scientific|steering)\scommittee(?=\sof\s)|"
    r"the|of|and|der|die|das|dem|den|zum|el|la|le|les|il|o|a|l['’]|de|het)(?:\s|(?<=['’])))+",
    re.IGNORECASE,
)
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
_STEPS = re.compile(r"\s(?:->|=>|→|⇒)\s")  # what to choose in a form: "SIGROPE -> KNOT 2031 -> Posters"
_SENT_TO = re.compile(
    r"\b(?:(?:papers?|contributions?|abstracts?|proposals?|submissions?|submit|welcome|invite you)\sto"
    r"|call\sfor\s\w{4,16}\s(?:of|at|to))\s(?:the\s)?$",
    re.IGNORECASE,
)
WITH_YEAR = re.compile(
    r"(?<![\w.-])(?P<name>[A-Z][A-Za-z]{1,14}\.[A-Z]{2,4}\s20\d\d|"  # "KnotDay.IT 2031"
    rf"{ACRO}(?:\s?[’'‘]\d\d|[\s-]?20\d\d|-\d\d)|[a-z]{{1,5}}[A-Z]\w{{1,14}}\d\d|"
    r"[A-Z][a-z]{3,14}\s20\d\d|[A-Z]{4,20}\s[XVI]{2,6})(?!\w)"
)


class Name(NamedTuple):
    """- `score` is how surely it is the name; `short` the acronym that stands with it"""

    score: int
    name: str
    sentence: Sentence | None = None
    short: str = ""


def quoted(sentence: Sentence, number: int) -> Iterator[Name]:
    text = sentence.text
    match = QUOTED.search(text)
    motto = sentence.block.kind == "heading" and match is not None and _MOTTO.match(sentence.block.text)
    before = text[: match.start()] if match else ""
    if match and not motto and not re.search(r"\bpaper\b.{0,12}$", before) and not BESIDE.search(before[-90:]):
        beside = sentence.block.level > 1 and _PART_BESIDE.search(before) is not None
        yield Name(
            4 if beside else 12 if number < 4 * TOP else 8, (match["name"] or match["name2"]).strip(" ,.”“"), sentence
        )


def described(sentence: Sentence, number: int) -> Iterator[Name]:
    """Names in a sentence: in the surest of its forms, in bold, in Chinese or Japanese."""
    text = sentence.text
    if sentence.block.kind == "heading" or CREDITS.search(text):
        return
    yield from _in_words(sentence, number)
    if number < 4 * TOP and (match := ENTITLED.search(text)) and not is_other(match, text):
        yield Name(7, match["name"].strip(" ,."), sentence)
    bold = next((one for one in sentence.block.bold if _is_called(one, text)), None)
    if bold:
        yield Name(8, bold.strip(" ,.:"), sentence)
    if number < TOP and (match := EAST_ASIAN.search(text)) and not (match[0][0].isascii() and text[:20].isascii()):
        yield Name(6, match[0], sentence)
    if match := NUMBERED.search(text):
        yield Name(3, match[0], sentence)


def _in_words(sentence: Sentence, number: int) -> Iterator[Name]:
    """The surest of the forms in which a sentence names the event."""
    text = sentence.text
    if (match := WITH_ACRONYM.search(text)) and not is_other(match, text) and not TELLS.search(match["name"]):
        shown = _edition_of(match) or f"{without_article(match['name'])} ({match['short']})"
        yield Name(9 if number < 4 * TOP else 5, shown, sentence, match["short"])
    elif (match := BETWEEN.search(text)) and not is_other(match, text) and _is_its_name(match):
        shown = f"{without_article(match['name'])} ({match['short']}) {match['kind']}"
        yield Name(9 if number < 4 * TOP else 5, shown, sentence, match["short"])
    elif number < TOP and (match := APPOSED.search(text)) and not OTHERS.search(text[: match.start()]):
        yield Name(8, match["name"], sentence, match["name"])
    elif number < 4 * TOP and (match := INVITED_FOR.search(text)):
        yield Name(8, match["name"], sentence)
    elif (match := ON.search(text)) and not is_other(match, text) and not _belongs(match["name"]):
        shown = re.sub(r",.*$", "", match["name"]) if "," in match["name"] else with_list(match, text)
        yield Name(7, without_article(shown).strip(" ,"), sentence, match["short"] or "")
    elif (match := CALLED.search(text)) and not is_other(match, text):
        yield Name(6, " ".join(match["name"].split()), sentence)
    elif (
        (match := NAMED.search(text)) and not is_other(match, text) and not _ONE_OF.search(text[: match.start()])
    ) or (number < TOP and (match := DEFINED.search(text))):
        yield Name(5, match["name"], sentence)
    elif (match := ACTS.search(text)) and match["name"] not in ABBREVIATIONS.keys() | FIELDS and not _is_sent(match):
        yield Name(4 + bool(WITH_YEAR.fullmatch(match["name"])), match["name"], sentence)


def _is_sent(match: re.Match[str]) -> bool:
    """Whether capitals are what people send, and no acronym: "POSTERS will be put up"."""
    return match["name"] == match["name"].upper() and match["name"].lower() in phrases("papers")


def _edition_of(match: re.Match[str]) -> str | None:
    """The edition that is told of: "KNOT 2031, the conference of Knot Tyers (KNOT)"."""
    before = match.string[: match.start()]
    edition = re.search(rf"(?<![\w-]){re.escape(match['short'])}\s20\d\d(?!\w)", before)
    return edition[0] if edition and match["name"].lstrip()[:1].islower() else None


def _is_its_name(match: re.Match[str]) -> bool:
    """Whether the acronym before an event's kind is short for the name, which is no organisation's."""
    return stands_for(re.sub(r"\W*(?:20)?\d\d$", "", match["short"]), match["name"]) and not ORGANISATION.search(
        match["name"]
    )


def _belongs(name: str) -> bool:
    """Whether a name is only what an event is of another: "Workshop of the ..."; not "3rd Conference of the ..."."""
    return _BELONGS.search(name) is not None and not re.match(r"(?:the\s)?\d", name, re.IGNORECASE)


def with_list(match: re.Match[str], text: str) -> str:
    """Return a name that was found up to its first comma with the list behind it: "... on Logic, Language and Time"."""
    rest = LISTED.match(text[match.end("name") :])
    return match["name"] + (rest[0] if rest else "")


def without_article(name: str) -> str:
    return _ARTICLE.sub("", " ".join(name.split()))


def _is_called(words: str, text: str) -> bool:
    """Whether words in bold stand right behind what the event is: "the workshop on **Models of Knots**"."""
    before = text[: max(0, text.find(words))][-24:]
    return (
        len(words) > 7
        and re.search(r"\b(?:on|for|über|zu|sur|sobre|su)\s\W{0,3}$", before) is not None
        and names_event(before)
    )


def about(sentence: Sentence) -> Iterator[Name]:
    """What the event is about, where it is set off as a name is: for a page that calls it by nothing else."""
    match = ABOUT.search(" ".join(sentence.text.split()))
    if match is None:
        return
    words = (match["marked"] or match["name"]).strip()
    bold = {" ".join(one.split()).strip(" .,") for one in sentence.block.bold}
    capital = all(word[0].isupper() for word in words.split() if len(word) >= _LONG_WORD) and " " in words
    if match["marked"] or words in bold or capital:
        yield Name(2, words, sentence)


def counted(told: list[Sentence]) -> Iterator[Name]:
    """What the page repeats most: a kind of event or an acronym with its year, an acronym before "workshop".

    Those of other events are left out.
    """
    counts: Counter[str] = Counter()
    others = {
        match["short"]
        for sentence in told
        for match in WITH_ACRONYM.finditer(sentence.text)
        if is_other(match, sentence.text)
    } | {name for one in told for name, start, _ in _editions(one.text) if is_of_others(one.text[:start])}
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
