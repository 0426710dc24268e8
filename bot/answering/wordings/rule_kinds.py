"""How people ask for rules that few calls have: whether figures count, what becomes of a paper once it is sent in, who
owns it. Where no line tells it, the call says nothing of it; the fact that such a question was taken for does not.
"""

from __future__ import annotations

import re

from bot.answering.wordings.kind_lines import KIND_LINES
from bot.answering.wordings.worded import Worded, alternatives

_PAPER = (
    r"(?:papers?|submissions?|manuscripts?|articles?|abstracts?|pdfs?|drafts?|proposals?|files?|contributions?|works?"
    r"|texts?)"
)
_RULES = frozenset("prior_publication dual_submission archival publication_after presentation hosting".split())
_SENT = frozenset(
    "can_still_submit submission_deadline time_left late_submission submission_link extension contact fact".split()
)
_SAID = frozenset("review_criteria best_paper about topics topic_scope topic_group blind notification".split())
_ALL = _RULES | _SENT | _SAID
_LENGTHS = frozenset({"page_limit", "pages_exclude", "abstract_length", "fact"})
_FIGURES = r"(?:figures?|figs|tables?|graphics|graphs|plots?|diagrams?|illustrations?|images|pictures|charts?|photos?)"
_COUNT = (
    r"(?:count\w*|includ\w*|inside|within|part of|contain\w*|eat|eats|against|towards?|beyond|exclud\w*|in the"
    r" (?:\w+ )?(?:limit|pages?|length))"
)
_EDIT = (
    r"(?:updat\w+|revis(?:e|ed|ing)|edit\w*|chang\w+|modif\w+|amend\w*|replac\w+|correct\w*|fix|swap\w*|overwrit\w+"
    r"|tinker\w*|re ?upload\w*|actuali[sz]\w+)"
)
_SENT_IN = (
    r"(?:already|submitted|uploaded|handed in|sent(?: in)?|after (?:the |my |our )?(?:submi\w+|upload\w*|sending)"
    r"|in the system|once (?:it|the \w+) (?:is|has been) \w+|until the deadline|before the deadline)"
)
_ADD = (
    r"(?:add|adding|remov\w+|drop|delet\w+|take off|taken off|swap|includ\w+|append|leave out|left out|amend\w*"
    r"|rajout\w*|aggregat\w+)"
)
_AUTHORS = r"(?:co ?authors?|authors?|author list|list of authors|collaborators?|advis[eo]rs?|supervisors?|colleagues?)"
_SYSTEM = (
    r"(?:open ?review|easy ?chair|cmt|hot ?crp|softconf|edas|pcs|(?:submission|upload|review) (?:system|site|portal))"
)
_ACCOUNT = r"(?:accounts?|profiles?|user ?names?|log ?ins?)"
_MODEL = r"(?:chat ?gpt|gpt|llms?|language models?|generative (?:ai|tools?|models?)|copilot|chat ?bots?|ai)"
_WRITES = (
    r"(?:writ\w+|wrote|text|polish\w*|draft\w*|grammar|wording|english|polic(?:y|ies)|help\w* (?:me|us)|generated"
    r"|parts? of (?:the|my|our) (?:paper|text))"
)
_ONLINE = r"(?:arxiv|biorxiv|medrxiv|ssrn|pre ?prints?|preliminary versions?)"
_TAKEN = r"(?:accept\w*|take|taken|takes|gets? in|got in|make it|selected|selection|chosen)"

