"""What people ask in free words that no phrasing is near, where nothing was surely found: whom to write to in trouble,
whether the event is over, what can still be done, the last day to register. Each kind has its words, which no other
question has, and is taken only where the FAQ or a line of the call tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.answering.asked_place import EVENT
from bot.answering.offices import chairs
from bot.faq.model import Faq
from bot.faq.vocabulary import EVENTS
from bot.matching.reading import Reading

NOUN = "|".join(word for names in EVENTS.values() for word in names)
# the event by a name of its own; "it" may be anything
NAMED = rf"(?:(?:the|this|your|that|whole) )*(?:\w+ )?(?:event|camp|{NOUN})"
_WHO, _ONE = r"(?:who|whom)", r"(?:i|we|one|you|people|authors?|somebody|someone|speakers?)"
_TURN_TO = (
    r"(?:write(?: to)?|e ?mail(?: to)?|mail(?: to)?|contact(?:ed)?|ask|bug|ping|ring|call|phone|message|bother|pester"
    r"|annoy|nag|poke|tell|turn to|reach(?: out to)?|talk to|speak (?:to|with)|get in touch with|notify|inform"
    r"|report(?: (?:it|this|that))?(?: to)?|drop (?:a|an) (?:\w+ )?(?:to|line|note|e ?mail)|complain to|consult"
    r"|approach)"
)
_TROUBLE = (
    r"(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|doubts?|problems?|troubles?|issues?|help|support"
    r"|complaints?|breaks?|broken|fails?|crash\w*|stuck|errors?|wrong|works?|stuff)"
)
# a paper is mailed, somebody is asked to do something, or a person is meant who does not answer questions
_NOT_CONTACT = re.compile(
    r"\b(?:e ?mail|mail|send|message|write) (?:it|them|my|our|mine|the|a|an|this|that)\b(?! line)"
    r"|\bask (?:\w+ ){0,2}(?:out|to (?!(?:fix|reset|change|correct|get|unlock|extend)))|\b(?:cite|vouch|reviewers?)\b"
    # who else may answer these is told elsewhere, or nowhere
    r"|\b(?:names?|visas?|harass\w*|abus\w+|press|media|journalists?|interviews?)\b"
)
_HEARD = r"(?:hear|heard|told|notified|informed|know|got|gotten|received|an answer|a reply|a decision)"
_SENT = r"(?:one|mine|ours|it|something|sth|smth|this|that|stuff|(?:my|our|the|an?) (?:\w+ )?\w+)"
_PASSED = r"(?:over|done|finished|past|gone|behind us|ended|history)"
_TO_COME = r"(?:(?:still )?(?:to come|coming(?: up)?|ahead(?: of us)?|upcoming|on)|yet to come|in the (?:future|past))"
_LAST_DAY = (
    r"(?:last (?:possible )?(?:day|date|chance|moment)|latest (?:day|date)|final (?:day|date)|deadline|cut ?off"
    r"|(?:un|)til(?:l)? (?:when|(?:what|which) (?:day|date))|by (?:when|(?:what|which) (?:day|date)))"
)
_SIGN_UP = (
    r"(?:register|registration|registering|sign(?:ing)? (?:\w+ )?up|enrol\w*"
    r"|(?:say|tell you|announce|confirm) that (?:we|i) (?:take part|participate|are in|am in|come|attend))"
)


class Freely(NamedTuple):
    """- `kind`: of the bank; `asked`: how people ask for it; `never`: what is none of it all the same"""

    kind: str
    asked: re.Pattern[str]
    never: re.Pattern[str] | None = None


_TABLE = (
    Freely(
        "contact",
        re.compile(
            rf"\b{_WHO}(?: else)? (?:(?:do|can|could|should|shall|may|must|would|might|does) {_ONE}|to)"
            rf"(?: (?:best|then|please|have to|need to|just))? {_TURN_TO}\b"
            rf"|\b{_WHO} (?:should|can|could|must|has to) be (?:contacted|asked|told|notified|informed)\b"
            r"|\bto whom? (?:do|can|could|should|shall|may|must) (?:i|we|one) (?:write|turn|report|complain"
            r"|(?:direct|address|send) (?:\w+ )?(?:questions?|quer(?:y|ies)|problems?))\b"
            r"|\b(?:what|which|whats|is there an?|an?|the|your) (?:is )?(?:the |your )?(?:contact )?"
            r"(?:e ?mail|address|contact)(?: address| person)?"
            r"(?: (?:do|should|can|shall) (?:i|we) use| is there| to use| is)? (?:for|if|in case|when)(?: of)?"
            rf" (?:(?:i|we|one|someone|something|it) (?:have|has|had|got|goes|does not|is|am|are)? ?)?"
            rf"(?:\w+ ){{0,2}}{_TROUBLE}\b"
            r"|\bwhere (?:can|do|could|should|may|shall) (?:i|we|one) (?:ask|get help|complain|report (?:an? |the |any )?"
            r"(?:\w+ )?(?:problems?|bugs?|errors?|issues?)|(?:send|direct|post) (?:my |our |a |any )?questions?)\b"
            rf"|\b(?:any ?(?:one|body)|some ?(?:one|body)) (?:that |who |whom )?(?:i|we|one) (?:can|could|may|should)"
            rf" {_TURN_TO}\b"
            rf"|\b(?:any ?(?:one|body)|some ?(?:one|body)) to {_TURN_TO}\b"
        ),
        _NOT_CONTACT,
    ),
    Freely(
        "workshop_date",
        re.compile(
            rf"\b(?:is|was|are|s) {NAMED}(?: thing)? (?:(?:already|now|yet|all|still|maybe) )*(?:{_PASSED}|{_TO_COME}"
            rf"|already)\b(?! (?:for|line|campus|site|to))"
            rf"|^(?:is|was) it (?:already )?(?:over|past|gone|done)(?: yet| already)? or (?:(?:is it|it is|is) )?"
            rf"(?:(?:still|yet) )?(?:to come|coming|ahead|upcoming|about to)"
            rf"|\b(?:did|has|have|had) (?:it|{NAMED}) (?:(?:already|just|yet|ever|actually) )?"
            r"(?:happen(?:ed)?|take place|taken place|been held|occur(?:red)?|come and gone)\b"
            rf"|\b(?:did|has|have|had) {NAMED} (?:already )?(?:been|passed|finish(?:ed)?|end(?:ed)?|start(?:ed)?|begun)\b"
            rf"|\bwas {NAMED} (?:already|yet)\b|\b(?:did|have|has) (?:i|we) (?:already )?miss(?:ed)? {NAMED}$"
        ),
        re.compile(r"\b(?:submi\w+|deadline|registration|papers?|abstracts?|call|review\w*|track)\b"),
    ),
    Freely(
        "workshop_date",
        re.compile(
            rf"\b(?:what|which) (?:days?|dates?) (?:do|should|must|shall|will|would) (?:i|we|one) (?:have to |need to )?"
            r"(?:be there|come|be in|take (?:off|leave)|book(?: off)?|block|keep (?:free|open)|ask (?:off|for)|reserve"
            r"|get off|free up|travel)\b"
            r"|\bwhen (?:do|should|must) (?:i|we|one) (?:have to |need to )?(?:be there|be at (?:the )?venue)\b"
            rf"|\b(?:first|opening) (?:day )?(?:and|to|till|until|n) (?:the )?last day of {EVENT}\b"
            rf"|\b(?:days?|dates?) of {NAMED} (?:itself|proper)\b|\b(?:what|which) (?:days?|dates?) (?:is|are) {NAMED}"
            r" (?:itself|proper)$"
            r"|\bhow (?:many|much) (?:days?|weeks?|months?|nights|sleeps|long|time)(?: (?:more|left|still))?"
            r" (?:until|till|to|before) (?:the )?(?:first|opening|big) day\b"
        ),
    ),
    Freely(
        "notification",
        re.compile(
            rf"\b(?:should|would|ought) (?:not )?(?:i|we|they|you|one|authors) (?:not |to )?(?:have |be )?(?:already )?"
            rf"{_HEARD}\b|\b(?:i|we) (?:should|ought to) (?:not )?(?:have |be )(?:already )?{_HEARD}\b"
            r"|\bwhen (?:do|will|would|are|should) (?:the |our |my )?(?:reviews?|decisions?|results?|verdicts?|answers?)"
            r" (?:come|be|arrive|get|go|land)\b"
            r"|\bwhen (?:the |our |my )?(?:reviews?|decisions?|results?) (?:come|comes|arrive|arrives)\b"
            r"|\bwhen (?:do|will|would|should|can|shall) (?:i|we|they|you|authors|one) (?:get|receive|have|expect|make"
            r"|send out) (?:the|our|my|a|any|your) (?:decisions?|results?|reviews?|answer|verdict|news|notif\w+)\b"
        ),
        re.compile(r"\b(?:camera|regist\w+|grant|bursar\w+|stipend|review(?:er)? assign\w*|bids?|rebuttal)\b"),
    ),
    Freely(
        "registration_deadline",
        re.compile(
            rf"\b{_LAST_DAY} (?:\w+ ){{0,5}}?{_SIGN_UP}\b"
            r"|\b(?:can|could|may) (?:i|we|one|people|somebody) still (?:register|sign (?:\w+ )?up|enrol\w*"
            r"|(?:buy|get|book) (?:a |the )?(?:tickets?|place|seat))\b"
        ),
        re.compile(
            r"\b(?:early|cheap\w*|abstracts?|papers?|submi\w+|review|pc|student|grant|hotel|room|tour|dinner|excursion"
            r"|present\w*|talks?|speak\w*|posters?|tutorials?|demo|team|sprint|accepted|listen\w*|in person|virtual\w*"
            r"|online|prof|letters?|cancel)\b"
        ),
    ),
    Freely(
        "can_still_submit",
        re.compile(
            rf"\b(?:can|could|may) (?:i|we|one) (?:maybe |perhaps |please )?still (?:sneak|squeeze|slip|get|hand|throw"
            rf"|push|toss|put|chuck|drop|turn|send|bring|submit) {_SENT} in\b"
            r"|\b(?:did|have|has) (?:i|we) (?:already |just )?miss(?:ed)?"
            r" (?:it|the (?:\w+ )?(?:deadline|cut ?off|boat|train|bus|date|window)|out)"
            r"(?: (?:already|again|now|by \w+(?: \w+)?))*$"
            r"|^(?:dead or alive|(?:am i|are we) (?:too late|out|done|toast)|too late(?: now| already)?"
            r"|(?:is it|am i|are we) (?:already )?too late(?: now| already)?)$"
            r"|\bis there (?:still |any )*time (?:left )?(?:for|to (?:send|submit|hand in|upload|finish))"
            r" (?:the|my|our|an?) (?:\w+ )?(?:abstract|paper|submission|proposal|poster|application)\b"
            r"|\b(?:still|already) (?:tak(?:e|es|ing)|accept(?:s|ing)?|open for|collecting)"
            r" (?:\w+ )?(?:papers?|abstracts?|submissions?|proposals?|applications?)$"
        ),
        re.compile(r"\b(?:camera|regist\w+|rebuttal|grant|tickets?|dorm|hotel|letters?|slides|videos?|dinner)\b"),
    ),
    Freely(
        "can_still_submit",
        re.compile(
            r"\b(?:abstract|paper|submission|draft|deadline)\b.*\b(?:dead or alive|am i (?:too late|out|toast)|too late(?: now)?)$"
            r"|\bforgot (?:about )?(?:the|my|our) (?:abstract|paper|submission|deadline)\b.*\b(?:chance|late|possible|still)\b"
            r"|\bmiss(?:ed)? the (?:\w+ ){1,2}one$"
        ),
        re.compile(r"\b(?:camera|regist\w+|rebuttal|grant|tickets?|dorm|hotel|letters?|slides|videos?|dinner|if)\b"),
    ),
    Freely(
        "submission_deadline",
        re.compile(
            r"\b(?:exact|precise) (?:day|date|hour|time)(?: (?:and|n) (?:day|date|hour|time))? (?:when )?(?:it|that|this|the call"
            r"|submission|the portal|everything) (?:closes?|ends?|is due|is over)\b"
        ),
    ),
    Freely(
        "submission_link",
        re.compile(r"^(?:(?:so|and|hi) )*were (?:do|can|should|to) (?:(?:i|we|one) )?(?:submit|send|upload)\b"),
    ),
    Freely(
        "pages_exclude",
        re.compile(
            r"\b(?:do|does|will|would) (?:the |my |our )?\w+(?: \w+)? (?:count|eat|go|add up)(?: up)? (?:in|into|to|toward|towards|against|as)"
            r" (?:the |my |our |a )?(?:page|pages|limit|length|max)\b"
            r"|^(?:(?:so|and) )*(?:the |my )?\d+ pages includ(?:e|es|ing) (?:the )?(?:refs|references|bibliography|figures|appendix|appendices)\b"
        ),
        re.compile(r"\bfigures?\b"),
    ),
    Freely(
        "page_limit",
        re.compile(
            r"\bmax(?:imum)?(?: (?:number|no) of| of)? (?:\d+ )?pages?(?! (?:long|fees?))\b|\bupper page limit\b|\bpages? (?:max(?:imum)?|at most)\b"
            r"|\bshortest and longest\b|\b(?:longest|max(?:imum)? length) (?:you|u) take\b"
        ),
        re.compile(
            r"\b(?:abstracts?|talks?|slots?|videos?|appendi\w+|letters?|tutorials?|thesis|statements?|bios?|cvs?|final|camera"
            r"|after|end|report|supplement\w*)\b"
        ),
    ),
    Freely(
        "organizers",
        re.compile(
            rf"\b(?:who|whos|who is|who s|who are) (?:is |are |actually |exactly )*(?:organi[sz](?:es?|ing)|run(?:s|ning)?"
            rf"|behind|put(?:s|ting) on) (?:it|this|that|{NAMED}|(?:the |this )?(?:whole )?(?:thing|show|lot))"
            r"(?: (?:thing|all|actually|again|this year|anyway))*$"
        ),
    ),
)  # fmt: skip

_DATED = {
    "workshop_date": ("workshop",),
    "notification": ("notification",),
    "registration_deadline": ("registration",),
    "can_still_submit": ("submission", "abstract"),
    "submission_deadline": ("submission",),
}
_HELD: dict[str, Callable[[Faq], bool]] = {
    "contact": lambda faq: bool(faq.submission.contact),
    "organizers": lambda faq: bool(chairs(faq)) or any(one.role == "organizer" for one in faq.people),
    "submission_link": lambda faq: bool(faq.submission.url),
    "pages_exclude": lambda faq: bool(faq.submission.page_limits),
    "page_limit": lambda faq: bool(faq.submission.page_limits),
    **{
        kind: lambda faq, kinds=kinds: any(date.at and date.kind in kinds for date in faq.dates)  # type: ignore[misc]
        for kind, kinds in _DATED.items()
    },
}


def asked_freely(reading: Reading, faq: Faq) -> str:
    """Return the kind that a question is of by words which no other has, where the FAQ tells of it; else empty."""
    words = " ".join(reading.words)
    if any("{event}" in unit.names for unit in reading.units):  # of another event
        return ""
    for row in _TABLE:
        if row.asked.search(words) and not (row.never and row.never.search(words)) and is_told(row.kind, faq):
            return row.kind
    return ""


def is_told(kind: str, faq: Faq) -> bool:
    """Whether the FAQ has an entry or a fact of a kind."""
    held = _HELD.get(kind)
    return any(entry.id == kind for entry in faq.entries) or (held is not None and held(faq))
