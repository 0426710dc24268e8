"""A question word that stands alone between commas and belongs to what is before or behind it."""

from __future__ import annotations

import re

_UNTIL = re.compile(
    r"(?:(?:and|if so|so|then),? ){0,3}(?:by|until|till|up to) (?:when|(?:what|which) (?:day|date))"
    r"(?: (?:this|that|it|they) (?:would|will|should|must) (?:(?:have|need) to )?(?:be(?: \w+)?|happen))?\W*",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"\bhow long (?:do|have) (?:i|we)\b|\b(?:deadlines?|dates?|due)\b|\b(?:before|ahead of|earlier than) the\b",
    re.IGNORECASE,
)
_LONE = re.compile(r"(?:(?:so|and|hi) )*(?:where|when|until when|by when)", re.IGNORECASE)
_IN_WHICH = re.compile(
    r"(?:in|by|with|on|under|as|to) (?:what|which) (?:\w+ ){1,2}?"
    r"(?P<rest>(?:do|does|must|can|could|should|is|are|will|shall|may|have) .+)",
    re.IGNORECASE,
)


def with_until(pieces: list[str]) -> list[str]:
    """The pieces of a message; a bare "until when" behind what asks for a time is of that: "how long may I review the
    papers, until when?".
    """
    if len(pieces) < 2 or not _UNTIL.fullmatch(pieces[-1]) or not _OF_TIME.search(pieces[-2]):  # noqa: PLR2004
        return pieces
    return [*pieces[:-2], f"{pieces[-2]} {pieces[-1]}"]


def with_rest(pieces: list[str]) -> list[str]:
    """The pieces of a message; a lone "where" or "when" asks for what the next goes on with: "where and in which form
    do I upload it?".
    """
    lone = len(pieces) > 1 and _LONE.fullmatch(pieces[0])
    behind = _IN_WHICH.match(pieces[1]) if lone else None
    return [f"{pieces[0].strip()} {behind['rest']}", *pieces[1:]] if behind else pieces
