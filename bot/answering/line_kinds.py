"""What one line of the call tells where no fact has it: a table of how people ask, and of what such a line says."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.free_kinds import FREE_KINDS, NAMED, alternatives
from bot.answering.tongue_names import LANGUAGE

_HOSTS = (
    r"(?:university|universit\w+|uni|institution|institute|institutions|school|lab|department|college|company|society)"
)
_THE_EVENT = rf"(?:it|this|that|{NAMED}|(?:the |this )?(?:thing|show))"
_SAYS = (
    r"(?:writ\w+|submi\w+|send|hand|papers?|abstracts?|contributions?|talks?|present\w*|speak|give|hold|lectures?"
    r"|articles?|manuscripts?|proposals?|posters?|slides?|applications?|letters?|one|mine)"
)
_FINE = r"(?:ok|okay|fine|allowed|possible|accepted|alright|too|also|as well|doable|take|taken|welcome)"
_HOUSES = (
    r"(?:buildings?|hall|room|auditorium|theat(?:re|er)|street|avenue|boulevard|rue|stra(?:ss|ß)e|campus|hotel"
    r"|cent(?:re|er|ro|rum)|institut\w*|library|museum|palace|castle|department|faculty|college|floor|lab(?:oratory)?"
    r"|house)"
)
HOUSE = re.compile(rf"\b{_HOUSES}\b")
HOUSE_OR_HOST = re.compile(rf"\b(?:{_HOUSES}|universit\w+)\b")
_SOMEBODY = r"(?:one|some ?(?:one|body)|any ?(?:one|body)|all|both|each)"
_SHOWS_UP = r"(?:come|attend|go|be there|be present|show up|travel|fly)"
_ANYONE = r"(?:(?:an? |my |our |other )?\w+(?: \w+)?)"
_COMES = r"(?:come|attend|join|sit in|show up|turn up|drop in|drop by|come by|participate)"
_SYSTEM = r"(?:openreview|easychair|cmt|hotcrp|softconf)"
_ACCOUNT = r"(?:profiles?|accounts?)"
_COLUMNS = r"(?:one|1|single|two|2|double)"
_FIRM = r"(?:firm|strict|hard|final)"


class LineKind(NamedTuple):
    """- `kind`: the one whose entry answers, too; `asked`: how people ask; `never`: what is none of it all the same
    - `told`: what a line says that tells it; `taken`: what the question may have been surely taken for
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str]
    never: re.Pattern[str] = re.compile(r"(?!)")
    taken: frozenset[str] = frozenset()

    def asks(self, words: str) -> bool:
        return bool(self.asked.search(words)) and not self.never.search(words)


