"""One day that is the deadline of two things: "The deadline for registration and abstracts is 3 May"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.cfp.dates.statements import Statement
from bot.faq.vocabulary import DATE_KINDS
from bot.rules import Rule

_BOTH = Rule(
    "a deadline to register and to send something",
    r"""\b deadline \s (?: for | of ) \s (?: the \s )? (?: registration \s and \s (?: for \s )? (?: the \s )?
        (?: (?: submission | sending ) \s of \s )? (?P<what> abstract | paper | proposal )s?
        | (?P<what2> abstract | paper | proposal ) (?: s | \s submission )? \s and \s (?: for \s )? (?: the \s )?
        registration ) \b""",
    examples=("The deadline for registration and abstracts is ", "deadline for the registration and for the proposals ",
        "the deadline of registration and paper ", "deadline for registration and submission of abstracts ",
        "deadline for registration and sending of abstracts", "deadline for abstracts and registration",
        "deadline for paper submission and for the registration", "deadline for the proposals and registration"),
    near_misses=("deadline for the registration of abstracts", "deadline for registration. Abstracts are"),
)  # fmt: skip
_KINDS = {"abstract": "abstract", "paper": "submission", "proposal": "submission"}


def of_both(found: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements; one on registering that is the deadline of papers, too, a second time for them."""
    for one in found:
        yield one
        match = _BOTH.search(one.segment.text) if one.kind == "registration" else None
        if match:
            kind = _KINDS[(match["what"] or match["what2"]).lower()]
            yield replace(one, kind=kind, label=DATE_KINDS[kind].label)
