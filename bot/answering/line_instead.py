"""Questions that no fact answers and a line of the call often does, though it shares few words with them: whether
somebody is welcome, whether work that failed is, whether there is a theme, whether what was printed may be sent.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.choice import Choice
from bot.answering.model import Outcome
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import clean, fold
from bot.matching.reading import Reading
from bot.matching.split import is_question, sentences
from bot.matching.targets import PASSAGE, Sort

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})
_PEOPLE = r"(?:people|researchers?|scholars?|practitioners?|participants?|students?|professionals?|persons?)"


class _Line(NamedTuple):
    """- `taken`: kinds it may have been taken for; a line of the call or nothing always may
    - `asked` finds it in the question with the sentence before it, `told` the line
    - `entry`: an entry of the FAQ that answers it
    """

    taken: frozenset[str]
    asked: re.Pattern[str]
    told: re.Pattern[str]
    entry: str = ""


_LINES = (
    _Line(  # who is welcome: "I am a nurse and no engineer, am I welcome?"
        _TOPICS | {"can_still_submit"},
        re.compile(
            r"\bam i (?:even |also |still |really )?(?:welcome|wanted|eligible if)\b"
            r"|\b\w+ like (?:me|us)\b.{0,20}\bwelcome|\b(?:want|take|accept|welcome) \w+ like (?:me|us)\b"
            r"|\b(?:is|would) (?:this|it|that)(?: be)? (?:\w+ )?(?:something|anything) for (?:me|us|somebody like)\b"
            r"|\b(?:contribution|paper|talk|submission|abstract) from (?:my|our) side\b"
            r"|\bi am (?:\w+ )?(?:an? )?\w+(?: \w+)? (?:and )?not an? \w+ .{0,30}\b(?:can|could|may) i\b"
        ),
        re.compile(
            r"^(?=.*\b(?:welcom|invit|encourag|open|regardless|apply|applica|submi|contribut|join|eligible|anyone"
            r"|whether))"
            r".*(?:\bregardless of\b|\b(?:all|any|every) (?:academic |related |relevant )?(?:disciplines?|backgrounds?"
            r"|career (?:stages?|levels?)|genres?|levels? of experience|job titles?)\b"
            r"|\b(?:diverse|various|different|many|adjacent)"
            r" (?:fields|disciplines|backgrounds|communities|career stages)\b"
            r"|\bno (?:prior|previous|specific|special) (?:experience|knowledge|background|requirements?|training)\b"
            r"|\bfirst.timers?\b|\bfirst.time (?:attendees|authors|participants|presenters|speakers)\b"
            r"|\bnewcomers?\b|\bwhatever (?:their|your)\b"
            r"|\b(?:open to|welcome|invite|encourage)\w* (?:to |for )?(?:everyone|anyone|anybody|everybody"
            rf"|(?:all )?(?:\w+ )?{_PEOPLE} (?:from|of|in|with|at|who))\b|\bfrom any and all\b)"
        ),
    ),
    _Line(  # work that failed
        _TOPICS,
        re.compile(
            r"(?:\b(?:negative|null) (?:results?|findings?)\b|\bnothing worked\b|\b(?:did|does) not work\b"
            r"|\b(?:paper|story|talk|work|everything|experiments?)\b.{0,40}\b(?:failed|failing|failures?|went wrong)\b)"
            r".*\b(?:welcome|ok|okay|take|accept\w*|want\w*|fit|publish\w*|allowed|fine|interest\w*|suitable|scope"
            r"|consider\w*|possible|chance)\b"
        ),
        re.compile(
            r"\b(?:negative|null) (?:results?|findings?)\b|\blessons learn\w*\b"
            r"|\b(?:failed|unsuccessful) (?:attempts?|experiments?|approaches)\b"
            r"|\bfailures? (?:stories|cases|analys\w+)\b|\bwhat (?:did not|does not|didn.?t) work\b"
        ),
    ),
    _Line(  # what comes of an abstract that was never sent
        frozenset({"can_still_submit", "submission_deadline", "time_left"}),
        re.compile(
            r"\b(?:never|not|forgot to|without) (?:\w+ ){0,2}?(?:regist\w+|submit\w*|sen[dt]|upload\w*)"
            r" (?:an? |the |my |our )?abstract\b.*\bpaper\b"
            r"|\bpaper without (?:an? )?(?:\w+ )?abstract\b|\bmissed the abstract (?:deadline|date)\b"
        ),
        re.compile(
            r"\babstracts?\b.{0,80}\b(?:mandatory|required|compulsory|obligatory)\b"
            r"|\b(?:mandatory|required|compulsory|obligatory)\b.{0,40}\babstracts?\b"
            r"|\bonly (?:registered )?(?:abstracts|papers (?:with|whose))\b|\bwithout (?:an? )?(?:\w+ )?abstract\b"
        ),
    ),
    _Line(  # what the theme is
        _TOPICS | {"about"},
        re.compile(
            r"\b(?:what|which)(?: (?:is|are|s|was|will be))? (?:the |this year s |your )*(?:(?:main|general|special"
            r"|overall|central|conference|workshop|annual|motto or) ){0,2}themes?(?: word)?\b(?! parks?)"
            r"|^(?:(?:the|and|this|year|years|s) )*(?:(?:main|general|special) )?theme(?: this (?:year|time))?$"
        ),
        re.compile(
            r"(?<!sub[ -])(?<!following )(?<!several )\bthemes?\b(?:,? [\w’'-]+){0,5}"
            r" (?:is|are|will be|focus\w*)\b(?! (?:no|not|open|to be announced)\b)"
            r"|(?<!sub[ -])(?<!following )\bthemes? ?[:–—]|(?<!sub[ -])\bthemes?,? (?:of )?[“\"*_]"
            r"|[”\"*_]+ (?:is|as|will be) (?:the|our|this year’?'?s) (?:\w+ )?theme\b"
        ),
    ),
    _Line(  # whether there is a theme
        _TOPICS,
        re.compile(
            r"\b(?:is|are) there (?:\w+ ){0,3}themes?\b|\b(?:do|does|will) (?:\w+ ){1,5}have (?:\w+ ){0,3}themes?\b"
            r"|\btied to (?:\w+ ){0,3}themes?\b"
        ),
        re.compile(
            r"\b(?:no|any|special|overarching|this year.?s) (?:\w+ ){0,2}themes?\b"
            r"|\b(?:conference|main|central|overall|workshop|our|general|annual) themes? ?(?:\b(?:is|are|will be)\b|:)"
            r"|\bthemes? (?:of|for) .{1,60}\b(?:is|are|will be)\b|\boutside (?:of )?the theme\b"
        ),
    ),
    _Line(  # what was printed, sent again
        frozenset({"can_still_submit"}),
        re.compile(
            r"\b(?:already|just|previously|since|been) (?:\w+ )?(?:published|printed|accepted (?:at|by|in|for)"
            r"|appeared|came out)\b"
            r"|\b(?:published|printed|presented) (?:it|this|that|them) (?:already|before|last|in|at)\b"
            r"|\baccepted (?:at|by|in|for) an? (?:\w+ )?(?:journal|conference|workshop)\b"
        ),
        re.compile(
            r"\b(?:previously|already|elsewhere) (?:been )?(?:published|accepted|appeared)\b"
            r"|\b(?:published|accepted|appeared) (?:previously|already|elsewhere|before)\b"
            r"|\baccepted for publication\b|\bprior publication\b|\bunpublished\b|\bnot (?:been |be )?published\b"
        ),
        "prior_publication",
    ),
)


def line_instead(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    """Return the line of the call that a question wants, where it was taken for something else or for nothing."""
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    if best and best.sort is Sort.ENTRY:
        return None  # organizers' words stand
    said = with_before(reading, around)
    known = {entry.id for entry in faq.entries}
    for row in (one for one in _LINES if one.entry not in known):
        is_taken = best is None or best.id in row.taken or _differs(best, row.told, passages)
        if is_taken and row.asked.search(said) and (number := _best_line(said, row, passages)) is not None:
            return Candidate.of_passage(number)
    return None


def _differs(best: Candidate, told: re.Pattern[str], passages: tuple[Passage, ...]) -> bool:
    """Whether a line of the call was found that does not tell what is asked."""
    return best.sort is Sort.PASSAGE and not told.search(passages[int(best.id.removeprefix(PASSAGE))].text.lower())


def with_before(reading: Reading, around: Reading) -> str:
    """Return the words of a question behind those before it in its sentence, or of the sentence before, which tell the
    case.
    """
    said = [fold(one) for one in sentences(clean(around.text))]
    asked, own = " ".join(reading.words), fold(reading.text)
    place = next((n for n, one in enumerate(said) if own in one), 0)
    head = said[place].partition(own)[0].strip() if said and own in said[place] else ""
    before = head or (said[place - 1] if place else "")
    return f"{before} {asked}" if before and not is_question(before) else asked


def _best_line(said: str, row: _Line, passages: tuple[Passage, ...]) -> int | None:
    """Return the number of the line that has most of the question's telling words, of those that tell it."""
    light = load_lexicon().light
    words = {stem(word) for word in said.split() if word not in light}
    found = [
        (len(words & set(map(stem, fold(one.text).split()))), -number)
        for number, one in enumerate(passages)
        if row.told.search(one.text.lower())
    ]
    return -max(found)[1] if found else None
