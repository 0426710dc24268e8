"""How people ask for hours and days beside the deadline of papers: when the day of the event begins and ends, when the
list of accepted papers is out, by when reviews and material are due, how long it is until a deadline, and all dates.
"""

from __future__ import annotations

import re

from bot.answering.wordings.day_ends import asks_begin, asks_end
from bot.answering.wordings.deadline_kinds import ABOUT_DEADLINES, LAST, SEND, WORK
from bot.answering.wordings.worded import FOUND, NAMED, Worded, alternatives

OF_DATES = ABOUT_DEADLINES | {"workshop_date", "notification", "camera_ready"}
_OF_DAY = r"(?:on the day(?: itself)?|(?:of|in|on|during) (?:the|that) day|that day)"
_HOURS = r"(?:hours?|timings?|o ?clock)"
_FROM_WHEN = re.compile(r"\bfrom when (?:to|until|till)\b")  # of days, too
_WHICH_DAY = r"(?:when|whens|(?:what|which) (?:day|date))"
_NOT_OF_EVENT = (
    r"(?:deadlines?|due|cut ?off|submi\w+|upload\w*|hand in|papers?|abstracts?|notif\w+|camera|regist\w+|reviews?"
    r"|rebuttal|bidding|talks?|presentations?|keynotes?|posters?|lunch|dinner|breaks?|left|remain\w*|zone|in advance)"
)
_HOURS_ASKED = Worded(
    "workshop_time",
    alternatives(
        rf"\b(?:which|what|the|from (?:what|which)|at (?:what|which)|how many) {_HOURS}\b.*(?:\b{_OF_DAY}|\b{NAMED})\b",
        rf"\b(?:from )?(?:what|which) {_HOURS} (?:to|until|till) (?:(?:what|which) )?{_HOURS}\b",
        r"\b(?:opening|starting|start|beginning|begin) and (?:closing|end|ending|finish\w*) (?:times?|hours?)\b",
        r"\b(?:times?|hours?) (?:of day )?.{0,40}\b(?:start|begin|open)\w*\b.*\b(?:end|finish|close|stop)\w*\b",
        r"\b(?:what|which) (?:time|hour)(?: of (?:the )?day)? (?:(?:is|it|the|does|this|\w+) ){0,6}?"
        r"(?:begin|begins|start|starts|end|ends|finish|finishes|over)\b",
        r"\bwhat time (?:are )?(?:we|you) (?:start|begin|finish|end)\w*\b",
        rf"\bhow (?:late|early) (?:does|will|do) (?:it|{NAMED}|things) (?:go|run|last|start|begin|end|finish)\b",
        r"\b(?:half a day|half day|full day|a whole day|the whole day|all day)\b.*\bor\b",
        r"\bor\b.*\b(?:half a day|half day|full day|a whole day|the whole day|all day)\b",
    ),
    never=re.compile(rf"\b{_NOT_OF_EVENT}\b"),
    taken=OF_DATES | {"about", "schedule", "talk_length"},
)
_CHOSEN = r"(?:accepted|selected|chosen|admitted|picked|retained|successful)"
_LIST = r"(?:lists?|titles?|overviews?|line ?ups?|names)"
_OUT = (
    r"(?:publish\w*|announc\w*|post(?:ed|ing)?|put (?:online|up|on ?line)|public|online|on ?line|out|up|available"
    r"|appear\w*|listed|released?|shown|visible|see|look up|browse|drop\w*|com(?:es?|ing)|go(?:es)? (?:out|up|online"
    r"|live))"
)
_LISTED = Worded(
    "accepted_papers_when",
    alternatives(
        rf"\b{_LIST} (?:of|with) (?:the |all |all the )?(?:{_CHOSEN} \w+|\w+ (?:that (?:were |are )?)?{_CHOSEN})\b",
        rf"\b{_CHOSEN} (?:{WORK}|\w+)?s? ?{_LIST}\b",
        rf"\b{_CHOSEN} {WORK} (?:is |are |be |been |going |to be )*(?:listed|public|publicly|online|visible)\b",
        rf"\b(?:papers?|articles?) list\b.*\b(?:{_WHICH_DAY}|out|online|up|yet)\b",
        rf"\b{_WHICH_DAY}\b.*\b(?:papers?|articles?) list\b.*\b{_OUT}\b",
        rf"\b{_WHICH_DAY}\b.*\b(?:see|browse|look up|look at|find)\b.*\b{_CHOSEN} (?:papers?|titles?|works?"
        rf"|articles?)\b",
        rf"\b{_WHICH_DAY}\b.*\b(?:see|browse|look up|post|show|list)\b.*\b(?:got in|made it|made the cut|get in)\b",
    ),
    never=re.compile(
        r"\b(?:where|in which|format|camera|journals?|special issue|doi|arxiv|pages?|present\w*|who|reviewers?"
        r"|committee|speakers?|last year|previous|how many|notif\w+|told|let us know)\b"
    ),
    taken=OF_DATES
    | {"hosting", "prior_publication", "archival", "presentation", "submission_types", "previous_editions"},
)
_REVIEWS = (
    r"(?:(?:my|our|these) reviews|reviewer reports?|referee reports?|reports? of (?:the )?(?:reviewers|referees)"
    r"|papers (?:that (?:are|were) )?(?:assigned|given|allotted) to (?:me|us)|my (?:assigned papers|evaluations?"
    r"|assessments?))"
)
_REVIEWED = Worded(
    "review_deadline",
    alternatives(
        rf"\b(?:until when|till when|by when|{_WHICH_DAY}|how long|deadline|last (?:day|date)|due)\b.*\b{_REVIEWS}\b"
        rf"(?!.* (?:back|out|come|arrive))",
        rf"\b{_REVIEWS}\b.*\b(?:until when|till when|by when|{_WHICH_DAY}|how long|deadline|due|done|finished)\b",
        r"\breviews? (?:are |is |be )?(?:due|deadline|ddl)\b",
        r"\b(?:deadline|last day|due date|ddl|cut ?off) (?:for|of) (?:the )?(?:reviews?|reviewers|referees"
        r"|reviewing)\b",
    ),
    never=re.compile(
        r"\b(?:notif\w+|decisions?|authors?|rebuttal|respon\w+|submission|receive|get (?:the|our|my)|hear|see|accept\w*"
        r"|how long (?:should|must|may|can) (?:a|the|my) review|words?|ready|available|sent|arrive\w*)\b"
    ),
    taken=OF_DATES | {"page_limit", "rebuttal", "review_form"},
)
_MATERIAL = (
    r"(?:supplement\w*|additional (?:material|files)|extra (?:material|files)|side files|attachments?"
    r"|accompanying (?:\w+ )?(?:files|material|videos?|data))"
)
_SUPPLEMENT = Worded(
    "supplementary_deadline",
    alternatives(
        rf"\b{_MATERIAL}\b.*\b(?:until when|till when|by when|{_WHICH_DAY}|deadline|due|last (?:day|date)"
        rf"|later date)\b",
        rf"\b(?:until|till|by|up to)? ?(?:when(?! (?:i|we|you|submi\w*|one)\b)|{_WHICH_DAY}|deadline|last (?:day"
        rf"|date)|date)\b.*\b{_MATERIAL}\b",
    ),
    never=re.compile(
        r"\b(?:camera|pages?|count\w*|limit|format|how many|where|notif\w+|decisions?|announce\w*|publish\w*)\b"
    ),
    taken=ABOUT_DEADLINES | {"pages_exclude", "topic_scope", "camera_ready"},
)
_UNITS = r"(?:how many (?:more |full )?(?:days|weeks|hours|months)|how (?:much|long)(?: (?:more )?time)?)"
_IN_TIME = r"(?:left|remain\w*|pending|missing|stay|stays|until|till?|before|from now|still|in how many)"
_PAPERS_IN = (
    rf"(?:{SEND}|{WORK} (?:has|have|must|need|needs|are|is) (?:to )?(?:be )?(?:in|there|due|handed|sent|submitted)"
    rf"|submissions? (?:closes?|ends?)|{LAST}|closing of (?:the )?submissions?|submissions? of)"
)
_LEFT = Worded(
    "time_left",
    alternatives(
        rf"\b{_UNITS}\b.{{0,80}}\b{_IN_TIME}\b.{{0,80}}\b{_PAPERS_IN}\b",
        rf"\b(?:until|till?|before) (?:the )?{_PAPERS_IN}\b.{{0,80}}\b{_UNITS}\b",
        rf"\bin how many (?:days|weeks|hours)\b.{{0,80}}\b{_PAPERS_IN}\b",
        rf"\b{_PAPERS_IN}\b.{{0,80}}\bin how many (?:days|weeks|hours)\b",
        r"\bhow soon\b.{0,80}\b(?:submission|sending|window|call|portal)\b.{0,80}"
        r"\b(?:close|closes|end|ends|shut|over)\b",
    ),
    never=re.compile(
        r"\b(?:between|after|notif\w+|decisions?|verdicts?|answer|hear|camera|final|regist\w+|reviews?|rebuttal|pages?"
        r"|words?|workshop|event|conference|supplement\w*|change|edit|withdraw|visas?|posters?|talks?|extended|moved"
        r"|tell us|telling)\b"
    ),
    taken=ABOUT_DEADLINES | {"page_limit", "pages_exclude", "abstract_length"},
)
_ALL_DATES = Worded(
    "all_dates",
    alternatives(
        r"\b(?:all|every|each)(?: one)?(?: of)?(?: the| your| these| those)? (?:\w+ )?(?:dates?|deadlines?"
        r"|cut ?offs?)\b",
        r"\b(?:overview|overlook|list|summary|timeline|time ?line|calendar) (?:of|over|with) (?:the |all |all the )?"
        r"(?:\w+ )?(?:dates|deadlines)\b",
        r"\b(?:full|whole|complete|entire) (?:timeline|time ?line|calendar)\b",
        r"\bwhich (?:deadlines|dates) are there\b",
        r"\bby when (?:does|must|should|do) (?:each|every) (?:step|stage|part)\b",
        r"\bdates\b.*\bfrom (?:the )?\w+(?: \w+){0,3} (?:to|until|till) the (?:camera|final|workshop|event|end)\b",
    ),
    never=re.compile(
        r"\b(?:are|is) (?:all|every|each)\b|\b(?:(?:time ?)?zones?|midnight|o clock|hour|end at|close at|aoe|utc"
        r"|firm|strict|final (?:now|already)|between|how many|days"
        r"|extended|apply to|same|for all|all deadlines (?:are|at)|previous|last year)\b"
    ),
    taken=OF_DATES | {"submission_link", "schedule"},
)
_FINAL = r"(?:final|camera ready|revised|definitive|corrected) (?:version|paper|manuscript|pdf|article|file)s?"
_FINAL_DUE = Worded(
    "camera_ready",
    alternatives(
        rf"\b(?:by (?:what|which) (?:day|date)|by when|until when|till when|{_WHICH_DAY}|deadline for)\b.*"
        rf"\b(?:the|our|my) {_FINAL}\b",
        rf"\b(?:the|our|my) {_FINAL}\b.*\b(?:by when|until when|till when|{_WHICH_DAY})\b",
    ),
    never=re.compile(
        r"\b(?:notif\w+|decisions?|format|template|pages?|where|publish\w*|appear|arxiv|before|after|workshop|event"
        r"|extended|long|between|and when)\b"
    ),
    taken=FOUND | {"prior_publication", "remote", "submission_deadline", "can_still_submit", "archival"},
)
_THERE = Worded(
    "workshop_date",
    alternatives(
        r"\b(?:what|which) (?:day|date)s? (?:do|does|must|should|shall|will) (?:i|we|one|authors|people)"
        r" (?:(?:have|need) to )?(?:be there|show up|turn up|come|travel|arrive)\b",
        rf"\bon (?:what|which) (?:day|date)(?:s? of \w+(?: \w+)?)? (?:is |has |will |does |do )?(?:your |the |this )?"
        rf"{NAMED} (?:is |has |been |be |going to be |take |takes |taking )*(?:place|placed|held|on|scheduled|conducted"
        r"|getting conducted|organi[sz]ed)\b",
    ),
    never=re.compile(rf"\b{_NOT_OF_EVENT}\b"),
    taken=OF_DATES | {"location", "venue", "remote", "previous_editions"},
)
_NAMED_DATE = (
    r"(?:camera ready|final versions?|notifications?|decisions?|acceptance|verdicts?|registration|abstracts?|papers?"
    r"|submissions?|workshop|event|conference|reviews?|deadline)"
)
_THAN = r"(?:before|after|earlier than|later than|ahead of|prior to|anterior to|posterior to|previous to)"
_ORDER = Worded(  # "is the final version due before the workshop?"
    "date_order",
    alternatives(rf"\b{_NAMED_DATE}(?: \w+){{0,5}}? {_THAN}(?: \w+){{0,4}}? {_NAMED_DATE}\b"),
    never=re.compile(
        r"\b(?:can|may|could|must|should|(?:have|need)(?:ed)? to|required|how|when|whens|what|until|days|weeks?"
        r"|withdraw|upload\w*|change|still|late|take|accept|consider|allow|after (?:acceptance|the reviews?|it)"
        r"|publish\w*|appear\w*|accepted|attend|pay|register|\d+)\b"
    ),
    taken=OF_DATES | {"registration_deadline"},
)
_RESULT = r"(?:verdicts?|decisions?|notif\w+|results?|answers?|hear)"
_WAITED = Worded(  # "how long is the wait for a decision once papers are in?"
    "date_difference",
    alternatives(
        rf"\bhow (?:long|many (?:days|weeks)|much time)\b.*\b{_RESULT}\b.*\b(?:after|once|from|since)(?: \w+){{0,3}}? "
        r"(?:papers?|submissions?|deadline|submitting|sending|submitted)\b",
        rf"\b(?:after|once|from|since)(?: \w+){{0,3}}? (?:papers?|submissions?|deadline|submitting|sending)\b.*"
        rf"\bhow (?:long|many (?:days|weeks)|much time)\b.*\b{_RESULT}\b",
    ),
    never=re.compile(r"\b(?:pages?|camera|regist\w+|rebuttal|left|from now|today)\b"),
    taken=frozenset({"notification", "time_left", "submission_deadline"}),
)
DAY_KINDS = (_ORDER, _WAITED, _REVIEWED, _SUPPLEMENT, _LISTED, _LEFT, _FINAL_DUE, _ALL_DATES, _HOURS_ASKED, _THERE)


def asks_hours(words: str) -> bool:
    """Whether a question asks for the hours of the day of the event."""
    is_of_ends = (asks_begin(words) or asks_end(words)) and not _FROM_WHEN.search(words)
    return _HOURS_ASKED.asks(words) or is_of_ends