OF_HOUSE = LineKind(
    "location",
    alternatives(
        r"\b(?:which|what) (?:building|hall|auditorium|lecture hall|room)"
        r"(?: (?:exactly )?(?:is|are|do|does|will|should|of|in|at)\b|$)(?!.*\b(?:size|tech|screen)\b)",
        r"\bstreet address\b|\b(?:exact|postal|physical) (?:address|venue|location)\b(?=.*\b(?:venue|event|place)\b|$)",
        rf"\b(?:is|are|was|s) (?:it|{NAMED}) on (?:the |a |your )?campus\b|\bit is on (?:the |a )?campus\b",
        r"\bwhere (?:exactly )?on (?:the )?campus\b",
        r"\b(?:name of the|which|what) (?:hotel|venue) (?:where|in which|does|is|will) (?:it|this|everything|the)\b",
    ),
    alternatives(
        rf"\b{_HOUSES}\b.*\b(?:held|takes? place|taking place|venue|location|located|will be (?:at|in))\b",
        rf"\b(?:held|takes? place|taking place|venue|location|located|will be (?:at|in))\b.*\b{_HOUSES}\b",
        r"\b(?:room|hall) \w*\d",
    ),
    re.compile(r"\b(?:submi\w+|send|mail|chat|break ?out|discord|zoom|upload|dinner|reception|posters?)\b"),
    frozenset({"location", "venue"}),
)
_OF_ORGANIZERS = next(row.asked for row in FREE_KINDS if row.kind == "organizers")
LINE_KINDS = (
    LineKind(
        "",
        alternatives(
            rf"\b(?:which|what) {_HOSTS} (?:is |are |was |will be )?(?:it |this )?(?:the )?"
            r"(?:hosts?|hosting|organi[sz]\w*|runs?|running|behind|in charge)\b",
            rf"\bwho(?: is|s| s| will be)? (?:the )?(?:hosts?|hosting)(?: of)?(?: {_THE_EVENT})?(?: this year)?$",
        ),
        alternatives(
            r"\b(?:co )?(?:hosted|organi[sz]ed)(?: \w+){0,8}? by\b(?! (?:the )?(?:participants|volunteers|committee))",
            rf"\b{_HOSTS} (?:\w+ ){{0,8}}?(?:hosts?|hosting)\b",
        ),
        taken=frozenset({"affiliations", "affiliation_people", "organizers"}),
    ),
    LineKind(
        "organizers",
        _OF_ORGANIZERS,
        re.compile(
            r"\borgani[sz]ed by\b(?! (?:the )?participants)|\bone of the organi[sz]ers\b|\borgani[sz]ing committee\b"
        ),
    ),
    OF_HOUSE,
    LineKind(
        "language",
        alternatives(
            rf"\b(?:in|auf|into) (?:only |just )?{LANGUAGE}\b",
            rf"\b{LANGUAGE} (?:{_SAYS} )?(?:only|{_FINE}|or not)\b",
            r"\b(?:which|what) languages?\b|\bin (?:my|our) (?:own |native |mother )?(?:language|tongue)\b",
        ),
        alternatives(
            rf"\blanguages?\b.*\b{LANGUAGE}\b|\b{LANGUAGE}\b.*\blanguages?\b",
            rf"\b{_SAYS}\b.*\bin (?:\w+ )?{LANGUAGE}\b",
        ),
        re.compile(  # a language that is studied
            r"\b(?:on|about|corpus|corpora|treebanks?|dialects?|parsers?|speech|translat\w+|data ?sets?|data|models?"
            r"|llms?|programming|sources?|texts|novels?|letters|nlp|how (?:many|long)|who|where|when)\b"
        ),
    ),
    LineKind(
        "sponsors",
        alternatives(
            rf"\bwho (?:sponsors?|is sponsoring|funds?|pays for|is paying for|is funding) {_THE_EVENT}",
            r"\bwho are (?:the |your )?sponsors\b",
        ),
        re.compile(r"\b(?:sponsored|supported|funded) (?:\w+ ){0,3}by\b(?!.*\b(?:letter|recommendation)\b)"),
    ),
    LineKind(
        "attend",
        alternatives(
            r"\b(?:am|are|would|is|be) (?:i|we|one|somebody|someone|anyone|people|\w+ \w+) (?:be )?"
            r"(?:allowed|welcome|able|permitted) to (?:come|attend|join|be there|sit in|show up|turn up|watch|listen"
            r"|take part|participate)\b",
            rf"\b(?:can|could|may|might) {_ANYONE} (?:(?:also|just|still|even|simply) )?{_COMES}"
            r"(?: (?:in|and (?:sit in|watch|listen)|anyway|all the same|too|as well|along|by|at all"
            r"|without \w+(?: \w+)?|as a \w+))*$",
            r"\bam i the right (?:audience|person)\b",
            r"\bwho (?:can|may) (?:come|attend|participate|take part|join)\b",
            r"\bis (?:it|this) (?:only |just )?(?:for )?(?:\w+ ){1,3}only or can\b",
            r"\bis (?:it|this) (?:only|just) for \w+|^(?:so )?who is (?:it|this) for$",
            r"\bis (?:it|this) (?:open (?:for|to) \w+|public|invite only|by invitation)",
        ),
        alternatives(
            r"\bopen(?:ed)? to (?:all|any\w*|every\w+|the public|doctoral|master\w*|students|phd|researchers?"
            r"|participants|people|non|young|early|scholars|members)\b",
            r"\b(?:everyone|everybody|anyone|anybody|any individual)\b.*"
            r"\b(?:welcome|invited|can|may|world|attend|interested|join)\b",
            r"\b(?:all|newcomers|beginners|non members|students) (?:\w+ )?(?:are )?(?:very )?welcome\b",
            r"\bwelcomes? (?:everyone|anyone|all|participants?|students|newcomers)\b|\ball (?:those )?interested\b",
            r"\bno (?:prior|previous) (?:\w+ ){0,3}(?:experience|knowledge)\b",
        ),
        re.compile(
            r"\b(?:(?<!nothing to )submi\w+|(?<!\bno )(?<!without a )papers?|abstracts?|online|remote\w*|zoom|home|wife"
            r"|kids?|child\w*|dogs?|cats?|dinner|late|workshops|days? only)\b"
        ),
    ),
    LineKind(
        "registration",
        re.compile(
            r"\bwhere (?:do|can|should|must) (?:i|we|one) (?:sign up|register|enrol|buy (?:a |the |my )?tickets?)\b"
            r"(?! (?:for|as) (?:a |the )?(?:review|dinner|tutorial|tour))"
        ),
        re.compile(
            r"\bregistration (?:information|form|page|link|website|site|is (?:now )?open)\b"
            r"|\bregister (?:here|at|via|online|on|through)\b|\bsign up (?:here|at|via)\b"
        ),
    ),
    LineKind(
        "presentation",
        alternatives(
            rf"\b(?:does|do|must|should|has|will) (?:really )?{_SOMEBODY} (?:of (?:us|the authors)|from our \w+|author)"
            rf" (?:really |actually )?(?:(?:have|need|has) to |must )?{_SHOWS_UP}\b",
            r"\b(?:be there|present|come|attend) (?:in person|on ?site|physically)$",
            r"\b(?:nobody|no one|none) of us (?:shows? up|comes?|can come|attends?|goes|is there|can travel"
            r"|can make it)\b",
        ),
        re.compile(
            r"\b(?:at least one|one of the|one) (?:of the )?(?:\w+ )?(?:co ?)?(?:authors?|presenters?|speakers?)\b.*"
            r"\b(?:attends?|present\w*|register\w*|must|required|expected|participate)\b"
            r"|\bpresent\w* (?:\w+ ){0,3}in person\b"
        ),
    ),
    LineKind(
        "",
        alternatives(
            r"\b(?:get|have) (?:my |our |the )?money back\b|\brefund\w*\b",
            r"\b(?:cancel|pull out of|withdraw from|return) (?:my|our|the|a) (?:registration|tickets?|booking)\b",
        ),
        alternatives(
            r"\b(?:non ?)?refund\w*",
            r"\bcancel(?:lation|lations|ling)?\b.*\b(?:registration|fees?|tickets?|days?|before)\b",
        ),
    ),
    LineKind(
        "",
        alternatives(
            r"\bfeedback (?:on|for|to|about) (?:(?:the|my|our|all|every|rejected) )?"
            r"(?:proposals?|submissions?|abstracts?|papers?|rejections?)\b",
            r"\bwhat was wrong with (?:my|our) (?:text|paper|abstract|proposal|submission)\b",
        ),
        re.compile(
            r"\bfeedback\b.*\b(?:individual|proposals?|submissions?|unable|not|cannot|reject\w*|applicants?)\b"
            r"|\b(?:unable|not|cannot)\b.*\bfeedback\b"
        ),
    ),
    LineKind(
        "openreview_account",
        re.compile(rf"\b{_SYSTEM} {_ACCOUNT}\b|\b{_ACCOUNT} (?:on|at|in) {_SYSTEM}\b"),
        re.compile(rf"\b{_SYSTEM}\b.*\b{_ACCOUNT}\b|\b{_ACCOUNT}\b.*\b{_SYSTEM}\b"),
    ),
    LineKind(
        "",
        re.compile(r"\ba4 or (?:us )?letter\b|\bletter or a4\b"),
        re.compile(r"\ba4\b|\bus letter\b|\bletter (?:size|paper|format)\b"),
    ),
    LineKind(
        "",
        re.compile(rf"\b{_COLUMNS} ?columns? or {_COLUMNS}\b|\b{_COLUMNS} or {_COLUMNS} columns?\b"),
        re.compile(rf"\b{_COLUMNS} ?columns?\b"),
    ),
    LineKind(
        "rebuttal",
        alternatives(
            r"\b(?:answer|reply|respond|clap back|talk back|react|object)(?: (?:to|at))? (?:the |our |my )?"
            r"review(?:s|ers?)\b",
            r"\bcan (?:i|we|authors) (?:reply|respond|answer|object) before\b",
            r"\b(?:will|is) there (?:be )?(?:an? |any )?(?:author (?:responses?|feedback|repl\w+)|rebuttals?)\b",
        ),
        re.compile(r"\brebuttals?\b|\bauthors? (?:responses?|repl(?:y|ies))\b|\brespond to (?:the )?review"),
    ),
    LineKind(
        "extension",
        alternatives(
            r"\b(?:push|move|put) (?:it|the deadline|that|this) (?:back|later)\b",
            r"\b(?:chance|plan|going|likely) (?:\w+ ){0,4}(?:extend|postpone|prolong)\w*\b",
        ),
        alternatives(
            rf"\b{_FIRM}\b.*\b(?:deadlines?|dates?|extend\w*|extension)\b",
            rf"\b(?:deadlines?|dates?) (?:is|are) (?:\w+ )?{_FIRM}\b|\bno (?:\w+ )?extensions?\b|\bnot be extended\b",
        ),
    ),
)
