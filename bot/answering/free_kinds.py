"""How people ask in free words for what the FAQ has a fact or entry of: a table of kinds of the bank."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.asked_place import EVENT
from bot.faq.vocabulary import EVENTS


def alternatives(*patterns: str) -> re.Pattern[str]:
    """Return one pattern that finds what any of them does."""
    return re.compile("|".join(patterns))


_NOUN = "|".join(word for names in EVENTS.values() for word in names)
# the event by a name of its own; "it" may be anything
NAMED = rf"(?:(?:the|this|your|that|whole) )*(?:\w+ )?(?:event|camp|{_NOUN})"
_WHO, _ONE = r"(?:who|whom)", r"(?:i|we|one|you|people|authors?|somebody|someone|speakers?)"
_MAY = r"(?:do|does|can|could|should|shall|may|must|would|might)"
_TURN_TO = (
    r"(?:write(?: to)?|e ?mail(?: to)?|mail(?: to)?|contact(?:ed)?|ask|bug|ping|ring|call|phone|message|bother|pester"
    r"|annoy|nag|poke|tell|turn to|reach(?: out to)?|talk to|speak (?:to|with)|get in touch with|notify|inform"
    r"|report(?: (?:it|this|that))?(?: to)?|drop (?:a|an) (?:\w+ )?(?:to|line|note|e ?mail)|complain to|consult)"
)
_TROUBLE = (
    r"(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|doubts?|problems?|troubles?|issues?|help|support"
    r"|complaints?|breaks?|broken|fails?|crash\w*|stuck|errors?|wrong|works?|stuff)"
)
_HEARD = (
    r"(?:hear|heard|told|notified|informed|know|got|gotten|received|an answer|a reply|a decision)"
    r"(?=$| (?:by|already|yet|back|from|anything|something|now|(?:the|a|any) (?:decision|results?|reply|e ?mail|mail"
    r"|answer|notification|reviews?))\b)"
)
_DECIDED = r"(?:reviews?|decisions?|results?|verdicts?|answers?)"
_SENT = r"(?:one|mine|ours|it|something|sth|smth|this|that|stuff|(?:my|our|the|an?) (?:\w+ )?\w+)"
_SENDING = r"(?:sneak|squeeze|slip|get|hand|throw|push|toss|put|chuck|drop|turn|send|bring|submit)"
_UPLOAD = r"(?:submit|send|upload|hand in|turn in)"
_WORK = r"(?:papers?|abstracts?|submissions?|proposals?|manuscripts?|articles?|talks?)"
_PASSED = r"(?:over|done|finished|past|gone|behind us|ended|history)"
_TO_COME = r"(?:(?:still )?(?:to come|coming(?: up)?|ahead(?: of us)?|upcoming|on)|yet to come|in the (?:future|past))"
_WHICH_DAY = r"(?:when|(?:what|which) (?:day|date))"
_LAST_DAY = (
    r"(?:last (?:possible )?(?:day|date|chance|moment)|latest (?:day|date)|final (?:day|date)|deadline|cut ?off"
    rf"|(?:un)?till? {_WHICH_DAY}|by {_WHICH_DAY})"
)
_SIGN_UP = (
    r"(?:register|registration|registering|sign(?:ing)? (?:\w+ )?up|enrol\w*"
    r"|(?:say|tell you|announce|confirm) that (?:we|i) (?:take part|participate|are in|am in|come|attend))"
)
_PAGES = r"(?:the |my |our |a )?(?:page|pages|limit|length|max)"


class Freely(NamedTuple):
    """- `kind`: of the bank; `asked`: how people ask for it; `never`: what is none of it all the same"""

    kind: str
    asked: re.Pattern[str]
    never: re.Pattern[str] = re.compile(r"(?!)")

    def asks(self, words: str) -> bool:
        return bool(self.asked.search(words)) and not self.never.search(words)


_NOT_SENDING = re.compile(
    r"\b(?:camera|regist\w+|rebuttal|grant|tickets?|dorm|hotel|letters?|slides|videos?|dinner|if)\b"
)
FREE_KINDS = (
    Freely(
        "contact",
        alternatives(
            rf"\b{_WHO}(?: else)? (?:{_MAY} {_ONE}|to)(?: (?:best|then|please|have to|need to|just))? {_TURN_TO}\b",
            rf"\b{_WHO} (?:can|could|may|will|might) (?:help|assist|support)(?: me| us)?\b(?! (?:write|find|review))",
            rf"\b{_WHO} (?:should|can|could|must|has to) be (?:contacted|asked|told|notified|informed)\b",
            rf"\bto whom? {_MAY} (?:i|we|one) (?:write|turn|report|complain)\b",
            rf"\bto whom? {_MAY} (?:i|we|one) (?:direct|address|send) (?:\w+ )?(?:questions?|problems?)\b",
            r"\b(?:what|which|whats|is there an?|an?|the|your) (?:is )?(?:the |your )?(?:contact )?"
            r"(?:e ?mail|address|contact)(?: address| person)?"
            rf"(?: {_MAY} (?:i|we) use| is there| to use| is)? (?:for|if|in case|when)(?: of)?"
            r" (?:(?:i|we|one|someone|something|it) (?:have|has|had|got|goes|does not|is|am|are)? ?)?"
            rf"(?:\w+ ){{0,2}}{_TROUBLE}\b",
            rf"\bwhere {_MAY} (?:i|we|one) (?:ask|get help|complain)\b",
            rf"\bwhere {_MAY} (?:i|we|one) report (?:an? |the |any )?(?:\w+ )?(?:problems?|bugs?|errors?|issues?)\b",
            rf"\bwhere {_MAY} (?:i|we|one) (?:send|direct|post) (?:my |our |a |any )?questions?\b",
            rf"\b(?:any|some) ?(?:one|body) (?:that |who |whom )?(?:i|we|one) (?:can|could|may|should) {_TURN_TO}\b",
            rf"\b(?:any|some) ?(?:one|body) to {_TURN_TO}\b",
        ),
        alternatives(
            # a paper is mailed, somebody is asked to do something
            r"\b(?:e ?mail|mail|send|message|write) (?:it|them|my|our|mine|the|a|an|this|that)\b(?! line)",
            r"\bask (?:\w+ ){0,2}(?:out|to (?!(?:fix|reset|change|correct|get|unlock|extend)))",
            # who answers these is told elsewhere, or nowhere
            r"\b(?:cite|vouch|reviewers?|names?|visas?|harass\w*|abus\w+|press|media|journalists?|interviews?)\b",
        ),
    ),
    Freely(
        "workshop_date",  # whether it is over
        alternatives(
            rf"\b(?:is|was|are|s) {NAMED}(?: thing)? (?:(?:already|now|yet|all|still|maybe) )*"
            rf"(?:{_PASSED}|{_TO_COME}|already)(?=$| (?:already|yet|now|or|by|and|right|then|long|soon)\b)",
            r"^(?:is|was) it (?:already )?(?:over|past|gone|done)(?: yet| already)? or (?:(?:is it|it is|is) )?"
            r"(?:(?:still|yet) )?(?:to come|coming|ahead|upcoming|about to)",
            rf"\b(?:did|has|have|had) (?:it|{NAMED}) (?:(?:already|just|yet|ever|actually) )?"
            r"(?:happen(?:ed)?|take place|taken place|been held|occur(?:red)?|come and gone)\b",
            rf"\b(?:did|has|have|had) {NAMED} (?:already )?"
            r"(?:been|passed|finish(?:ed)?|end(?:ed)?|start(?:ed)?|begun)\b",
            rf"\bwas {NAMED} (?:already|yet)\b",
            rf"\b(?:did|have|has) (?:i|we) (?:already )?miss(?:ed)? {NAMED}$",
        ),
        re.compile(r"\b(?:submi\w+|deadline|registration|papers?|abstracts?|call|review\w*|track)\b"),
    ),
    Freely(
        "workshop_date",  # its days
        alternatives(
            rf"\b(?:what|which) (?:days?|dates?) {_MAY} (?:i|we|one) (?:have to |need to )?"
            r"(?:be there|come|be in|take (?:off|leave)|book(?: off)?|block|keep (?:free|open)|ask (?:off|for)|reserve"
            r"|get off|free up|travel)\b",
            rf"\bwhen {_MAY} (?:i|we|one) (?:have to |need to )?(?:be there|be at (?:the )?venue)\b",
            rf"\b(?:first|opening) (?:day )?(?:and|to|till|until|n) (?:the )?last day of {EVENT}\b",
            rf"\b(?:days?|dates?) of {NAMED} (?:itself|proper)\b",
            rf"\b(?:what|which) (?:days?|dates?) (?:is|are) {NAMED} (?:itself|proper)$",
            r"\bhow (?:many|much) (?:days?|weeks?|months?|nights|sleeps|long|time)(?: (?:more|left|still))?"
            r" (?:until|till|to|before) (?:the )?(?:first|opening|big) day\b",
        ),
    ),
    Freely(
        "notification",
        alternatives(
            rf"\b(?:should|would|ought) (?:not )?(?:i|we|they|you|one|authors) (?:not |to )?(?:have |be )?"
            rf"(?:already )?{_HEARD}",
            rf"\b(?:i|we) (?:should|ought to) (?:not )?(?:have |be )(?:already )?{_HEARD}",
            rf"\bwhen (?:do|will|would|are|should) (?:the |our |my )?{_DECIDED} (?:come|be|arrive|get|go|land)\b",
            rf"(?<!come )\bwhen (?:the |our |my )?{_DECIDED} (?:come|comes|arrive|arrives)\b(?! when)",
            r"\bwhen (?:do|will|would|should|can|shall) (?:i|we|they|you|authors|one) (?:get|receive|have|expect|make"
            rf"|send out) (?:the|our|my|a|any|your) (?:{_DECIDED}|news|notif\w+)\b",
        ),
        re.compile(r"\b(?:camera|regist\w+|grant|bursar\w+|stipend|review(?:er)? assign\w*|bids?|rebuttal)\b"),
    ),
    Freely(
        "registration_deadline",
        alternatives(
            rf"\b{_LAST_DAY} (?:\w+ ){{0,5}}?{_SIGN_UP}\b",
            r"\b(?:can|could|may) (?:i|we|one|people|somebody) still (?:register|sign (?:\w+ )?up|enrol\w*"
            r"|(?:buy|get|book) (?:a |the )?(?:tickets?|place|seat))\b",
        ),
        re.compile(  # what has a last day of its own
            r"\b(?:early|cheap\w*|abstracts?|papers?|submi\w+|review|pc|student|grant|hotel|room|tour|dinner|excursion"
            r"|present\w*|talks?|speak\w*|posters?|tutorials?|demo|team|sprint|accepted|listen\w*|in person|virtual\w*"
            r"|online|prof|letters?|cancel)\b"
        ),
    ),
    Freely(
        "can_still_submit",
        alternatives(
            rf"\b(?:can|could|may) (?:i|we|one) (?:maybe |perhaps |please )?still {_SENDING} {_SENT} in\b",
            r"\b(?:did|have|has) (?:i|we) (?:already |just )?miss(?:ed)?"
            r" (?:it|the (?:\w+ )?(?:deadline|cut ?off|boat|train|bus|date|window)|the (?:\w+ ){1,2}one|out)"
            r"(?: (?:already|again|now|by \w+(?: \w+)?))*$",
            r"\bis (?:the )?(?:submission|portal|call|cfp|form|easychair|openreview|cmt|hotcrp)"
            r"(?: (?:system|site|portal|form|for papers))? (?:still )?open(?: still)?$",
            r"\b(?:have|did) (?:i|we) (?:blown?|blow) (?:it|the deadline)$",
            r"\b(?:did|has|is) the (?:\w+ )?deadline (?:already |now |just )?(?:pass|passed|over|gone|expired?)\b",
            r"^(?:dead or alive|(?:am i|are we) (?:too late|out(?: of luck)?|done|toast)|too late(?: now| already)?"
            r"|(?:is it|am i|are we) (?:already )?too late(?: now| already)?)$",
            r"\bis there (?:still |any )*time (?:left )?(?:for|to (?:send|submit|hand in|upload|finish))"
            r" (?:the|my|our|an?) (?:\w+ )?(?:abstract|paper|submission|proposal|poster|application)\b",
            rf"\b(?:can|could|may) (?:i|we|one) still {_UPLOAD} (?:an? |my |our |the )?(?:\w+ ){{0,2}}{_WORK}\b",
            rf"\bis it still (?:possible|permissible|ok|okay|fine|allowed) to {_UPLOAD}\b",
            rf"\b(?:{_WORK}|the call|the form|the portal|upload) (?:is |are )?(?:already )?"
            r"(?:closed|locked|shut)(?: (?:already|now|for good|i guess|i suppose|right))*$",
            r"\b(?:still|already) (?:tak(?:e|es|ing)|accept(?:s|ing)?|open for|collecting)"
            r" (?:\w+ )?(?:papers?|abstracts?|submissions?|proposals?|applications?)$",
            r"\b(?:abstract|paper|submission|draft|deadline)\b.*"
            r"\b(?:dead or alive|am i (?:too late|out|toast)|too late(?: now)?)$",
            r"\bforgot (?:about )?(?:the|my|our) (?:abstract|paper|submission|deadline)\b"
            r".*\b(?:chance|late|possible|still)\b",
        ),
        _NOT_SENDING,
    ),
    Freely(
        "submission_deadline",
        re.compile(
            r"\b(?:exact|precise) (?:day|date|hour|time)(?: (?:and|n) (?:day|date|hour|time))? (?:when )?"
            r"(?:it|that|this|the call|submission|the portal|everything) (?:closes?|ends?|is due|is over)\b"
        ),
    ),
    Freely(
        "time_left",
        re.compile(
            r"\bhow (?:long|(?:many|much) (?:days?|weeks?|time|hours?)) (?:(?:have|do) )?(?:we|i)"
            r" (?:(?:still )?(?:got|have) )?(?:time )?(?:left )?(?:for|to submit|to send|to hand in)\b"
        ),
        re.compile(
            r"\b(?:camera|regist\w+|rebuttal|response|runs?|test|after|between|from|slides|videos?|talks?"
            r"|present\w*|posters?|reviews?|pay)\b"
        ),
    ),
    Freely(
        "location",
        alternatives(
            rf"^(?:(?:so|and|hi) )*(?:what|which) (?:town|city|country) (?:is|are|was|will) (?:it|this|{NAMED}|we|you)"
            r"(?: be)?(?: held| happening| taking place)?(?: in| at)?(?! \w+ed)\b",
            rf"\bwhere (?:does|is|will) (?:it|this|{NAMED}) (?:even|actually|exactly|again)"
            r" (?:take place|happen|be held|held|happening|going to be)\b",
        ),
    ),
    Freely(
        "venue",
        re.compile(
            rf"\b(?:at|with|alongside|of) (?:which|what) (?:\w+ )?conference (?:is (?:it|this)|again|exactly)\b"
            rf"|^(?:it|this|{NAMED}) (?:happens|is|takes place) (?:at|with) (?:which|what) (?:\w+ )?conference\b"
        ),
    ),
    Freely(
        "submission_link",
        re.compile(r"^(?:(?:so|and|hi) )*were (?:do|can|should|to) (?:(?:i|we|one) )?(?:submit|send|upload)\b"),
    ),
    Freely(
        "pages_exclude",
        alternatives(
            rf"\b(?:do|does|will|would) (?:the |my |our )?\w+(?: \w+)? (?:count|eat|go|add)(?: up)?"
            rf" (?:in|into|to|towards?|against|as) {_PAGES}\b",
            r"^(?:(?:so|and) )*(?:the |my )?\d+ pages includ(?:e|es|ing) (?:the )?"
            r"(?:refs|references|bibliography|appendix|appendices)\b",
        ),
        re.compile(r"\bfigures?\b"),
    ),
    Freely(
        "page_limit",
        alternatives(
            r"\bmax(?:imum)?(?: (?:number|no) of| of)? (?:\d+ )?pages?(?! (?:long|fees?))\b",
            r"\bupper page limit\b|\bpages? (?:max(?:imum)?|at most)\b",
            r"\bshortest and longest\b|\b(?:longest|max(?:imum)? length) (?:you|u) take\b",
        ),
        re.compile(
            r"\b(?:abstracts?|talks?|slots?|videos?|appendi\w+|letters?|tutorials?|thesis|statements?|bios?|cvs?|final"
            r"|camera|after|end|report|supplement\w*)\b"
        ),
    ),
    Freely(
        "organizers",
        re.compile(
            r"\b(?:who|whos|who is|who s|who are) (?:is |are |actually |exactly )*"
            r"(?:organi[sz](?:es?|ing)|run(?:s|ning)?|behind|put(?:s|ting) on)"
            rf" (?:it|this|that|{NAMED}|(?:the |this )?(?:whole )?(?:thing|show|lot))"
            r"(?: (?:thing|all|actually|again|this year|anyway))*$"
        ),
    ),
)
