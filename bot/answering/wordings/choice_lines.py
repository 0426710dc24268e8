"""What a line of the call tells of a choice: who makes it, of papers or of winners, from which documents, and how old
those may be who are chosen.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_CHOOSES = (
    r"(?:decides?|deciding|picks?|picking|selects?|selecting|chooses?|choosing|judges?|judging|determines?|rates?"
    r"|votes?"
    r"|(?:has|have|gets?) the (?:last|final) (?:say|word)|makes? the (?:final )?(?:decision|selection|choice|call))"
)
_WHO = r"\bwho (?:is |are |will |then |actually |really |all |exactly )*"
_SENT = (
    r"(?:talks?|papers?|proposals?|submissions?|abstracts?|pieces?|projects?|entry|entries|applications?|applicants"
    r"|works?)"
)
_WINS = r"(?:winn\w+|wins?|prizes?|awards?|best \w+|champions?)"
_WON = (
    r"(?:winn\w+|prizes?|awards?|favou?rites?|best (?:papers?|talks?|posters?|student|presentations?|demos?|entry"
    r"|entries|solutions?|projects?))"
)
_COUNTED = r"(?:votes?|voting|ballots?) (?:(?:is|are|has|have|were|was) )?(?:been )?(?:counted|cast|over|closed|in)"
_JUDGES = (
    r"(?:committees?|jury|juries|(?:organi[sz]ing|program(?:me)?|our|review|selection|core|school) teams?|panels?"
    r"|organi[sz]ers|chairs?|experts|reviewers|editors|curators?|[eé]quipe|mail@ team)"
)
_VOTERS = r"(?:attendees|participants|audience|members|community|public|players|voters|visitors|everyone)"
_MADE = r"(?:selected|chosen|curated|judged|decided|picked|evaluated|reviewed|refereed|assessed|ranked|accepted)"
_DOCUMENT = (
    r"(?:cv|c\.v\.|curriculum vitae|vitae|r[eé]sum[eé]|transcripts?|(?:recommendation|motivation|cover|reference)"
    r" letters?|letters? of \w+|bios?|biograph\w+|biographical|statement|portfolio|title|abstract|names?|affiliations?"
    r"|e ?mail|keywords|summary|photo|description|cover letter|academic records?)"
)
_THINGS = (
    r"(?:documents?|materials?|pieces|files|paperwork|papers|items|things|attachments|enclosures|information|details)"
)
_OWN_DOCUMENT = (
    r"(?:cv|c\.v\.|curriculum vitae|vitae|r[eé]sum[eé]|transcripts?|letters?|bios?|biograph\w+|biographical|statement"
    r"|portfolio|titles?|photo|academic records?)"
)
_OF_PART = r"(?:panels?|sessions?|symposi\w+|tutorials?|workshops?|round ?tables?)"  # of which other things are sent
_HANDS_IN = (
    r"(?:hand|submit|submitted|send|sent|attach|attached|upload|uploaded|include|included|required|needed|need|provide"
    r"|provided|enclose|enclosed|go|goes|belong|belongs|bring)"
)
_WHOLE = r"(?:applications?|packages?|proposals?|dossier|submissions?|panel proposals?|bundle)"

_AGE = r"(?:1[3-9]|[2-7]\d)"

CHOICE_LINES = (
    Worded(  # which tracks there are
        "",
        alternatives(
            r"\b(?:tracks?|category|categories) of (?:its|their|our|your|my) own\b",
            r"\b(?:own|separate|dedicated|special|extra|different) (?:\w+ )?tracks?\b",
            r"\b(?:which|what) (?:\w+ )?tracks\b|\bhow many (?:\w+ )?tracks?\b",
            r"\b(?:is|are) there (?:an? |any )?(?:\w+ ){1,2}tracks?\b",
        ),
        re.compile(
            r"\b(?:two|three|four|five|several|multiple|following|[2-6]) (?:\w+ ){0,3}tracks?\b"
            r"|\b(?:separate|dedicated|special) (?:\w+ )?track\b|\btracks? for (?:\w+ )?(?:papers|submissions|people)\b"
        ),
        re.compile(
            r"\b(?:deadlines?|due|parallel|pages?|trains?|review\w*|chairs?|when|where|who|length|long|single|main)\b"
        ),
        frozenset({"submission_types", "eligibility", "topic_group", "topics", "topic_scope"}),
    ),
    Worded(  # who decides what gets in
        "",
        alternatives(
            rf"{_WHO}{_CHOOSES} (?:on |upon |about )?(?:(?:which|what|the|whose|our|my) )?(?:\w+ )?{_SENT}\b"
            r"(?! (?:order|room|slot|length|topic))",
            rf"{_WHO}{_CHOOSES} (?:what|who|which ones?) (?:is |are |gets? |makes? |will be )?(?:it )?"
            r"(?:in|accepted|selected|chosen|on the program)\b",
            rf"\b{_SENT} (?:are |get |be )?(?:selected|chosen|picked|judged) by whom\b",
            rf"\bby whom (?:are|is|will|were) (?:the |our |my )?{_SENT}\b.*\b{_MADE}\b",
        ),
        alternatives(
            rf"^(?!.*\b{_WON}\b).*\b{_MADE}\b(?! papers\b)(?: \w+){{0,4}} by (?:\S+ ){{0,6}}{_JUDGES}\b",
            rf"^(?!.*\b{_WON}\b).*\b{_JUDGES} (?:will |then |shall |also )*"
            rf"(?:select|choose|decide|pick|judge|evaluate)s?\b.{{0,40}}\b(?:{_SENT}|which|what|who)\b",
            rf"^(?!.*\b{_WON}\b).*\bvotes?\b.*\b(?:{_JUDGES}|{_VOTERS})\b",
        ),
        re.compile(rf"\b(?:when|names?|{_WINS})\b"),
        frozenset({"speakers", "presentation", "review_criteria", "acceptance_rate", "organizers", "topics"}),
    ),
    Worded(  # who decides who wins
        "",
        alternatives(
            rf"{_WHO}{_CHOOSES} (?:on |about |for )?(?:(?:which|what|the|who|that) )?(?:\w+ )?{_WINS}\b",
            rf"\bhow (?:is|are|will) (?:the )?(?:\w+ )?{_WINS} (?:be )?"
            r"(?:chosen|selected|decided|picked|determined|found)\b",
            rf"{_WHO}{_CHOOSES} (?:on )?(?:which|what) {_SENT} (?:is|are) (?:the )?(?:best|nicest|favou?rites?)\b",
            rf"\b(?:jury|judges?|voted?|public) (?:that |who )?{_CHOOSES} (?:on |about )?(?:who |the |which )?"
            rf"(?:\w+ )?{_WINS}\b",
        ),
        alternatives(
            # who votes, and not what comes "once all votes have been counted"
            rf"^(?!.*\b{_COUNTED}\b).*\b(?:vote|votes|voted|voting)\b.*\b(?:for|{_WON}|categor\w+)\b",
            rf"^(?!.*\b{_COUNTED}\b).*\b{_WON}\b.{{0,80}}\b(?:{_MADE}|determined|voted|jury|vote)\b",
            rf"\b(?:{_MADE}|determined|voted|jury|judges?|judged)\b.{{0,80}}\b{_WON}\b",
        ),
        taken=frozenset({"best_paper", "challenge", "review_criteria", "speakers"}),
    ),
    Worded(  # whether there is a place for all
        "capacity",
        alternatives(
            r"\b(?:is|are|will) there (?:be )?(?:still )?(?:enough )?(?:room|space|places?|seats?|spots?)(?: left)?"
            r"(?: (?:for (?:all|every\w+|us all|so many|anyone|(?:all|both|three|four|five) of us)(?: of us)?))?$",
            r"\bwill (?:everybody|everyone|all|we all) (?:get|find|have) (?:a |an )?(?:seat|place|spot|room)\b",
            r"\b(?:number|amount) of (?:places|seats|spots|participants)\b",
        ),
        alternatives(
            r"\b(?:places?|seats?|spots?|participants?|attendees|attendance|participation|registrations?|capacity|space"
            r"|tickets)\b.{0,60}\b(?:limited|restricted|capped|first come|unlimited|up to \d|at most \d|maximum)\b",
            r"\b(?:limited|restricted|capped) (?:to|number|places|seats|capacity|space)\b.{0,40}"
            r"\b(?:places?|seats?|participants?|attendees|people|students)\b",
        ),
        re.compile(r"\b(?:posters?|papers?|talks?|pages?|hotels?|beds?|rooms?|submi\w+|equipment|dinner)\b(?! for)"),
    ),
    Worded(  # how old one may be
        "",
        alternatives(
            rf"\b(?:i am|i turn|turning|i will be|aged?) (?:already |only |just |over )?{_AGE}\b"
            r"(?! (?:pages?|words|minutes|hours|days|weeks|km|th|st|nd|rd|percent|years? (?:in|after|past|into)))"
            r".*\b(?:chance|wins?|prizes?|awards?|apply|eligible|too|young|old|allowed|can i|may i|am i)\b",
            r"\bhow (?:old|young) (?:can|may|must|should|do|does)\b|\b(?:am i|are we|is \w+) too old\b"
            r"|\bage (?:limits?|restrictions?|caps?|groups?)\b|\b(?:maximum|max|minimum|min) age\b",
        ),
        alternatives(
            r"^(?!.*\b(?:pages|words|minutes|talks)\b)"
            rf".*\b(?:under|below|above|over|younger than|older than|up to|until) (?:the age of )?{_AGE}\b(?! ?%)",
            rf"\b(?:aged?|maximum age|age limit|age of)\b.{{0,20}}\b{_AGE}\b|\b{_AGE} years (?:of age|old)\b",
            r"\bno age (?:limit|restriction)\b|\b(?:all|any) ages?\b|\bregardless of (?:\w+ )?age\b",
        ),
        re.compile(r"\b(?:pages?|words|minutes|deadlines?|dead|stone)\b"),
        frozenset({"best_paper", "attend", "eligibility", "travel_grant", "registration"}),
    ),
    Worded(  # what is handed in
        "",
        alternatives(
            rf"\b(?:what|which) (?:\w+ )?{_THINGS}\b(?: \w+){{0,6}} {_HANDS_IN}\b",
            rf"\bwhat (?:all )?(?:do|must|should|does|shall) (?:i|we|one|(?:an? |the )?(?:applicants?|candidates?"
            r"|students?)) (?:have to |has to |need to |need )?"
            r"(?:send|submit|hand|attach|upload|include|provide|enclose)(?: in)?"
            rf"(?: (?:to|for|with|in) (?:the |an? |my |our )?(?:{_WHOLE}|apply)| to apply)?$",
            r"\bwhat (?:has to|have to|must|should|needs? to|goes|belongs|is) (?:be |go )?"
            rf"(?:in|into|part of|included in) (?:the |an? |my |our )?(?:\w+ )?{_WHOLE}\b",
        ),
        re.compile(
            rf"^(?!.*\b{_OF_PART}\b)(?=.*\b{_OWN_DOCUMENT}\b).*"
            r"(?:\bdocuments? required\b|\brequired documents?\b|\b(?:submi\w+|send|includ\w+|consist\w*|contain\w*"
            rf"|provid\w+|attach|appl\w+|upload|requir\w+|should have)\b).*\b{_DOCUMENT}\b.{{1,160}}\b{_DOCUMENT}\b"
        ),
        re.compile(
            r"\b(?:format|file type|language|when|until|camera|final version|visas?|talk|slides|poster|where)\b"
        ),
        frozenset(
            "pages_exclude file_format submission_types submission_link abstract_length template"
            " submission_deadline".split()
        ),
    ),
)
