"""What sort of thing a question asks for, and whether a text tells it: "how much is the grant?" wants an amount, "which
room?" no city, "till when?" a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.answering.questions.forms import START
from bot.answering.questions.money_signs import COUNTED, MONEYED
from bot.answering.questions.unprinted import prints_nothing
from bot.english import MONTH
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.targets import PASSAGE, Sort

# kinds whose answers are made up of facts, none of which is such a thing
_MADE_UP = frozenset({"speakers", "organizers", "submission_link", "topics", "topic_scope", "archival", "hosting"})
_INDEXED = re.compile(r"\b(?:dois?|isbn|issn|scopus|dblp|web of science|index(?:ed|ing))\b")


class Detail(NamedTuple):
    """- `asked` finds it in the words of a question, `told` in a text; `quoted`: only lines of the call are held to it,
    since a fact of the FAQ says it in other ways.
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    quoted: bool = False


_DETAILS = (
    Detail(_INDEXED, _INDEXED),  # where papers are listed, and by what number
    Detail(  # until when a journal takes papers
        re.compile(r"^(?=.*\b(?:deadlines?|due|until when|by when)\b).*\b(?:special issues?|journal)\b"),
        re.compile(MONTH),
    ),
    Detail(  # an amount of money
        re.compile(
            r"\bhow much (?:money|cash)\b"
            r"|\bhow much (?:is|are|does|do|will|would|can) (?!.*\b(?:time|longer|space|room)\b)"
            r"|\b(?:max(?:imum|imal)? |exact )?amount\b|\b(?:price|fee) (?:of|for)\b|\blate fee\b"
            r"|\bcheapest (?:\w+ )?(?:rooms?|beds?|tickets?|hotels?|hostels?|fees?|rates?)\b"
            r"|\b(?:does|will|would) (?:it|that|this) cost\b"
        ),
        re.compile(rf"{MONEYED}|\b(?!(?:19|20)\d\d\b)\d{{2,6}}\b(?! (?:{MONTH}|am|pm)\b)|\d ?(?:words|pages|%)"),
    ),
    Detail(  # whether it costs anything
        re.compile(
            rf"{START}(?:is|are) (?:it|this|that|attendance|attending|registration|participation|entry|the \w+)"
            r" (?:\w+ )?free(?: of charge)?$"
        ),
        re.compile(rf"{MONEYED}|\b(?:fees?|costs?|charges?|paid|pay|prices?)\b"),
    ),
    Detail(  # a room of a place
        re.compile(r"\b(?:which|what) (?:building|room|hall|floor|auditorium|lecture hall)\b"),
        re.compile(
            r"\b(?:buildings?|rooms?|halls?|floor|auditorium|theat(?:re|er)|cent(?:re|er)|campus|hotel|house|haus"
            r"|library|museum|pala(?:ce|is|cio|zzo|u)|castle|schloss|street|online|virtual\w*)\b"
        ),
    ),
    Detail(  # an hour
        re.compile(r"\b(?:what|which) (?:time|hour)\b(?! ?zone)"),
        re.compile(
            r"\d[:.h]\d\d|\d ?[ap]\.?m\b|\d ?(?:h|hrs|o.?clock|uhr)\b|\b(?:noon|midnight|half.day|all day|whole day)\b"
        ),
        quoted=True,
    ),
    Detail(  # a day
        re.compile(
            rf"{START}(?:(?:un)?till? |by |since )?when (?!i |we |you )|\b(?:(?:un)?till?|by) when\b"
            r"|\bwhen (?:does|do|is|are|will) (?!(?:i|we|you)\b)"
            r"|\b(?:which|what) (?:evening|month)\b|\b(?:last|latest) (?:day|date)\b"
            r"|\bhow (?:long|many days|much time) (?:have (?:i|we)|do (?:i|we) (?:still )?have)\b"
        ),
        re.compile(
            rf"\b{MONTH}\b|\d{{1,2}}[./]\d{{1,2}}|\d{{4}}-\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            r"|\b(?:announced|published|known|tba|tbd|weeks?|months?|days?|year.?round|any ?time|rolling|immediately"
            r"|spring|summer|autumn|fall|winter|soon|later|noon|midnight|evening)\b|\d ?[ap]\.?m\b|\d[:.]\d\d"
        ),
        quoted=True,
    ),
    Detail(  # when in the course of things
        re.compile(r"\bat wh(?:at|ich) point\b"),
        re.compile(
            rf"\b{MONTH}\b|\b(?:before|after|once|during|midway|half ?way|until|when|first|last|beginning|end|weeks?"
            r"|days?|later|soon|as soon as)\b|\d[:.]\d\d"
        ),
        quoted=True,
    ),
    Detail(  # one by its date: "four days of talks" are none
        re.compile(r"\b(?:which|what) (?:days?|dates?)\b(?! (?:is|was) (?:it|today))"),
        re.compile(
            rf"\b{MONTH}\b|\d{{1,2}}[./]\d{{1,2}}|\d{{4}}-\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
            r"|\b(?:announced|published|known|tba|tbd|first|second|third|last|day \d|rolling|spring|summer|autumn|fall"
            r"|winter|soon|later|before|after|every|each|all)\b"
        ),
        quoted=True,
    ),
    Detail(  # what somebody speaks of
        re.compile(
            r"\bwhat (?:is|are) (?!(?:i|we|you|they|it)\b)(?:\w+ ){1,4}"
            r"(?:talking|speaking|presenting|to (?:talk|speak|present))"
            r"(?: about| on)?$|\bwhat (?:will|does|do) (?!(?:i|we|you|they|it)\b)(?:\w+ ){1,4}(?:talk|speak|present)"
            r"(?: about| on)?$|\bwh(?:at|ich) topic (?:is|will|does) (?:\w+ ){1,4}(?:talk|speak|present)"
        ),
        re.compile(r"[“\"«]|: \w+ \w+ \w+|\b(?:on|about|titled?|entitled|topics?|themes?|abstract)\b"),
        quoted=True,
    ),
    Detail(  # whether something can still be handed in
        re.compile(
            r"\b(?:can|could|may|might) (?:i|we|one|you|they|he|she|people|(?:my|our) \w+) (?:\w+ )?still (?:\w+ )?"
            r"(?:submit|send|hand|put|offer|propose|upload|apply|register|sign|turn|file|enter|pitch|join)\b"
            r"|\btoo late (?:to|for)\b"
            r"|\b(?:is|are|has|have|was) .*\b(?:out|released|available|online|announced|published)"
            r" (?:yet|already|by now)$"
            r"|\bstill (?:taking|accepting|open)\b"
            r"|\b(?:can|could|may) (?:i|we) (?:\w+ )?(?:submit|send|upload|apply|register|vote|book)"
            r" (?:\w+ )?(?:already|yet)\b"
            r"|\balready (?:come and )?(?:gone|over|past|closed|open)\b|\bhas .*\b(?:ended|closed|passed) yet\b"
        ),
        re.compile(
            rf"\b{MONTH}\b|\d{{1,2}}[./]\d{{1,2}}|\b(?:open|clos\w+|deadlines?|until|past|passed|over|ended|late"
            r"|any ?time|continuous\w*|year.?round|no longer|full|now|soon|(?:is|are|been) (?:available|online|released"
            r"|announced|published))\b"
        ),
        quoted=True,
    ),
    Detail(  # on which side of something
        re.compile(r"\b(?:before|after)\b.*\bor\b.*\b(?:before|after)\b"),
        re.compile(r"\b(?:before|after|during|prior|once|upon|until|advance|reimburs\w*)\b"),
        quoted=True,
    ),
    Detail(  # who decides
        re.compile(r"\bwho (?:picks|chooses|selects|decides|judges)\b"),
        re.compile(
            r"\b(?:committees?|jury|juries|jurors?|vot\w+|judge[ds]?|panels?|(?:co.?)?chairs?|attendees|audience"
            r"|community|public|teams?|organi[sz]ers?|editors?|members|board|reviewers?|we)\b"
        ),
    ),
    Detail(  # the way by which something is sent in
        re.compile(
            r"\bwhere (?:do|can|could|should|must|shall|to) (?:(?:i|we|one) )?(?:\w+ )?"
            r"(?:put|send|submit|upload|hand|enter|sign up|apply|register)\b"
        ),
        re.compile(
            r"@|\[at\]|https?:|\bwww\b|\b(?:at\b(?! \d)|forms?|portal|e ?mail\w*|web\w*|pages?|links?|online|systems?"
            r"|platform|via|through (?!\w+day|\d)|easychair|openreview|cmt|hotcrp|softconf|conftool|wiki|github|here"
            r"|desk)\b"
        ),
        quoted=True,
    ),
    Detail(  # how large a poster is, and not how long its abstract
        re.compile(
            r"^(?!.*\babstracts?\b).*"
            r"(?:\bposters?\b.*\b(?:dimensions?|sizes?|a0|a1|a2|portrait|landscape|(?<!file )format)\b"
            r"|\b(?:dimensions?|sizes?|how (?:big|large)|a0|a1)\b.*\bposters?\b)"
        ),
        re.compile(r"\d ?(?:cm|mm|in\b|inch|[x×]|\")|\ba[0-4]\b|\b(?:portrait|landscape|inch(?:es)?|dimensions?)\b"),
    ),
    Detail(  # what a file is written with
        re.compile(
            r"^(?!.*\bwhom?\b).*(?:\bdocx?\b|\bword (?:files?|shop|documents?|users?)\b|\bfile (?:types?|formats?)\b"
            r"|\b(?:fonts?|margins?)\b)"
        ),
        re.compile(r"\b(?:word|docx?|pdf|latex|tex|rtf|odt|formats?|fonts?|margins?|pt|point)\b|\d ?pt\b"),
    ),
    Detail(  # how a film is made
        re.compile(r"\b(?:resolution|frame ?rate|bit ?rate|aspect ratio|codec)\b"),
        re.compile(
            r"\b(?:resolution|pixels?|dpi|hd|4k|fps|frame ?rate|bit ?rate|aspect ratio|codec|\d+p)\b"
            r"|\d ?[x×] ?\d"
        ),
    ),
    Detail(  # which system calls are made with
        re.compile(r"\b(?:zoom|webex|teams|skype)\b,? or (?:\w+ )?(?:zoom|webex|teams|skype)\b"),
        re.compile(r"\b(?:zoom|webex|teams|skype|gather\w*|discord|jitsi)\b"),
    ),
    Detail(  # by which link one takes part
        re.compile(
            r"\b(?:zoom|webex|meeting|(?:live ?)?stream(?:ing)?|video) links?\b|\blinks? (?:to|for) the (?:zoom|call)\b"
        ),
        re.compile(
            r"https?:|\b(?:links?|urls?|zoom|webex|teams|skype|gather\w*|jitsi|stream\w*|youtube|websites?|register\w*"
            r"|in.?person|on.?site|face.?to.?face)\b"
        ),
    ),
    Detail(  # whether one may take part from afar
        re.compile(r"\b(?:over|via|on|by|through) (?:zoom|webex|skype|video(?: call)?)\b"),
        re.compile(
            r"\b(?:online|on.?line|remote\w*|virtual\w*|hybrid|zoom|stream\w*|in.?person|on.?site(?! are)"
            r"|face.?to.?face|video\w*|internet|travel\w*|physical\w*)\b"
        ),
    ),
    Detail(  # how many of something there are
        re.compile(
            r"\bhow many (?!(?:more |other )?(?:pages?|days?|weeks?|hours?|minutes?|months?|words?|of|speakers?"
            r"|organi[sz]ers?|chairs?|panell?ists?|keynotes?|topics?|themes?)\b)"
        ),
        re.compile(rf"(?<![\d$€£./-])\b(?!(?:19|20)\d\d\b)\d+\b(?![.:/-]\d| ?(?:{MONTH}|am|pm)\b)|\b(?:{COUNTED})\b"),
    ),
    Detail(  # whether a number holds
        re.compile(
            rf"\b(?:at least|at most|minimum|maximum|up to|more than|less than|exactly)(?: of)? (?:\d+|{COUNTED})\b"
        ),
        re.compile(rf"\d|\b(?:{COUNTED})\b"),
        quoted=True,
    ),
    Detail(  # how long a talk is
        re.compile(
            r"^(?!.*\b(?:papers?|abstracts?|till|until|left)\b)(?=.*\bhow (?:long|much time)\b)"
            r".*\b(?:talks?|orals?|presentations?|present|speakers?|slots?|stage|up there)\b"
        ),
        re.compile(r"\b(?:minutes?|min|mins|hours?|h|words?|pages?)\b|\d ?(?:min|h\b|')"),
    ),
)


def lacks_detail(best: Candidate, words: str, faq: Faq, passages: tuple[Passage, ...]) -> Detail | None:
    """Return what a question asks for and a text, which it was taken for, does not tell."""
    text = _text(best, faq, passages)
    is_quoted = best.sort is Sort.PASSAGE
    if text is None or (is_quoted and best.share == 1.0):  # a line that the question names
        return None
    asked = (one for one in _DETAILS if (is_quoted or not one.quoted) and one.asked.search(words))
    return next((one for one in asked if not one.told.search(text)), None)


def is_told(detail: Detail, passages: Iterable[Passage]) -> bool:
    """Whether any line of the call tells such a thing, of whatever."""
    return any(detail.told.search(f"{one.heading} {one.text}".lower()) for one in passages)


def _text(best: Candidate, faq: Faq, passages: tuple[Passage, ...]) -> str | None:
    """What would be said; None where that is made up of dates and numbers of its own."""
    if best.sort is Sort.PASSAGE:
        line = passages[int(best.id.removeprefix(PASSAGE))]
        return f"{line.heading} {line.text} {line.link}".lower()
    if entry := faq.entry(best.id):
        return entry.answer.lower() if "{" not in entry.answer else None
    if best.sort is not Sort.KIND:
        return None
    if best.id == "template":
        return (faq.submission.template.name if faq.submission.template else "").lower()
    if best.id in {"location", "venue"}:
        return f"{faq.workshop.city or ''} {faq.workshop.venue or ''}".lower()
    return "" if best.id in _MADE_UP and not (best.id == "archival" and prints_nothing(faq, passages)) else None
