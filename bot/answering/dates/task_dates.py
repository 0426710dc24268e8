"""A day of a contest, in other words than the call's: "when is the train set out" is of the "Training data release",
"until when does scoring run" of the "Evaluation end"; and the day on which the programme comes out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.faq.model import Faq, KeyDate
from bot.matching.normalise import fold

_SET = r"(?: ?(?:sets?|data|data ?sets?|corpus|corpora|splits?|examples?|instances?|samples?|inputs?|part))"
_PHASE = r"(?: (?:phases?|periods?|windows?|stages?|rounds?|campaigns?))"
_PROGRAMME = "programme"  # of the event: a label that names it alone is of the day on which it comes out
# what a contest gives out or goes through
_THINGS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "training": rf"train(?:ing)?{_SET}",
        "development": rf"(?:dev|develop(?:ment)?|validation|val){_SET}",
        "test": rf"(?:(?:blind |hidden )?test|testing){_SET}",
        "initial": rf"(?:initial|first|raw){_SET}",
        "results": r"results?|outputs?|predictions?|(?:system|task|final|your|our|my|the) runs",
        "trial": rf"(?:trial|sample|pilot|practice){_SET}",
        "evaluation": rf"(?:evaluation|eval|scoring|testing{_PHASE}|test{_PHASE}){_PHASE}?(?! (?:of|criteria|form|"
        rf"script|code|metrics?|measures?|results?|papers?|data|set))",
        _PROGRAMME: r"program(?:me)?|schedule|timetable|agenda",
    }.items()
}
# what becomes of it
_STEPS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "release": r"releas\w*|out|publish\w*|publication|available|availability|come|comes|get|gets|download\w*|start"
        r"|distribut\w*|shar(?:e|ed|ing)|hand(?:s|ed)? out|give|given|see|access|up|put|online",
        "sent": r"submi\w+|sen[dt]|hand(?:ed)? in|upload\w*|turn(?:ed)? in"
        r"|(?:have|has|need|needs|must|should) (?:\w+ ){0,3}?be in",
        "start": r"start\w*|begin\w*|opens?|opening|kick\w*",
        "end": r"ends?|ending|clos\w+|over|stop\w*|finish\w*|deadlines?|run|last|until|till|left|due",
    }.items()
}
_WHEN = re.compile(
    r"\b(?:when|whens|since when|until|till|what (?:day|date)|which (?:day|date)|how (?:long|many days|much time)|yet"
    r"|already|still|over|dates?)\b"
)
_UNTIL = re.compile(r"\b(?:until|till) (?:when|what|which)\b|\bhow long can\b")
_OTHERWISE = re.compile(
    r"\b(?:where|who|whom|why|after|before|between|papers?|abstracts?|reviews?|reviewers?|big|large|size)\b"
    r"|\bhow (?!long|many days|much time)|\bwhich (?!day|date)"
)


def task_date(faq: Faq, words: str) -> KeyDate | None:
    """Return the one date of the call that is of what a question names of a contest, and of the same step of it."""
    if not _WHEN.search(words) or _OTHERWISE.search(words):
        return None
    things, steps = _named(words, _THINGS), {"end"} if _UNTIL.search(words) else _named(words, _STEPS)
    if len(things) != 1 or not steps:
        return None
    found = [
        date
        for date in faq.dates
        if date.kind == "other"
        and things <= _named(fold(date.label), _THINGS)
        and (steps & _named(fold(date.label), _STEPS) or (things == {_PROGRAMME} and steps == {"release"}))
    ]
    return found[0] if len(found) == 1 else None


def _named(text: str, names: Mapping[str, re.Pattern[str]]) -> set[str]:
    return {name for name, words in names.items() if words.search(text)}
