"""What hangs on a name and is no part of it: an address, how the call stands, an event that it belongs to."""

from __future__ import annotations

import re

from bot.page.sentences import Sentence

_WEB = re.compile(r"\s{0,3}[(（<]?(?:https?://\S*|www\.\S*|(?<=\s)https?)$", re.IGNORECASE)
_STATUS = re.compile(
    r"\s?\((?:now\s)?(?:closed|open|extended|cancelled|canceled|online|virtual|hybrid|tentative"
    r"|tb[acd]|new|updated)\)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3}(?:st|nd|rd|th))\s$", re.IGNORECASE)
_HANGS = " \t,;:–—|*_#%"
_BESIDE = re.compile(
    r"[\s,(–—-]{1,3}(?:held\s)?(?:in\sconjunction|co-?l{1,2}ocated|affiliated|together)\swith\b[^\n]*$"
    r"|(?<=[\w)])\s@\s?[A-Z][\w-]{2,15}[\s’'-]{0,2}(?:20)?\d\d$",
    re.IGNORECASE,
)
# What else one headline calls for: "21st Rope Conference & special track on Knots"
_AND_TRACK = re.compile(r"(?<=\w)\s(?:&|and|with)\s(?:a\s)?special\s(?:tracks?|sessions?)\son\b[^\n]*$", re.IGNORECASE)
_DOT = re.compile(r"(\w{4})\.$")
_PAIRS = ("()", "（）", "[]", "{}")
# A quotation ends in it that begins before it: one sign, or a closing one without its opening.
_END_QUOTE = re.compile(r"^([^\"“„«]{8,})(?:\"[^\"\n]*|[”»].*)$")
_SMALL = re.compile(r"^(?:for\s)?(?:the|zu[mr])\s(?=\S)|^The\s(?=\d)")
_QUOTED = re.compile(r"^['‘‚]([^'’‘]{8,}(?:[’'][^'’‘]{1,}){0,3})['’‘]$")  # single signs around all of it
# What a headline says of the call itself: "Knot Congress 2031 open until"
_OPEN_UNTIL = re.compile(
    r"\s(?:(?:is|ist|est|está|è)\s)?(?:still\s|nog\s|noch\s)?(?:open|geopend|offen|eröffnet|ouverte?|abiert[oa]"
    r"|abert[oa]|apert[oa])(?:\s(?:until|till|tot|bis(?:\szum)?|jusqu['’]au|hasta(?:\sel)?|até|fino\sal))?$",
    re.IGNORECASE,
)

# What a sentence goes on to say of the event that it names: "... da Região Sul que acontecerá no formato online"
_THAT_IS = re.compile(
    r",?\s(?:que|qui|che|which|that|die|der|das|dat)\s(?:acontecerá|ocorrerá|será|se\s(?:realizará|celebrará|llevará"
    r"|tiendra|déroulera)|tendrá|aura|si\s(?:terrà|svolgerà)|will\s(?:be|take)|takes\splace|is\sheld|findet|vindt)\b.*$"
)
_IS_OPEN = re.compile(r"\s(?:(?:cfp|call\sfor\s\w{3,16})\s)?(?:is|are)\s(?:now\s)?(?:open|out|live)\W*$", re.IGNORECASE)
_PRINTED = re.compile(r"(?<=[\"”»])\s(?:(?:to\sbe|will\sbe)\s)?published\s(?:in|by|with)\b.*$")  # a special issue
# When something is due, and a part of the page that a title goes on to name
_DUE = re.compile(r"\s(?:(?:is|are)\s)?due\s(?:by|on|until|before|at)\b.*$")
_AND_PARTS = re.compile(
    r":\s(?:applications?|registration|submissions?|fees?|program(?:me)?|abstract\ssubmission|dates)"
    r"(?:\s(?:and|&)\s[a-z]{4,14})?$",
    re.IGNORECASE,
)
_ON_DOING = re.compile(
    r"^关于(?:举办|召开|征集|组织|组织召开|开展)(?=\S{4})"
)  # how a notice begins: "on holding the ..."
# The end of a German verb: "... lädt zur Tagung über Knoten ein"
_OF_VERB = re.compile(r"(?<=\w)\s(?:ein|statt)$")

# The beginning of what a sentence goes on to say: "As part of the Conference on Knots we are interested in"
_GOES_ON = re.compile(r"\s(?:we|you|it|they|I)$")
_PICTURE = re.compile(
    r"^[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]{1,8}\s?|(?<!\s)\s?[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]{1,8}$"
)
# A call behind the event that it is of: "Rope Summit 2031 Call for Speakers"
_CALL_BEHIND = re.compile(r"(?<=\b20\d\d)\s[Cc]all\s[Ff]or\s(?:[Ss]peakers?|[Tt]alks?|[Pp]articipation)\b[^\n]{0,40}$")

# The part of a page that a heading names behind its event: "KNOT 2031 Hackathon Schedule"
_PART_BEHIND = re.compile(
    r"(?<=\b20\d\d)((?:\s[\w-]{2,20}){0,3})\s(?:Schedule|Timeline|Agenda|(?:Important|Key)\sDates|CFP|Contacts?)$"
)


def without_host(text: str) -> str:
    """Take the event that it belongs to off a title: "KNOT: Knots and Cords, co-located with ROPE 2031"."""
    return _AND_TRACK.sub("", _BESIDE.sub("", text))


def with_number(name: str, sentence: Sentence | None) -> str:
    """Return a name with the number of the edition that its sentence has before it: "30th Annual Rope Conference"."""
    text = " ".join(sentence.text.split()) if sentence else ""
    number = _NUMBER.search(text[: max(0, text.find(name))]) if name[:1].isupper() else None
    return f"{number[1]} {name}" if number else name


def polished(name: str) -> str:
    """Return a name without what hangs on it: an address, signs, a bracket that is not closed, a small article."""
    name = _AND_PARTS.sub("", _DUE.sub("", _IS_OPEN.sub("", _THAT_IS.sub("", _ON_DOING.sub("", name)))))
    name = _OPEN_UNTIL.sub("", _OF_VERB.sub("", _STATUS.sub("", _DOT.sub(r"\1", name))))
    name = _END_QUOTE.sub(r"\1", _SMALL.sub("", _WEB.sub("", without_host(name)).strip(_HANGS)))
    name = _QUOTED.sub(r"\1", _PRINTED.sub("", name))
    name = _GOES_ON.sub("", _PART_BEHIND.sub(r"\1", _CALL_BEHIND.sub("", _PICTURE.sub("", name))))
    for opened, closed in map(tuple, _PAIRS):
        if name.count(opened) > name.count(closed):
            name = name[: name.rindex(opened)]
        elif name.endswith(closed) and name.count(closed) > name.count(opened):
            name = name[:-1]
    return name.strip(f"{_HANGS}-")
