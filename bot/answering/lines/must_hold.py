"""What a line of the call must hold to be quoted, however near it is: a rule on text that machines write, a number of
reviewers, a place. Most lines that come near to such questions only share their subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.answering.questions.subject_words import lacks_subject
from bot.answering.wordings.attend_lines import ATTEND_LINES
from bot.answering.wordings.chosen_kinds import ASKS_CHOSEN, NOT_CHOSEN, TELLS_CHOSEN
from bot.answering.wordings.jam_lines import JAM_LINES
from bot.answering.wordings.kind_lines import OF_A_LIFE
from bot.answering.wordings.team_lines import TEAM_LINES
from bot.answering.wordings.written_lines import OF_WRITING
from bot.english import QUANTITY
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.targets import Sort

_TOOLS = (
    r"(?:chat ?gpt|gpt|llms?|(?:large )?language models?|chat ?bots?|copilot|claude|gemini|gen ?ai"
    r"|generative (?:ai|tools?|models?|artificial)|ai[ -](?:tools?|assist\w+|writ\w+|generated|help\w*|polish\w*)"
    r"|(?:machine|computer)[ -](?:generated|written|made))"
)
_RULED = (
    r"(?:must|shall|may|cannot|can(?! be (?:used|applied))|should|allow\w*|permit\w*|permissible|prohibit\w*|forbid\w*"
    r"|not|disclos\w*|declar\w*|acknowledg\w*|polic(?:y|ies)(?![ -]?mak)|responsib\w+|welcome|ban(?:ned)?|encouraged?"
    r"|discouraged?|rules?|guidelines?|accepted|acceptable|fine|required?|ask|common practice)"
)
_REVIEWED = r"(?:review\w*|referee\w*|evaluat\w*|assess\w*|read by|judged|scored)"
_BODIES = r"(?:peers|organi[sz]ers?|committee|chairs?|jury|experts?|editors?|members)"
# a number of anything but people
_PAGES = rf"\b{QUANTITY}(?: (?:more|extra|additional|further))? (?:pages?|words?|days?|weeks?|minutes?|hours?)\b"
_PLACED = r"\b(?:in|at|held|place|venue|city|town|located|hosted|campus)\b"

_FROM_AFAR = re.compile(r"\b(?:remote\w*|virtual\w*|online|hybrid|in person|video\w*|on ?site)\b")

_CALL = re.compile(r"\bcall for \w+")  # a heading that says of what a page is, and not of what its lines are


class _Row(NamedTuple):
    """- `asked` finds in a question what `told` must find in a line; `never`: what makes it another question
    - `near`: what a line tells it by in other words
    - `aside`: what a line is of that tells nothing of it; `headed`: headings of such lines
    - `kind`: of the bank, of which the call says nothing where no line of it tells it; empty where one may all the same
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str]
    never: re.Pattern[str] = re.compile(r"(?!)")
    near: re.Pattern[str] = re.compile(r"(?!)")
    aside: re.Pattern[str] = re.compile(r"(?!)")
    headed: re.Pattern[str] = re.compile(r"(?!)")


