"""Whether one meets in a place or on the net, asked as a doubt: "will it truly be held on site?"."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NAMED, Worded, alternatives

_WAY = r"(?:in person|physical(?:ly)?|on ?site|onsite|online|virtual(?:ly)?|remote(?:ly)?|hybrid|face to face|for real)"
_DOUBT = r"(?:(?:really|actually|still|even|truly|indeed|definitely|now|going|to|be) ){0,4}"
_HAPPENS = r"(?:happening|happen|held|taking place|take place|going ahead|go ahead|meeting|meet)"

_TOLD = r"(?:in person|on ?site|virtual(?:ly)?|online|hybrid|remote(?:ly)?|physical(?:ly)?)"
_EVENT = r"(?:workshops?|conference|symposium|event|meeting|school|held|takes? place)"

WAY_LINES = (
    Worded(
        "remote",
        alternatives(
            rf"\b(?:is|are|will|s|does) (?:it|this|that|we|{NAMED}) {_DOUBT}{_HAPPENS}\b.{{0,30}}\b{_WAY}$",
            rf"\b(?:is|are|will|s) (?:it|this|that|{NAMED}) {_DOUBT}(?:an? )?{_WAY}(?: event| one| thing)?"
            r"(?: or (?:\w+ ){0,2}\w+)?$",
        ),
        alternatives(
            rf"\b{_EVENT}\b(?: \w+){{0,6}} {_TOLD}\b(?! (?:proceedings|submission|form|review|book|material)\w*)",
            rf"\b{_TOLD}(?: only)? (?:{_EVENT}|format|attendance|participation)\b",
            rf"\b(?:location|place|venue|format|mode) ?: .{{0,60}}\b{_TOLD}\b",
        ),
        re.compile(r"\b(?:submi\w+|proceedings|register|registration|reviews?|form|posters?|talks?|keynotes?)\b"),
    ),
)
