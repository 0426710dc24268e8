"""Lines of the call that tell how long a talk is, how many sit on a panel, how many review or may come: only a line
with a figure answers, and of a keynote only the line on keynotes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choice import Choice
from bot.answering.model import Outcome
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.normalise import fold
from bot.matching.targets import PASSAGE, Sort

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|half|quarter|couple|dozen|pair|duo|single|several)"
)
_TIME = r"(?:minutes?|mins?|min|hours?|hrs?|h|seconds?|secs?|days?|sessions?)"
_FIGURE = re.compile(rf"\b{_NUMBER}\b")
# what a line must hold to answer each kind of the bank
_HELD = {
    "talk_length": re.compile(rf"\b{_NUMBER}(?: an?| of an| and a half)?[ -]?(?:\d+ )?{_TIME}\b|\b\d+(?:min|mins|h)\b"),
    "panel_size": _FIGURE,
    "review_count": re.compile(rf"\b(?:{_NUMBER}|peers?|organi[sz]ers?|committee|chairs?|jury|experts?|editors?)\b"),
    "capacity": re.compile(rf"\b{_NUMBER}\b|\b(?:limit\w*|unlimited|first come|full|waiting list|cap(?:ped|acity)?)\b"),
}
# what has a length or a size of its own; each group by any of its words
_GROUPS = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        "lightning|flash ?talks?|flash|blitz|pecha ?kucha|ignite|madness|pitch(?:es)?|spotlights?",
        "keynotes?|plenar(?:y|ies)|invited",
        "posters?",
        "panels?|panell?ists?|round ?tables?",
        "tutorials?|courses?|master ?class(?:es)?|labs?",
        "demos?|demonstrations?",
        "videos?|pre ?recorded|recordings?|films?",
        "performances?|concerts?|pieces?|music\\w*|performers?|ensembles?|compositions?",
        "teams?|groups?|hackathon",
        "short",
        "breaks?|lunch|coffee|dinner",
    )
)
# the same, but a question may name it besides: "I am a PhD student, how long is a talk at the workshop?"
_SOFT = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in ("students?|phd|doctoral|master", "workshops?", "symposi(?:a|um|ums)", "long|full|regular")
)
_PLAIN = re.compile(r"\b(?:long|full|regular|normal|contributed|oral|standard|usual|individual|research)\b")


def measured(match: Match, choice: Choice, passages: Sequence[Passage]) -> Choice:
    """Return a choice whose line tells just what is asked for: another line of its kind where the likeliest is about
    something else, or about one kind of talk where none is named; or nothing.
    """
    best = choice.candidate
    if best is None or best.sort is not Sort.PASSAGE or best.kind not in _HELD:
        return choice
    words = " ".join(match.reading.words)
    fitting = [one for one in _lines(match, best) if _suits(best.kind, words, _text(one, passages))]
    if not fitting:
        return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)
    if best in fitting and not _is_of_one(best, passages):
        return choice
    plain = [one for one in fitting if not _is_of_one(one, passages)]
    if best in fitting and (_groups(words, (*_GROUPS, *_SOFT)) or not plain):
        return choice
    return choice._replace(candidate=(plain or fitting)[0], lines=())


def _lines(match: Match, best: Candidate) -> list[Candidate]:
    """The lines that speak for a kind, the nearest in meaning first."""
    found = [one for one in match.candidates if one.sort is Sort.PASSAGE and one.kind == best.kind]
    return sorted(found, key=lambda one: -one.near.mean)


def _is_of_one(line: Candidate, passages: Sequence[Passage]) -> bool:
    """Whether a line is about one kind of talk or group, and not about talks as such."""
    return bool(_groups(_text(line, passages), (*_GROUPS, *_SOFT)))


def _text(line: Candidate, passages: Sequence[Passage]) -> str:
    passage = passages[int(line.id.removeprefix(PASSAGE))]
    return fold(f"{passage.heading} . {passage.text}")


def _suits(kind: str, words: str, text: str) -> bool:
    """Whether a line has the figure, and is about what the question names, or about talks as such."""
    if not _HELD[kind].search(text):
        return False
    if kind not in {"talk_length", "panel_size"}:
        return True
    named, told = _groups(words, _GROUPS), _groups(text, _GROUPS)
    if named:
        return bool(named & told)
    soft = _groups(text, _SOFT)
    if beside := _groups(words, _SOFT):
        return not told or bool(beside & soft)
    return not (told or soft) or not _PLAIN.search(words)


def _groups(text: str, groups: tuple[re.Pattern[str], ...]) -> set[int]:
    return {place for place, group in enumerate(groups) if group.search(text)}
