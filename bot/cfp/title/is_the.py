"""Names in a sentence that says what an edition is: "KNOT 2031, hosted by ..., is the 9th Conference on Knots"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cfp.title.lines import TOP
from bot.cfp.title.parts import names_event
from bot.cfp.title.prose import Name
from bot.page.sentences import Sentence
from bot.rules import Rule

IS_THE = Rule(
    "an edition, and what it is the number of",
    r"""^ \W{0,3} (?: The \s )? (?P<short> [A-Z][\w&-]{0,14}[A-Z][\w&-]{0,6} (?: [\s-]?20\d\d | ['’]\d\d ) )
        (?: , \s (?: hosted | organi[sz]ed | held ) \s [^.;,]{3,160} , )?
        \s (?: is | will \s be | marks ) \s the \s
        (?: \d{1,3}(?:st|nd|rd|th) | first | second | third | fourth | fifth | sixth | seventh
            | eighth | ninth | tenth )
        \s (?: (?: annual | international | edition \s of (?: \s the )? ) \s )*
        (?P<name> [A-Z][\w’'&-]{1,30} (?: (?: ,? \s (?: of | on | for | in | and | & ) (?: \s the )? )? ,? \s
            [A-Z][\w’'&-]{1,30} ){1,14} )""",
    examples=(
        "KNOT 2031, hosted by Rope University and Cord College, is the 9th Euro-Asia Conference on Knots and Cords",
        "KNOT'31 is the 9th edition of the Rope Search Challenge, a full-day workshop",
        "The KNOT-2031 will be the third annual Workshop on Knots",
        "KNOT 2031 marks the 10th International Knot Meeting",
        "RopeCon 2031, organized by the Guild, is the first Ropes and Cords Congress",
        "KNOT2031, held in Oslo, is the second Knot Summit", "KNOT 2031 is the fourth edition of Knots on Sea",
        *(f"KNOT 2031 is the {number} Knot Workshop" for number in (
            "1st", "2nd", "3rd", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")),
        "KNOT 2031, organised by us, is the 4th Symposium for Knots, Bends, & Hitches",
        "KNOT'31 is the 5th Meeting of Knots", "KNOT 2031 is the 8th international Workshop on Knots",
        "KNOT'31 is the 5th Meeting in Cork", "KNOT'31 is the 5th edition of the Days of the Knots",
    ),
    near_misses=("KNOT 2031 is the place to be", "KNOT is the 9th Conference on Knots", "KNOT 2031 is the 9th time"),
    cased=True,
)  # fmt: skip


def stated_names(told: list[Sentence]) -> Iterator[Name]:
    """Yield what a sentence at the top says that the edition is, with its acronym."""
    for sentence in told[: 4 * TOP]:
        match = IS_THE.match(" ".join(sentence.text.split()))
        if match and (names_event(match["name"]) or "challenge" in match["name"].lower()):
            yield Name(9, f"{match['short']}: {match['name']}", sentence, match["short"])
            return