_ROWS = (
    _Row(  # whether one may write with a machine
        "llm_use",
        re.compile(
            rf"\b{_TOOLS}\b.*\b(?:rules?|polic\w+|text|writ\w+|polish\w*|edit\w*|draft\w*|allow\w*|permit\w*|okay|ok"
            r"|fine|forbidden|banned|declare\w*|disclos\w*|prohibited)\b"
            r"|\b(?:rules?|polic\w+|text|writ\w+|wrote|polish\w*|edit\w*|draft\w*|allow\w*|permit\w*|declare\w*"
            r"|disclos\w*|(?:use|using) of|(?:may|can|could|must|should) (?:i|we|one|authors|you) (?:\w+ ){0,4}?"
            rf"(?:use|let|have|run|ask|get|take|employ))\b.*\b{_TOOLS}\b"
        ),
        re.compile(
            rf"^(?=.*\b{_RULED}\b)(?=.*\b{OF_WRITING}\b).*"
            rf"\b(?:{_TOOLS}|ai|artificial intelligence|generat(?:ors?|ed|ive))\b"
            r"|\b(?:authorship|ethics|plagiarism)\b.*\bpolic|\bpolic\w+ (?:on|for|of) (?:authorship|plagiarism|ethics)"
        ),
        re.compile(r"\b(?:topics?|scope|fits?|papers? (?:on|about)|research|stud(?:y|ies)|works? (?:on|about))\b"),
        re.compile(
            r"^(?=.*\b(?:you|your|authors?|is|are|must|may|should|will|not)\b)"
            r".*\b(?:software|tools?|machines?|automat\w*|generat\w+|ai)\b.{0,60}"
            r"\b(?:writ\w+|wrote|texts?)\b"
            r"|\b(?:written|produced|generated|made) by (?:an? |the )?(?:\w+ )?(?:software|tools?|machines?|ai)\b"
        ),
        headed=re.compile(r"\b(?:topics?|themes?|scope|areas)\b"),
    ),
    _Row(  # how many read a paper
        "review_count",
        re.compile(
            r"\bhow many (?:\w+ ){0,2}?(?:reviewers?|referees?|reviews?"
            r"|people .{0,40}(?:review|read|judge|assess)\w*)\b"
            r"|\bnumber of (?:\w+ )?(?:reviewers?|referees?|reviews?)\b"
        ),
        re.compile(
            rf"^(?=.*\b{_REVIEWED}\b).*\b(?:{QUANTITY}|several|multiple|(?:by|of) (?:[\w-]+ ){{0,4}}{_BODIES})\b"
        ),
        re.compile(
            r"\b(?:must|should|shall|do|have to|need to) (?:i|we|one)\b|\b(?:i|we) (?:must|should|have to|need)\b"
        ),
        re.compile(rf"\b{QUANTITY} (?:\w+ ){{0,3}}(?:members|referees?|experts?|reviewers?|readers?|peers|people)\b"),
        re.compile(_PAGES),
    ),
    _Row(  # how much of a day it takes
        "",
        re.compile(r"\b(?:full|half|whole|entire)(?: an?)? day\b"),
        re.compile(r"\b(?:days?|hours|all day|until|from \d|mornings?|afternoons?|lunch|\d ?[ap]m)\b"),
    ),
    _Row("notification", ASKS_CHOSEN, TELLS_CHOSEN, NOT_CHOSEN),  # when it is told who is chosen
    *(_Row("", one.asked, one.told, one.never) for one in (*TEAM_LINES, *JAM_LINES)),  # how many are on a team
    *(_Row("", one.asked, one.told, one.never, _FROM_AFAR) for one in ATTEND_LINES),  # whether an author must come
    _Row(  # whether one may come without a paper
        "",
        re.compile(
            r"^(?=.*\b(?:come|attend\w*|join|participate|take part|go|be there|listen|watch|visit|show up)\b).*"
            r"\b(?:without (?:(?:an?|any|my|our|own|having|sending|submitting|presenting) ){0,2}(?:papers?|talks?"
            r"|posters?|submissions?|abstracts?|anything)|(?:no|not an?|not the|non) (?:papers?|authors?|submissions?"
            r"|presenters?)|nothing (?:submitted|to (?:submit|present|show|publish))|not (?:submit\w*|present\w*)"
            r"|(?:need|have) a paper)\b"
        ),
        re.compile(
            r"\b(?:attend\w*|participa\w+|regist\w+|open (?:to|for)|join\w*|everyone|everybody|anyone|audience|public"
            r"|non[ -]authors?|listen\w*|visitors?|tickets?|welcome|come)\b"
            r"|\binvit(?:e|es|ed|ation)\b(?! to (?:submit|send|contribute|write))"
        ),
    ),
    _Row(  # whether one may be there from afar, this time
        "",
        re.compile(r"\b(?:online|virtual(?:ly)?|remote(?:ly)?|hybrid|zoom(?: in)?|from home|in person|in presence)\b"),
        re.compile(
            r"\b(?:online|virtual\w*|remote\w*|hybrid|zoom|in[ -]person|on[ -]?site|stream\w*|video\w*|physical\w*"
            r"|distance|teams|webex|travel\w*|recorded|presence|live|face[ -]to[ -]face)\b"
        ),
        re.compile(  # where a paper lies
            r"\b(?:post|put|uploads?|share|publish\w*|preprints?|drafts?|appear|available)\b.{0,40}\bonline\b"
        ),
        aside=re.compile(
            r"\b(?:19|20)\d\d[:,]? \(?(?:online|virtual)\b|\b(?:due to|because of) (?:covid|the pandemic)"
        ),
    ),
    _Row(  # whether the review is blind; "anonymity" may be a topic
        "blind",
        re.compile(
            r"\b(?:double|single|triple) (?:blind|anonym\w+)\b|\b(?:hide|remove|delete|omit) (?:our|my|the|all) "
            r"(?:author )?(?:names?|affiliations?|identit\w+)\b|\banonymi[sz]e\b"
        ),
        re.compile(
            r"\b(?:blind\w*|anonymi[sz]\w+|anonymous\w*|names?|identit\w+|identif\w+|authorship)\b"
            r"|\banonymity\b.*\b(?:review|period|required|policy|papers?|submissions?)\b"
        ),
        re.compile(r"\b(?:topics?|scope|papers? (?:on|about)|data ?sets?)\b"),
        headed=re.compile(r"\b(?:topics?|themes?|scope|areas)\b"),
    ),
    _Row(  # in which room it is
        "",
        re.compile(r"\b(?:which|what) (?:room|hall|building|auditorium|floor)\b"),
        re.compile(
            r"\b(?:rooms?|halls?|buildings?|auditori\w+|theat(?:re|er)s?|floor|campus|library|museum|hotel"
            r"|cent(?:re|er)|palace|house|faculty|wing|tba)\b"
        ),
    ),
    _Row(  # who gives money, and not whom to give it
        "",
        re.compile(
            r"\bwho (?:is |are |s )?(?:sponsors|sponsoring|funds|funding|backs|backing|(?:the |your )?sponsors)\b"
        ),
        re.compile(
            r"\b(?:sponsored|supported|funded|backed|hosted|organi[sz]ed) (?:\w+ ){0,3}by\b|\bsponsors? ?:|\bthank"
            r"|\bsponsors? (?:is|are|include)\b|\b(?:no|without) sponsors\b|\bmade possible by\b"
            r"|\bwith (?:the )?(?:\w+ )?(?:support|help|funding) (?:of|from|by)\b"
        ),
    ),
    _Row(
        "",
        re.compile(r"\b(?:which|what) (?:city|town|country)\b|\b(?:city|town|country)\b.*\b(?:held|happen\w*|place)\b"),
        re.compile(_PLACED),
        aside=re.compile(rf"^.*{OF_A_LIFE}.*$"),
    ),
)


