"""How people ask what is about a deadline but is not its day: whether it moves, whether a late paper is taken, whether
an abstract is due before it, from when on one can send.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.worded import FOUND, Worded, alternatives

# kinds that a question about a deadline may be taken for
ABOUT_DEADLINES = FOUND | frozenset(
    "submission_deadline can_still_submit time_left late_submission extension abstract_deadline submission_opens"
    " all_dates date_order date_difference deadline_timezone deadline_in_zone".split()
)
_CLOSING = r"(?:clos(?:e|ing)|end|delivery|deliver\w*|sending|handing in|submission)"
LAST = (
    r"(?:deadlines?|ddl|cut ?offs?|due dates?|clos(?:e|ing)(?: (?:date|day|time)| of (?:the )?submissions?)"
    rf"|(?:last|final|limit) (?:date|day)|(?:date|day|time) limit|(?:date|day)s? of (?:the )?{_CLOSING}"
    r"|terms? for (?:the )?\w+|submission (?:date|term|period|window))"
)
WORK = (
    r"(?:papers?|abstracts?|submissions?|proposals?|manuscripts?|articles?|entries|work|contributions?|research(?:es)?"
    r"|drafts?|pdfs?|stuff|things?)"
)
SEND = r"(?:submit\w*|send\w*|upload\w*|hand(?:ing|ed)?(?: \w+){0,3} in|turn(?:ing|ed)?(?: \w+){0,3} in|deliver\w*)"
_MOVED = (
    r"(?:extend(?:s|ed|ing|able)?|extensions?|prolong\w*|postpon\w*|push(?:ed|ing)?|move[sd]?|moving|shift\w*"
    r"|delay(?:s|ed|ing)?|bump\w*|slips?|slipping|slipped|put (?:off|back)|deferred|later)"
)
_MOVING = (
    r"(?:extend(?:ing)?|extended|extension of|prolong(?:ing)?|prolongation of|postpon(?:e|ing|ement of)|push(?:ing)?"
    r"(?: back| away| out)?|mov(?:e|ing)(?: back)?|shift(?:ing)?|delay(?:ing)?|a delay of|defer(?:ring)?"
    r"|put(?:ting)? off|bump(?:ing)?)"
)
_MORE_TIME = (
    r"(?:(?:some |a little |a bit )?(?:more|extra|additional) (?:time|days?|weeks?)|(?:(?:a|some) )?(?:few|couple)"
    r"(?: of)? (?:more|extra) days|(?:another|an? (?:extra|additional|further)) (?:day|week|fortnight))"
)
_ALL = r"(?:every ?(?:one|body)|all(?: of us)?|authors|all (?:the )?(?:authors|people|groups))"
_DAY_ASKED = (  # wants the day, and not whether it moves
    rf"{START}(?:(?:un)?till? when|by when|when|whens|what (?:is|was|are|day|date)|whats|which|how) "
    r"(?!(?:are|is) the (?:odds|chances?)\b)(?!happens\b)"
)
_EXTENSION = Worded(
    "extension",
    alternatives(
        rf"\b{LAST}(?: \w+){{0,6}}? {_MOVED}\b",
        rf"\b{_MOVING} (?:(?:the|your|this|that|its|all|these) )*(?:\w+ ){{0,2}}?{LAST}\b",
        rf"\b(?:give|giving|grant\w*|given|get|gets|getting|allow\w*|have)\b.*\b{_MORE_TIME}\b.*\b{_ALL}\b",
        rf"\b(?:give|giving|grant|allow) (?:us )?{_ALL} {_MORE_TIME}\b",
        rf"\b(?:will|do|can|could|would) {_ALL} (?:be )?(?:get|given|granted|have) {_MORE_TIME}\b",
        rf"{START}(?:any )?{_MORE_TIME}(?: for {_ALL})?$",
        r"\b(?:prolongation|postponement)s?\b",
        r"\b(?:an?|any|no|another|further|deadline|about an|there be|being no) extensions? (?:of (?:the"
        r"|your) deadlines?|planned|coming|likely|expected|granted|announced|possible|in sight|this (?:time|year)"
        r"|like|or not|or nah)\b",
        r"\b(?:hope|chance|word|news|rumou?rs?|odds|plans?) (?:of|on|for|about) (?:an?|any|another|some) "
        r"(?:deadline )?extension\b",
        rf"\b{LAST} (?:\w+ ){{0,3}}?(?:firm|strict|fixed|hard|final|set in stone|definite|definitive) or \w+",
    ),
    never=alternatives(
        _DAY_ASKED,
        r"\b(?:extended (?:abstracts?|versions?|papers?|summar\w+|talks?)|after|afterwards?|past|miss(?:ed)?|late"
        r"|files?|for me|my own|personal\w*|individual\w*|just me|original|previous|camera|regist\w+|notif\w+"
        r"|decisions?|reviews?|rebuttal|visas?|talks?|pages?|earlier|before|later than)\b",
    ),
    taken=ABOUT_DEADLINES | {"dual_submission", "archival"},
)
_ORIGINAL = Worded(  # "what was the deadline before?"
    "extension",
    alternatives(
        rf"\b(?:original|initial|(?:the|your) (?:earlier|previous|old)) (?:submission |paper )?{LAST}\b",
        rf"\b{LAST} (?:\w+ ){{0,3}}?(?:originally|initially|at first|before it (?:was|got) \w+)\b",
    ),
    never=re.compile(r"\b(?:camera|regist\w+|notif\w+|abstracts?|edition|years?|conference|rebuttal|reviews?|than)\b"),
    taken=ABOUT_DEADLINES,
)
_IS_LATE = r"(?:(?:too |a bit |a little |slightly |somewhat |shortly |\w+ (?:minutes?|hours?|days?|weeks?) )?late)"
_PAST_IT = (
    rf"(?:after|past|beyond|over|following) (?:the |your |our |this |its )?(?:\w+ ){{0,2}}?(?:{LAST}|last (?:date|day))"
)
_TOO_LATE = r"(?:late|belated|tardy|overdue)"
_TAKEN = (
    r"(?:accept\w*|consider\w*|taken?|takes|allow\w*|receiv\w*|okay|fine|possible|permitted|reject\w*|ignored|binned"
    r"|thrown|turned (?:down|away)|read|reviewed|policy|welcome|tolerated|look at)"
)
_LATE = Worded(
    "late_submission",
    alternatives(
        rf"\b{_TOO_LATE} (?:\w+ )?{WORK}(?: \w+){{0,4}}? {_TAKEN}\b",
        rf"\b{_TAKEN}(?: \w+){{0,3}}? (?:too )?{_TOO_LATE} (?:\w+ )?{WORK}\b",
        rf"\b{WORK}(?: that| which)? (?:comes?|coming|arriv\w+|is|are|gets?|sent|submitted|handed in|turned in"
        rf"|delivered)(?: in)? {_IS_LATE}\b",
        rf"\bif (?:i|we|my \w+|our \w+) (?:arrive|be|am|are|come|run|submit|send it|hand it in"
        rf"|finish) {_IS_LATE} with (?:the|my|our|a)\b",
        rf"\b{SEND}.{{0,40}}\b{_PAST_IT}\b",
        rf"\b{_PAST_IT}\b.{{0,40}}\b{SEND}",
        rf"\b(?:{_TAKEN}|{WORK}) .{{0,40}}\b(?:days?|hours?|minutes?) {_PAST_IT}\b",
        rf"^(?:(?:so|and) )*(?:do|would|will|can|could) you (?:still )?(?:take|accept|consider|allow) (?:\w+ )?{WORK}\b"
        rf".{{0,20}}\b{_PAST_IT}\b",
        r"\bout of (?:term|time)\b",
        rf"\b{LAST}\b.*\bor (?:can|could|may|do|are|is|will|would)\b.*\b(?:afterwards?|after (?:it|that)|late|later)\b",
        rf"{START}(?:is|are|will) there (?:be )?(?:an?|any|some) (?:grace|leeway|tolerance|mercy|slack)\b",
        r"\bgrace (?:period|time|days?|hours?)\b",
    ),
    never=re.compile(
        r"\b(?:late breaking|fees?|regist\w+|camera|final version|notif\w+|decisions?|hear|review\w*|rebuttal|edit"
        r"|change|update|replace|revis\w+|withdraw\w*|authors?|stay|arxiv|preprints?|publish\w*|elsewhere"
        r"|supplement\w*|how long|how many|too late (?:to|for)|visas?|talks?|posters?|videos?|slides|workshop|event"
        r"|session|door|slots?)\b"
    ),
    taken=ABOUT_DEADLINES | {"submission_link", "archival", "prior_publication", "registration_deadline"},
)
_ABSTRACT = r"(?:(?<!extended )(?<!poster )(?<!talk )(?<!demo )abstracts?)"
_SUMMARY = (
    r"(?:(?:short |brief |one paragraph )?(?:summary|blurb|r[eé]sum[eé]|(?<!extended )abstracts?|short description)"
    r"|abstract thing|title and (?:a )?\w+)"
)
_FULL = (
    r"(?:(?:the |a |my |our |your )?(?:(?:full|complete|whole|real|main|actual|long) )?(?:papers?|text|article"
    r"|manuscript|deadline|one|submission))"
)
_WHEN = r"when(?! (?:i|we|you|submi\w*|one)\b)"  # "when I submit" asks for no time
_ABSTRACT_DUE = Worded(
    "abstract_deadline",
    alternatives(
        rf"\b{_ABSTRACT} (?:\w+ )?(?:deadlines?|ddl|cut ?offs?|due|dates?)\b",
        rf"\b(?:deadlines?|dates?|due dates?|cut ?off) (?:\w+ ){{0,2}}(?:for|of) (?:the |an? |all )?{_ABSTRACT}$",
        rf"\b(?:deadline|cut ?off|(?:last|due) (?:date|day)|{_WHEN}|by when|date|which day"
        rf"|(?:un)?till? when)\b.*\b{_ABSTRACT}\b",
        rf"\b{_ABSTRACT}\b.*\b(?:due|deadline|{_WHEN}|separate\w*|earlier|in advance|ahead|beforehand|first"
        rf"|last (?:date|day)|same (?:day|date))\b",
        rf"\b{_SUMMARY}\b.*\b(?:before|ahead of|earlier than|prior to|in advance of|days before) {_FULL}\b",
        rf"\bbefore {_FULL}\b.*\b(?:only )?{_SUMMARY}\b",
        rf"\b{_SUMMARY}\b.*\b(?:its own|a separate|another|an earlier) (?:date|deadline|term|due date|cut ?off|day)\b",
        r"\bone (?:single )?(?:deadline|date) for (?:everything|all)\b.*\babstract\b",
    ),
    never=re.compile(
        r"\b(?:extended|notif\w+|decisions?|accept\w*|hear|camera|final|words?|pages?|long|length|lines?|how many"
        r"|template|format|figures?|present\w*|talks?|posters?|book|publish\w*|appear|proceedings|anonym\w*|where"
        r"|link|tell|told|announce\w*|got in|selected|chosen|which abstracts|congress|change|edit|update|workshop"
        r"|event|tutorials?|panels?|extension|know)\b"
    ),
    taken=ABOUT_DEADLINES | {"abstract_length", "prior_publication", "submission_link", "other_event"},
)
_SYSTEM = (
    r"(?:submissions?|portal|(?:submission|upload) (?:\w+ )?(?:system|site|page|form|portal|period|window)|system|form"
    r"|uploads?|easychair|openreview|cmt|hotcrp|call|cfp)"
)
_FROM_WHEN = r"(?:from |since |as of |starting )?(?:whens?|(?:what|which) (?:day|date))(?: on(?:wards?)?)?"
_OPENS = (
    r"(?:open(?:s|ed|ing)?|start(?:s|ed|ing)?|begins?|beginning|go(?:es)? live|live|active|launch\w*|kick(?:s)? off"
    r"|available|accessible)"
)
_OPENING = Worded(
    "submission_opens",
    alternatives(
        rf"\b{_FROM_WHEN} (?:\w+ ){{0,4}}?{_SYSTEM} (?:\w+ ){{0,5}}?{_OPENS}\b",
        rf"\b{_SYSTEM} (?:\w+ ){{0,2}}?{_OPENS}(?: \w+){{0,2}} when\b",
        rf"\b{_SYSTEM}(?: site| system| page)? (?:from )?(?:what|which) (?:day|date) (?:\w+ ){{0,3}}?{_OPENS}\b",
        rf"\b(?:from|since|starting) (?:when|(?:what|which) (?:day|date))(?: on(?:wards?)?)?"
        rf" (?:(?:can|may|could|is it|are|be|one|i|we|possible|to|authors|papers|abstracts) ){{0,4}}{SEND}\b",
        rf"\bhow (?:soon|early) (?:can|may|could) (?:i|we|one|authors) (?:\w+ )?(?:{SEND}\b|get \w+(?: \w+)? in\b)",
        rf"\b{_SYSTEM} (?:has|have|is|are|does|do) not (?:been |yet |even |already )*{_OPENS}\b",
        rf"\b(?:has|have|is) {_SYSTEM} not (?:yet )?(?:open|started|live|active)",
        rf"\b(?:the|your|that) {_SYSTEM} (?:will|would|should|is going to) (?:open|start|begin|go live|launch)\b",
    ),
    never=re.compile(
        r"\b(?:until|till?|end|ends|closes?|closed|closing|still|regist\w+|review\w*|rebuttal|notif\w+|bidding|booking"
        r"|hotel|camera|workshop|event|conference|doors?|talks?|tickets?)\b"
    ),
    taken=ABOUT_DEADLINES | {"workshop_time", "workshop_date", "submission_link", "notification", "edit_submission"},
)
_STILL_OPEN = Worded(  # "is the portal running or shut?"
    "can_still_submit",
    alternatives(
        r"\b(?:submissions?|portal|call|cfp|system)\b.{0,30}\b(?:open|going on|running|possible|on)\b.{0,12}\bor\b.*"
        r"\b(?:closed|over|shut|locked|ended|passed|finished)\b",
        rf"\bstill (?:an?|any|some) (?:\w+ )?(?:opportunity|chance|way|possibility|time)\b.*"
        rf"\b(?:{SEND}|get (?:my|our|a|the) {WORK} in)\b",
        r"\b(?:inbox|mailbox|door|window|gate)\b.*\bfor (?:new )?(?:papers?|submissions?)\b.*"
        r"\b(?:shut|closed|locked|open)\b",
    ),
    never=re.compile(
        r"\b(?:when|what|which|until (?!now)|camera|regist\w+|rebuttal|reviews?|grants?|visas?|late|after|supplement\w*"
        r"|update|edit|change|posters?)\b"
    ),
    taken=ABOUT_DEADLINES | {"presentation", "submission_link", "archival", "prior_publication"},
)
_DAY_OF_WORK = Worded(  # "the date when our stuff must be there"
    "submission_deadline",
    alternatives(
        rf"\b(?:date|day|when)\b(?: \w+){{0,3}}? (?:my|our|the) {WORK} (?:has|have|must|needs?|should) (?:to )?be"
        r" (?:in|there|sent|submitted|handed in|with you)\b",
        rf"\b(?:day|date|limit)\b.{{0,20}}\blimits?\b.{{0,12}}\b(?:for|to|of) (?:the )?{SEND}",
        r"\btwo (?:different )?(?:dates|deadlines|days)\b.*\bwhich (?:one|of (?:them|the two|these|both))\b",
    ),
    never=re.compile(
        r"\b(?:camera|final|revised|corrected|notif\w+|accepted|regist\w+|reviews?|abstracts?|supplement\w*|how many"
        r"|left|extended|workshop|event|posters?)\b"
    ),
    taken=ABOUT_DEADLINES | {"workshop_date", "notification"},
)
DEADLINE_KINDS = (_LATE, _ORIGINAL, _EXTENSION, _OPENING, _ABSTRACT_DUE, _STILL_OPEN, _DAY_OF_WORK)
