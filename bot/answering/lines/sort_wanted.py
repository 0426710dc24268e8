"""Whether a sort of paper is wanted, "would you take a survey?": the line of the call that speaks of that sort, or that
none does. A line on other sorts tells nothing of it, nor does the list of topics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.answering.questions.said import said_by
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.targets import PASSAGE, Sort

_KIND = "submission_types"  # of the bank
# kinds that such a question is taken for, and that speak of no sort of paper
_TAKEN = frozenset({
    "topic_scope", "topics", "topic_group", "can_still_submit", "attend", "about", "eligibility", "registration", _KIND,
})  # fmt: skip
_SURE = 0.6  # of a line that was found so
_PAPERS = r"(?:papers?|articles?|works?|contributions?|submissions?|pieces?|essays?)"
# the beginning of a word by which a line names the sort, and how a question does
_SORTS = {
    "position": rf"position {_PAPERS}",
    "survey": rf"surveys?|survey {_PAPERS}",
    "theor": rf"(?:purely |only )?theor(?:y|etical) {_PAPERS}",
    "negative": r"negative results?",
    "replic": rf"replications?|replication (?:{_PAPERS}|stud(?:y|ies))",
    "reproduc": rf"reproducibility (?:{_PAPERS}|stud(?:y|ies)|reports?)",
    "opinion": rf"opinion {_PAPERS}",
    "vision": rf"vision(?:ary)? {_PAPERS}",
    "perspective": rf"perspectives?|perspective {_PAPERS}",
    "case stud": r"case stud(?:y|ies)",
    "experience": rf"experience (?:reports?|{_PAPERS})",
    "review": rf"(?:literature|systematic|review) (?:reviews?|{_PAPERS})",
}
_WANTED = re.compile(
    r"^(?:(?:so|and|but|hi|hello|also|then) )*(?:is|are|would|will|can|could|may|do|does|did)"
    r" (?:(?:you|i|we|people|they|it|the|an?|my|our|some|any|also|still|even|just|purely|be|ok|okay|accept|accepting"
    r"|take|taking|consider|considering|want|welcome|like|submit|send|write|bring|propose|in|it|if|is|are|pure|only) )*"
    r"(?P<sort>" + "|".join(sorted(_SORTS.values(), key=len, reverse=True)) + r")"
    r"(?: (?:ok|okay|fine|welcome|welcomed|accepted|allowed|possible|considered|eligible|wanted|acceptable|too|also|as"
    r"|well|here|for|you|this|the|workshop|conference|event|without|with|no|any|experiments?|data|results?|evaluation"
    r"|be|in|solicited|suitable|appropriate|then|alone|only))*$"
)
# what takes all sorts, by whatever name
_ANY = re.compile(
    r"\b(?:any|all|other|various|different|every|many) (?:\w+ )?(?:kinds?|types?|forms?|sorts?|styles?|formats?) of\b"
    r"|\b(?:wide|broad) (?:range|variety) of (?:\w+ )?(?:papers?|submissions?|contributions?|formats?)\b"
)
_CALLS = re.compile(r"\b(?:papers?|submi\w+|contributions?|invit\w+|welcom\w+|accept\w*|solicit\w*|encourag\w+)\b")


def sort_wanted(choice: Choice, words: str, faq: Faq, passages: Sequence[Passage]) -> Choice | None:
    """Return the line that speaks of the sort of paper that a question asks for, else that the call says nothing of it;
    None for all other questions, and where what was found speaks of it.
    """
    sort = _asked(words)
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    if not sort or (best and best.sort is not Sort.PASSAGE and (best.id not in _TAKEN or faq.is_own(best.id))):
        return None
    lines = [fold(f"{one.heading} . {one.text}") for one in passages]
    own = (fold(entry.answer) for entry in faq.entries if faq.is_own(entry.id))
    if any(_speaks(sort, text) for text in (*said_by(faq), *own)):
        return None
    if best and best.sort is Sort.PASSAGE and _speaks(sort, lines[int(best.id.removeprefix(PASSAGE))]):
        return None
    told = [(bool(_CALLS.search(line)), -number) for number, line in enumerate(lines) if _speaks(sort, line)]
    if told:
        return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(-max(told)[1]), choice.near)
    if any(_ANY.search(line) and _CALLS.search(line) for line in lines):
        return None
    return Choice(Outcome.UNSTATED, choice.confidence, Candidate.of_kind(_KIND), choice.near)


def _asked(words: str) -> str:
    """The beginning of the word by which a line names the sort that a question asks for; empty for none."""
    found = _WANTED.match(words)
    return next((name for name, how in _SORTS.items() if re.fullmatch(how, found["sort"])), "") if found else ""


def _speaks(sort: str, text: str) -> bool:
    return f" {sort}" in f" {text}"
