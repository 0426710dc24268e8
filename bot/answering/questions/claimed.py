"""A figure that a question claims, and what a line of the call holds that confirms or denies it: "max 4 heads per team,
right?" is met by a line with a number of people, or by one that sets no limit; never by a number of another sort.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.questions.forms import form_of
from bot.matching.lexicon import stem
from bot.matching.reading import Reading

_NUMBER = (  # no year, and "one of" counts nothing
    r"(?:(?!(?:19|20)\d\d\b)[1-9]\d*(?: \d{3})?|(?:one|single)\b(?! of\b)|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|once|twice|couple)"
)
# who sits on a session may be told as its speakers or as its papers
_MANY = (
    r"(?:heads?|people|persons?|folks|members?|speakers?|panell?ists?|presenters?|contributors?|participants?"
    r"|players?|attendees|authors?|coauthors?|students?|papers?|submissions?|abstracts?|proposals?|talks?"
    r"|presentations?|contributions?|posters?|titles?|entries|entry"
    r"|personen|beitrage?n?|vortrage?n?|teilnehm\w+|personnes|communications?|personas|ponencias?)"
)
_TIMES = r"(?:minutes?|mins?|min|hours?|hrs?|seconds?|minuten|stunden?|heures?|minutos?|horas?|minuti|ore)"
_OTHERS = tuple(
    rf"(?:{words})"  # each row is counted alike
    for words in (
        "days?|weeks?|months?|fortnight|tagen?|wochen?|monaten?|jours|semaines?|mois|dias|semanas?",
        "years?|jahren?|ans|annees?|anos",
        "pages?|sheets?|seiten?|paginas?|pagine",
        "words?|worter|wortern|mots|palabras|parole",
        "characters?|letters?|zeichen|caracteres|signes|caratteri",
        "slides?|folien|diapos\\w*|diapositiv\\w+",
        "figures?|images?|pictures?|photos?|tables?|abbildungen",
        "references?|citations?",
        "reviewers?|referees?|reviews?|evaluators?|gutachter\\w*|evaluateurs?",
        "keywords?|key words|stichworter|schlagworter|mots cles",
        "mb|gb|megabytes?",
        "keynotes?|plenaries",
        "euros?|eur|dollars?|usd|pounds?|gbp|francs?|chf",
    )
)
_UNITS = (_MANY, _TIMES, *_OTHERS)
# words between a number and what it counts, "four short papers"; no other thing that is counted: "a 250-word abstract"
_NEAR = rf"(?: (?!(?:and|or|as|of|for|in|on|at|by|to|the|per|with|from|same|{'|'.join(_UNITS)})\b)[a-z]+){{0,2}}"
_LIMIT = r"(?:at (?:most|least)|up to|min(?:imum)?|max(?:imum)?(?: of)?|no more than|not exceed|limited to|between)"
_UNLIMITED = (
    r"\b(?:no (?:fixed |upper |maximum )?(?:restrictions?|limits?|limitations?|maximum|minimum|cap) (?:on|to|for|in|of)"
    r"|any number of|as many|unlimited|no limit)\b"
)
_SIZE = r"(?:sizes?|numbers?|lengths?|how many|durations?)\b"
# what says nothing of what a figure is of
NO_TOPIC = frozenset(
    map(
        stem,
        "too maximum minimum most least correct right true only limit limited up at length long last lasts take takes"
        " run get gets is need needs hear heard say says told somebody allowed yes no so finished early late send"
        " sends submit submits hand in give gives".split(),
    )
)


class Claim(NamedTuple):
    """- `asked`: finds the figure in the words of the question
    - `told`: finds one of its sort in a line, in the form of `fold`
    - `is_time`: it is of how long something lasts; `is_many`: of people or papers, which are counted of many things
    - `alone`: no line without such a figure says anything to it
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    is_time: bool = False
    is_many: bool = False
    alone: bool = False


def claim_of(reading: Reading) -> Claim | None:
    """Return the figure that a question supposes and wants confirmed; None where it asks for one, or has several."""
    words = " ".join(reading.words)
    if not form_of(reading.text, reading.words).is_check:
        return None
    if _OF_DATA.asked.search(words):
        return _OF_DATA
    found = [claim for claim in _CLAIMS if claim.asked.search(words)]
    return found[0] if len(found) == 1 else None


def _claim(unit: str, *, is_time: bool = False, is_many: bool = False) -> Claim:
    counted = rf"\b{_NUMBER}{_NEAR} {unit}\b"
    limited = rf"\b{unit}{_NEAR} {_LIMIT} (?:to |of )?{_NUMBER}\b(?! (?:{'|'.join(_UNITS)})\b)"
    free = rf"{_UNLIMITED}(?: \w+){{0,3}} (?:{unit}\b|{_SIZE})"
    asked = rf"\b(?!one\b|single\b){_NUMBER}(?: [a-z]+){{0,2}} {unit}\b"
    return Claim(re.compile(asked), re.compile(f"{counted}|{limited}|{free}"), is_time, is_many)


# what sets of data hold: "the corpus has 25k sentences, right?"
_SET = r"(?:data\w*|corp(?:us|ora)|\w+ sets?|sets? of|collection|benchmark|knowledge base)"
_HELD = (
    r"(?:entries|instances|examples|samples|items|ratings|annotations|labels|sentences|tokens|words|tweets|posts|images"
    r"|pictures|photos|documents|articles|texts|questions|queries|facts|graphs|pairs|triples|rows|records|utterances"
    r"|recordings|videos|clips|dialogues?|conversations|files|programs|scans|volumes|points|classes|languages)"
)
_MANY_HELD = r"(?:\d+(?: \d{3})*(?: ?k)?|(?:\d+ |a |one |two |half a )?(?:million|thousand|hundred|dozen)s?)"
_OF_DATA = Claim(
    re.compile(rf"^(?=.*\b{_SET}\b).*\b{_MANY_HELD}(?: [a-z]+){{0,2}} {_HELD}\b"),
    re.compile(rf"\b{_MANY_HELD}(?: (?!(?:and|or|of|for|in|to|the|with|from)\b)[a-z]+){{0,3}} {_HELD}\b"),
    is_many=True,
    alone=True,
)
_YEAR = r"\b(?:19|20)\d\d\b"
_DEGREE = r"\b(?:ph d|phd|doctora\w+|degrees?|thesis|graduat\w+|defended)\b"
_CLAIMS = (
    *(_claim(_MANY, is_many=True), _claim(_TIMES, is_time=True), *map(_claim, _OTHERS)),
    Claim(
        re.compile(rf"{_DEGREE}.{{0,30}}{_YEAR}|{_YEAR}.{{0,30}}{_DEGREE}"),
        re.compile(rf"{_DEGREE}.{{0,60}}{_YEAR}|{_YEAR}.{{0,60}}{_DEGREE}|\b{_NUMBER} years\b.{{0,60}}{_DEGREE}"),
    ),
)
