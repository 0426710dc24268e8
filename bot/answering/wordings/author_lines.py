"""What a line of the call tells authors of themselves and of their text: who may be an author beside them, who may sit
in their talk, of what parts the text is made, with whom their interests conflict, what is new this time.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_ADVISOR = (
    r"(?:supervisors?|advis[eo]rs?|professors?|prof|profs|boss|pi|mentors?|thesis director|doktorvater|promot[eo]rs?)"
)
_AUTHOR = r"(?:co ?authors?|(?:second|last|first|third|joint) authors?|authors?|authorship)"
_TEXT = (
    r"(?:papers?|texts?|abstracts?|proposals?|submissions?|reports?|manuscripts?|articles?|documents?|applications?)"
)
_PARTS = r"(?:sections?|structure|outline|headings|chapters?|skeleton|layout of the text)"
_SET = (
    r"(?:must|has to|have to|needs? to|need|should|required|requires?|mandatory|obligatory|fixed|prescribed|predefined"
    r"|specific|certain|given|particular|expected|prescribe|want|follow)"
)
_KNOWN = (
    r"(?:students?|advis\w+|supervis\w+|colleagues?|co ?author\w*|friends?|relatives?|wife|husband|spouse"
    r"|partner|cousin|brother|sister|mentor|worked (?:with|together)|works? (?:with|at)|(?:same|my|our) (?:uni\w*"
    r"|department|institut\w+|company|lab|group)|collaborat\w+|published (?:with|together)|know (?:him|her|them))"
)
_CONFLICT = r"(?:conflicts?|conflicted|coi|cois)"
_EARLIER = r"(?:last|previous|earlier|past|prior|former)"
_SHORTER = (
    r"(?:short(?:er|ened|en)?|small(?:er)?|condens\w+|cut down|trim\w*|compress\w*|abridg\w+|boil\w* (?:it )?down"
    r"|shrink|squeez\w+|summar\w+)"
)

AUTHOR_LINES = (
    Worded(  # who else may be an author
        "",
        alternatives(
            rf"\b{_ADVISOR}\b.{{0,40}}\b{_AUTHOR}\b",
            rf"\b{_AUTHOR}\b.{{0,30}}\b{_ADVISOR}\b",
            r"\b(?:sole|single|only) author\b|\bauthor(?:ed)? alone\b|\bwrite (?:it|this) alone\b",
            r"\b(?:are|is|can (?:i|we) have|may (?:i|we) have|do you (?:allow|accept)) (?:an? )?(?:\w+ )?co ?authors?"
            r"(?: (?:allowed|ok|okay|fine|possible|accepted|permitted))?$",
        ),
        re.compile(
            rf"^(?!.*\b{_CONFLICT}\b).*"
            r"(?:\b(?:exclusively|solely|only) (?:co ?)?author(?:ed|s)?\b|\b(?:sole|single|only) author(?:s|ed|ship)?\b"
            r"|\bauthored (?:exclusively|solely|only)\b|\bno co ?authors?\b|\bwithout co ?authors?\b"
            rf"|\b{_ADVISOR}\b.{{0,60}}\b(?:co ?authors?|authors)\b|\bco ?authors?\b.{{0,60}}\b{_ADVISOR}\b)"
        ),
        re.compile(r"\b(?:how many|who|order|corresponding|committee|reviewers?|change|swap|conflicts?|names? of)\b"),
        frozenset({"author_changes", "submission_count", "eligibility", "organizers", "can_still_submit"}),
    ),
    Worded(  # who may sit in the room
        "",
        alternatives(
            rf"\b{_ADVISOR}\b.{{0,50}}\b(?:in the (?:room|session|audience)|sit\w* in|sitting|listen\w*|watch\w*"
            r"|present|attend\w*|come|hear\w*|there|join\w*)\b",
            rf"\b(?:without|with|before|in front of) (?:my|our|the|your) (?:\w+ )?{_ADVISOR}\b",
        ),
        re.compile(
            rf"\b{_ADVISOR}\b.{{0,80}}\b(?:excluded?|attend\w*|allowed|welcome|present|invited|participat\w+"
            r"|sessions?)\b"
        ),
        re.compile(r"\b(?:author\w*|letters?|sign\w*|recommend\w*|must|have to|names?|approv\w+|register|pay)\b"),
        frozenset({"attend", "registration", "about", "organizers"}),
    ),
    Worded(  # of what parts the text is made
        "",
        alternatives(
            rf"\b{_SET}\b.{{0,40}}\b{_PARTS}\b(?! (?:chairs?|on|about))",
            rf"\b{_PARTS}\b.{{0,40}}\b{_SET}\b",
            rf"\b(?:which|what|how many) (?:\w+ )?(?:{_PARTS})\b.{{0,50}}\b{_TEXT}\b",
            rf"\bhow (?:do|should|must|shall|is|are) (?:i|we|one|my|the|our)?(?: \w+){{0,2}} ?(?:be )?"
            rf"(?:structur\w+|organi[sz]ed?|built|divided)\b(?=.*\b{_TEXT}\b|$)",
            rf"\bwhat (?:should|must|has to|does) (?:be in |go into |go in )?(?:the|my|our|an?) (?:\w+ )?{_TEXT}"
            r" (?:have to |need to )?(?:contain|cover|include|say|address|discuss|describe|mention|consist of|tell)\b",
        ),
        alternatives(
            r"\b(?:following|this|fixed|given) (?:structure|sections|outline|parts|elements|points|headings|aspects"
            r"|components|questions|items|information)\b",
            rf"\b{_TEXT}\b.{{0,80}}\b(?:should|must|shall|need to|has to|have to)(?: \w+){{0,2}}"
            r" (?:contain|cover|include|address|discuss|describe|consist of|be structured|be organi[sz]ed|state"
            r"|outline)\b",
            r"\bshould be (?:structured|organi[sz]ed) (?:as follows|into|along|in)\b",
        ),
        re.compile(
            r"\b(?:pages?|columns?|latex|word|when|where|appendi\w+|limitations?|ethics|program(?:me)?|session|day"
            r"|dinner|event|workshop|conference|committee|long|names?|anonym\w+|count|who)\b"
        ),
        frozenset(
            "template page_limit file_format topics submission_types pages_exclude format_details abstract_length about"
            " submission_link submission_deadline".split()
        ),
    ),
    Worded(  # with whom interests conflict
        "",
        alternatives(
            rf"^(?=.*\b(?:{_CONFLICT}|declare|flag|disclose|mark)\b).*\b{_KNOWN}\b",
            rf"\b(?:who|what|which|when)\b.{{0,40}}\b{_CONFLICT}\b",
        ),
        re.compile(
            rf"\b{_CONFLICT}\b.*\b(?:advis\w+|supervis\w+|relatives?|family|collaborat\w+|same (?:\w+ )?(?:institution"
            r"|university|employer)|co ?author\w*|past (?:two|three|four|five|\d) years)\b"
            r"|^\W*(?:(?:if|when) )?(?:you|x|an? (?:author|reviewer))\b.*\b(?:advis\w+|supervis\w+|relatives?"
            r"|collaborat\w+|same (?:\w+ )?(?:institution|university|company)|co ?author\w*|personal friends?)\b"
        ),
        re.compile(
            r"\b(?:what (?:if|happens|will happen)|forg[eo]t\w*|mess\w*|wrong|penal\w+|date|deadline|schedule|clash\w*"
            r"|other (?:event|conference)|topic)\b"
        ),
        frozenset({"eligibility", "reviewer_signup", "blind", "organizers", "dual_submission"}),
    ),
    Worded(  # what comes of a conflict that was not declared
        "",
        alternatives(
            rf"\bwhat (?:if|happens|will happen|would happen)\b.*\b{_CONFLICT}\b",
            rf"\b(?:forg[eo]t\w*|mess\w*|miss\w*|wrong\w*|undeclared|false|hide|hiding)\b.{{0,40}}\b{_CONFLICT}\b",
            rf"\b{_CONFLICT}\b.{{0,60}}\b(?:forg[eo]t\w*|penal\w+|consequences?|reject\w*|disqualif\w+|undeclared"
            r"|wrong)\b",
        ),
        re.compile(rf"\b{_CONFLICT}\b.*\b(?:reject\w*|withdrawn?|disqualif\w+|exclu\w+|sanction\w*|return\w*)\b"),
        re.compile(r"\b(?:dates?|schedules?|clash\w*|deadlines?|merge|git)\b"),
        frozenset({"desk_reject", "topics", "prior_publication", "best_paper", "desk_rejection"}),
    ),
    Worded(  # a paper made shorter
        "prior_publication",
        alternatives(
            r"\b(?:conference|journal|existing|published|accepted|full|long|previous|earlier)"
            rf" (?:papers?|articles?|work)\b.{{0,60}}\b{_SHORTER}\b.{{0,40}}"
            r"\b(?:send|submit|demo|poster|abstract|talk|version|it|ok|okay|allowed)\b",
            rf"\b{_SHORTER} (?:\w+ )?(?:version|summary|form) of (?:an? |my |our |the )?(?:\w+ )?(?:conference|journal"
            r"|published|existing|full|long|paper|article|earlier|previous)\b",
        ),
        re.compile(
            r"\b(?:short(?:ened|er)?|abridged|condensed|extended|brief) versions? of\b"
            r"|\b(?:summar\w+|abstracts?) of (?:\w+ ){0,3}(?:published|existing|accepted)\b"
        ),
        re.compile(r"\b(?:how long|pages|limit|when|camera|selected|journal after)\b"),
        frozenset({"submission_types", "tracks", "can_still_submit", "topic_scope", "abstract_length"}),
    ),
    Worded(  # what is new this time
        "",
        alternatives(
            r"\b(?:whats|what s|what is|anything|something|what has|has anything|any)"
            r" (?:new|different|changed|changes?)\b"
            r"(?! (?:deadline|date|ddl|link|paper|topic|idea))(?=.*\b(?:this|year|edition|time|since|from|compared|than"
            r"|before)\b|$)",
            rf"\b(?:was|were|did) ?(?:not|n t)\b.{{0,40}}\b(?:{_EARLIER} (?:years?|editions?|times?|calls?)|in the past"
            r"|before)\b",
            rf"\b(?:since|from|compared (?:to|with)|than|unlike) (?:the )?{_EARLIER}"
            r" (?:years?|editions?|times?|calls?)\b",
        ),
        re.compile(
            r"\b(?:is |are )?new (?:this (?:year|time|edition)|for 20\d\d|in 20\d\d)\b|\bnew ?:|\bfor the first time\b"
            rf"|\b(?:unlike|in contrast to|different(?:ly)? from|changed? (?:from|since)|compared (?:to|with))"
            rf" (?:\w+ )?{_EARLIER}\b|\bthis year,? (?:we |the \w+ )?(?:introduce|also|will (?:also|introduce))\b"
        ),
        re.compile(r"\b(?:deadline|dates?|published|printed|accepted|rejected|submitted|attend\w*|price|cost|fees?)\b"),
        frozenset(
            "previous_editions prior_publication dual_submission about topics submission_types other_event".split()
        ),
    ),
)