RULE_KINDS = (
    Worded(
        "figures_count",
        re.compile(
            rf"^(?=.*\b{_FIGURES}\b)(?=.*\b{_COUNT}\b).*\b(?:pages?|limit|length|maximum)\b.*$",
        ),
        re.compile(
            rf"\b{_FIGURES}\b.{{0,60}}\b(?:counted|counts?|exclud\w*|included|towards?|limit)\b"
            rf"|\b(?:exclud\w+|including|not counting|without|plus|not including|additional|up to)\b.{{0,40}}"
            rf"\b{_FIGURES}\b"
        ),
        re.compile(r"\b(?:references?|refs|bibliograph\w*|append\w+|table of contents)\b"),
        _LENGTHS | {"topic_scope", "topics", "format_details"},
    ),
    Worded(
        "format_details",
        re.compile(
            r"\b(?:fonts?|type ?face|margins?|(?:line|double|single) spac\w+|interline|\d+ ?pt|point size"
            r"|(?:paper|page|sheet) size)\b"
        ),
        re.compile(
            r"\b(?:fonts?|margins?|spac(?:ed|ing)|\d+ ?(?:pt|point)|times (?:new )?roman|columns?|a4|us letter"
            r"|letter (?:size|paper))\b"
        ),
        re.compile(
            r"\b(?:pages|how (?:many|long)|limits?|posters?|slides?|templates?|files?|count\w*|wrong"
            r"|reject\w*|dismiss\w*)\b"
        ),
        _LENGTHS,
    ),
    Worded(
        "add_authors",
        alternatives(
            rf"\b{_ADD}\b.{{0,40}}\b{_AUTHORS}\b(?! (?:names?|identit\w+))",
            rf"\b{_AUTHORS}\b.{{0,40}}\b(?:added|removed|dropped|taken off|left out|amended|changed)\b",
            r"\bchange (?:the |our |my )?(?:author list|list of authors|authors)\b",
        ),
        re.compile(
            r"\b(?:add|adding|remov\w+|chang\w+|modif\w+)\b(?: \w+){0,3} (?:authors?|authorship)\b"
            r"|\bauthors?(?: lists?| names?| order)? (?:can ?not|may|can|must|will) (?:not )?(?:be )?(?:add\w*|remov\w+"
            r"|chang\w+|modif\w+)\b|\bchanges? (?:to|of|in) (?:the )?(?:author|list of authors)"
        ),
        re.compile(
            r"\b(?:anonym\w+|blind\w*|hid\w+|names? of|conflicts?|fees?|attend\w*|present|how many|ask\w* me"
            r"|affiliations?|authors? names?|review)\b"
        ),
        _ALL - {"blind"} | {"registration"},
    ),
    Worded(
        "edit_submission",
        alternatives(
            rf"\b{_EDIT}\b.{{0,60}}\b{_PAPER}\b.{{0,40}}\b{_SENT_IN}\b",
            rf"\b(?:submitted|uploaded|sent|handed in) {_PAPER}\b.{{0,30}}\b(?:be )?{_EDIT}\b",
            rf"\b{_PAPER}\b.{{0,30}}\b{_SENT_IN}\b.{{0,60}}\b{_EDIT}\b",
        ),
        re.compile(
            r"\b(?:updat\w+|revis\w+|edit\w*|chang\w+|modif\w+|replac\w+|re ?submit\w*)\b.{0,60}\buntil\b"
            rf"|\b{_PAPER}\b.{{0,40}}\b(?:can|may|cannot)\b.{{0,30}}\b(?:updated|revised|edited|changed|modified"
            r"|replaced)\b"
        ),
        re.compile(
            r"\b(?:deadlines? (?:chang\w+|mov\w+)|camera|final|accepted|reviewed|reviewers?|titles?|talks?|published"
            r"|authors?|elsewhere|journals?|conferences?|extended)\b"
        ),
        _ALL,
    ),
    Worded(
        "withdraw",
        alternatives(
            r"\bwithdraw\w*\b",
            rf"\b(?:retract\w*|cancel\w*|annul\w*|ditch\w*|unsubmit|take back|pull(?: out| back)?|scrap)\b.{{0,30}}"
            rf"\b{_PAPER}\b",
        ),
        re.compile(r"\bwithdraw\w*|\bretract\w*"),
        re.compile(
            r"\b(?:another|other|elsewhere|registration|tickets?|hotel|visa|money|fees?"
            r"|the (?:workshop|event|conference))\b"
        ),
        _ALL - {"contact"},
    ),
    Worded(
        "appeal",
        alternatives(
            r"\b(?:appeal|contest|dispute|challenge|object to|push back on|overturn|reconsider\w*|protest)\b.{0,40}"
            r"\b(?:decisions?|reject\w*|outcome|verdict|results?)\b",
            r"\b(?:decisions?|rejections?|outcome|verdict)\b.{0,40}\b(?:appeal\w*|contest(?:ed)?|disputed|reconsidered"
            r"|overturned|revised)\b",
        ),
        re.compile(r"\bappeal|\bdecisions? (?:are|is) final\b|\breconsider"),
        re.compile(r"\b(?:prizes?|teams?|when|(?:challenge|contest)s? (?:\w+ )?results?|published?)\b"),
        _ALL - {"contact"},
    ),
    Worded(
        "acceptance_rate",
        alternatives(
            rf"\b(?:percentage|per ?cent|share|fraction|proportion|portion)\b.{{0,50}}\b{_TAKEN}\b",
            rf"\b(?:how (?:likely|probable)|likelihood|odds|chances?|probability)\b.{{0,40}}\b{_TAKEN}\b",
            r"\b(?:acceptance|selection) rates?\b|\bselectivity\b|\bhow (?:selective|picky|competitive)\b",
            rf"\bhow many\b.{{0,60}}\b(?:submitted|submissions|papers)\b.{{0,40}}\b(?:actually|usually|typically|in the"
            rf" end|normally|end up) (?:\w+ ){{0,2}}{_TAKEN}\b",
            rf"\b(?:more|less|fewer) than (?:half|a (?:third|quarter|tenth)) of\b.{{0,50}}\b{_TAKEN}\b",
            r"\b(?:do|will|would) you (?:take|accept) (?:\w+ )?(?:more|less|fewer) than (?:half|a (?:third|quarter"
            r"|tenth)) of\b",
        ),
        re.compile(r"\b(?:acceptance|selection) rate|\d ?% of\b"),
        re.compile(r"\b(?:deadline|late|visa|grants?|scholarships?|extension|extend\w*)\b"),
        _ALL | {"organizers", "submission_count"},
    ),
    Worded(
        "submission_count",
        alternatives(
            rf"\b(?:more than one|more than 1|two|several|multiple|three|many|a second|2|3|as many) (?:different )?"
            rf"{_PAPER}\b(?! (?:at|to|in) (?:two|different|other))",
            rf"\b(?:only|just) (?:one|1|a single) {_PAPER}\b",
            rf"\bhow many {_PAPER} (?:(?:can|may|could|should|must|does|is|are|do) )?"
            r"(?:the same |an? |each |every |one )*(?:author|person|i|we|one|allowed)\b",
            rf"\b{_PAPER} per (?:author|person|presenter|head|team)\b",
        ),
        re.compile(
            rf"{KIND_LINES['submission_count'].pattern}|\b(?:multiple|any number of|several) (?:\w+ )?{_PAPER}\b"
        ),
        re.compile(
            r"\b(?:same|elsewhere|pages?|words?|review\w*|conferences?|journals?|venues?|tracks?|present\w*|accept\w*"
            r"|receive\w*|earlier|last year|days?|talks?|panels?|co ?located|merge\w*|registration|cover\w*|picked"
            r"|take)\b"
        ),
        _RULES | {"topics", "topic_scope", "abstract_length", "person", "page_limit"},
    ),
    Worded(
        "openreview_account",
        alternatives(
            rf"\b{_ACCOUNT}\b.{{0,50}}\b(?:{_SYSTEM}|upload|submit\w*|submission)\b",
            rf"\b{_SYSTEM}\b.{{0,20}}\b{_ACCOUNT}\b",
            rf"\b(?:everybody|everyone|all|each|every|co ?authors?)\b.{{0,40}}\b(?:on|register\w*(?: on)?|sign\w* up"
            rf"(?: on| for)?) {_SYSTEM}\b",
        ),
        re.compile(rf"\b{_ACCOUNT}\b.{{0,60}}\b(?:{_SYSTEM}|submi\w+|author)|\b{_SYSTEM}\b.{{0,60}}\b{_ACCOUNT}\b"),
        re.compile(
            r"\b(?:where|which site|password|broken|locked|error|wifi|bank|twitter|user (?:stud\w+|model\w*))\b"
        ),
        _ALL | {"registration"},
    ),
    Worded(
        "preprint",
        alternatives(
            rf"\b{_ONLINE}\b(?:.*\b(?:permitted|allowed|okay|ok|fine|possible|problem)\b)?",
            r"\b(?:free|public|open|available)\b.{0,12}\bon (?:an? |the |my )?(?:\w+ )?"
            r"(?:server|web|internet|home ?page|repository)\b",
            r"\b(?:draft|paper|manuscript) (?:\w+ ){0,3}(?:public|openly|open online|on the web)\b",
        ),
        re.compile(rf"\b{_ONLINE}\b"),
        re.compile(
            r"\b(?:cit(?:e|es|ing)|templates?|hosted|proceedings|accepted papers|after|published (?:in|at|by)"
            r"|reviewers?|when|where|accept\w*|took|taken)\b"
        ),
        _RULES | _SENT,
    ),
    Worded(
        "llm_use",
        re.compile(rf"\b{_MODEL}\b.{{0,60}}\b{_WRITES}\b|\b{_WRITES}\b.{{0,60}}\b{_MODEL}\b|\b{_MODEL} written\b"),
        re.compile(
            rf"^(?=.*\b(?:authors?|authorship|submissions?|papers?|text|writ\w+)\b).*\b{_MODEL}\b.{{0,80}}"
            r"\b(?:allow\w*|permit\w*|prohibit\w*|disclos\w*|declar\w*|acknowledg\w*|responsib\w+|may be used)\b"
            rf"|^(?=.*\b(?:authors?|authorship|submissions?|published)\b).*\b(?:use|usage) of (?:\w+ )?{_MODEL}\b"
        ),
        re.compile(
            r"\b(?:topics?|topical|scope|detect\w*|fit|fits|relevant|evaluat\w+|benchmark\w*|review\w*|audit\w*|study"
            r"|studies|(?:papers?|work|research|talks?|submissions?|something|project) (?:on|about|that|uses?|using)"
            r"|interest\w*|welcome|writ\w+ (?:about|on)|talk about)\b"
        ),
        _RULES
        | {"topic_scope", "topics", "topic_group", "language", "review_criteria", "can_still_submit"}
        | {"about", "contact"},
    ),
)

