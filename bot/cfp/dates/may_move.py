"""Days to which a deadline may be moved for those who ask: until then it stands where it stands."""

from __future__ import annotations

from bot.rules import Rule

_MAY = r"(?: can | may | might | could ) \s (?: possibly \s )? be \s (?: extended | postponed | moved )"
MAY_MOVE = Rule(
    "that something may be moved to a day that follows",
    r"\b <may> \s (?: up \s )? (?: to | until | till ) \s (?: the \s )? \W{0,3} $",
    examples=("full papers can be extended up to ", "It may be postponed to ", "might be moved until ",
        "could possibly be extended till the "),
    near_misses=("has been extended to ", "is extended until ", "can be extended. Papers are due until "),
    parts={"may": _MAY},
)  # fmt: skip
_ASIDE = Rule(
    "the same in brackets",
    r"\( [^()]{0,80} \b <may> \b [^()]{0,200} \)",
    examples=("(full papers can be extended up to April 22)", "(may be moved to 3 May)", "(might be postponed)"),
    near_misses=("(extended to April 22)", "(it can be sent by mail)"),
    parts={"may": _MAY},
)


def may_move(text: str) -> str:
    """Return what a line says in brackets of days to which its own may be moved; empty where it says nothing of it."""
    found = _ASIDE.search(text)
    return " ".join(found[0].strip("()").split()) if found else ""


def without_may_move(text: str) -> str:
    """Return a line with blanks for what it says in brackets of days to which its own may be moved."""
    return _ASIDE.regex.sub(lambda found: " " * len(found[0]), text)
