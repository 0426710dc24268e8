"""Somebody whom no fact has: the line of the call with their name tells who that is, and what the talk is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.whom import named_people
from bot.answering.lines.of_nobody import NAME
from bot.answering.questions.forms import START
from bot.english import MONTH_OF
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Unit, Weight
from bot.matching.sense import load_senses

_NAME = r"(?P<name>\w{2,20}(?: \w{1,20}){1,3}?)"
_TALK = r"(?:talk|lecture|keynote|tutorial|presentation|session|course|class|part)"
_SPEAKS = r"(?:talk|speak|lecture|teach|present|talking|speaking|lecturing|going to talk)"
_BEHIND = r"(?: (?:exactly|please|again))?$"
_OF_PERSON = re.compile(
    rf"{START}(?:who(?: is|s| s) {_NAME}|where (?:is|does) (?P<other>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?)"
    rf" (?:from|based|work|working|come from|work at)){_BEHIND}"
)
_OF_TALK = re.compile(
    rf"{START}(?:what(?: is|s| s| will be) {_NAME}(?: s)? {_TALK} (?:about|on|called)"
    rf"|what (?:does|will|is) (?P<other>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?) {_SPEAKS}(?: (?:about|on))?"
    rf"|what (?:is|s) the (?:title|topic|subject) of (?P<third>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?)(?: s)? {_TALK})"
    rf"{_BEHIND}"
)
_OF_SOMEBODY = re.compile(
    r"^(?:(?:so|and|hi|also) )*(?:who\b(?! (?:can|may|should|could|must|pays?)\b)|whose\b|which (?:of|ones?|people"
    r"|organi[sz]ers?|members?|chairs?|team)\b)|\b(?:jobs?|tasks?|roles?|positions?|duty|duties)\b.*\b"
    r"(?:have|in the (?:team|committee)|here)\b|^(?:so |and )*what (?:does|do) (?!you|we|i|one|they|it|the)"
    r"\w+ (?:\w+ ){0,2}do\b|\bwhere (?:is|does|do) .*\b(?:work\w*|employed|based|from)\b"
    r"|\b(?:is|are) (?:any ?(?:one|body)|some ?(?:one|body)) .*\bfrom\b"
)
_OF_BEFORE = re.compile(r"\b(?:last|previous|earlier|former) (?:time|years?|editions?|one)\b|\bwon\b|\btook home\b")
# what a question of somebody by name, or of a house, may have been taken for
_OF_PEOPLE = frozenset({"", "passage", "affiliations", "affiliation_people", "organizers", "person", "person_other"})
_OF_HOUSES = frozenset({"affiliations", "affiliation_people"})
_HOUSE_ASKED = r"\b(?:from|at|in|work\w* for|represent\w*|sent by) (?:the )?"  # and its name
# and how a line gives the house of somebody; "of Saab Cars" is another one, "of Saab Research" is not
_HOUSE_TOLD = r"(?:\b(?:of|at|from|in)(?: the)? |\(|, )"
_HOUSE_ENDS = r"\b(?! (?!Research\b|Labs?\b|AI\b|Inc\b|Institute\b|Universit)[A-Z])"
_NAMES = frozenset({"{affiliation}", "{city}", "{zone}", "{person}", "{venue}", "{event}"})
_TOKEN = re.compile(r"\w[\w’'-]*")
_INSIDE = re.compile(r"(?:^|(?<=[\w,;(’'] ))(?P<name>[^\W\d_a-z][\w’'-]+)")


def name_in_line(faq: Faq, reading: Reading, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that has the whole name of somebody who is asked about and is none of the people of the FAQ; of a
    talk, the one that says most behind the name. None where no line has it.
    """
    words = " ".join(reading.words)
    of_talk = _OF_TALK.search(words)
    found = of_talk or _OF_PERSON.search(words)
    name = next(filter(None, found.groups()), "").split() if found else []
    if not name or not load_lexicon().light.isdisjoint(name) or named_people(reading, faq):
        return None
    behind = [(_words_behind(name, one.text), -number) for number, one in enumerate(passages)]
    told = [one for one in behind if one[0] > 0]
    if not told:
        return None
    return Candidate.of_passage(-max(told)[1] if of_talk else -told[0][1])