def lacks_what_tells(words: str, line: Passage) -> bool:
    """Whether a line has not what would tell what is asked, where that is known, or no word of its subject."""
    if lacks_subject(words, f"{line.heading} . {line.text} {line.link}".lower()):
        return True
    return any(not _tells(row, line) for row in _asked(words))


def said_nowhere(match: Match, choice: Choice, passages: Sequence[Passage]) -> Choice:
    """Return that the call says nothing of what is asked, where a kind was likeliest that no line of it tells."""
    if choice.outcome in {Outcome.ANSWERED, Outcome.UNSTATED}:
        return choice
    shares = {one.id: one.share for one in match.candidates if one.sort is Sort.DECOY}
    for row in _asked(" ".join(match.reading.words)):
        is_meant = row.kind in shares and shares[row.kind] == max(shares.values())
        if is_meant and not any(_tells(row, line) for line in passages):
            return Choice(Outcome.UNSTATED, choice.confidence, Candidate.of_kind(row.kind), choice.near)
    return choice


def _asked(words: str) -> list[_Row]:
    return [row for row in _ROWS if row.asked.search(words) and not row.never.search(words)]


def _tells(row: _Row, line: Passage) -> bool:
    heading = _CALL.sub("", line.heading.lower())
    text = f"{heading} . {row.aside.sub(' ', line.text.lower())}"
    return bool(row.told.search(text) or row.near.search(text)) and not row.headed.search(heading)
