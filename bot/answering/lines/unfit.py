"""What a quoted line cannot be the answer to, though it is on the subject: a row of the dates to a question that asks
for no time, a line on another round, a figure of another unit, a line without a name to "who".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.must_hold import lacks_what_tells
from bot.answering.lines.of_nobody import of_nobody
from bot.answering.lines.of_person import is_of_person
from bot.answering.model import Outcome
from bot.answering.questions.in_or_out import claims_only
from bot.answering.wordings.money_lines import PRICE_CLAIMED
from bot.english import DAY, MONTH, QUANTITY
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.targets import PASSAGE, Sort

_DAY = rf"(?:{DAY}|\b\d{{1,2}}[./](?!0\b)\d{{1,2}}\b)"  # "CC BY 4.0" is no day
_SOME_DAY = re.compile(
    rf"{_DAY}|\b{MONTH}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:years?|weeks?|months?|days?|any ?time"
    r"|announced|known|rolling|soon|later|tba|tbd|immediately|spring|summer|autumn|fall|winter|tonight)\b"
)
_WHICH_DAY = re.compile(
    r"\b(?:which|what) (?:day|date|evening|month|week|weekday)\b|\b(?:last|latest) (?:day|date)\b|\bdates? of\b"
)
# a line that is a label and its day, and nothing else: "Notification: May 3", "3 May | Notification"
ROW = re.compile(
    rf"^(?:[^|:.!?]{{3,90}}(?:[|:–—]| -)\s*(?:\([^)]{{0,20}}\) ?)?[^|.!?(]{{0,24}}{_DAY}.{{0,40}}"
    rf"|.{{0,12}}{_DAY}.{{0,12}}[|:–—].*)$"
)
_OPENS = re.compile(rf"^[^|:.!?]{{0,12}}{_DAY}[^|:.!?]{{0,12}}[|:–—]")  # "May 11: the site is open."
_STATES = re.compile(r"\b(?:is|are|was|were|will|must|may|can|cannot|should|has|have|do|does|be|please)\b")
_TIMED = re.compile(
    r"\b(?:when|days?|dates?|time|evenings?|mornings?|until|till?|by|late|later|latest|still|over|deadlines?|yet"
    r"|already|gone|last|long|weeks?|months?|years?|now|soon|sooner|early|earlier|before|after|since|miss\w*|start\w*"
    r"|begin\w*|ends?|ended|pass|passed|past|clos\w+|open\w*|due|expire\w*|cheap\w*|today|tomorrow|tonight|ago|left"
    r"|exten\w+"
    r"|remain\w*|schedule\w*|calendar|announce\w*|\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    rf"|{MONTH}|can (?:i|we)|hours?|period|window|first|out|times?|longer|moved|changed|again)\b"
)
# a part of the event or its call that is known by a number or letter: "round 2", "door A", "the second cycle"
_PARTS = "round|track|strand|door|week|phase|cycle|category|session|task|stage|level|option"
_ORDINALS = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "ii": "2", "iii": "3", "iv": "4"}
_NUMBERED = re.compile(rf"\b({_PARTS})s? ([b-e]|\d|i{{2,3}}|iv|one|two|three|four)\b")
_COUNTED = re.compile(rf"\b({'|'.join(_ORDINALS)}) ({_PARTS})\b")
_UNIT = (
    r"(?:minutes?|mins?|pages?|words?|characters?|hours?|days?|weeks?|months?|years?|percent|mb|gb|kb|st|nd|rd|th|am"
    rf"|pm|euros?|eur|usd|dollars?|{MONTH})"
)
_HOW_MANY = re.compile(
    r"\bhow many (?!of\b|(?:\w+ )?(?:pages?|pgs|days?|weeks?|hours?|minutes?|mins?|months?|years?|words?|characters?"
    r"|chars|nights?|mb|gb|euros?|dollars?|percent)\b)"
)
_OTHER_UNIT = re.compile(
    rf"[$€£] ?\d[\d.,]*|\b{QUANTITY}(?: ?(?:to|or|and|-|–) ?{QUANTITY})?[ -]?{_UNIT}\b|\b\d+\.\d+\b|\b(?:19|20)\d\d\b"
    rf"|\b{MONTH} \d+"
)
_SOME_COUNT = re.compile(
    rf"\b{QUANTITY}\b|\b(?:unlimited|no|none|any|many|several|single|once|twice|each|both|more|only|all|every"
    r"|multiple|an|another|few|limit\w*)\b"
)
_WHERE = re.compile(
    r"^(?:(?:and|so|but) )?(?:where (?:is|are|do we|will|does|exactly)\b|in which (?:place|building|hotel|room|hall)\b"
    r"|(?:which|what) (?:hotel|hostel|restaurant|pub|building|room)\b)(?!.*\b(?:link|form|submi\w+|upload|publish\w*"
    r"|paper|abstract|template|register|registration|money|page|site|website|send|find|program(?:me)?|list|size)\b)"
)
_PLACE = re.compile(
    r"(?<=[\w,;)] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Workshop|Conference|Dinner|Lunch|Reception|I|We)\b)[A-Z]\w+|\b[Rr]oom \d"
    r"|\b(?:online|virtual\w*|campus|zoom|hybrid|hall|building|street|venue|museum|university|restaurant|tba"
    r"|residences?|hostels?|(?:list|map) of|website|own (?:accommodation|rooms?))\b"
)
_HOW = re.compile(
    r"\bhow (?:do|does|can|should|must|will|to|would) (?:(?:i|we|one|you|they|it|(?:the|my|our) \w+) )?(?:\w+ ){0,3}?"
    r"(?:get to|sign up|register|apply|submit|send|propose|enter|reach|join|book|pay|upload|hand)\b"
    r"|\bwhere (?:do|can|could|should) (?:i|we|one) (?:get|find|download|order|book|buy)\b"
)
_MEANS = re.compile(
    r"@|\[at\]|https?:|\bwww\b|\b(?:via|through|by|forms?|portal|e ?mail|website|web|pages?|links?|online|system|at"
    r"|take|walk|metro|tram|bus|train|taxi|foot|using|here|must|should|platform|easychair"
    r"|please|with|on|from|in|not|contact|send|write|upload|submitted)\b"
)
# until when something is sent, and when its senders hear of it
_UNTIL = re.compile(r"\b(?:(?:un)?till? when|by when|deadlines?|last day|how long can)\b")
_HEARD = re.compile(r"\b(?:notif\w+|decisions?)\b")
_BRIEF = 3
# a topic of a word or two says nothing of a subject that it has no word of
_OF_SCOPE = re.compile(
    r"\b(?:on topic|off topic|(?:in|within|out of) (?:the )?scope|on the list|(?:would|does) (?:it|that|this) fit)\b"
)
# when it begins is not told by a row of the schedule that is in the middle of a day
_BEGINS = re.compile(
    r"\b(?:when|what time|which hour)\b.*\b(?:start|starts|begin|begins|kick off)\b"
    r"(?! (?:the )?(?:submi|regist|review)\w*)"
)
_IN_BETWEEN = re.compile(
    r"^\d{1,2}[:.]\d\d\b(?!.*\b(?:start|open|welcome|registration|arriv|begin|kick))"
    r".*(?:coffee|lunch|break|lecture|dinner|session)"
)
# a row of when something ends does not tell when it begins, nor the other way round
_STARTS = re.compile(r"\b(?:start\w*|begin\w*|opens?|opening|launch\w*|from)\b")
_ENDS = re.compile(r"\b(?:ends?|ending|clos(?:es?|ed|ing)|finish\w*|deadline|until|due)\b")
_WHEN_STARTS = re.compile(r"\bwhen (?:do|does|will|did) .{1,40} (?:start|begin|open)\b")
_WHEN_ENDS = re.compile(r"\bwhen (?:do|does|will|did) .{1,40} (?:end|close|finish)\b")
# what a line says that confirms or denies that nothing else is taken
_OF_OTHERS = re.compile(
    r"\b(?:only|solely|exclusiv\w+|limit\w*|restrict\w*|must|should|has to|have to|required?|any|every|all|each|both"
    r"|vari\w+|range|spectrum|entire|whole|broad\w*|wide\w*|kinds?|types?|open|otherwise|others?|also|not|no|none"
    r"|nor|without|including|well|or|either|encourag\w+"
    r"|regardless|whatever|up to|at most|max\w*|welcom\w+|accepted|allowed)\b"
)


def without_unfit(match: Match, choice: Choice, passages: Sequence[Passage], *, among: bool) -> Choice:
    """Return a choice without a line of the call that cannot answer: nothing, where no other was found. `among` several
    questions, one of two lines may stand alone.
    """
    best = choice.candidate
    if best and best.sort is Sort.PASSAGE and choice.outcome is Outcome.ANSWERED:
        return _without(match, best, choice, passages) if _is_unfit(match, best, passages) else choice
    lines = choice.lines
    fitting = tuple(one for one in lines if not _is_unfit(match, one, passages))
    if lines and (not fitting or (fitting[0] is not lines[0] and not among)):  # of two, the likelier
        return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)
    if among and len(fitting) < len(lines):
        return choice._replace(lines=fitting)
    return choice


def _without(match: Match, line: Candidate, choice: Choice, passages: Sequence[Passage]) -> Choice:
    """A choice without its line: nothing; that the call is silent, where it was all that was found of a kind."""
    others = (one for one in match.candidates if one.sort is Sort.PASSAGE and one.kind == line.kind != "")
    of_life = is_of_person(_line(line, passages), match.reading)
    if line.kind and of_life and all(is_of_person(_line(one, passages), match.reading) for one in others):
        return Choice(Outcome.UNSTATED, choice.confidence, Candidate.of_kind(line.kind), choice.near)
    return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)


def _line(one: Candidate, passages: Sequence[Passage]) -> Passage:
    return passages[int(one.id.removeprefix(PASSAGE))]


def _is_unfit(match: Match, one: Candidate, passages: Sequence[Passage]) -> bool:
    line, words = _line(one, passages), " ".join(match.reading.words)
    return _is_of_other(match.reading) or is_of_person(line, match.reading) or is_unfit(words, line)


def _is_of_other(reading: Reading) -> bool:
    """Whether a question is of another event, whose name nobody here knows: "does KNOTSEC take posters", "the tide
    knotting school".
    """
    units, strange = reading.units, [unit.weight is Weight.FOREIGN for unit in reading.units]
    is_subject = len(units) > _BRIEF and units[0].name == "doe" and strange[1]
    return is_subject or any(strange[place] and units[place + 1].name == "@workshop" for place in range(len(units) - 1))


def is_unfit(words: str, line: Passage) -> bool:
    """Whether a line has not the sort of thing that a question asks for, or is of another part of the event."""
    text, under = line.text.lower(), fold(f"{line.heading} . {line.text}")
    is_row = _OPENS.match(text) or (ROW.match(text) and not _STATES.search(text))
    if is_row and (not _TIMED.search(words) or _is_other_end(words, text)):
        return True
    if _OF_SCOPE.search(words) and len(text.split()) <= _BRIEF and not _shared(words, text):
        return True
    if _BEGINS.search(words) and _IN_BETWEEN.match(text):
        return True
    if _WHICH_DAY.search(words) and not _SOME_DAY.search(f"{line.heading} . {line.text}".lower()):
        return True
    if _HOW_MANY.search(words) and not _SOME_COUNT.search(_OTHER_UNIT.sub(" ", text)):
        return True
    if _HOW.search(words) and not line.link and not _MEANS.search(text):
        return True
    if _WHERE.search(words) and not line.link and not _PLACE.search(line.text):
        return True
    if _UNTIL.search(words) and _HEARD.search(text) and not _HEARD.search(words):
        return True
    if lacks_what_tells(words, line):
        return True
    is_mute = claims_only(words) and not _OF_OTHERS.search(text)
    is_mute = is_mute or (PRICE_CLAIMED.asks(words) and not PRICE_CLAIMED.told.search(text))
    return is_mute or _of_other_part(words, under) or of_nobody(words, line)


def _is_other_end(words: str, text: str) -> bool:
    """Whether a row tells only when something ends to who asks when it begins, or the other way round."""
    starts, ends = bool(_STARTS.search(text)), bool(_ENDS.search(text))
    return bool((_WHEN_STARTS.search(words) and ends and not starts) or (_WHEN_ENDS.search(words) and starts > ends))


def _shared(words: str, text: str) -> set[str]:
    """The stems that a question and a line have in common."""
    return set(map(stem, words.split())) & set(map(stem, fold(text).split()))


def _of_other_part(words: str, text: str) -> bool:
    """Whether a line, or its heading, names the part that a question names only with other numbers."""
    told = _parts(text)
    return any((has := {n for part, n in told if part == name}) and number not in has for name, number in _parts(words))


def _parts(text: str) -> set[tuple[str, str]]:
    found = {(part, _NUMBERS.get(number, number)) for part, number in _NUMBERED.findall(text)}
    return found | {(part, _ORDINALS[number]) for number, part in _COUNTED.findall(text)}
