"""Which sentences tell what an event is held with, where no conference could be read that it belongs to."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.cfp.place.where import WAS
from bot.page.sentences import Sentence
from bot.rules import Rule

_PARTS = {
    "event": r"(?: conference | congress | workshop | symposium | school | meeting )",
    "name": r"(?: the \s | an? \s )? (?: [\w’'-]{2,20} \s ){0,4}? (?-i: [A-Z] )",
}
_WITH = Rule(
    "what this event is held with",
    r"""\b (?: be | is | are | hold ) \s (?: held \s )?
            (?: jointly | together | concurrently | back-to-back | in \s (?: conjunction | parallel ) | co-?located ) \s
            with \s <name>
        | \b joint \s (?: conference | congress | meeting | event ) \s with \s <name>
        | \b (?: will \s be | is ) \s (?: accompanied | preceded | followed ) \s by \s <name> [^.;]{0,80}? \b <event> \b
        | ^ [\W_]* (?: right | immediately | directly | just ) \s (?: before | after ) \s (?: the \s )?
            (?-i: [A-Z]{3,12} ) \b""",
    examples=("It will be held jointly with the Society for Knots", "The day is together with KNOT",
        "will be held concurrently with Knots", "We hold back-to-back with a meeting of ROPE",
        "are held in conjunction with KNOT", "is held in parallel with the KNOT", "is co-located with the Rope Fair",
        "be colocated with KNOT", "a joint conference with KNOT", "This is a joint congress with Ropes",
        "This will be a joint meeting with the Society for Ropes (SR)", "A joint event with Nets",
        "KNOT will be accompanied by the International Workshop on Nets", "It is preceded by the KNOT school",
        "KNOT is followed by the Nets Conference", "is followed by a KNOT congress", "is followed by the Net symposium",
        "will be preceded by a meeting of KNOT, the ROPE meeting",
        "_Right after KNOT 2031_", "Immediately before ROPE", "Directly after the KNOT", "Just before ROPE"),
    near_misses=("You can work together with Ada", "is held together with friends", "talks are followed by a break",
        "Right after the deadline", "is followed by an Oslo tour"),
    parts=_PARTS,
)  # fmt: skip


def is_held_with(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence tells another event, or a society, that this one is held with."""
    text = sentence.text
    found = _WITH.search(text)
    if not found or text.endswith("?") or WAS.search(text):
        return False
    return not found.start() or text in phrases("event", *tags) or text in phrases("held", *tags)
