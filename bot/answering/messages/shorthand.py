"""Words without their vowels or with two letters in the wrong order, as people in a hurry type them, and what has
another name in calls: "lst date for a ppr", "teh lenght", "the thank-yous", "throw my paper in".
"""

from __future__ import annotations

import re

# The lexicon's spellings are looked up word by word; these are put in full before, since what a message asks, and
# whether it names an event, is seen in its text.
_ALWAYS = {
    "wht": "what",
    "whn": "when",
    "whr": "where",
    "frst": "first",
    "fnl": "final",
    "ppr": "paper",
    "pprs": "papers",
    "sbmt": "submit",
    "sbmit": "submit",
    "nxt": "next",
    "lnk": "link",
    "lnks": "links",
    "teh": "the",
    "hte": "the",
    "tht": "that",
    "wich": "which",
    "whcih": "which",
    "waht": "what",
    "lenght": "length",
    "lenghts": "lengths",
    "legnth": "length",
    "stile": "style",
    "paprs": "papers",
}
# "lst" by itself may be the name of something
_BEFORE_TIME = re.compile(
    r"(?<![\w.@/-])lst(?= (?:possible |)(?:days?|dates?|chances?|calls?|mins?|minutes?|hours?|weeks?|months?|years?|yr"
    r"|times?|moments?)\b)"
)
_WEEKDAY = re.compile(r"(?<![\w.@/-])(what|which) weekday\b", re.IGNORECASE)
# "te" is a word of other languages, and "an" is one of this: neither is put in full but beside what is surely English
_THE = re.compile(r"(?<![\w.@/-])te(?= [a-z])")
_ENGLISH = re.compile(r"\b(?:the|is|are|of|for|it|and|what|which|when|where|how|who)\b")
_AND = re.compile(
    r"(?<= )an(?= (?:what|wat|when|wen|where|who|which|how|is (?:it|there|the)|are (?:there|the)|(?:do|can) (?:i|we)) )"
)
# "the thank-yous at the end", "the part where i thank my funders": a section of a paper
_THANKS = re.compile(
    r"\b(?:(?:the|my|our|your) )?(?:thank[ -]?you'?s"
    r"|thank[ -]?you (?:section|note|part|paragraph|page)s?"
    r"|thanks(?= (?:at|in|on) the (?:end|back)\b)"
    r"|(?:part|section|bit|paragraph|lines?) (?:where|in which) (?:i|we) thank\b(?: (?:my|our|the|your) \w+)?)",
    re.IGNORECASE,
)
# "theo brandt uni?" is no German for the one word that both languages have
_UNI = re.compile(r"(?<![\w.@/-])uni(?![\w@/-]|\.\w)")
_GERMAN = re.compile(
    r"\b(?:an|der|die|das|dem|den|von|vom|welche\w*|ist|sind|aus|wo|und|kommt|mit|zur?|eine?\w?)\b", re.IGNORECASE
)
_SHORT = re.compile(rf"(?<![\w.@/-])(?:{'|'.join(_ALWAYS)})(?![\w@/-]|\.\w)")


# "I knit maps. Is there a place for this?" is of no room
_PLACE_FOR = re.compile(
    r"\bis there (?:a |any |some )?(?:place|room|space|home) for "
    r"(?P<what>it|(?:this|that)(?: (?:kind|sort) of (?:work|thing|stuff))?|such (?:work|things?)|my work)"
    r"(?= (?:here|with you|in (?:the|your|this) \w+)|[?.!\s]*$)",
    re.IGNORECASE,
)


# "the form to throw my talk in": it is handed in, where "throw my talk away" and "turn my paper into" are not
_HANDED_IN = re.compile(
    r"\b(?:hand|turn|throw|toss|chuck|fling)(?P<ing>ing)? (?P<what>(?:my|our|the|an?) (?:\w+ )?(?:talk|paper|stuff"
    r"|thing|pdf|abstract|proposal|submission|work|manuscript|demo|poster|file|draft)s?) in\b"
    r"(?! (?:the|a|an|this|your) )",
    re.IGNORECASE,
)
# "has it been held before?" asks which edition it is, and not on what day it is held
_HELD_BEFORE = re.compile(
    r"\b(?:has|did|was) (?P<event>it|this|(?:this|the|your) (?:workshop|event|conference|symposium|meeting|con|school))"
    r"(?: (?:ever|already))? (?:been (?:held|run|done|organi[sz]ed)|taken place|run|ran|happen(?:ed)?|take place|held)"
    r"(?: (?:ever|already))? (?:before|previously|in the past|in earlier years|in previous years)(?=[?.!\s]*$)",
    re.IGNORECASE,
)


def spelt_out(text: str) -> str:
    """Return a message with its shortened and mistyped small words in full; names in capitals stay as they are."""
    text = _WEEKDAY.sub(r"\1 day of the week", _BEFORE_TIME.sub("last", _AND.sub("and", text)))
    text = _SHORT.sub(lambda found: _ALWAYS[found[0]], text)
    text = text if _GERMAN.search(text) else _UNI.sub("university", text)
    return _THE.sub("the", text) if _ENGLISH.search(text) else text


def in_usual_words(text: str) -> str:
    """Return a message with what it asks in the words that calls use: a place for a paper as its being in scope, to
    throw it in as to submit it, whether the event was held before as which edition it is.
    """
    text = _PLACE_FOR.sub(lambda found: f"is {found['what']} in scope", text)
    text = _HANDED_IN.sub(lambda found: f"submit{'t' + found['ing'] if found['ing'] else ''} {found['what']}", text)
    return _HELD_BEFORE.sub(lambda found: f"which edition of {found['event']} is it", text)


def with_thanks_named(text: str) -> str:
    """Return a message with what it calls the thanks of a paper by the name that calls give them."""
    return _THANKS.sub("the acknowledgments", text)
