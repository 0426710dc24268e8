"""What people ask that is beside a call, though its facts have the same words: about another event, the life of a
person, coming to listen, who may send a paper, becoming a reviewer, writing a review, the town.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.answering.questions.forms import START
from bot.answering.wordings.apart_policies import POLICY_ROWS
from bot.answering.wordings.kind_lines import OF_A_LIFE
from bot.answering.wordings.worded import Worded, alternatives
from bot.faq.vocabulary import EVENTS
from bot.matching.candidates import Candidate
from bot.matching.targets import Sort

_NOUN = "|".join(dict.fromkeys(word for names in EVENTS.values() for word in names))
_EVENT = rf"(?:{_NOUN}|events?|conf|meetings?|gatherings?|congress(?:es)?|symposi\w+|colloqui\w+)s?"
_OTHER = (
    rf"(?:(?:other|another|different|neighbou?ring|rival|sister|similar) (?:\w+ )?{_EVENT}"
    rf"|(?:other|another) one\b(?=.*\bone\b)|{_EVENT} (?:next door|across the (?:street|road)|down the (?:street|road)"
    r"|other than (?:this|yours)|that (?:are|is) not yours))"
)
# what is asked of our own papers, or of our own past
_OF_OURS = re.compile(
    r"\b(?:submit\w*|submission (?!deadline)|sent|publish\w*|presented|present (?:it|my|our|the same)|same|reject\w*"
    r"|accepted|under|review\w*|parallel|both|clash\w*|overlap\w*|last|previous|earlier|previously|appeared"
    r"|resubmi\w+|pending|objections?|work|manuscripts?|already|co ?located|tracks?)\b"
)
_NEAR_AND_FAR = rf"(?:(?:\w+ ){{0,2}}{_OTHER}|{_OTHER})\b"
_CHIEF = r"(?:first|second|last|lead|main|head|general|program(?:me)?|invited|keynote|opening|closing|local)"
_PERSON = (
    rf"(?:(?:the|that|this|your|an?|of) ){{0,3}}(?:{_CHIEF} ){{0,2}}"
    r"(?:organi[sz]er|chair(?:man|woman|person)?|speaker|keynote|panell?ist|professor|lecturer|guy|lady|dude)"
)
_LIFE = (
    r"(?:bio|biography|biographies|cv|curriculum(?: vitae)?|resume|career|life story|past life|background|track record"
    r"|research interests?|scientific interests?|google scholar(?: page| profile)?|h index|publications?|nationality"
    r"|hobbies|age|salary|twitter|linkedin|homepage|personal (?:page|site|homepage|website)|most (?:famous|cited) \w+)"
)
_STUDIED = (
    r"(?:stud(?:y|ied)|graduate[d]?|do (?:his|her|their) ph ?d|get (?:his|her|their) (?:ph ?d|degree)|grow up|grew up"
    r"|known for|famous for|(?:do|work|teach) before|used to (?:be|do|work)|married"
    r"|publish(?:ed)? (?:lately|recently|before|so far|last)"
    r"|won? (?:a |any |some )?(?:\w+ )?(?:prizes?|awards?)|do(?:ing)? for a living|retired?|born)"
)
_SENT = r"(?:papers?|articles?|manuscripts?|abstracts?|submissions?|proposals?|work|contributions?)"
_SENDS = r"(?:submit|submitting|send(?:ing)?(?: in)?|hand(?:ing)? in|contribut\w+|propos\w+|turn in|put in)"
_STATUS = (
    r"(?:affiliat\w+|undergrad\w*|bachelor|master|degrees?|doctorate|ph ?ds?|academics?|academia|industry"
    r"|compan(?:y|ies)|firms?|independent|pupils?|high school|without a (?:university|supervisor|professor|job)"
    r"|outsiders?|amateurs?|hobby\w*|nobod(?:y|ies)|juniors?|practitioners?|non academics?)"
)
_COMES = (
    r"(?:come|attend|drop (?:by|in)|walk in|sit in|tag along|swing by|hang out|show up|turn up|stop by|pop in|take part"
    r"|participate|be (?:there|present|in the audience)|visit (?:it|the|your|this)|get in|listen|watch"
    r"|join(?: in| you)?)"
)
_LETS = r"(?:welcome|allowed in|let in|admitted|permitted in|wanted there)"
_ANYONE = (
    r"(?:i|we|me|any ?one|any ?body|every ?one|every ?body|some ?one|people|one|persons|outsiders|locals|students?"
    r"|strangers|non \w+|the public|\w+ like (?:me|us)|an? \w+(?: \w+)?|(?:my|our) \w+)"
)
_REVIEWER = r"(?:reviewers?|referees?|pc members?|(?:program(?:me)?|reviewing|review|reading) committee)"
_JUDGES = r"(?:review(?:ing)?|referee(?:ing)?|judg(?:e|ing)|evaluat(?:e|ing))"
_I = r"(?:i|we|one|somebody|someone|any ?one|any ?body|an? \w+(?: \w+)?)"
_REVIEW = r"(?:reviews?|referee reports?|review (?:forms?|reports?|sheets?))"
_SIGHTS = (
    r"(?:sights?(?: and| or|$| in| to| near| close)|sight ?seeing|museums?|monuments?|worth (?:seeing|visiting|a visit"
    r"|a trip|a look)|old town|day trips?|night ?life|places of interest|tourist (?:sites?|attractions?|info\w*)"
    r"|(?:local|good|best) (?:restaurants?"
    r"|food|dishes|bars?|pubs?|beer)|eat well|fun things to do|things to do)"
)


ROWS = (
    Worded(  # "are there any similar workshops?"
        "other_event",
        alternatives(
            rf"\b(?:is|are) there (?:any |an? |some )?{_NEAR_AND_FAR}(?! (?:for|with|on (?:the|my|our|that)) )",
            rf"\b(?:what|which|any) {_OTHER}\b(?! (?:costs?|fees?|topics?|dates?|details?|deadlines?|events?"
            rf"|papers?)\b)",
            rf"{START}(?:similar|sister|other) {_EVENT}(?: (?:there|around|too|elsewhere|please|at the \w+))*$",
        ),
        never=_OF_OURS,
        told=re.compile(r"\b(?:co ?-?located|collocated|in conjunction with|sister (?:event|workshop)s?|alongside)\b"),
    ),
    Worded(  # "and the other conference, do you know its dates?"
        "other_event",
        alternatives(
            rf"{START}(?:(?:for|at|what about|how about|how (?:is|are) (?:it|things) (?:at|with)|any|the) )*"
            rf"{_NEAR_AND_FAR}(?: (?:there|then|too|as well|elsewhere|around|please|also|deadlines?|dates?))*"
            r"(?: (?:when|where|until when|what|which|how|do you|does it|is it|are they)\b.{0,50})?$",
            r"\b(?:know|tell|info\w*|news|details?|dates?|deadlines?|when|where|aware|data|hear|heard|ask|deal)\b"
            rf".{{0,40}}\b(?:of|about|on|for|at|with|is|does|are|another|know|when|where) {_NEAR_AND_FAR}",
            rf"\b{_NEAR_AND_FAR}.{{0,30}}\b(?:you know|know (?:the|its|their)|dates?|deadlines?|take place|happen)\b",
        ),
        never=_OF_OURS,
    ),
    Worded(  # "what is the speaker known for?"
        "person_other",
        alternatives(
            rf"\b(?:his|her) (?:\w+ )?{_LIFE}\b(?! of (?:the|our|my))",
            rf"\b{_LIFE} (?:of|for|on|about) {_PERSON}\b",
            rf"\b{_PERSON} (?:s )?{_LIFE}\b",
            rf"\b{_LIFE} (?:has|had|does|did) (?:he|she|{_PERSON})\b",
            rf"\b(?:topics?|areas?|fields?) (?:(?:does|do|is|are|that) ){{0,2}}(?:he|she|person|{_PERSON})"
            r" (?:works?|working|research(?:es)?|speciali[sz]es?|active) (?:on|in|about)\b",
            rf"\b(?:he|she|{_PERSON}) (?:did|do|does|was|worked|has done) (?:\w+ )?(?:before|earlier|previously)\b",
            rf"\b(?:has|have|does|did|is|was) (?:he|she|{_PERSON}) (?:\w+ ){{0,3}}?(?:{_LIFE}|{_STUDIED})\b",
            rf"\b(?:he|she|{_PERSON}) (?:has |did |is |was )?(?:\w+ ){{0,2}}?{_STUDIED}\b",
            rf"\b(?:introduce|write) .{{0,40}}\b{_PERSON}s?\b.{{0,90}}\b{_LIFE}\b",
            rf"\b(?:everything|anything) (?:about|on|of) {_PERSON}$",
        ),
        never=re.compile(
            r"\b(?:word count|count|pages?|papers? (?:for|to)|talks? about|talk on|where (?:does|do|is)|talk title"
            r"|your page)\b"
        ),
        near=re.compile(OF_A_LIFE),
    ),
    Worded(  # "may I come though I have no paper?"
        "attend",
        alternatives(
            rf"\b(?:am|are|would|is|be) {_ANYONE} (?:(?:be|still|also|nevertheless|even|really) )*{_LETS}\b"
            r"(?! to (?:submit|send|write|apply))",
            rf"\b(?:can|could|may|might|is it (?:ok|okay|cool|fine|possible|allowed) (?:if|for|that|to)|let|whether)"
            rf" (?:also )?(?:{_ANYONE} )?(?:(?:just|also|still|even|simply|to|nevertheless|only|come and|come to) )*"
            rf"{_COMES}s?\b.{{0,90}}\b(?:no|not|without|only|just|though|even|as an?|listen\w*|audience|like (?:me|us)"
            r"|reserved|public|rejected|outside)\b",
            rf"\b(?:no|not an?|without an?|rejected|not accepted|only an?|just an?) .{{0,90}}"
            rf"\b(?:can|could|may|whether|would) {_ANYONE} (?:(?:just|also|still|even|nevertheless|please) )*"
            rf"{_COMES}\b",
            r"\bwho (?:can|could|may) assist (?:to|at) (?:the|your|this)\b",
            rf"\b(?:like (?:me|us)|outsiders?|non \w+) (?:can|could|may) (?:(?:also|still|just) )*{_COMES}\b",
            rf"\b(?:can|could|may) (?:\w+ )?like (?:me|us) (?:(?:also|still|just) )*{_COMES}\b",
            r"\b(?:what (?:kind|sort) of |which )(?:people|persons)\b.{0,30}\b(?:take part|attend|come|participate)\b",
            r"\bas an? (?:mere |simple |pure |passive )?(?:listeners?|guests?|spectators?|onlookers?|visitors?)\b",
        ),
        never=re.compile(
            rf"\b(?:{_SENDS}|mailing list|slack|discord|recordings?|online|remote\w*|virtual\w*|zoom|kids?|child\w*"
            rf"|dogs?|when|where|cost|fees?|pay|visas?"
            r"|registration|register\w*|deadline|dinner|tickets?|badge|enrol\w*|sign\w* up|signing|price"
            r"|cough\w*|sick|ill|fever|sniff\w*|masks?|vaccin\w*|only on|(?:i|we) (?:do(?! not)|work on|study|research)"
            r"|committee|panel|round table|debate|organi[sz]er|give"
            r"|hold|with a talk|video\w*|(?<!nothing to )present|stream\w*|posters?|speak\w*)\b"
            r"|\b(?:papers?|articles?|works?|submissions?|results|surveys?|reviews?|essays?|stud(?:y|ies))"
            r" (?:\w+ ){0,3}?(?:welcomed?|allowed|wanted)\b"
        ),
        told=re.compile(
            r"\bopen(?:ed)? to (?:all|any\w*|every\w+|the public|students|researchers?|participants|people|non)\b"
            r"|\b(?:everyone|everybody|anyone|anybody)\b.*\b(?:welcome|invited|attend|interested|join)\b"
            r"|\bby invitation only\b|\b(?:attendance|participation) is (?:restricted|limited|open)\b"
            r"|\ball (?:those )?interested\b|\bnon[- ](?:authors?|members?)\b|\b(?:cordially|warmly) invited\b"
        ),
        near=re.compile(r"\b(?:participa\w+|attend\w*|audience|welcom\w+|invited|open to)\b"),
    ),
    Worded(  # "who has the right to hand in work?"
        "eligibility",
        alternatives(
            r"\bwho (?:all )?(?:can|may|is (?:allowed|entitled|eligible|permitted) to|has the right to|could)"
            rf" {_SENDS}\b",
            rf"\b{_STATUS}\b.{{0,90}}\b(?:can|could|may|entitled to|eligible to|allowed to|able to) (?:i |we |they )?"
            rf"(?:still |also |even |nevertheless )?{_SENDS}\b",
            rf"\b{_STATUS}\b.{{0,90}}\b(?:{_SENT} (?:(?:of|by|from) \w+ )?(?:would|could|will|may|can)"
            rf"|(?:would|could|will|may|can) (?:\w+ )?{_SENT}(?: even| also)?) be"
            r" (?:accepted|considered|taken|looked at)\b",
            rf"\b{_SENT} (?:\w+ )?(?:from|by) (?:\w+ )?{_STATUS}\b",
            rf"{START}(?:(?:or|also|only) )*from (?:people|authors|those|researchers) (?:in|at) (?:\w+ )?{_STATUS}\b",
            r"\b(?:restrictions?|conditions?|requirements?) (?:\w+ )?(?:concerning|on|for|as to) who (?:can|may)"
            rf" {_SENDS}\b",
        ),
        never=re.compile(
            r"\b(?:deadline|late|when|until|how many|twice|data|code|openreview|account|profile"
            r"|reviewers?|still (?:open|possible|send|submit|hand)|template|length|pages?|anonym\w*)\b"
        ),
        told=re.compile(
            r"^(?=.*\b(?:submi\w+|contribut\w+|papers?|authors?|apply|applications?|abstracts?)\b)"
            r".*\b(?:invit\w+|welcom\w+|encourag\w+|open to|eligible)\b.{0,80}\b(?:students|practitioners"
            r"|everyone|anyone|early.career|professionals|companies|researchers from"
            r"|from (?:both )?(?:industry|academi\w+))\b"
            r"|\b(?:must|should) be (?:\w+ )?(?:students?|members?|undergraduates?)\b"
        ),
        near=re.compile(r"\b(?:eligib\w+|students?|industr\w+|practitioners?|undergrad\w*)\b"),
    ),
    Worded(  # "how do I get onto the reviewing team?"
        "reviewer_signup",
        alternatives(
            rf"\b(?:become|becoming|be|(?:serve|act|work|help|enrol) as|offer (?:me|myself) as|join|joining|get on"
            r"|apply (?:as|for)|volunteer (?:as|for)|sign(?:ing)? up (?:as|for)|recruit\w*|looking for|look for|need"
            r"|seek|seeking|short (?:on|of)|want|part of)(?: an?| the| your| more| any| some| new| enough)*"
            rf" {_REVIEWER}\b(?! (?:who|that|to (?:sign|see|know|have|read|understand|write|say))\b)",
            rf"\b(?:let (?:me|us)|(?:can|could|may) {_I}(?: also| still| help)?|{_I} (?:want|would (?:like|love)|wish)"
            r"(?: to)?(?: help)?(?: to)?|sign(?:ing)? up to|interested (?:in|for)|help(?: you)?(?: to)?)"
            rf" {_JUDGES}"
            r"(?: (?:for you|for the|for your|papers|some|a few|the papers|proposals|abstracts|submissions))*\b",
            rf"{START}{_REVIEWER} (?:sign ?up|application|registration|recruitment|form)(?: \w+)?$",
        ),
        never=re.compile(
            rf"^(?:(?:so|and|but) )*who\b|\b(?:my|our) \w+\b|\b(?:their|its|the same) {_SENT}|\b(?:how long|deadline"
            rf"|due|own|knows?|blind"
            r"|conflict\w*|anonym\w*|score\w*|comments?|response|rebuttal|authors (?:have|must|need|required)|letters?"
            r"|names?|hid\w+|suggest\w*|exclude|book|chatgpt|llms?|learn|see|when)\b"
        ),
        told=re.compile(
            r"\b(?:serve|act|volunteer|sign(?:ing)? up|interested|apply|willing|call for|become|join)\w*\b.{0,60}"
            r"\b(?:reviewers?|reviewing|referees?|program(?:me)? committee|pc)\b"
        ),
        near=re.compile(r"\b(?:reciprocal|be a reviewer|as reviewers?)\b"),
    ),
    Worded(  # "how much text do you want from a referee?"
        "review_form",
        alternatives(
            rf"\bhow (?:much|long|extensive|detailed|many (?:lines|words|paragraphs|pages))\b.{{0,70}}"
            rf"\b(?:per|each|an?|every|my|the|your|written|one) (?:written )?{_REVIEW}\b",
            r"\b(?:when|as|if) (?:i|we) (?:review|referee|assess|judge)\b.{0,60}"
            r"\b(?:write|length|fill|scores?|items)\b",
            rf"\b(?:length|size|format|template|structure) (?:of|for) (?:an? |the |each |every |my )?{_REVIEW}$",
        ),
        never=re.compile(
            r"\b(?:paper|papers|article|articles|take|takes|last|survey|process|period|phase|stage"
            r"|wait)\b"
        ),
        near=re.compile(r"\breviews? (?:should|must|may|are expected)\b|\breview form\b|\breviewer guide\w*"),
    ),
    Worded(  # "what is there to see in the evenings?"
        "city",
        alternatives(rf"\b{_SIGHTS}\b", r"\bextend\w* (?:my|our) (?:stay|trip|visit)\b"),
        never=re.compile(
            r"\b(?:papers?|deadline|submi\w+|dinner included|banquet|talks? worth|topics?|workshop about|organi[sz]ers?"
            r"|teams?|committee|behind|universit\w+|referees?|judg\w+|work on|research|scope|visas?)\b"
        ),
        near=re.compile(rf"\b{_SIGHTS}\b"),
    ),
    *POLICY_ROWS,
)


@lru_cache(maxsize=64)  # a question is looked at for each thing that it was taken for
def apart(words: str) -> Worded | None:
    """Return what a question is of by its words alone, where that is beside what calls tell; None for all else."""
    return next((row for row in ROWS if row.asks(words)), None)


def is_apart(best: Candidate, words: str) -> bool:
    """Whether a question is of what is beside a call, and was taken for another kind or fact of it."""
    if best.sort in {Sort.PASSAGE, Sort.DECOY} or (best.sort is Sort.ENTRY and best.id != best.kind):
        return False
    row = apart(words)
    return row is not None and row.kind not in {best.id, best.kind}