# what a line speaks of that may tell a rule in words of its own: then the call is not said to be silent on it
MENTIONED = {
    kind: re.compile(words)
    for kind, words in {
        "figures_count": rf"\b{_FIGURES}\b",
        "format_details": r"\b(?:fonts?|margins?|spac(?:ed|ing)|columns?|a4|us letter)\b",
        "add_authors": r"\bauthor(?:s|ship)?\b.{0,60}\b(?:add\w*|remov\w+|chang\w+|list|order|final)\b",
        "edit_submission": r"\b(?:updat\w+|revis\w+|edited|editing|modif\w+|replac\w+|re ?submi\w+)\b",
        "withdraw": r"\b(?:withdr\w+|retract\w*)\b",
        "license": r"\b(?:licen[sc]\w+|copyright\w*|creative commons|cc ?by|rights)\b",
        "appeal": r"\b(?:appeal\w*|reconsider\w*|decisions? (?:is|are) final)\b",
        "acceptance_rate": r"\brates?\b|\d ?%|\bpercent\b|\bcompetitive\b",
        "submission_count": r"\b(?:per (?:author|person)|multiple|more than one|one paper|each author)\b",
        "openreview_account": r"\b(?:accounts?|profiles?|log ?in)\b",
        "preprint": rf"\b{_ONLINE}\b|\bpublic(?:ly)?\b|\bonline\b",
        "llm_use": rf"\b(?:{_MODEL}|chat ?bots?)\b",
    }.items()
}
