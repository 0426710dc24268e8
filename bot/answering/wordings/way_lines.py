"""Whether one meets in a place or on the net, asked as a doubt: "will it truly be held on site?"."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NAMED, Worded, alternatives

_WAY = r"(?:in person|physical(?:ly)?|on ?site|onsite|online|virtual(?:ly)?|remote(?:ly)?|hybrid|face to face|for real)"
_DOUBT = r"(?:(?:really|actually|still|even|truly|indeed|definitely|now|going|to|be) ){0,4}"
_HAPPENS = r"(?:happening|happen|held|taking place|take place|going ahead|go ahead|meeting|meet)"

_TOLD = r"(?:in person|on ?site|virtual(?:ly)?|online|hybrid|remote(?:ly)?|physical(?:ly)?)"
_EVENT = r"(?:workshops?|conference|symposium|event|meeting|school|held|takes? place)"

_HELD = (
    rf"\b{_EVENT}\b(?: \w+){{0,6}} {_TOLD}\b(?! (?:proceedings|submission|form|review|book|material)\w*)",
    rf"\b{_TOLD}(?: only)? (?:{_EVENT}|format|attendance|participation)\b",
    rf"\b(?:location|place|venue|format|mode) ?: .{{0,60}}\b{_TOLD}\b",
)
_TOLD_WAY = alternatives(  # whether one must be there
    *_HELD,
    r"\b(?:must|has to|have to|needs? to|expected to|required to|should|will|can|may|could|asked to)\b(?: \w+){0,6}"
    r" (?:in person|on ?site|remotely|virtually|online|by zoom|via zoom|by video|via video)\b",
    r"\b(?:join|attend|present|participat|travel)\w*(?: \w+){0,4} (?:in person|on ?site|remotely|virtually|online"
    r"|zoom)\b",
    r"\bpre ?recorded (?:talks?|videos?|presentations?)\b|\bvideo (?:talks?|presentations?)\b"
    r"|\bhybrid (?:event|mode)\b",
    r"\b(?:posters?|talks?|presentations?|sessions?) (?:\w+ ){1,4}in person\b",
)
_VIDEO = r"(?:videos?|recordings?|recorded (?:talk|presentation|video)|video (?:talk|presentation|call|link)|film)"
_SHOWS = r"(?:present\w*|talk|speak|show|join|attend\w*|participat\w+|take part|appear|give|come)"

WAY_LINES = (
    Worded(  # "may I give my talk by video? I have no visa"
        "remote",
        alternatives(
            rf"\b(?:can|could|may|might|allowed|possible|ok|okay|fine) .{{0,30}}\b{_SHOWS}\b.{{0,40}}"
            rf"\b(?:by|via|over|through|with|as|in|on) (?:an? |my |our )?{_VIDEO}\b",
            rf"\b(?:is|would|will) (?:an? |my |our )?{_VIDEO}(?: \w+)?(?: be)? (?:ok|okay|fine|allowed|possible|enough"
            rf"|accepted|good enough)\b(?=.*\b(?:come|travel|fly|visa|there|person|attend|instead)\b)",
            rf"\b(?:can ?not|can.?t|unable to|will not|not able to) (?:come|travel|fly|attend|be there"
            rf"|make it)\b.{{0,60}}\b{_VIDEO}\b",
            rf"\bvisas?\b.{{0,60}}\b{_VIDEO}\b|\b{_VIDEO} (?:\w+ )?(?:stand in|replace|instead)\b",
        ),
        _TOLD_WAY,
        re.compile(
            r"\b(?:deadlines?|due|when|how long|minutes?|upload\w*|format|size|watch"
            r"|will (?:the |my |our )?(?:talks?|sessions?) be|afterwards?|youtube|letters?)\b"
        ),
        frozenset({"recording", "recordings", "presentation", "slides", "visa", "video", "dual_submission", "attend"}),
    ),
    Worded(
        "remote",
        alternatives(
            rf"\b(?:is|are|will|s|does) (?:it|this|that|we|{NAMED}) {_DOUBT}{_HAPPENS}\b.{{0,30}}\b{_WAY}$",
            rf"\b(?:is|are|will|s) (?:it|this|that|{NAMED}) {_DOUBT}(?:an? )?{_WAY}(?: event| one| thing)?"
            r"(?: or (?:\w+ ){0,2}\w+)?$",
        ),
        alternatives(*_HELD),
        re.compile(r"\b(?:submi\w+|proceedings|register|registration|reviews?|form|posters?|talks?|keynotes?)\b"),
    ),
)
