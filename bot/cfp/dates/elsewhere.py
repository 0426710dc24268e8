"""What a line tells of another event, or of this one in another way."""

from __future__ import annotations

from bot.rules import Rule

_ELSEWHERE = Rule(
    "dates of the main conference, of last year or of a message",
    r"""\b main \s (?: conference | event ) (?: ['’]s )? \s (?: deadlines? | dates | submissions?
            | papers? | abstracts? )
        | ^ \W* on \s .{6,60} \s wrote:
        | ^ \W* (?: the \s )? (?:last|previous)\s(?:year|edition)['’]s \s (?: \w+ \s ){0,2} (?: deadline | date )
          (?! .* \b this\syear )""",
    examples=("KNOTCON main conference deadlines", "the main event's dates", "main conference papers",
        "main conference abstract", "main conference submission deadline", "> On 3 May 2031, Ada Moore wrote:",
        "Last year's deadline (2 May 2030) was extended", "The previous edition's submission dates were",
        "Last edition's date"),
    near_misses=("the main conference", "we wrote: on 3 May",
        "Last year's deadline was 2 May, this year's is 8 May"),
)  # fmt: skip
_ELSEWHERE_THEN = Rule(
    "an event that takes place in another way",
    r"""\b not \s (?: be \s held | take \s place | going \s to \s be \s held ) \s (?: [a-z]{1,12} \s ){0,2}?
        (?: physical(?:ly)? | in[\s-]person | on-?site | face[\s-]to[\s-]face | as \s planned )""",
    examples=("will not take place physically", "not be held in person", "is not going to be held on-site",
        "will not be held face-to-face", "not take place as planned", "not take place as a physical meeting",
        "not be held onsite"),
    near_misses=("will not take place this year", "is held in person"),
)  # fmt: skip


def is_of_something_else(text: str) -> bool:
    """Whether the dates of a line are those of the main conference, or of a message that is quoted."""
    match = _ELSEWHERE.search(text)
    return match is not None and "workshop" not in text[: match.start()].lower()


def is_elsewhere_then(text: str) -> bool:
    """Whether a text says that an event takes place in another way: "will not take place physically"."""
    return _ELSEWHERE_THEN.search(text) is not None
