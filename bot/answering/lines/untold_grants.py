"""What is asked of travel grants that a fact of them may not tell: who gets them, and when that is decided."""

from __future__ import annotations

import re

from bot.answering.lines.held import Held

_OF_COUNTRY = (
    r"(?:citizens?|nationals?|nationality|residents?|residing|countr(?:y|ies)|based in|living in|united states|u\.s\."
    r"|usa|regardless of|worldwide|anywhere|any nationality"
    r"|international (?:students|participants|researchers|authors))"
)
_NO_PEOPLE = r"(?:acad|music|phys|libr|polit|mathem|techn|histor|clin|veter|stat|electr|cert|obv|min|hum|wom)"
GRANT_ROWS = (
    Held(  # people from where may have one
        "travel_grant",
        re.compile(
            r"\b(?:citizens?|nationals?|nationality|residents?|passport|countr(?:y|ies)|abroad|overseas|foreign\w*"
            r"|international|non (?:us|eu|european|american)|(?:live|living|based|work|working) in"
            r"|from (?!home\b|my\b|the\b|your\b|you\b|our\b|when\b|what\b|which\b|where\b|abstracts?\b)[a-z]{4,})\b"
            rf"|\b(?:i am|i m|im|as an?|we are|we re|for) (?:an? )?(?!{_NO_PEOPLE})[a-z]{{2,10}}"
            r"(?:ian|ean|can|ese|ish|man|nch|eek|wiss|utch)s?\b|\bfor (?:us|uk|eu) \w+|\bwho (?:is|are) eligible\b"
        ),
        re.compile(rf"\b{_OF_COUNTRY}"),
        re.compile(
            r"^(?=.*\b(?:grants?|fund(?:s|ing)?|support|scholarships?|bursar(?:y|ies)|awards?|stipends?|assistance)\b)"
            rf".*\b{_OF_COUNTRY}"
        ),
        keep=True,
        whole=True,
    ),
    Held(  # who is in need
        "travel_grant",
        re.compile(r"\b(?:afford|too expensive|hardship|no money|broke)\b"),
        re.compile(r"\bwaive|\bhardship"),
        re.compile(r"\bwaive|\bhardship"),
        keep=True,
    ),
    Held(  # who is eligible
        "travel_grant",
        re.compile(r"\b(?:only|2nd|second author|co ?author|one day|part of)\b"),
        re.compile(r"\b(?:first author|whole|entire|duration|both days)\b"),
        re.compile(
            r"^(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|awards?)\b)"
            r".*\b(?:first author|whole|entire|duration|both days|must)\b"
        ),
        keep=True,
    ),
    Held(  # when it is decided
        "travel_grant",
        re.compile(
            r"\b(?:when|what day|what date)\b.*\b(?:tell|told|hear|know|notif\w*|announce\w*|decide\w*|inform\w*)\b"
        ),
        re.compile(r"\b(?:notif|announc|inform|decision|decided|told)"),
        re.compile(
            r"^(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|travel awards?)\b).*\b(?:notif|announc|inform)\w*\b"
        ),
    ),
    Held(  # what one pays oneself
        "travel_grant", re.compile(r"\bhow m\w+ (?:do|does|would|must|will) (?:\w+ )?(?:i|we|one|students?|\w+s) pay\b")
    ),
)
