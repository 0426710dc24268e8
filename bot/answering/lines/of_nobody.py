"""A line that names nobody, though a question asks who: "Two keynotes are planned" to "who speaks?"."""

from __future__ import annotations

import re

from bot.faq.passages import Passage

_WHO = re.compile(
    r"^(?:(?:and|so|but|hi|hello|ok) )?(?:who(?! (?:can|may|should|could|must|has|is it|is this|pays?|will (?:hold"
    r"|own))\b)|which (?:of (?:the|your|these) )?(?:\w+ )?(?:mentors|speakers|people|persons|chairs"
    r"|organi[sz]ers|reviewers)\b)"
)
NAME = re.compile(
    r"\b(?!The\b|Program(?:me)? C|Organi[sz]ing C|Doctoral C)[A-Z][\w’'-]+(?: (?:[A-Z]\.|de|van|von|der|da|di|la))*"
    r" (?!Consort|Confer|Workshop|Sympos|Committ|Summit|Track\b|Session|School|Chairs?\b|Papers?\b|Propos)[A-Z][\w’'-]+"
    r"|\b[A-Z]\.? [A-Z]\w+|\b[A-Z]\w+ (?:and [A-Z]\w+|et al\.?),? \(?(?:19|20)\d\d\b"
    r"|\b(?:publish|print|issu|fund|sponsor|support|produc)ed by (?:the )?(?!The\b|May\b)[A-Z]\w+"
)
_SOMEBODY = re.compile(
    r"@|\[at\]|\b(?:committees?|chairs?|organi[sz]ers?|reviewers?|community|members?|students?|authors?|jury|boards?"
    r"|teams?|panels?|editors?|experts?|staff|everyone|anyone|everybody|peers?|participants?|speakers?|sponsor\w*"
    r"|colleagues|guests|visitors|researchers|practitioners"
    r"|we|you|us|university|institute|company|companies|copyright|faculty|presenters?|applicants?)\b"
)
# who asks for these wants a name
_WHO_BY_NAME = re.compile(
    r"^(?:(?:and|so|but) )?(?:which (?:\w+ )?(?:mentors|speakers|people|persons|teachers|instructors|judges)\b"
    r"|who (?:takes care|looks after|runs|is in charge|is responsible|handles|coordinates|teaches)\b"
    r"|who (?:are|is) the (?:\w+ ){0,2}?(?:keynotes?|speakers?|mentors?|teachers?|instructors?|lecturers?|judges?)\b)"
)
_TO_COME = re.compile(
    r"\bto be (?:announced|confirmed|determined)\b|^tb[acd]\b"
    r"|\bwill (?:(?:invite|select|choose|announce)\b|be (?:invited|selected|chosen|announced)\b)"
)
_SPEAKERS = re.compile(
    r"\bwho (?:is|are|will be|s) (?:the |your )?(?:invited |keynote |plenary )?(?:speakers?|keynotes?)\b"
)
# who does it, and the line that only looks for somebody to do it
_WHO_DOES = re.compile(
    r"\bwho (?!wants|becomes|would)(?:\w+ ){0,2}?"
    r"(?:review\w*|referee\w*|judg\w+|organi[sz]\w+|helps?|volunteers?|reads?)\b"
    r"|\bwhich (?:of (?:the|your) )?(?:\w+ )?reviewers\b"
)
_LOOKS_FOR = re.compile(
    r"\bvolunteer (?:as|to|for)\b|\binterested in (?:becoming|being|joining|serving|helping|review\w+)\b"
    r"|\b(?:becom\w+|serv\w+ as|act\w* as|join\w* us as) (?:an? )?(?:\w+ )?"
    r"(?:reviewer|referee|judge|volunteer|helper)s?\b"
    r"|\b(?:looking|search\w*|seek\w*|call\w*) (?:for )?(?:\w+ ){0,2}?"
    r"(?:reviewers|referees|judges|volunteers|helpers)\b"
    r"|\b(?:want|like|wish|willing|happy) to (?:review|referee|judge|help|volunteer)\b|\b(?:reviewers|helpers) wanted\b"
)
_DONE_BY = re.compile(
    r"\bby\b.{0,30}\b(?:committee|reviewers|referees|experts|peers|members|jury|board|chairs|editors)\b"
)
_OFFICES = re.compile(r"\b(?:committee|organi[sz]ers?|chairs?|reviewers?|board)\b")
_ON_STAGE = re.compile(r"\b(?:speakers?|keynotes?|invited|plenary|lectures?|talks?|panel\w*)\b")


def of_nobody(words: str, line: Passage) -> bool:
    """Whether a line names nobody to a question that asks who, or those of an office to one that asks who speaks."""
    if _WHO_BY_NAME.search(words) and not NAME.search(line.text):
        return True
    if not _WHO.search(words):
        return False
    heading = line.heading.lower()
    if _SPEAKERS.search(words) and _OFFICES.search(heading) and not _ON_STAGE.search(f"{heading} {line.text.lower()}"):
        return True
    text = line.text.lower()
    if _WHO_DOES.search(words) and _LOOKS_FOR.search(text) and not _DONE_BY.search(text):
        return True
    return not NAME.search(line.text) and (bool(_TO_COME.search(text)) or not _SOMEBODY.search(text))
