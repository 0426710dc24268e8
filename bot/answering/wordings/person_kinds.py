"""How people ask for those behind an event: whom to write to, who organizes it and who speaks there."""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.event_lines import WHO_ORGANIZES
from bot.answering.wordings.worded import FOUND, MAY, WHAT_IS, Worded, alternatives

_COMMITTEE = (
    r"(?:pc|tpc|(?:program(?:me)? |organi[sz]ing |technical |scientific )*committee(?: of (?:the )?program(?:me)?)?)"
)
_TURN_TO = (
    r"(?:write(?: to)?|e ?mail(?: to)?|mail(?: to)?|contact(?:ed)?|ask|bug|ping|ring|call|phone|message|bother|pester"
    r"|annoy|nag|poke|tell|turn to|reach(?: out to)?|talk to|speak (?:to|with)|get in touch with|notify|inform"
    r"|report(?: (?:it|this|that))?(?: to)?|drop (?:a|an) (?:\w+ )?(?:to|line|note|e ?mail)|complain to|consult)"
)
_TROUBLE = (
    r"(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|doubts?|problems?|troubles?|issues?|help|support"
    r"|complaints?|breaks?|broken|fails?|crash\w*|stuck|errors?|wrong|works?|stuff)"
)
_WHO, _ONE = r"(?:who|whom)", r"(?:i|we|one|you|people|authors?|somebody|someone|speakers?)"
_TURNS_TO = alternatives(
    rf"\b{_WHO}(?: else)? (?:{MAY} {_ONE}|to)(?: (?:best|then|please|have to|need to|just))? {_TURN_TO}\b",
    rf"\b{_WHO} (?:can|could|may|will|might) (?:help|assist|support)(?: me| us)?\b(?! (?:write|find|review|to|at)\b)",
    rf"\b{_WHO} (?:should|can|could|must|(?:is|has|needs|ought) to) be (?:contacted|asked|told|notified|informed"
    r"|consulted|approached|(?:e ?)?mailed|(?:written|talked|spoken) to)\b",
    rf"\b(?:which|who|whom) of (?:the|your) (?:\w+ )?(?:organi[sz]ers|chairs|people) (?:is (?:the )?(?:person|one) to"
    rf"|{MAY} {_ONE}) (?:best |please )?{_TURN_TO}\b",
    rf"\bto whom? {MAY} (?:i|we|one) (?:write|turn|report|complain)\b",
    rf"\bto whom? {MAY} (?:i|we|one) (?:direct|address|send) (?:\w+ )?(?:questions?|problems?)\b",
    r"\b(?:what|which|whats|is there an?|an?|the|your) (?:is )?(?:the |your )?(?:contact )?"
    r"(?:e ?mail|address|contact)(?: address| person)?"
    rf"(?: {MAY} (?:i|we) use| is there| to use| is)? (?:for|if|in case|when)(?: of)?"
    r" (?:(?:i|we|one|someone|something|it) (?:have|has|had|got|goes|does not|is|am|are)? ?)?"
    rf"(?:\w+ ){{0,2}}{_TROUBLE}\b",
    rf"\bwhere {MAY} (?:i|we|one) (?:ask|get help|complain)\b",
    rf"\bwhere {MAY} (?:i|we|one) report (?:an? |the |any )?(?:\w+ )?(?:problems?|bugs?|errors?|issues?)\b",
    rf"\bwhere {MAY} (?:i|we|one) (?:send|direct|post) (?:my |our |a |any )?questions?\b",
    rf"\b(?:any|some) ?(?:one|body) (?:that |who |whom )?(?:i|we|one) (?:can|could|may|should) {_TURN_TO}\b",
    rf"\b(?:any|some) ?(?:one|body) to {_TURN_TO}\b",
    r"\b(?:what|which) (?:e ?mail|address|mailbox)(?: address)? (?:(?:will|would|does) )?"
    r"(?:reach(?:es)?|gets? to|goes to)"
    r" (?:them|you|(?:the|your) (?:\w+ )?(?:chairs?|organi[sz]ers?|team|committee|people))\b",
)
_OF_OTHERS = alternatives(
    # a paper is mailed, somebody is asked to do something
    r"\b(?:e ?mail|mail|send|message|write) (?:it|them|my|our|mine|the|a|an|this|that)\b(?! line)",
    r"\bask (?:\w+ ){0,2}(?:out|to (?!(?:fix|reset|change|correct|get|unlock|extend)))",
    # who answers these is told elsewhere, or nowhere
    r"\b(?:cite|vouch|reviewers?|names?|visas?|harass\w*|abus\w+|press|media|journalists?|interviews?)\b",
)
PERSON_KINDS = (
    Worded(  # "who do i mail if the portal breaks", "address for questions"
        "contact",
        alternatives(
            _TURNS_TO.pattern,
            rf"{START}(?:(?:the|an?|your|any) )?(?:(?:contact|e|e ?mail|mail) )*address(?:es)? (?:for|with|in case of)"
            r" (?:(?:any|my|our|further|general|more) )?"
            r"(?:questions?|queries|inquir(?:y|ies)|enquir(?:y|ies)|problems?)\b",
            rf"{START}{WHAT_IS}(?:the|your|their|there) e ?mail(?: address)?$",
            r"\b(?:mailbox|in ?box|e ?mail address|contact address) (?:for|concerning) (?:(?:any|my|all|general|the) )*"
            r"(?:questions?|queries|inquir(?:y|ies)|enquir(?:y|ies)|problems?)\b",
            rf"\bhow {MAY} (?:i|we|one) (?:best )?(?:contact|reach|get (?:a )?hold of|get in touch with|get through to"
            r"|communicate with|talk to|write to|message|approach) (?:(?:the|your|those|one|any|of) )*"
            r"(?:(?:organi[sz]ing|local|main) )?(?:organi[sz]ers?|chairs?|people (?:in charge|behind|running)|team"
            r"|committee|responsible)\b",
            rf"{START}(?:where|(?:what|which) (?:e ?mail|address)) {MAY} (?:i|we|one) {_TURN_TO}"
            r"(?: (?:about|on) (?:it|this|that))?$",
        ),
        never=_OF_OTHERS,
        taken=frozenset({"contact", "submission_link", "location", "template", "topic_scope", "organizers", "about"}),
    ),
    Worded(
        "organizers",
        alternatives(
            WHO_ORGANIZES.pattern,
            rf"{START}(?:who(?:s| is| are| sits| all is)? (?:all )?(?:in|on|part of) (?:the |your |their )?{_COMMITTEE}"
            rf"|(?:the |your )?{_COMMITTEE} members?)$",
            # "is the committee known", "composition of the pc", "the pc has which people"
            rf"^(?:(?:so|and|hi|hello) )*(?:is|are|has) (?:the|your) {_COMMITTEE}(?: been| already| yet)*"
            r" (?:announced|known|public|out|listed|named|published|online|complete|final)\b",
            rf"\b(?:composition|members|membership|names|list|line ?up|make ?up) of (?:the |your )?{_COMMITTEE}\b",
            rf"{START}who(?:s| is| are| were) (?:the |your )?(?:(?:members|people) (?:of|on|in) (?:the |your )?)?"
            rf"{_COMMITTEE}(?: (?:people|folks|members|guys|crew|names))?$",
            rf"{START}(?:the |your )?{_COMMITTEE} (?:has|have|consists? of|contains?|includes?) (?:which|what|whom?)\b",
            rf"{START}who (?:are|is|were) (?:the|your) (?:\w+ )?(?:organi[sz]ers?|conven[eo]rs?)$",
            r"\b(?:who|which (?:people|persons)) (?:makes?|made) up (?:the|your)"
            r" (?:organi[sz]ing committee|(?:organi[sz]ing )?team)"
            r"(?: (?:that |which )?(?:runs?|running|organi[sz]\w+|behind)\b.*)?$",
            r"\bwho (?:all )?(?:the|your|its) (?:\w+ )?(?:organi[sz]ers?|conven[eo]rs?)"
            r"(?: of (?:(?!the\b)\w+ ){1,2}\w+)? (?:are|is)$",
            r"\bwho (?:all )?(?:the|your|its) (?:\w+ )?(?:organi[sz]ers?|conven[eo]rs?) of (?:the )?\w+ (?:are|is)$",
            rf"{START}(?:(?:please|pls|what|how|tell|give|me|us|some|any|more|all|info|infos|information|details"
            r"|something|anything|about|on|regarding|the|your|its) ){0,7}(?:organi[sz]ers?"
            r"|organi[sz](?:ing|ation) (?:team|committee))(?: (?:please|pls|then|too))*$",
            rf"{START}who(?:s| is| are)? (?:chairs?|chairing|leads?|leading|runs?|running|organi[sz](?:es?|ing)|hosts?"
            r"|heads?) (?:(?:it|the|this|your) ){0,2}(?:\w+ )?(?:edition|instalment"
            r"|years? (?:edition|workshop|event|one))(?: of (?:the )?\w+)?$",
            rf"{START}(?:who (?:are|were)|(?:(?:could|can) you )?name) (?:the|your) (?:two|three|four|five|\d)"
            r" (?:\w+ ){0,2}chairs$",
        ),
        taken=FOUND | {"blind", "reviewer_signup", "notification", "edition", "previous_editions", "contact"},
    ),
    Worded(  # "other speakers besides Ada Berg?"
        "speakers",
        re.compile(
            r"\b(?:other|more|further|remaining) (?:\w+ )?(?:speakers?|keynotes?)\b.*"
            r"\b(?:besides|apart from|except|than|beyond|next to)\b"
            r"|\b(?:who|which speakers?|speakers?)\b.*\b(?:speaks?|speakers?|keynotes?|talks?)"
            r" (?:besides|apart from|except|other than|next to)\b"
            r"|\bwho else (?:speaks|is speaking|gives a (?:talk|keynote))\b"
        ),
        taken=FOUND | {"person", "affiliation_people"},
    ),
    Worded(  # "which scholars were invited to speak"
        "speakers",
        re.compile(
            r"\b(?:who(?: all)?|which (?:people|persons|guests|researchers|scientists|scholars|experts|professors))"
            r" (?:is|are|was|were|has been|have been) invited"
            r"(?: (?:to (?:speak|talk|lecture|give (?:an? )?(?:\w+ )?(?:talks?|keynotes?|lectures?))|as speakers?)\b"
            r"(?: (?:at|to|for|by) .*)?)?$"
        ),
        taken=FOUND | {"attend", "organizers"},
    ),
    Worded(  # "who holds the opening keynote"
        "speakers",
        re.compile(
            rf"{START}who(?:s| s| is| are| will be| will)? (?:doing |giving |holding |gives? |does |holds? |do )?"
            r"(?:the |your |our )?(?:\w+ ){0,2}(?:keynotes?(?: speakers?)?|invited talks?|(?:academic|industry|opening"
            r"|closing) (?:talks?|lectures?))(?: (?:from|of|by) (?:the )?\w+)?$"
        ),
    ),
)


def turns_to(words: str) -> bool:
    """Whether a question asks whom to turn to, whatever about: "who is to be asked whether my work fits"."""
    return bool(_TURNS_TO.search(words)) and not _OF_OTHERS.search(words)
