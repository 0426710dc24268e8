"""What a line of the call tells of money: what attending costs where a price is claimed, whether speakers are paid,
whether a journey is.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NAMED, Worded, alternatives
from bot.english import CURRENCY

_SUM = rf"(?:\d[\d.,]* ?{CURRENCY}|{CURRENCY} ?\d[\d.,]*)"
_TO_COME = r"(?:attend\w*|registration|registering|tickets?|entry|entrance|admission|participat\w+|fees?|coming)"
_HEAD = r"(?:head|person|nose|participant|attendee|author|student)"
_WHO_SPEAKS = (
    r"(?:i|we|one|people|(?:the |your |invited |keynote |accepted |selected )*(?:speakers?|presenters?|keynotes?"
    r"|artists?|performers?|instructors?|teachers?|tutors?|mentors?|reviewers?|organi[sz]ers|participants))"
)
_JOURNEY = (
    r"(?:flights?|trains?|train tickets?|plane|travel\w*|trips?|journeys?|hotels?|accommodation|lodging|air ?fares?"
    r"|fares?|nights?|expenses)"
)
_PAYS = r"(?:reimburs\w+|refund\w*|pays?|paid|paying|cover|covers|covered|covering|compensat\w+)"

# a price that somebody claims: "it is 200 pounds a head, correct?"
PRICE_CLAIMED = Worded(
    "registration",
    alternatives(
        rf"\b(?:{_TO_COME}|it|{NAMED}) (?:is|are|costs?|will be|would be|will cost)"
        rf" (?:(?:about|around|only|just|like|roughly|some) )?{_SUM}",
        rf"{_SUM} (?:each$|(?:a|per|for (?:each|every|one|an?)) {_HEAD}\b)",
        rf"{_SUM} (?:to|for) (?:attend\w*|com(?:e|ing)|participat\w+|register\w*|registration|get in|tickets?)\b",
    ),
    alternatives(
        rf"^(?=.*\b{_TO_COME}\b)"
        rf".*(?:{_SUM}|\bfree\b(?! (?:to|of) (?!attend|charge))|\bno (?:\w+ )?(?:fees?|charge|cost)\b)",
        r"\bfree (?:of charge|to attend|for (?:all|every\w+)|entry|admission|event)\b",
    ),
    re.compile(r"\b(?:prizes?|awards?|grants?|win|wins|honorari\w+|hotels?|rooms?|dinner|lunch|excursion|travel\w*)\b"),
    frozenset({"fees", "certificate", "registration", "payment", "attend"}),
)
_DEAR = r"(?:much|pricey|expensive|costly|dear|cheap)"
_PRICE_ASKED = PRICE_CLAIMED._replace(
    asked=alternatives(
        rf"\bhow {_DEAR} (?:is|are|will|would|for|does|to) (?:it |be |the |an? |one |to |cost )*"
        rf"(?:attend\w*|come|coming|join\w*|participat\w+|taking part|take part|it|{NAMED}|(?:full |single |one )?day)"
        r"(?: (?:as|for|if|when) (?:an? |i am an? )?(?:\w+ )?\w+)?(?: cost)?$",
        r"\bwhat is the damage\b|\bwhats the damage\b|\bwhat s the damage\b",
        r"^(?:(?:so|and) )*(?:is|will) (?:it|this|attending|attendance|entry) (?:be )?(?:for )?free"
        r"(?: (?:to attend|for (?:students|everyone|all)|of charge))?$",
    ),
    taken=frozenset(),
)
_THE_EVENT = rf"(?:it|this|that|{NAMED}|(?:the |this )?(?:thing|show))"
_BACKERS = (
    r"(?:firms?|compan(?:y|ies)|business(?:es)?|organi[sz]ations?|corporations?|partners?|donors?|sponsors?"
    r"|foundations?|bodies|body|ministr(?:y|ies)|institutions?|agenc(?:y|ies)|trusts?|charit(?:y|ies)|funders?"
    r"|supporters?|patrons?)"
)
_BACKS = (
    r"(?:sponsors?|sponsoring|funds?|funding|finances?|financing|backs?|backing|supports|supporting|pays for"
    r"|paying for)"  # who is behind it organizes it
)
_GROUP = r"(?:students?|phds?|doctoral|undergrad\w*|members?)"
_FIRM = (
    r"(?:(?:my|our) (?:\w+ )?(?:firm|company|employer|institute|organi[sz]ation|start ?up|lab|university|foundation"
    r"|boss|department)|(?:a|an|some|any) (?:\w+ )?(?:firm|company|organi[sz]ation|foundation))"
)
_GIVES = r"(?:sponsor\w*|donat\w+|fund|funds|financ\w+|support\w*|back|contribut\w+|partner\w*|invest\w*)"
_BY_WHOM = (
    r"(?:whom?|whose|where|how|e?mail address|(?:which|what|an?|the|your) (?:\w+ )?(?:address|e ?mail|person|contact))"
)
MONEY_LINES = (
    Worded(  # "we would like to sponsor you, whom do we write to?"
        "",
        alternatives(
            rf"\b{_BY_WHOM}\b.{{0,60}}\b(?:sponsoring|sponsorships?"
            rf"|(?:to |(?:can|could|does|do|may) (?:we|i|one|{_FIRM}) )"
            r"(?:become (?:a )?)?sponsor|donat\w+|support\w* (?:\w+ ){1,3}financially)\b",
            rf"\b{_FIRM}\b.{{0,60}}\b{_GIVES}\b.{{0,60}}\b{_BY_WHOM}\b.*$",
            rf"\b{_BY_WHOM}\b.{{0,60}}\b(?:if|when|in case|that) {_FIRM}\b.{{0,40}}\b{_GIVES}\b.*$",
            r"\b(?:become|be|being|as) an? (?:\w+ )?(?:sponsor|donor|patron)\b.{0,60}"
            rf"\b{_BY_WHOM}\b.*$",
            r"\b(?:i|we) (?:(?:want|wish|would (?:like|love)|plan|hope|d (?:like|love)) to|wanna|can|could|will|might)"
            r" (?:sponsor|donate|fund|exhibit|have an? (?:booth|stand))\b"
            rf".{{0,60}}\b{_BY_WHOM}\b.*$",
            r"\b(?:sponsoring|sponsorship|donation)s? (?:contact|chair|person|inquir\w+|enquir\w+|questions?)\b",
        ),
        re.compile(
            r"^(?=.*(?:@|\[at\]|\(at\)|\bcontact\b|\bwrite to\b|\bget in touch\b))"
            r"(?=.*\b(?:sponsor\w*|donat\w+|donors?|patrons?"
            r"|(?:compan(?:y|ies)|firms|industry)\b.{0,60}\b(?:support|partner\w*|back|stand|booth|money|exhibit\w*)"
            r"|exhibitors?)\b)"
        ),
        re.compile(
            rf"\b(?:students?|grants?|visas?|authors?|{_JOURNEY}|my (?:flight|trip|stay|fees?)|speakers?)\b"
            r"|\bwho (?:sponsors|is sponsoring|are the sponsors|funds)\b"
        ),
        frozenset({"contact", "sponsors", "organizers", "travel_grant", "fees", "registration", "submission_link"}),
    ),
    Worded(  # "a reduced rate for members?"
        "registration",
        alternatives(
            r"\b(?:discounts?|reductions?|(?:reduced|cheaper|lower|special) (?:fees?|prices?|rates?|tickets?))"
            rf" (?:\w+ )?for (?:(?:phd|bachelor|master|full time|us|poor) )*{_GROUP}\b",
            r"\b(?:student|member|phd) (?:discounts?|fees?|prices?|rates?|tickets?|reductions?)\b",
        ),
        re.compile(rf"\b{_GROUP}\b.{{0,60}}{_SUM}|{_SUM}.{{0,60}}\b{_GROUP}\b"),
        re.compile(r"\b(?:hotels?|rooms?|trains?|flights?|books?|dinner|when|until|deadline|posters?|prize)\b"),
        frozenset({"travel_grant", "volunteering"}),
    ),
    Worded(  # "what does the fee cover?"
        "registration",
        re.compile(
            r"\bwhat (?:does|do|will|is|s) (?:(?:the|your|my|a|included|in|with|covered|by|part|of) ){1,5}"
            r"(?:fees?|price|registration|tickets?)(?: (?:cover|include|pay for|contain|buy me|give me|get me))?$"
        ),
        re.compile(r"\b(?:fees?|price|registration|tickets?)\b.{0,120}\b(?:includ\w*|cover\w*)\b"),
        taken=frozenset({"food", "facilities"}),
    ),
    Worded(  # "which companies are behind this?"
        "sponsors",
        alternatives(
            rf"\bwho (?:is |are |s )?{_BACKS} (?:{_THE_EVENT}|(?:\w+ ){{1,2}}(?:financially|with money))",
            rf"\bwho (?:is|are|s) (?:the |your )?{_BACKERS}(?: (?:this year|of {_THE_EVENT}))?$|\bwhose money is\b"
            r"|^(?:(?:is|are|there|any|an?|your|the) )*sponsors?$|\bsponsor list\b|\blist of (?:the )?sponsors\b",
            rf"\b(?:which|what|any|whose) (?:\w+ )?{_BACKERS} (?:\w+ ){{0,3}}?(?:back\w*|sponsor\w*|fund\w*|support\w*"
            r"|pay\w*|behind|on board)\b",
            r"\b(?:which|what) sponsors (?:are|do|does|is|have)\b",
            r"\b(?:are|is) there (?:any )?sponsors?$|\b(?:do|does) (?:you|it|this|the \w+) have (?:any )?sponsors?$",
        ),
        re.compile(
            r"\b(?:sponsored|supported|funded) (?:\w+ ){0,3}by\b(?!.*\b(?:letter|recommendation)\b)|\bsponsors? ?:"
            r"|\bour sponsors? (?:is|are)\b|\bthanks? (?:to )?(?:our|the) (?:\w+ )?sponsors?\b(?!,|\W*$)"
            r"|\bsponsors?\b.{0,40}\bthank|\b(?:with|through|thank\w*|acknowledg\w*|grateful\w*|appreciat\w*|generous"
            r"|financial) (?:[\w’'-]+ ){0,5}?support (?:of|from) (?:the )?(?!our\b|all\b)\w+"
        ),
        re.compile(
            r"\b(?:students?|travel\w*|trips?|flights?|visas?|authors?|phd|my|me|us|our|become|prizes?|awards?)\b"
        ),
        frozenset({"affiliations", "affiliation_people", "organizers", "venue", "travel_grant"}),
    ),
    PRICE_CLAIMED,
    _PRICE_ASKED,
    Worded(  # whether those are paid who do something
        "",
        alternatives(
            rf"\b(?:do|does|will|would|are|is|can) {_WHO_SPEAKS} (?:also |even |actually )?"
            r"(?:get |be |receive |getting )*(?:(?:any |some |a |an )?(?:money|fee|honorarium|salary|wage|remunerat\w+)"
            r"|paid)(?! (?:back|for by|by))\b",
            r"\b(?:do|will|would) you pay (?:me|us|(?:the |your |invited )*(?:speakers|artists|tutors|reviewers)"
            r"|an? (?:fee|honorarium))\b(?! (?:back|travel|flights?))",
            r"\b(?:honorari\w+|remunerat\w+)\b",
        ),
        re.compile(
            r"\b(?:honorari\w+|remunerat\w+|(?:speakers?|artists?) fees?|(?:speakers?|artists?|performers?|tutors?)"
            r" (?:will |shall )?(?:be |are |get )?(?:not |not be )?paid"
            r"|pay (?:all |our |the |invited |any )*(?:speakers|artists|performers|tutors))\b"
        ),
        re.compile(rf"\b(?:prizes?|awards?|win|wins|registration|register|{_JOURNEY}|back)\b"),
        frozenset({"travel_grant", "best_paper", "fees", "speakers"}),
    ),
    Worded(  # whether a journey is paid: the line that says so, or that it is not
        "travel_grant",
        alternatives(
            rf"\b{_PAYS}(?: \w+){{0,3}} {_JOURNEY}\b",
            rf"\b(?:is|are|will|do|does|can|could|get) (?:\w+ ){{0,3}}{_JOURNEY}(?: \w+){{0,3}} {_PAYS}\b",
        ),
        alternatives(
            rf"\b(?:reimburs\w+|refund\w*|pay|paid|cover|covers|covered|covering|compensat\w+)\b(?: [\w,’']+){{0,8}}"
            rf" {_JOURNEY}\b",
            rf"\b{_JOURNEY}\b(?: [\w,’']+){{0,6}} (?:reimburs\w+|refund\w*|paid|covered|compensated)\b",
        ),
        re.compile(r"\b(?:fees?|when|until|deadline|how much|registration|by (?:the )?\w+$|back pay)\b"),
        frozenset({"travel_grant"}),
    ),
    Worded(  # whether one registration is enough for several papers
        "registration",
        alternatives(
            r"\b(?:one|1|single|the same|an?) (?:full |author )?(?:registration|ticket|fee)s?\b.{0,40}"
            r"\b(?:both|two|2|several|more|multiple|all)\b",
            r"\b(?:register|pay|registration|fee|ticket)s?\b.{0,30}"
            r"\b(?:twice|for each|per paper|for (?:both|two|every))\b",
        ),
        alternatives(
            r"\b(?:registration|register\w*|fees?)\b.{0,80}\b(?:one|single|each|every|per|two|multiple|both|several)"
            r" (?:accepted |\w+ )?(?:papers?|submissions?)\b",
            r"\b(?:multiple|several|two|more than one) (?:accepted )?(?:papers?|submissions?)\b.{0,80}"
            r"\b(?:registration|register\w*|fees?)\b",
        ),
        re.compile(r"\b(?:when|where|until|deadline|day)\b"),
        frozenset({"registration", "submission_count", "attend", "presentation"}),
    ),
)
