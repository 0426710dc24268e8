"""Parts of a question that share words, each with them: "pages for demos and for posters", "this by when, that by
when", "how many minutes for a talk and how many for a poster".
"""

from __future__ import annotations

import re

_WH = r"(?:when|where|who|whom|what|how (?:long|many|much|big)|until when|till when|by when)"
# "the first version by when, and the last one by when?"
_ENDS = re.compile(rf"(?:,?\s+(?:and|&|\+|n)\s+|,\s+)(?=[^,]{{3,80}}\b{_WH}\W*(?:$|,))", re.IGNORECASE)
_END = re.compile(rf"\S+ .*\b{_WH}\W*$", re.IGNORECASE)
_ONE = r"[^,?]{2,40}"
# "max pages for industry and for academia"; a yes or no is said of both together
_FOR_BOTH = re.compile(
    r"^(?!(?:is|are|was|were|do|does|did|can|could|may|will|would|should|must|has|have)\b)(?P<asked>.{3,80}?)\b"
    rf"(?P<to>for|of|in|with) (?P<one>{_ONE}?),? (?:and|&|n) (?P=to) (?P<other>{_ONE})\W*$"
)
_EACH = re.compile(  # "how long is a short paper, and a workshop?"
    r"^(?P<asked>(?:how (?:long|many|much|big)|what|when)\b[^,]{1,60}?) "
    rf"(?P<one>an? {_ONE}), and (?P<other>an? {_ONE})\W*$"
)
_COUNTED = re.compile(
    r"^how (?P<many>many|much) (?P<what>pages|words|minutes|days|people|places|slides|characters|money)\b"
)
_COUNTS_AGAIN = re.compile(r"^how (?P<many>many|much)(?: (?:for|with|in|of|on|does|do|can|may|is|the|an?)\b)")


def with_shared(question: str) -> list[str]:
    """Part a question whose parts share their beginning, or each end with what is asked; the question itself else."""
    if (found := _FOR_BOTH.match(question)) or (found := _EACH.match(question)):
        to = f"{found['to']} " if "to" in found.groupdict() else ""
        asked = found["asked"].rstrip()
        return [f"{asked} {to}{found['one']}", f"{asked} {to}{found['other']}"]
    parts = [part.strip() for part in _ENDS.split(question)]
    return parts if len(parts) > 1 and all(map(_END.match, parts)) else [question]


def with_counted(parts: list[str]) -> list[str]:
    """The parts, with what is counted: "how many minutes for a talk", "how many for a poster"."""
    found: list[str] = []
    counted = None
    for part in parts:
        again = _COUNTS_AGAIN.match(part)
        if counted and again and counted["many"] == again["many"]:
            found.append(part.replace(f"how {again['many']}", f"how {again['many']} {counted['what']}", 1))
            continue
        counted = _COUNTED.match(part) or counted
        found.append(part)
    return found


# "submissions open from when till when"
_OPEN_FROM_TO = re.compile(
    r"^(?P<before>[^?]{0,60}?)\bfrom (?:when|(?:what|which) (?:day|date))(?: on)?,? (?:to|until|till)"
    r" (?:when|(?:what|which)(?: day| date)?)\b(?P<rest>(?:(?! and )[^?,]){0,60})\W*$"
)
_OPENS_AND_CLOSES = re.compile(
    r"^(?:when|(?:what|which) (?:day|date)s?) (?:do|does|will|did) (?:the )?(?P<what>[\w -]{3,40}?) open"
    r",? (?:and|&|n|or) (?:when )?(?:(?:do|does|will) (?:it|they) )?(?:close|end)s?\W*$"
)
_OPENED = (("regist", "registration"), ("appl", "the application"), ("", "the submission"))
_IS_OPENED = re.compile(
    r"\b(?:submi|regist|appl[yi]|portal|upload|(?:hand|send) (?:it |this |my \w+ )?in\b|call\b|cfp\b)"
)


def opened_and_closed(question: str) -> list[str]:
    """Part "from when to when can I submit", "when does the portal open and close" in two; empty for all else."""
    if found := _OPENS_AND_CLOSES.match(question):
        return [f"when does the {found['what']} open", f"when does the {found['what']} close"]
    found = _OPEN_FROM_TO.match(question)
    around = f"{found['before']} {found['rest']}" if found else ""
    if not _IS_OPENED.search(around):
        return []
    what = next(name for stem, name in _OPENED if stem in around)
    return [f"when does {what} open", f"when does {what} close"]


# "which prizes are there, and when", "where is the dinner"
_LONE = re.compile(r"(?:and )?(?:when|where|who|how long)")
_GOES_ON = re.compile(r"(?:when|where|who|at what time|how long) (?P<rest>(?:is|are|will|does|do|was|were)\b.*)")


def with_lone(parts: list[str]) -> list[str]:
    """The parts, each lone "when" before "where is the dinner" with what that asks of; two such alone are left."""
    if len(parts) < 3:  # noqa: PLR2004 - "when and where is it" is one question
        return parts
    following = [*(_GOES_ON.match(part) for part in parts[1:]), None]
    pairs = zip(parts, following, strict=True)
    return [f"{part} {after['rest']}" if after and _LONE.fullmatch(part) else part for part, after in pairs]


# "could you state the venue, the dates and the fee": nothing but a list of things
_STATE = re.compile(
    r"^(?:(?:could|can|may|might|would|will) (?:you|i|we) (?:please |pls |kindly )?"
    r"(?:tell me|let me know|state|give me|send me|ask(?: for)?|have|know|list|confirm|advise)"
    r"|(?:please|pls|kindly)? ?(?:tell me|state|give me|confirm|list|send me|advise)|i (?:need|want|would like) to know"
    r"|i need)(?: me| us)?:? (?=the |your )"
)
_NEXT = re.compile(r",\s+(?:and\s+)?(?=(?:the|an?|your|its)\s)|\s+(?:and|&)\s+(?=(?:the|your)\s)")
_THING = re.compile(r"(?:the|an?|your|its) [^,?]{2,60}$")
_THE_ONE = re.compile(r"^(?:the|that) (?:one )?(?=(?:for|of) )")
_MOST_WORDS = 9  # of a thing in a list


def listed_things(question: str) -> list[str]:
    """The things that a message wants to be told, where it is a list of them; else nothing."""
    found = _STATE.match(question)
    things = _NEXT.split(question[found.end() :].rstrip(" ?!.")) if found else []
    are_things = all(_THING.match(one) and len(one.split()) <= _MOST_WORDS for one in things)
    if len(things) < 2 or not are_things:  # noqa: PLR2004
        return []
    sort = things[0].split()[1]  # "the date of the workshop and the one for the final papers"
    return [_THE_ONE.sub(f"{sort} ", one).removeprefix("the ") for one in things]
