"""Lines of the call that tell how long a talk is, how many sit on a panel, how many review or may come: only a line
with a figure answers, and of a keynote only the line on keynotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.english import QUANTITY
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.targets import PASSAGE, Sort

_MEANT = 0.5  # share of a kind from which on a question surely asks for it
_TIME = r"(?:minutes?|mins?|min|hours?|hrs?|h|seconds?|secs?|days?|sessions?)"
_PEOPLE = (
    r"(?:people|persons?|speakers?|panell?ists?|participants?|members?|papers?|presenters?|presentations?|discussants?"
    r"|organi[sz]ers?|instructors?|performers?|players?|musicians?|contributors?|talks?|scholars?|students?)"
)
_REVIEWED = r"review\w*|referee\w*|evaluat\w*|assess\w*|read by|judged|jury|scored"
_COMES = (
    r"participants?|attend\w*|people|persons?|places?|seats?|spots?|students|audience|scholars|researchers|capacity"
    r"|registrations?|guests|tickets?|applicants"
)
# what a line must hold to answer each kind of the bank
_HELD = {
    "talk_length": re.compile(
        rf"\b{QUANTITY}(?: an?| of an| and a half)?[ -]?(?:\d+ )?{_TIME}\b|\b\d+(?:min|mins|h)\b"
    ),
    "panel_size": re.compile(rf"\b{QUANTITY}\b(?![ -]?{_TIME}\b)"),
    "review_count": re.compile(
        rf"^(?=.*\b(?:{_REVIEWED})\b)"
        rf".*\b(?:{QUANTITY}|peers?|organi[sz]ers?|committee|chairs?|jury|experts?|editors?)\b"
    ),
    "capacity": re.compile(
        rf"^(?=.*\b(?:{_COMES})\b)(?!.*\b(?:pages?|words?|abstracts?)\b)"
        rf".*\b(?:{QUANTITY}|limit\w*|unlimited|first come|full|waiting list|cap(?:ped|acity)?)\b"
    ),
}
# what a question must hold that such a line is looked for
_ASKED = {
    "talk_length": re.compile(r"\b(?:long|length|durations?|minutes?|mins?|time|hours?|lasts?)\b"),
    "panel_size": re.compile(
        r"\b(?:panels?|panell?ists?|round ?tables?|sessions?|teams?|groups?|symposi\w+|tutorials?|workshops?|demos?"
        r"|pieces?|ensembles?|posters?)\b"
    ),
    "review_count": re.compile(r"\b(?:review\w*|referee\w*|read\w*|assess\w*|evaluat\w*|judge[ds]?|eyes)\b"),
    "capacity": re.compile(
        r"\b(?:people|participants?|attend\w*|places?|seats?|spots?|capacity|persons?|guests?|fit|full|crowd"
        r"|admit\w*)\b"
    ),
}
# ... and what the line must hold to be looked for where no line was found to speak for the kind
_SURELY = {
    "talk_length": re.compile(
        rf"\b(?:talks?|presentations?|papers?|speakers?|presenters?|orals?|lectures?|slots?|panels?|sessions?"
        rf"|workshops?|round ?tables?|tutorials?|demos?|keynotes?|posters?|performances?|pieces?|symposi\w+)\b.{{0,80}}"
        rf"\b{QUANTITY}[ -]?(?:minutes?|mins?|hours?|hrs?)\b"
        rf"|\b{QUANTITY}[ -]?(?:minutes?|mins?|hours?|hrs?)(?: \w+){{0,2}} (?:talks?|presentations?|papers?|slots?"
        r"|lectures?|sessions?|workshops?|panels?|tutorials?|demos?|for (?:presentation|discussion)|plus|each)\b"
    ),
    "panel_size": re.compile(rf"\b{QUANTITY}(?: (?:to|or|and|a|at|most) {QUANTITY})?(?: \w+){{0,2}} {_PEOPLE}\b"),
    "review_count": re.compile(
        rf"^(?=.*\b(?:{_REVIEWED})\b).*\b{QUANTITY}(?: (?:to|or) {QUANTITY})?(?: \w+){{0,3}}"
        r" (?:reviewers?|referees?|reviews|members|experts|readers|evaluators?|evaluations|assessors?)\b"
    ),
    "capacity": re.compile(
        rf"\b(?:limited|restricted|capped|capacity)\b.{{0,20}}\b{QUANTITY}\b"
        rf"|(?<!track )(?<!part )\b{QUANTITY}(?: \w+)? (?:participants|attendees|places|seats|spots)\b"
    ),
}
# what has a length or a size of its own; each by any of its words
_APART = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "lightning": "lightning|flash ?talks?|flash|blitz|pecha ?kucha|ignite|madness|pitch(?:es)?|spotlights?",
        "keynote": "keynotes?|plenar(?:y|ies)|invited",
        "poster": "posters?",
        "panel": "panels?|panell?ists?|round ?tables?",
        "tutorial": "tutorials?|courses?|master ?class(?:es)?|labs?",
        "demo": "demos?|demonstrations?|tools?",
        "film": "videos?|pre ?recorded|recordings?|films?",
        "performance": r"performances?|concerts?|pieces?|music\w*|performers?|ensembles?|compositions?",
        "team": "teams?|groups?|hackathon",
        "short": "short",
        "lesson": "lessons?|class(?:es)?|pupils?|kids|children",
        "break": "breaks?|lunch|coffee|dinner",
    }.items()
}
_NO_TALKS = frozenset({"tutorial", "film", "break", "keynote"})
# the same, but a question may name it besides: "I am a PhD student, how long is a talk at the workshop?"
_BESIDES = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "student": "students?|phd|doctoral|master",
        "workshop": "workshops?",
        "symposium": "symposi(?:a|um|ums)",
        "long": r"(?<!minutes )(?<!hours )(?<!min )long(?!er)|full|regular|normal|ordinary|standard",
    }.items()
}
_PLAIN = re.compile(
    r"\b(?:long|full|regular|normal|ordinary|contributed|oral|standard|usual|individual|research"
    r"|papers? (?:talks?|slots?|presentations?)|(?:talks?|slots?) (?:for|of) (?:an? )?papers?)\b"
)
# a line on one kind of talk: "deep dive talks", "open source talks"
_QUALIFIED = re.compile(r"\b(?P<which>\w+) (?:talks|presentations|papers)\b")
_UNQUALIFIED = frozenset(
    "the all your our their most some these those accepted selected contributed regular normal full long short oral"
    " research paper standard individual invited general scientific technical conference workshop of for and or to"
    " each both time minute minutes min other in as following given such final submitted proposed".split()
)
_OF_PARTS = frozenset({"talk_length", "panel_size"})
_SHORT = 3
_NO_LABELS = frozenset(
    map(
        stem,
        "talk paper presentation present presenter speaker slot long length time minutes workshop conference session"
        " people participants many submit submission abstract proposal panel regular normal full short author each"
        " accepted format program programme hours research round table roundtable organise organize symposium school"
        " meeting event individual oral main track person schedule date much invited keynote poster question"
        " student".split(),
    )
)
_BACK = re.compile(r"\W*(?:(?:these|those|such) (?:talks|presentations|slots)|they)\b", re.IGNORECASE)
_NOT_NAMED = re.compile(r"\bnon \w+|\b(?:like|unlike|not) (?:the|those|for)(?: \w+){1,2}")


def measured(match: Match, choice: Choice, passages: Sequence[Passage]) -> Choice:
    """Return a choice whose line tells just what is asked for: another line of its kind where the likeliest is about
    something else, or about one kind of talk where none is named; or nothing.
    """
    best = choice.candidate
    is_line = best is not None and best.sort is Sort.PASSAGE and best.kind in _HELD
    words = " ".join(match.reading.words)
    if best is None or not is_line or choice.outcome is not Outcome.ANSWERED:
        return _surely(match, choice, words, passages)
    lines = sorted(_lines(match, best), key=lambda one: one.id != best.id)
    fitting = [one for one in lines if suits(best.kind, words, _text(one, passages))]
    if best.kind in _OF_PARTS and (label := labels_named(words, passages)):
        fitting = [one for one in fitting if label & _stems(_text(one, passages))]
    if not fitting:
        nothing = Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)
        return _surely(match, nothing, words, passages)
    chosen = max(fitting, key=lambda one: _closeness(words, _text(one, passages)))
    return choice if chosen is best else choice._replace(candidate=chosen, lines=())


def _surely(match: Match, choice: Choice, words: str, passages: Sequence[Passage]) -> Choice:
    """Return the line that surely tells the figure which a question surely asks for, where nothing answers it yet."""
    kinds = {kind: share for kind in _HELD if (share := _share(match, kind)) >= _MEANT and _ASKED[kind].search(words)}
    elsewhere = any("{event}" in unit.names for unit in match.reading.units)
    if choice.outcome is Outcome.ANSWERED or not kinds or elsewhere:
        return choice
    kind = max(kinds, key=lambda one: kinds[one])
    asked = set(words.split())
    texts = {number: _whole(passages, number) for number in range(len(passages))}
    label = labels_named(words, passages) if kind in _OF_PARTS else set()
    found = [
        (_closeness(words, text), len(asked & set(text.split())), -number)
        for number, text in texts.items()
        if _SURELY[kind].search(fold(passages[number].text))
        and (label & _stems(text) if label else suits(kind, words, text))
    ]
    if not found:
        return choice
    line = Candidate.of_passage(-max(found)[2])
    return Choice(Outcome.ANSWERED, max(choice.confidence, kinds[kind]), line, choice.near)


def labels_named(words: str, passages: Sequence[Passage]) -> set[str]:
    """The stems of a question that a heading has, or a line that is as short as one: "Rough diamonds"; not those of
    which nothing but a talk in general is told.
    """
    lines = (one.text for one in passages if len(one.text.split()) <= _SHORT and one.text[-1:] not in ".!?")
    labels = {word for text in (*lines, *(one.heading for one in passages)) for word in _stems(fold(text))}
    light = load_lexicon().light
    asked = {stem(word) for word in words.split() if len(word) > _SHORT and word not in light}
    return {one for one in asked & labels if one.isalpha()} - _NO_LABELS


def _stems(text: str) -> set[str]:
    return set(map(stem, text.split()))


def _share(match: Match, kind: str) -> float:
    return max((one.share for one in match.candidates if kind in {one.id, one.kind}), default=0.0)


def _lines(match: Match, best: Candidate) -> list[Candidate]:
    """The lines that speak for a kind, the nearest in meaning first."""
    found = [one for one in match.candidates if one.sort is Sort.PASSAGE and one.kind == best.kind]
    return sorted(found, key=lambda one: -one.near.mean)


def _text(line: Candidate, passages: Sequence[Passage]) -> str:
    return _whole(passages, int(line.id.removeprefix(PASSAGE)))


def _whole(passages: Sequence[Passage], number: int) -> str:
    """A line with its heading; with the line before it, where it points back to the talks of that: "these talks"."""
    line, before = passages[number], passages[number - 1] if number else None
    is_back = before is not None and before.heading == line.heading and _BACK.match(line.text)
    return fold(f"{line.heading} . {before.text if before and is_back else ''} {line.text}")


def suits(kind: str, words: str, text: str) -> bool:
    """Whether a line has the figure, and is about what the question names, or about talks as such."""
    if not _HELD[kind].search(text):
        return False
    if kind == "review_count":
        return True
    words = _named(words)
    named, told = _groups(words, _APART), _groups(text, _APART)
    if kind == "capacity":
        return told <= named
    if named:
        return bool(named & told)
    if told and told <= _NO_TALKS:
        return False
    besides = _groups(text, _BESIDES)
    if asked := _groups(words, _BESIDES):
        return bool(asked & besides) or not (told or (_PLAIN.search(words) and _is_qualified(text, words)))
    return not _PLAIN.search(words) or not (told or besides or _is_qualified(text, words))


def _closeness(words: str, text: str) -> tuple[int, int]:
    """How much of what a question names a line is about, and how little else: of talks as such, where none is named."""
    named, told = (_groups(one, _APART) | _groups(one, _BESIDES) for one in (_named(words), text))
    return len(named & told), -len(told - named)


def _is_qualified(text: str, words: str) -> bool:
    """Whether a line is on talks of a kind that a question does not name."""
    which = {found["which"] for found in _QUALIFIED.finditer(text)}
    return bool(which) and which.isdisjoint(_UNQUALIFIED | set(words.split()))


def _named(words: str) -> str:
    """The words of a question without those that name no kind of talk, or one that it is not of."""
    return _NOT_NAMED.sub(" ", words.replace("how long", "how"))


def _groups(text: str, groups: Mapping[str, re.Pattern[str]]) -> set[str]:
    return {name for name, words in groups.items() if words.search(text)}
