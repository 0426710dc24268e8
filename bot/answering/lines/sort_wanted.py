"""Whether a sort of paper is wanted, "would you take a survey?": the line of the call that speaks of that sort, or that
none does. A line on other sorts tells nothing of it, nor does the list of topics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.unfit import is_unfit
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
_ASKED = {
    "position": rf"position {_PAPERS}",
    "survey": rf"surveys?|survey {_PAPERS}",
    "theory": rf"(?:purely |only )?theor(?:y|etical) {_PAPERS}",
    "negative": r"negative results?",
    "replication": rf"replications?|replication (?:{_PAPERS}|stud(?:y|ies))",
    "reproducibility": rf"reproducibility (?:{_PAPERS}|stud(?:y|ies)|reports?)",
    "opinion": rf"opinion {_PAPERS}",
    "vision": rf"vision(?:ary)? {_PAPERS}",
    "perspective": rf"perspective {_PAPERS}",
    "case": r"case stud(?:y|ies)",
    "experience": rf"experience (?:reports?|{_PAPERS})",
    "review": r"(?:literature|systematic|scoping) reviews?|review (?:papers?|articles?)",
}
# how a line names each sort
_NAMED = {
    name: re.compile(rf"\b(?:{how})\b")
    for name, how in {
        "position": r"position(?! (?:of|in|on|at|as)\b)",
        "survey": r"surveys?(?! (?:data|questionnaires?))|overviews?",
        "theory": r"theor(?:y|etical|ies)",
        "negative": r"negative (?:results?|findings?)|fail(?:ed|ures?)",
        "replication": r"replicat\w+",
        "reproducibility": r"reproduc\w+",
        "opinion": r"opinions?",
        "vision": rf"vision(?:ary)? (?:statements?|{_PAPERS})",
        "perspective": rf"perspective {_PAPERS}|perspectives",
        "case": r"case stud(?:y|ies)",
        "experience": rf"experience (?:reports?|{_PAPERS})|reports? (?:of|on) experiences?",
        "review": r"(?:literature|systematic|scoping) reviews?|review (?:papers?|articles?)|surveys?|overviews?",
    }.items()
}
_WANTED = re.compile(
    r"^(?:(?:so|and|but|hi|hello|also|then) )*(?:is|are|would|will|can|could|may|do|does|did)"
    r" (?:(?:you|i|we|people|they|it|the|an?|my|our|some|any|also|still|even|just|purely|be|ok|okay|accept|accepting"
    r"|take|taking|consider|considering|want|welcome|like|submit|send|write|bring|propose|in|it|if|is|are|pure|only) )*"
    r"(?P<sort>" + "|".join(sorted(_ASKED.values(), key=len, reverse=True)) + r")"
    r"(?: (?:ok|okay|fine|welcome|welcomed|accepted|allowed|possible|considered|eligible|wanted|acceptable|too|also|as"
    r"|well|here|for|you|this|the|workshop|conference|event|without|with|no|any|experiments?|data|results?|evaluation"
    r"|be|in|solicited|suitable|appropriate|then|alone|only))*$"
)
# what accepts any sort of paper
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
    named = _NAMED[sort]
    own = (fold(entry.answer) for entry in faq.entries if faq.is_own(entry.id))
    if any(map(named.search, (*said_by(faq), *own))):
        return None
    lines = [fold(f"{one.heading} . {one.text}") for one in passages]
    if best and best.sort is Sort.PASSAGE and named.search(lines[int(best.id.removeprefix(PASSAGE))]):
        return None
    speaking = [number for number, line in enumerate(lines) if named.search(line)]
    told = [one for one in speaking if _CALLS.search(lines[one]) and not is_unfit(words, passages[one])]
    if told:
        return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(told[0]), choice.near)
    if speaking or any(_ANY.search(line) and _CALLS.search(line) for line in lines):
        return None
    return Choice(Outcome.UNSTATED, choice.confidence, Candidate.of_kind(_KIND), choice.near)


def _asked(words: str) -> str:
    """The sort that a question asks for; empty for none."""
    found = _WANTED.match(words)
    return next((name for name, how in _ASKED.items() if re.fullmatch(how, found["sort"])), "") if found else ""