def unlisted_in_line(taken: str, faq: Faq, reading: Reading, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that alone has the names in a question of somebody, or of who is from a house, where no person of
    the FAQ has them: "where is Ada Holm employed?". Who is from a house is told by the list where it has houses.
    """
    words = " ".join(reading.words)
    if taken not in _OF_PEOPLE or not _OF_SOMEBODY.search(words) or _OF_BEFORE.search(words):
        return None
    if named_people(reading, faq):
        return None
    workshop = faq.workshop
    known = {
        *fold(f"{workshop.name} {workshop.short_name} {workshop.venue} {workshop.city}").split(),
        *fold(" ".join(f"{one.name} {one.affiliation}" for one in faq.people)).split(),
        *MONTH_OF,
        *load_lexicon().light,
    }
    asked = {
        word for one in reading.units if _may_be_name(one, reading.text) for word in one.text.split() if len(word) > 1
    } - known
    named = asked & _names_in(passages)
    houses = {word for word in named if re.search(rf"{_HOUSE_ASKED}{re.escape(word)}\b", words)}
    if (houses or taken in _OF_HOUSES) and any(one.affiliation for one in faq.people):
        return None
    found = [
        number
        for number, one in enumerate(passages)
        if named and _tells_of(named, one.text) and all(_has_somebody_of(house, one.text) for house in houses)
    ]
    return Candidate.of_passage(found[0]) if found else None


def _tells_of(named: set[str], text: str) -> bool:
    """Whether a line has all the names, and is no row of a table, which the names stand above."""
    return "|" not in text and named <= set(fold(text).split())


def _has_somebody_of(house: str, text: str) -> bool:
    """Whether a line names a person and, behind that, the house as theirs: no product and no form of it."""
    person = next((one for one in NAME.finditer(text) if house not in fold(one[0]).split()), None)
    if person is None:
        return False
    told = rf"{_HOUSE_TOLD}(?i:{re.escape(house)}){_HOUSE_ENDS}"
    return re.search(told, text[person.end() :]) is not None


def _may_be_name(unit: Unit, text: str) -> bool:
    """Whether a word of a question is a place, a house or somebody: no word of the language, or typed as a name."""
    if not _NAMES.isdisjoint(unit.names):
        return True
    is_known = unit.weight is Weight.LIGHT or any(name.startswith(("@", "{")) for name in unit.names)
    is_typed = re.search(rf"(?<=\w ){re.escape(unit.text.capitalize())}\b", text)
    return not is_known and (is_typed is not None or any(word not in load_senses() for word in unit.text.split()))


def _names_in(passages: Sequence[Passage]) -> set[str]:
    """The words that the call never writes without a capital, and with one inside a sentence."""
    small = {one for line in passages for one in _TOKEN.findall(line.text) if one == one.lower()}
    inside = {fold(found["name"]) for line in passages for found in _INSIDE.finditer(line.text) if found.start()}
    first = {fold(one.text.split()[0]) for one in passages if re.match(r"[^\W\d_a-z][\w-]+ [^\W\d_a-z]\w", one.text)}
    return {word for one in (inside | first) for word in one.split()} - small


def _words_behind(name: list[str], text: str) -> int:
    """How many words of a text stand behind a name, each word of which has a capital there; none without it."""
    tokens = re.findall(r"\w+", text)
    folded = [fold(one) for one in tokens]
    for place, word in enumerate(folded):
        end = place + len(name)
        if word == name[0] and folded[place:end] == name and all(one[0].isupper() for one in tokens[place:end]):
            return len(tokens) - end
    return 0
