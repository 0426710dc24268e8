"""What a line of the call says that tells what a kind of the bank asks for: for kinds that no fact or entry of the FAQ
answers, so strict that a line on the same subject which does not tell it is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.english import DAY, MONTH, NUMBER
from bot.faq.vocabulary import EVENTS

_DAY = rf"(?i:{DAY}|\b(?:early|mid|late|end of|beginning of)[ -]{MONTH}\b)"
_NO_NAME = (
    r"(?!(?:The|Our|This|Keynotes?|Invited|Plenary|Program(?:me)?|Best|Call|Important|Conference|Workshop"
    r"|Organi[sz]\w+|Steering|General|Local|Talks?|Speakers?|Sessions?|Lectures?|Panels?|Chairs?|Committee)\b)"
)
_NAME = rf"\b{_NO_NAME}[A-Z][\w’'-]+(?: (?:[A-Z]\.|de|van|von|der|da|di|la))* {_NO_NAME}[A-Z][\w’'-]+"
_EVENT = rf"(?i:\b(?:{'|'.join(word for names in EVENTS.values() for word in names)})\b)"
_HOUSE = r"(?:Universit\w+|Institute|College|Hotel|Museum|Library|Cent(?:re|er)|Hall|Campus)"
_KEYNOTE = (
    r"(?i:\b(?:keynote|plenary|invited) (?:speakers?|talks?|lectures?|address(?:es)?|presentations?|keynotes?)\b)"
)
_PEOPLE = r"(?:people|participants?|students?|attendees|scientists|scholars|applicants|persons|seats|places)"
_SENT = r"(?:papers?|submissions?|abstracts?|proposals?|talks?|presentations?|contributions?|entry|entries)"
_FEW = r"(?:one|two|three|four|five|\d)(?![ -]?(?:pages?|words?|minutes?|columns?|characters?))"
_LENGTH = rf"{NUMBER}[ -](?:words?|pages?|characters?)"
# what somebody is or was, and where
OF_A_LIFE = (
    r"\b(?:(?:is|was|as|are) (?:an? |the |currently |now )*(?:\w+ ){0,5}?(?:professor|lecturer|fellow|researcher"
    r"|scholar|postdoc\w*|scientist|student|candidate|director|engineer)"
    r"|ph\.? ?d|(?:bachelor|master|doctoral|b\.?sc|m\.?sc)\w* degree|received (?:his|her|their|the))\b"
)

KIND_LINES: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(told)
    for kind, told in {
        "notification": (
            rf"^(?=.*{_DAY})(?!.*(?i:\b(?:camera|final version|register|must be)\b))"
            r".*(?i:\b(?:notif\w+|inform(?:ed)?|respond to|hear (?:back )?from us|will be announced|invitations?"
            r"|decisions?|acceptances?|selected|contacted|results)\b)"
        ),
        "camera_ready": (
            rf"^(?=.*{_DAY}).*(?i:\b(?:camera.?ready|final (?:versions?|papers?|manuscripts?)|revised"
            r" (?:papers?|versions?))\b)"
        ),
        "workshop_date": (
            rf"^(?=.*{_DAY})"
            r"(?!.*(?i:\b(?:deadline|submi\w+|proposals|register|notif\w+|accepted|camera|final|tracks?)\b))"
            rf".*{_EVENT}"
        ),
        "location": (
            rf"^(?!.*(?i:{OF_A_LIFE}))"
            rf".*(?:{_EVENT}.{{0,120}}\b(?:held|takes? place|taking place|hosted|located)\b.{{0,60}}"
            r"\b(?:in|at|by) (?:the )?"
            rf"(?!English|French|German|Spanish|Japanese|(?i:{MONTH})\b)[A-Z]\w+"
            rf"|{_EVENT}[^.]{{0,20}} (?:at|in) (?:[Tt]he )?(?:\w+ ){{0,3}}{_HOUSE}\b)"
        ),
        "speakers": rf"^(?=.*{_KEYNOTE}).*{_NAME}",
        "panelists": rf"^(?=.*(?i:\bpanell?ists?\b)).*{_NAME}",
        "organizers": (
            rf"(?i:\bchair of the program(?:me)? committee).{{0,40}}{_NAME}|(?i:\borgani[sz]ed by )(?:the )?{_NAME}"
            rf"|(?i:\b(?:organi[sz]ers?|chairs?|conven[eo]rs?)\b ?(?:are|is|:)) ?{_NAME}"
        ),
        "sponsors": r"(?i:\bsponsors? ?:)|(?i:\b(?:sponsored|supported|funded) (?:\w+ ){0,3}by) (?:the )?[A-Z]",
        "capacity": (
            r"(?i)\b(?:limited to|up to|maximum|max|at most|approximately|about|around|select|accept|room for"
            rf"|places for|capacity)\b.{{0,40}}\b{NUMBER}\b.{{0,25}}\b{_PEOPLE}\b"
        ),
        "panel_size": (
            rf"(?i)\bpanels?\b.{{0,60}}\b{NUMBER}\b.{{0,30}}\b(?:papers?|people|participants|panell?ists|speakers?"
            rf"|presenters?|presentations)\b|\b{NUMBER}\b.{{0,20}}\b(?:papers?|panell?ists|speakers)\b.{{0,30}}\bpanel"
            rf"|\bpanels? of {NUMBER}\b"
        ),
        "abstract_length": rf"(?i)\babstracts?\b.{{0,90}}\b{_LENGTH}\b|\b{_LENGTH}\b.{{0,40}}\babstracts?\b",
        "submission_count": (
            rf"(?i)\b(?:only|at most|up to|(?:no )?more than|maximum of|limited to)\b.{{0,20}}\b{_FEW}\b"
            rf".{{0,15}}\b{_SENT}\b(?! (?:(?:in|at|for) )?(?:an?|per|each|one)(?: single)? (?:day|session))"
            rf"|\b(?:submit|send|hand in|enter|contribute) {_FEW} {_SENT}\b"
            rf"|\b(?:consider|accept|take|submit|send)\w*(?: in)? (?:only )?a single {_SENT}\b"
            rf"|\b{_SENT} per (?:author|person|presenter|participant|group|team)\b|\b{_FEW} {_SENT} (?:per|each)\b"
            rf"|\b(?:each|every|no|same|an|one) (?:author|person|presenter|researcher|group|team)\b.{{0,30}}"
            rf"\b(?:submit|send|hand in|enter|contribute|offer|be)\b.{{0,40}}\b{_SENT}\b"
            rf"|\bas many {_SENT} as\b"
            rf"|\b(?:one|per) (?:person|author),? (?:one|a single) {_SENT}\b"
            rf"|\bno (?:limit|maximum) (?:on|to|for) the number of {_SENT}\b"
            rf"|\bmax(?:imum|\.)?(?: number of)? {_SENT}\b.{{0,10}}\b{_FEW}\b"
        ),
        # what is done to a file, or stands in it, is no format
        "file_format": (
            r"(?i)^(?!.*\b(?:pdf ?e?xpress|hidden|(?:in|of|inside) (?:the|your) pdfs?)\b)"
            r".*\b(?:pdfs?|docx?|word (?:documents?|files?)|latex|odt|rtf|html)\b"
        ),
        "attend": (
            r"(?i)\bclosed event\b|\bby invitation only\b|\bopen (?:only )?to (?:all|everyone|everybody|anyone|anybody"
            r"|the public|the general public|(?:the )?(?:selected|accepted|invited|registered) \w+)\b"
            r"|\b(?:anyone|everyone|everybody|anybody) (?:is|can|may) (?:\w+ ){0,2}"
            r"(?:attend|join|come|welcome|participate)"
            r"|\b(?:attendance|participation) is (?:restricted|limited|open|free and open)\b"
        ),
        "submission_link": (
            r"(?i)^(?!.*\b(?:about|regarding|concerning|with|on) (?:the |your |paper )*(?:submi|paper|abstract|manus))"
            r".*\b(?:submissions?|submit\w*|papers?|abstracts?|manuscripts?)\b.{0,60}[\w.+-]{2,40}@\w"
        ),
        "preprint": (
            r"(?i)\b(?:preprints?|arxiv)\b"
            r"|\bnot (?:to )?(?:post|publish|disclose|advertise)\b.*\b(?:web|online|internet|public)"
            r"|\bne pas (?:poster|diffuser|publier)\b.*\b(?:toile|web|ligne|internet)\b"
        ),
        "review_count": (
            rf"(?i)\b{NUMBER} (?:\w+ ){{0,2}}(?:reviewers?|referees?|reviews)\b"
            rf"|\b{NUMBER} (?:\w+ ){{0,2}}(?:members|experts|peers|readers)\b.{{0,40}}"
            r"\b(?:reads?|looks? at|reviews?|assess|judge|evaluate)\b"
            rf"|\b(?:read|reviewed|refereed|evaluated|assessed|judged) by (?:at least )?{NUMBER}\b"
        ),
        "dual_submission": (
            r"(?i)^(?!.*\b(?:later|afterwards?|published elsewhere)\b)"
            r"(?=.*\b(?:submi\w+|sent|send|reviews?|consider\w*|publi\w+|papers?|manuscripts?|articles?)\b)"
            r".*\b(?:elsewhere|simultaneous\w*|concurrent(?:ly)?(?! (?:program|process|system|data|comput|execut))"
            r"|under (?:review|consideration))\b"
        ),
        "page_limit": (
            r"(?i)^(?!.*\b(?:append\w*|supplement\w*|final|camera|extra|additional|rebuttal|slides?|bios?|cvs?)\b)"
            r"(?=.*\b(?:papers?|submissions?|manuscripts?|articles?|contributions?)\b)"
            rf".*(?:\b\d{{1,2}} ?\+ ?n\b|\b{NUMBER}(?: ?(?:-|–|to|or) ?{NUMBER})?[ -]pages?\b)"
        ),
        "extension": (
            r"(?i)\b(?:no|without|nor) (?:deadline |further |more |other |additional |second |new |any )*extensions?\b"
            r"|\b(?:deadlines?|dates?)\b.{0,40}\b(?:(?:is|are) (?:now )?(?:strict|firm|final|hard)\b"
            r"|(?:not|never|cannot) be (?:further |any further |again )?(?:extended|moved|pushed|postponed)\b)"
            r"|\b(?:firm|hard|strict|final) deadlines?\b|\((?:\w+ )?(?:firm|hard|strict|final)(?: deadline)?[)!,;]"
            r"|\bextensions? (?:will|can|may|is|are)\b.{0,30}"
            r"\b(?:granted|given|possible|allowed|considered)\b"
        ),
        "blind": (
            r"(?i)\b(?:include|list|state|put|write|give) (?:your|their) (?:full )?names?\b"
            r"|\b(?:include|list|state|give|put|add|provide|with|show)\b.{0,20}\bnames?\b.{0,60}\bauthors?\b"
            r"|\b(?:authors?['’]?s?|with) names?\b.{0,60}"
            r"\b(?:title page|first page|front page|included|listed|given|stated|shown)\b"
        ),
        "archival": (
            r"(?i)\bproceedings\b.{0,60}\b(?:published|appear|volume|series|available)"
            r"|\b(?:published|appear|included) (?:\w+ ){0,6}(?:in|by|as)\b.{0,40}"
            r"\b(?:proceedings|series|volume|journal|library)\b"
        ),
    }.items()
}
