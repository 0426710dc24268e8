"""Finds what a sentence calls the event: in quotation marks, in bold, before its acronym, by the acronym itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.language import phrases
from bot.cfp.title.eastern import EAST_ASIAN, NUMBERED
from bot.cfp.title.forms import ABOUT, APPOSED, BETWEEN, CREDITS, DEFINED, ENTITLED, INVITED_FOR, LISTED
from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import ORGANISATION
from bot.cfp.title.not_its_own import BESIDE
from bot.cfp.title.others import OTHERS, TELLS, is_other
from bot.cfp.title.parts import names_event, stands_for
from bot.cfp.title.rules import ACRO, ACTS, CALLED, FIELDS, NAMED, ON, QUOTED, WITH_ACRONYM
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
_SEVERAL = re.compile(r"(?:and\s)?(?:workshops|symposia|conferences|meetings)\s(?:for|of|in)\s")
_ARTICLE = re.compile(
    r"^(?:(?:(?:program(?:me)?|organi[sz]ing|scientific|steering)\scommittee(?=\sof\s)|"
    r"the|of|and|der|die|das|dem|den|zum|el|la|le|les|il|o|a|l['’]|de|het)(?:\s|(?<=['’])))+",
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
    """Whether a name is only what an event is of another, or several are: "Workshop of the ...", "symposia for ...";
    not "3rd Conference of the ...".
    """
    of_another = _BELONGS.search(name) is not None and not re.match(r"(?:the\s)?\d", name, re.IGNORECASE)
    return of_another or _SEVERAL.match(name) is not None


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
