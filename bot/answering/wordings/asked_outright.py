"""Scope, place, length and numbers of people asked in so many words: no other question reads like these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.questions.forms import REPORT, START
from bot.answering.questions.limited import limited_dated
from bot.answering.wordings.worded import EVENT
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.lexicon import stem
from bot.matching.normalise import clean, fold
from bot.matching.reading import Reading, Weight

_OF_SCOPE = frozenset({"@scope", "@allowed", "@dual", "@about", "@topic"})
# "is evaluation on topic?", "do you take papers on drones", "drones and kites, both ok?"
_SCOPE_ASKED = re.compile(
    r"^(?:so |and |but |hi |hello )*(?:(?:is|are|would) (?!it\b|this\b|that\b|there\b|the (?:\w+ )?(?:paper|work)\b)"
    r"(?:\w+ ){1,6}(?:(?:still |also |be )?(?:in scope|on topic|off topic|out of scope|excluded)"
    r"|(?:be )?an? (?:\w+ )?(?:topic|subject|theme)(?: (?:for|of|at|with|here|you|us|this|the|your|event"
    r"|workshop)){0,4}"
    r"|(?:some|any)thing (?:that )?(?:you|they) (?:cover|treat|look for|look at|want|discuss|take))"
    r"|(?:do|would|will) you (?:also |still |even )?(?:accept|take|welcome|consider|want|like)"
    r" (?:\w+ )?"
    r"(?:papers?|submissions?|work|works|abstracts?|contributions?|proposals?|talks?|posters?)"
    r" (?:on|about|dealing with) \w+(?: \w+){0,5}"
    r"|(?:can|could|may) (?:i|we) (?:also )?(?:submit|send|bring|write) (?:you )?(?:something|anything|a paper|papers)"
    r" (?:on|about) (?!(?:it|this|that|the workshop)\b)\w+(?: \w+){0,9})$"
)
# "I parse medieval charters, does that fit?"
_IN_PLACE = (
    r"(?:fit(?: in)?|match|suit(?: you)?|belong(?: here)?|qualify|(?:be )?of interest|(?:be )?(?:some|any)thing for"
    r" (?:you|them)|(?:be )?in scope|(?:be )?on topic|(?:be )?your thing|have a (?:home|place)(?: here)?|go here)"
)
_IN_SCOPE = (
    r"(?:(?:some|any)thing for (?:you|them)|your thing|(?:with)?in (?:the |your )?(?:scope|range|remit)|on topic"
    r"|out of (?:the |your )?scope|off topic)"
)
_FITS = re.compile(
    rf"\b(?:(?:does|do|would|will|could|can|might) (?:that|this|it|they|these)(?: still| even| also)? {_IN_PLACE}"
    rf"|(?:is|are|be) (?:that|this|it|they)?(?: still| even| also)? ?{_IN_SCOPE}"
    r"|(?:(?:is|would) (?:that|this|it)(?: be)?|(?:that|this|it) is) (?:fitting|suitable|suited"
    r"|appropriate)|that something for you"
    r"|^(?!(?:what|which|how|why|who|when|where|anything|something|everything|nothing)\b)(?:\w+ ){2,30}"
    r"(?:in scope|on topic|out of scope|off topic)"
    r"|^(?:is|are|would) (?!(?:there|it|this|that)\b)(?:\w+ ){1,6}(?:some|any)thing (?:for|that interests) "
    r"(?:you|them|your workshop|this workshop)"
    r"|would (?:you|they) (?:take|want|consider) (?:that|it|this)"
    r"|do you (?:also )?(?:take|accept|welcome) (?:that|this|such work)|(?:good|a) fit|fits)"
    r"(?: (?:here|in|for|you|lot|lol|too|or|not|rather|should|i|look|elsewhere|with|at|all|the|scope|workshop|to|no|yes"
    r"|your|topics?|call|event))*$"
)
_AS_TOPIC = re.compile(r"\b(?:okay|fine|good|allowed|possible|suitable|acceptable|welcome) as (?:an? )?(?:\w+ )?topic$")
# "do rag rugs fit the scope?", of what is a topic
_TOPIC_FITS = re.compile(
    r"^(?:(?:so|and|hi) )*(?:do|does|would|will|could) (?!(?:it|this|that|i|we|you)\b)(?:\w+ ){1,12}"
    r"(?:fit|match|qualify)(?: (?:in|into|with))?(?: (?:the|your))?(?: (?:scope|workshop|topics?|track|theme|call))?$"
)
# what else would be judged by such words
_NO_SUBJECT = re.compile(
    r"\b(?:pages?|words?|minutes?|slides?|format|template|late|deadlines?|days?|weeks?|tomorrow|chatgpt|anonym\w+"
    r"|(?:under|in) review|reviewed|came out|appeared|elsewhere"
    r"|(?:in|at) (?:a|the|another|some) (?:\w+ )?(?:journal|conference|magazine)"
    r"|publish\w+|submitted|accepted|printed|preprint|arxiv|zoom|online|remote\w*|dogs?|kids?"
    r"|we are (?:\w+ )?(?:people|authors|persons))\b"
)
_HOW_MANY = re.compile(
    r"^(?:so |and )?are there (?:\w+ ){1,4}(?P<role>speaker|organizer|panelist)s?$"  # "are there 5 invited speakers?"
)
_LENGTH = re.compile(
    r"\bhow (?:many pages|long) (?:can|may|should|must|is|are|does|do|shall|could|will)"
    r" (?:(?:the|my|an?|our|your|one) )?(?:\w+ ){0,2}"
    r"(?:abstracts?|papers?|submissions?|proposals?|manuscripts?|articles?)\b"
    r"|\bhow many pages (?:before|until|till) "  # "... you throw it out"
)
_PAGES = re.compile(r"\bhow many pages?\b|\bpage limit\b")
_OF_PARTS = re.compile(
    r"\b(?:references?|refs|appendi\w+|supplement\w*|extra|additional|final|camera|figures?|fees?|costs?|slides|read)\b"
)
_ANY_PAPERS = frozenset(map(stem, "papers submissions track contributions articles proposals and or of the".split()))
# "so we have until the 29th?" is of the deadline
_HAS_UNTIL = re.compile(
    rf"{START}(?:do |did )?(?:i|we|you|authors|people) (?:(?:still|only|just|all|really|actually) )?"
    r"(?:have|had|got|have got|get|ve got) (?:(?:some )?time )?(?:until|till|up to) (?!(?:when|what)\b)"
    r"(?:(?:(?!(?:to|for)\b)\w+ ?){1,9}$|.*\b(?:to|for) (?:\w+ ){0,3}?(?:submit\w*|send|hand|turn|upload|papers?)\b)"
)
_REPORT = re.compile(rf"{START}{REPORT}\b")
_MOVED = re.compile(r"\b(?:exten\w+|moved?|push\w*|postpon\w+|shift\w*|chang\w+|delay\w*|new|later|another|again)\b")
_EVENT_IS = re.compile(
    rf"(?: that)? (?!it\b|th(?:is|at) (?:is|was|will)\b){EVENT} (?:is|was|will|takes|starts|begins|happens)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:abstracts?|posters?|camera|final|regist\w+|notif\w+|reviews?|demos?|workshops?|tutorials?"
    r"|early.?bird|short)\b"
)
_FOR_PAPERS = re.compile(r"\bfor (?:the |our |full )*(?:papers?|submissions?)\b")
_BOTH = re.compile(r"\b(?:both|each|all|either)(?: of them)? (?:okay|fine|in scope|on topic|good|welcome)$")

# "do we have to bring a poster?"
_TO_SHOW = re.compile(
    rf"{START}(?:do|will|must|should|shall|need) (?:i|we|all|authors|people)(?: (?:all|also|still|then|have to|need to"
    r"|get to|to))* (?:make|prepare|bring|print|show|present|give|do) (?:an? |my |our |the )?(?:\w+ )?"
    r"(?:posters?|talks?|presentations?)$"
)

_IN = re.compile(
    rf"^(?:(?:so|and|but) )*(?:(?:is|will|does|was|isnt) )?(?:not )?{EVENT}"
    r"(?: (?:be|is|will|not|take|takes|going to be)){0,3}"
    r"(?: (?:place|held|taking place|happening|hosted|located|organi[sz]ed))?(?: be)? (?:in|at) (?:the )?"
    r"(?P<place>\w+(?: (?!(?:or|right|correct|no|yes|i|again|this|is)\b)\w+){0,2})"
    r"(?: or (?:in )?(?P<other>\w+(?: \w+)?))?"
    r"(?: again| this (?:year|time))?(?: (?:right|correct|no|yes|i (?:guess|think|suppose|assume)|is it(?: not)?))?$"
)
_REPORTED = re.compile(rf"{START}{REPORT}(?: (?:me|us|has it))?(?: that)? ")
_PLACES = frozenset({"{city}", "{zone}", "{affiliation}"})

_SHARE = r"(?:(?<!\w)%|\b(?:per ?cent(?:age)?|share|fraction|proportion|portion))"
_ACCEPTED = r"(?:tak\w+|took|accept\w*|gets? in|got in|make it|made it|reject\w*|select\w*|turn\w* down|successful)"
_OF_SHARE = re.compile(
    rf"{_SHARE} (?:of )?(?:(?:the|all|your|these) )*(?:\w+ )?(?:papers?|submissions?|demos?|posters?|proposals?"
    rf"|abstracts?|talks?|applicants?|applications?|entries|articles?)\b.{{0,40}}\b{_ACCEPTED}\b"
    rf"|\b(?:accept\w*|tak\w+|took|reject\w*)\b.{{0,30}}{_SHARE} of\b"
)
_SHARE_TOLD = re.compile(r"\d ?%|\b(?:acceptance|selection) rates?\b|\bper ?cent\b")


def asks_share(reading: Reading, passages: Sequence[Passage]) -> bool:
    """Whether a question asks how many of the papers are accepted, as a share, and no line of the call tells shares."""
    asks = _OF_SHARE.search(" ".join(clean(reading.text).split()))
    return asks is not None and not any(_SHARE_TOLD.search(one.text.lower()) for one in passages)


def kind_asked(faq: Faq, reading: Reading, around: Reading) -> str:
    """Return the kind that a question is of in so many words, where the FAQ has what answers it; else empty.

    - `around`: the message, of which it may be a part
    """
    words = " ".join(reading.words)
    if _asks_scope(faq, reading, around):
        return "topic_scope"
    if faq.workshop.city and asked_places(reading, faq.workshop.city):
        return "location"
    if reported := _day_reported(reading):
        return reported
    if _HAS_UNTIL.match(words) and not _OF_OTHERS.search(words) and _names_day(reading):
        return "submission_deadline"
    if (counted := _HOW_MANY.match(words)) and faq.people:
        return f"{counted['role']}s"
    if faq.dates_of("submission") and limited_dated(words, faq):
        return "submission_deadline"
    if faq.entry("presentation") and _TO_SHOW.match(words):
        return "presentation"
    is_length = faq.submission.page_limits and (_LENGTH.search(words) or _asks_pages_of_track(faq, words))
    return "page_limit" if is_length else ""


def _names_day(reading: Reading) -> bool:
    return any("{date}" in unit.names for unit in reading.units)


def _asks_pages_of_track(faq: Faq, words: str) -> bool:
    """Whether a question is of the pages of papers that a limit names: "how many pages do sea tales get"."""
    if not _PAGES.search(words) or _OF_PARTS.search(words):
        return False
    asked = set(map(stem, words.split()))
    tracks = (set(map(stem, fold(one.track or "").split())) - _ANY_PAPERS for one in faq.submission.page_limits)
    return any(track and track <= asked for track in tracks)


def _asks_scope(faq: Faq, reading: Reading, around: Reading) -> bool:
    """Whether a question asks in so many words if a subject is in scope, and the call lists its topics."""
    words = " ".join(reading.words)
    if not faq.topics:
        return False
    names = {name for unit in reading.units if unit.weight is not Weight.LIGHT for name in unit.names}
    of_topics = "{topic}" in names and not any(name[0] == "@" for name in names - _OF_SCOPE)
    if not _NO_SUBJECT.search(" ".join(around.words)) and (
        _FITS.search(words) or _AS_TOPIC.search(words) or ("{topic}" in names and _TOPIC_FITS.match(words))
    ):
        return True
    return bool(_SCOPE_ASKED.match(words) or (of_topics and _BOTH.search(words)))


def asked_places(reading: Reading, city: str) -> list[str]:
    """Return the places that a question supposes the event to be in, as small letters; empty for another question.

    - `city`: where the event is, by which a place is known, too
    """
    found = _IN.match(_REPORTED.sub("", " ".join(reading.words), count=1))
    if found is None or any("{edition}" in unit.names for unit in reading.units):  # "was it in Oslo last year?"
        return []
    asked = [found["place"], *filter(None, [found["other"]])]
    return asked if any(_is_place(one, reading, city) for one in asked) else []


def _is_place(asked: str, reading: Reading, city: str) -> bool:
    if f" {asked} " in f" {fold(city)} ":
        return True
    units = [unit for unit in reading.units if unit.text in asked.split() or asked in unit.text]
    if any(unit.weight is Weight.FOREIGN or not _PLACES.isdisjoint(unit.names) for unit in units):
        return True
    # the last letter may have been taken for a slip: "Riga"
    name = r"\s".join(re.escape(word.capitalize()) for word in asked.split())
    return bool(re.search(rf"\b{name}\w?\b", reading.text)) and not reading.text.istitle()


def _day_reported(reading: Reading) -> str:
    """Return what others are said to have told the day of, and no more: "I heard the deadline is 3 May" tells of no
    extension. Empty for all else.
    """
    words = " ".join(reading.words)
    report = _REPORT.match(words)
    names = {name for unit in reading.units for name in unit.names}
    if report is None or "{date}" not in names or _MOVED.search(words):
        return ""
    if _EVENT_IS.match(words, report.end()):
        return "workshop_date"
    is_deadline = "@deadline" in names or _FOR_PAPERS.search(words)
    return "submission_deadline" if is_deadline and not _OF_OTHERS.search(words) else ""
