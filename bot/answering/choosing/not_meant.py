"""What a question was taken for by a word of it and does not mean: "is there a map?" asks for no scope where "maps" is
a topic, nor does "do you want a limitations section?" ask what counts toward the page limit.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.chosen_kinds import tells_of_due
from bot.matching.around import OPENER
from bot.matching.candidates import Candidate
from bot.matching.targets import Sort

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})  # kinds of the bank
_PERSONS = frozenset({"person", "person_other"})
_ANY_THING = re.compile(rf"{START}(?:is|are|will|was) there (?:be )?(?:an?|any|some) \w+(?: (?:too|there|here|also))?$")
_SCOPE, _COUNTS, _SCHEDULE, _NOTICE = "topic_scope", "pages_exclude", "schedule", "notification"

_FIT = (
    r"(?:suit\w+|appropriate|eligible|welcomed?|fit\w*|fine|okay|allowed|possible|accept\w*|wanted|included|valid|good"
    r"|considered|listed|excluded)"
)
_SENT = (
    r"(?:demos?|software|tools?|data|datasets?|models?|surveys?|reviews?|essays?|code|systems?|films?|games?|art\w*)"
)
# at, of and for the event: what there is, what one gets or brings, what it is like
_OF_EVENT = re.compile(
    START + r"(?:(?:is|are|was|were|will|would) there (?:be )?(?:an?|any|some|the)? ?\w+"
    rf"|(?:is|will|was) (?:it|this|that)(?: be)?(?: an?| very| too| so| quite| all)? (?!{_FIT}\b)\w+"
    r"(?: (?:event|one|thing|access))?$"
    r"|(?:can|may|could|might|do|does|did|will|would|must|should|shall) (?:i|we|you|they|one|people|it)"
    r" (?:(?:also|have to|need to|get to) )?"
    r"(?:get|bring|have|rent|borrow|buy|offer|provide|use|take|need|wear|eat|find|charge|expect|receive|win|give|hire"
    r"|upload|attach|print|scan|sign|zip)\b"
    r"|(?:is|are) (?:the )?\w+ (?:tight|strict|loud|busy|nearby|cheap|expensive|provided|available|served)$"
    rf"|(?:is|are) (?:my|our) (?!(?:\w+ ){{0,2}}{_SENT}\b)\w+(?: \w+){{0,2}}? (?:welcome|allowed|okay|fine|permitted)$)"
)
# ... unless it is of what is sent in, or of subjects
_OF_WORK = re.compile(
    r"\b(?:scope|topics?|topical|subjects?|themes?|areas?|fields?|papers?|submi\w+|abstracts?|proposals?|talks?"
    r"|posters?"
    r"|manuscripts?|articles?|stud(?:y|ies)|research|work|works|projects?|thesis|theses|approach|methods?|ideas?"
    r"|contributions?|contribute|present\w*|results?|interest\w*|interested|relevant|about|on|track|cover\w*|focus\w*"
    r"|(?:room|place|space) for)\b"
)
_OF_MONEY = re.compile(rf"{START}(?:do|does|will|can|could|would) you (?:fund|sponsor|reimburse|subsidi[sz]e|pay)\b")
_COVERED = re.compile(  # "are taxis covered by the grant?"
    r"\b(?:covered|paid|reimbursed|refunded|included) (?:by|in|with|under|from) (?:the |your )?(?:\w+ )?"
    r"(?:award|grants?|fees?|fund\w*|scholarships?|bursar\w+|stipends?|tickets?|registration|price)\b"
)
# what other people will do or feel, which no call can tell: "will my boss let me go", "will the jury like my idea"
_FORETOLD = re.compile(
    rf"{START}(?:will|would|does|do) (?:"
    r"(?:my|our) (?:\w+ )?(?:supervisors?|advis[eo]rs?|boss|manager|prof|professor|wife|husband|partner|parents?|mum"
    r"|mom|dad|kids?|uni|university|company|employer|department|bank|embassy|consulate)"
    r" (?:really |ever |probably )?(?:let|allow|sign|approve|agree|pay|give|like|mind|understand|support|want)"
    r"|(?:the |your )?(?:judges|jury|reviewers?|referees?|committee|pc|audience|organi[sz]ers|chairs?|people)"
    r" (?:really |ever |probably )?(?:like|love|prefer|enjoy|hate|be (?:happy|mad|angry|impressed|nice|kind|harsh|mean"
    r"|bored|gentle|strict)))\b"
)
# what became of one's own paper, which the organizers know and no call tells: "did you get my registration?"
_OWN_CASE = re.compile(
    r"\b(?:did|have|has|had) (?:you|they|the (?:organi[sz]ers|chairs)|somebody|anyone) (?:already |ever |maybe )?"
    r"(?:get|got|gotten|receiv\w+|see|seen|find|found|read|lose|lost|looked at) (?:my|our)\b"
    r"|\b(?:recu|recib\w+|ricevuto)\b.{0,20}\b(?:my|our)\b|\bmy (?:paper|abstract|submission|proposal)"
    r" (?:get|bekommen|erhalten)$"
    r"|\b(?:can|could|will) you (?:please )?(?:check|confirm|look up|see|verify) (?:whether |if |that )?(?:my|our)\b"
)
# who, when and how many ask for no yes or no: "who teaches the part on consent?"
_OF_ELSE = re.compile(rf"{START}(?:who|whom|whose|when|where|which day|what time)\b|\bhow many\b|\bwhen and where\b")
_CONFLICTS = re.compile(r"\bconflicts? of interests?\b")
_OF_MAIL = re.compile(
    r"\bsubject (?:line|field|header)s?\b|\b(?:e ?mail|mail|message)s? subjects?\b"
    r"|\bsubjects? (?:of|for|in) (?:(?:the|my|an?|our|your|that) )?(?:\w+ )?(?:e ?mails?|mails?|messages?)\b"
)
_SAID_TO_CHAT = re.compile(
    r"^(?:(?:sorry|slightly|totally|completely|a|bit|little|so|this|is|but|kind|of|somewhat|very) ){0,5}"
    rf"off topic (?:(?:question|q|but|and|so) )*{OPENER}\b"
)
_ASIDE = re.compile(  # "sorry, off topic, when is the deadline?"
    r"^\W*(?:(?:sorry|slightly|totally|completely|a bit|kind of|this is)\b[ ,]{1,3}){0,3}off[ -]topic"
    rf"(?: question)?(?:\s?[^\w\s]{{1,3}}|(?=\sbut\b))\s{{0,3}}(?:but\s)?(?={OPENER}\b)",
    re.IGNORECASE,
)
# "8 pages as last year, right?": what a claim is compared with is not asked about
_COMPARED = re.compile(
    r"(?<!same)(?<!different)(?<!other)(?<!said)(?<!told),?\s(?:just |exactly )?(?:like|as)"
    r"(?:\s(?:it (?:was|used to be)|we had|you had|they had|in|at|for))?"
    r"\s(?:last (?:year|time|edition)|the (?:last|previous) (?:one|edition|time)|always|usual|(?:a|\w+) years? ago"
    r"|(?:in )?(?:19|20)\d\d|(?:the |at )?(?:\w+ )?main (?:papers?|track|conference))"
    r"(?=\s?[,?!.)]|\s(?:right|correct|yes|no|or|then|i guess|isn.?t it|still)\b|$)",
    re.IGNORECASE,
)
_OF_SAME = re.compile(
    r"\b(?:same|differ\w*|chang\w+|unlike|compared?|other|again|go|went)\b|^\W*(?:was|were|did|had)\b"
)
# a section is wanted or not; whether it counts is another question
_SECTION = re.compile(
    r"\b(?P<what>limitations?|ethics|ethical|impacts?|availability|reproducibility|funding|disclosure|conclusions?"
    r"|introduction|related work|motivation|methods?|discussion)(?: \w+)?"
    r" (?:sections?|statements?|paragraphs?|chapters?)\b"
    r"|\b(?P<lone>limitations)\b"
)
_DOES = re.compile(
    rf"{START}(?:can|could|may|might|must|should) (?:i|we|one)\b|^is there (?:still )?(?:a|any) (?:slot|room)\b"
)
_OF_SCHEDULE = re.compile(r"\b(?:schedul\w*|program(?:me)?|agenda|timetable|plan|when|see|find|know|get|have)\b")
_APPENDIX = re.compile(r"\bappend(?:ix|ices|ixes)\b.*\b(?:okay|ok|allowed|possible|permitted|needed|required|wanted)\b")
_OF_READING = re.compile(  # who reads an appendix, and where it stands, is no question of its length
    r"\b(?:reviewers?|referees?|committee|you) (?:\w+ ){0,3}(?:read|look|check|consult|study)\b"
    r"|\b(?:must|should|do|have to|need to) (?:i|we) (?:(?:have|need) to )?(?:read|review|check|look at)\b"
    r"|^where\b.*\b(?:placed?|put|stand|located?|appear)\b"
)
# people who speak for somebody, and no list of papers
_OF_PEOPLE = re.compile(
    r"\breferences? from (?:(?:my|our|the|an?|former|two|three|\d) ){0,2}"
    r"(?:boss|bosses|profs?|professors?|supervisors?|advis[eo]rs?|employers?|people|persons?|teachers?|colleagues?)\b"
)
_COUNTED = re.compile(
    r"\b(?:count\w*|includ\w*|exclud\w*|limits?|extra|beyond|free|pages?|plus|on top|part of|within|inside|length"
    r"|words?)\b"
)
# who is left out, and no part of a paper: "are we excluded then?"
_BARRED = re.compile(
    r"\b(?:am|are|is|be|get|being) (?:(?:i|we|he|she|they|you|my \w+|students?|people|members?|authors?) )?"
    r"(?:\w+ )?(?:excluded|ruled out|barred|disqualified)\b"
)
_OF_PAGES = re.compile(r"\b(?:pages?|words?|counts?|limits?|length|references?|append\w+|bibliograph\w+|figures?)\b")


def without_aside(text: str) -> str:
    """Return a message without what only says that its question has nothing to do with the others, and without what a
    claim is only compared with.
    """
    asked = _ASIDE.sub("", text, count=1)
    return asked if _OF_SAME.search(asked.lower()) else _COMPARED.sub("", asked, count=1)


def names_nobody(words: str) -> bool:
    """Whether a question is if there is such a thing: a sauna is no slip of the pen for Sanna."""
    return bool(_ANY_THING.match(words))


def is_not_meant(candidate: Candidate, words: str) -> bool:
    """Whether a question does not ask for what it was taken for; `words` are those of the question."""
    if is_for_others(words):
        return candidate.sort is not Sort.ENTRY or bool(candidate.kind)
    if candidate.id in _PERSONS and names_nobody(words):
        return True
    if candidate.id == _COUNTS and _BARRED.search(words) and not _OF_PAGES.search(words):
        return True  # whether the call tells what counts or not
    if candidate.sort is not Sort.KIND:
        return False
    if candidate.id == _NOTICE and tells_of_due(words):
        return True
    if candidate.id == _COUNTS:
        is_named = section_named(words) or _APPENDIX.search(words)
        is_other = _OF_READING.search(words) or _OF_PEOPLE.search(words)
        return bool(is_other) or (bool(is_named) and not _COUNTED.search(words))
    if candidate.id == _SCHEDULE:
        return bool(_DOES.match(words)) and not _OF_SCHEDULE.search(words)
    return candidate.id in _TOPICS and (
        bool(_OF_MAIL.search(words) or _SAID_TO_CHAT.match(words) or _COVERED.search(words))
        or (candidate.id == _SCOPE and bool(_OF_ELSE.search(words)))
        or _is_of_event(words)
    )


def is_for_others(words: str) -> bool:
    """Whether only other people can tell what is asked: what they will do, or what became of one's own paper."""
    return bool(_FORETOLD.search(words) or _OWN_CASE.search(words))


def _is_of_event(words: str) -> bool:
    rest = _CONFLICTS.sub(" ", words)
    if rest != words:
        return not _OF_WORK.search(re.sub(r"\b(?:what|how) about\b", " ", rest))
    return bool(_OF_MONEY.match(words) or (_OF_EVENT.match(words) and not _OF_WORK.search(words)))


def section_named(words: str) -> str:
    """Return the section of a paper that a question names, in a word: "limitations"; else empty."""
    found = _SECTION.search(words)
    return (found["what"] or found["lone"]) if found else ""
