"""How people ask for what else a FAQ tells: where the event is and what it is called, how long a paper may be, where it
is sent and what becomes of it.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.journal_lines import ASKS_AFTERWARDS, NOT_AFTERWARDS
from bot.answering.wordings.prior_lines import NAMES_ON_PAPER, NOT_ON_PAPER
from bot.answering.wordings.worded import EVENT, FOUND, MAY, NOUN, WHAT_IS, Worded, alternatives

_PAGES = r"(?:the |my |our |a )?(?:page|pages|limit|length|max)"
_PAPER = r"(?:\w+ )?(?:pdfs?|papers?|files?|manuscripts?|submissions?|abstracts?|articles?|proposals?|drafts?)"
# where it is put: "where do i chuck my draft", "whats the site to turn it in"
_TO_PLACE = (
    r"\b(?:where|were|(?:(?:which|what|whats the|what is the) (?:place|site|portal|system|platform|page)))"
    r" (?:(?:exactly|actually) )?(?:(?:do|does|can|should|must|shall|to|am|are|is) )?"
    r"(?:(?:i|we|one|you|people|authors) )?(?:(?:actually|exactly|then|really|have|need|supposed) ){0,2}(?:to )?"
    r"(?:dump|hand|turn|throw|chuck|drop|put|toss|stick|shove|load|deliver|file|push)"
)
_TEXT = r"(?:text|paper|work|manuscript|article|submission|abstract|thing)"
_SECOND = rf"(?:(?:another|other|a second|a different) (?:\w+ )?(?:{NOUN}|journal|venue|place))"
_SENT = (
    r"(?:artifacts?|artefacts?|packages?|papers?|abstracts?|proposals?|files?|essays?|submissions?|applications?"
    r"|manuscripts?|articles?|pdfs?|posters?|demos?|contributions?)"
)
_JOURNEY = (
    r"(?:flights?|planes?|airfares?|air ?tickets?|plane tickets?|train tickets?|trains?|journeys?|trips?|travels?"
    r"|travel(?:l?ing)? (?:costs?|expenses?))"
)
_IN_PRINT = (  # a conference that is not ours may be called a workshop, as ours is
    r"(?:journals?|an? (?:conferences?|workshops?)|elsewhere|resubmi\w+"
    r"|(?:full|extended|longer|journal|later) (?:\w+ )?versions?|another (?:venue|place|workshop))"
)
_OVER_NET = (
    r"(?:(?:over|via|through|on|across) (?:the )?(?:inter)?net\b|(?:over|via|on) (?:the )?web(?! ?(?:sites?|pages?)\b))"
)
_GOES = r"(?:travel\w*|fly|flying|flight|be there in person|come in person)"
_ON_NET = rf"(?:home|online|on line|remote\w*|zoom|virtual\w*|{_OVER_NET})"
_NO_PAPER = re.compile(
    r"\b(?:abstracts?|talks?|slots?|videos?|appendi\w+|letters?|tutorials?|thesis|statements?|bios?|cvs?|final"
    r"|camera|after|end|report|supplement\w*)\b"
)
FACT_KINDS = (
    Worded(  # "and upload where?", "how do i send my application"
        "submission_link",
        alternatives(
            rf"{START}(?:(?:upload|submit|send|hand in)(?: it| them)? (?:to )?where"
            r"|how (?:do |can |should |must |shall )?(?:i|we) (?:send|submit)(?: in)? (?:my|our|the|an?)"
            r" (?:application|abstract|paper|proposal|submission))$",
            r"^(?:(?:so|and|hi) )*were (?:do|can|should|to) (?:(?:i|we|one) )?(?:submit|send|upload)\b",
            rf"{_TO_PLACE} (?:(?:my|our|the|an?|this) )?{_PAPER}(?: (?:in|off|up|down|at))?$",
            rf"{_TO_PLACE} (?:it|them)? ?(?:in|off|up)$",
            rf"{START}where (?:exactly )?(?:do|does|should|must|will|shall) (?:the|my|our|an?|this|these|all) "
            rf"(?:\w+ )?{_SENT} (?:(?:have|has|need|needs|supposed) to )?go(?: to)?$",
            rf"{START}where (?:is|are|must|should|can|shall|do|does|will) (?:the |my |our |an? |all )?(?:\w+ )?{_SENT} "
            r"(?:to be |be |have to be |has to be |need to be |supposed to be )(?:uploaded|submitted|sent|handed in)"
            r"(?: to)?$",
        ),
        taken=FOUND | {"abstract_length"},
    ),
    Worded(  # "is there support to pay the flight", "can somebody pay my train"
        "travel_grant",
        alternatives(
            rf"\b(?:support|help|money|funds?|funding|aid|assistance|contribution|subsid\w+)\b.{{0,20}}"
            rf"\b(?:pay\w*|cover\w*|with|for|towards?|financ\w+|buy\w*)\b.{{0,15}}\b{_JOURNEY}\b",
            rf"\b(?:do|does|will|would|could|can) (?:you|they|the \w+|any ?one|any ?body|some ?one|some ?body)"
            rf" (?:\w+ )?(?:pay|cover|refund|reimburse|finance)(?: for| us| me)? (?:\w+ )?{_JOURNEY}\b",
        ),
        never=re.compile(r"\b(?:visas?|fees?|how much|speakers?|keynotes?|reviewers?)\b"),
    ),
    Worded(  # "do we travel, or does it all happen online?"
        "remote",
        alternatives(
            r"\b(?:all|everything|it|this|that|the whole thing) (?:is |will be |be )?(?:made|done|held|happens?"
            r"|happening|takes? place|taking place|works?) (?:all )?(?:from|at) home\b",
            rf"\b{_GOES}\b.{{0,40}}\bor\b.{{0,40}}\b{_ON_NET}\b|\b{_ON_NET}\b.{{0,40}}\bor\b.{{0,40}}\b{_GOES}\b",
            rf"\b(?:is|be|was) (?:it|this|that|{EVENT}|everything) (?:all |held |done |run )?{_OVER_NET}\b",
        ),
        never=re.compile(r"\b(?:grants?|support|money|pay|papers?|submi\w+|regist\w+)\b"),
    ),
    Worded(  # "which edition is this?"
        "edition",
        re.compile(
            rf"{START}(?:which|what|the how many(?:th)?) edition (?:of {EVENT} )?(?:is|are we at) ?(?:{EVENT})?$"
        ),
        taken=FOUND | {"previous_editions", "other_event", "about"},
    ),
    Worded(  # "is this the first time you hold it?": what the call says of earlier ones answers, too
        "edition",
        re.compile(
            rf"{START}is (?:this|it|{EVENT}) (?:really )?(?:the )?(?:very )?(?:first|1st) (?:time|one|edition|ever)"
            r"(?: (?:ever|you|it|this|is|are|doing|happens|held|running|run)){0,4}$"
        ),
        taken=FOUND | {"other_event", "about"},
    ),
    Worded(
        "blind",
        alternatives(
            r"\breviewers? (?:be |stay |remain |kept )?(?:named|anonymous|known|sign|identified|secret|hidden)\b",
            r"\b(?:reviewers?|referees?|jurors?|committee) (?:members )?(?:(?:will|can|could|also|get to|even) )*"
            r"(?:see|know|learn|find out|told|guess) (?:who|whose|(?:the |our |my )?(?:names?|authors?|identit\w+))\b",
            r"\b(?:who (?:are )?(?:my|the|our) reviewers?|identit\w+ of (?:my |the |our )?reviewers?"
            r"|reviewers? (?:names?|identit\w+))\b",
        ),
        never=re.compile(r"\bchairs?\b"),  # who may know them all the same
        taken=FOUND,
    ),
    Worded(  # "short paper: how long and which template"
        "template",
        alternatives(
            r"^(?:(?:and|so) )*(?:(?:\w+ ){0,3}(?:papers?|posters?|demos?|abstracts?) (?:and )?)?"
            r"(?:which|what) (?:\w+ )?(?:templates?|style(?: ?(?:file|sheet))?s?|latex class)"
            r"(?: (?:do|should|must|shall) (?:i|we|one) (?:use|take|need))?$",
            r"\bwhose (?:\w+ )?(?:templates?|style(?: ?(?:file|sheet))?s?|formats?|layout)\b",
        ),
        taken=FOUND,
    ),
    Worded(  # "held with which conference"
        "venue",
        re.compile(
            r"\b(?:together|jointly|along|in conjunction|co ?located|collocated|part of|held) (?:with )?(?:which|what)"
            rf" (?:other )?(?:event|{NOUN})\b(?! (?:chairs?|room|site))"
        ),
        taken=FOUND,
    ),
    Worded("blind", NAMES_ON_PAPER, never=NOT_ON_PAPER, taken=FOUND),
    Worded(  # "does this keep us from printing a longer version in a journal later?"
        "archival",
        alternatives(
            r"\b(?:counts?|counted|regarded|considered|treated|seen) as (?:an? )?(?:\w+ )?"
            r"(?:publications?|published|archival)\b",
            # "preclude" may have been taken for a slip of "precede"
            r"\b(?:preclud|preced|prevent|stop|block|keep|bar|hinder|prohibit|hurt|harm|affect|jeopardi[sz]|rul"
            r"|spoil)\w{0,5}"
            rf"\b.{{0,60}}\b{_IN_PRINT}\b",
            rf"\b{MAY} (?:i|we|one|it|they) (?:still |also |then )?(?:be )?"
            r"(?:sen[dt]|submit\w*|publish\w*|extend\w*|print\w*|turn\w*|go)"
            rf"\b.{{0,60}}\b{_IN_PRINT}\b.{{0,20}}\b(?:later|afterwards?|after (?:that|this|it|the \w+))\b",
        ),
        never=re.compile(
            r"\b(?:under review|at the same time|parallel|already|previously|last year|rejected|deadline"
            r"|keep (?:it|the))\b"
        ),
        taken=FOUND,
    ),
    Worded("archival", ASKS_AFTERWARDS, never=NOT_AFTERWARDS, taken=FOUND),
    Worded(  # "do the demos have to be anonymous, too?"
        "blind",
        alternatives(
            r"\b(?:must|should|shall|needs?|ha(?:ve|s)|got|gotta|supposed|required|do|does|are|is)\b.{0,60}"
            r"\b(?:anonym\w+|blinded|nameless)\b",
            r"\b(?:anonym\w+|blinded|blinding)\b.{0,30}\b(?:required|needed|necessary|mandatory|must|needs?)\b",
        ),
        never=re.compile(
            r"\b(?:github|code|data|datasets?|supplement\w*|append\w+|arxiv|preprints?|videos?|camera|final|repo\w*"
            r"|links?"
            r"|acknowledg\w+|surveys?|feedback|how|why|what|when|who|chairs?|report\w*|complain\w*|ask|questions?"
            r"|(?<!for )(?<!for the )proceedings|cit\w+)\b"
        ),
    ),
    Worded(
        "dual_submission",
        alternatives(
            r"\bunder (?:parallel |simultaneous |concurrent )?review"
            r" (?:elsewhere|somewhere else|at another|at the same time)",
            r"\b(?:submit\w*|sent|send) (?:\w+ ){0,4}(?:elsewhere|somewhere else) at the same time",
            rf"\b(?:same|identical|very) (?:\w+ )?{_TEXT}\b.{{0,40}}\b(?:{_SECOND}|two places|both)\b",
            rf"\b{_SECOND}\b.{{0,40}}\b(?:same|identical) (?:\w+ )?{_TEXT}\b",
        ),
        taken=FOUND,
    ),
    Worded(
        "about",
        re.compile(
            rf"{START}(?:{WHAT_IS}|how is )?(?:(?:the|its|your|this|it|{EVENT}) )?"
            rf"(?:(?:full |official |short )*(?:name|title|acronym|abbreviation)(?: of {EVENT})?"
            rf"|(?:{EVENT} )?called)"
            r"(?: again| exactly)?$"
        ),
        never=re.compile(r"^(?:name|title)$|\b(?:host|hosting|parent|umbrella|mother)\b"),  # whose?
        taken=FOUND | {"about", "topics"},
    ),
    Worded(
        "pages_exclude",
        alternatives(
            rf"\b(?:do|does|will|would) (?:the |my |our )?\w+(?: \w+)? (?:count|eat|go|add)(?: up)?"
            rf" (?:in|into|to|towards?|against|as) {_PAGES}\b",
            r"^(?:(?:so|and) )*(?:the |my )?\d+ pages includ(?:e|es|ing) (?:the )?"
            r"(?:refs|references|bibliography|appendix|appendices)\b",
        ),
        never=re.compile(r"\bfigures?\b"),
    ),
    Worded(  # "page range of case studies", "what length should a full paper have": a line may be of another sort
        "page_limit",
        alternatives(
            r"\bpage (?:range|budget|allowance)s?\b",
            r"\b(?:what|which) (?:page )?length (?:\w+ ){0,6}?(?:papers?|articles?|manuscripts?)\b",
        ),
        never=_NO_PAPER,
        taken=FOUND | {"abstract_length", "template"},
    ),
    Worded(
        "page_limit",
        alternatives(
            r"\bmax(?:imum)?(?: (?:number|no) of| of)? (?:\d+ )?pages?(?! (?:long|fees?))\b",
            r"\bhow (?:much|long)(?: text)? (?:do|can|may|should|must) (?:i|we|one) (?:have to |need to )?write\b",
            r"^(?:(?:the|what|whats|what is|your|and|so) )*(?:papers?|manuscripts?|submissions?|articles?)"
            r" (?:length|size)\b",
            r"\bupper page limit\b|\bpages? (?:max(?:imum)?|at most)\b",
            rf"{START}(?:(?:please|what|whats|what s|is there|any|an?|the|your|is|and|tell me) )*"
            r"(?:(?:length|size|maximum|max|upper) )?limit(?: (?:for|of|on) (?:the |your |all )?"
            r"(?:papers?|submissions?|manuscripts?))?(?: please| pls| there| here)*$",
            r"\bshortest and longest\b|\b(?:longest|max(?:imum)? length) (?:you|u) take\b",
        ),
        never=_NO_PAPER,
    ),
)
