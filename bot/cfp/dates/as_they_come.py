"""What a label says besides its date: that papers are answered as they come in, or where they will be printed."""

from __future__ import annotations

from bot.rules import Rule

AS_THEY_COME = Rule(
    "that papers are answered as they come in, behind a label",
    r"""\s? [(\[] \s? (?: rolling | continuous (?:ly)? | ongoing ) \b [^()\[\]]{0,120} [)\]]
      | ,? \s (?: with | on ) \s (?: a \s )? (?: rolling | continuous | ongoing ) \s [^()\[\]:|]{4,60} $""",
    examples=(
        "Submission deadline (rolling acceptance)",
        "Papers [continuous review; ask us]",
        "Papers due (continuously reviewed)",
        "Papers (ongoing notification)",
        "Submission deadline with rolling acceptance",
        "Papers due, on a rolling basis",
        "Papers due, with continuous notification",
        "Papers due with ongoing review",
    ),
    near_misses=("Rolling notification (papers)", "Papers (ongoing projects", "Papers on rolling: notification"),
)
_PRINTED = Rule(
    "where what is accepted is printed, behind its notification",
    r"""(?<= \w ) \s (?: to \s be \s )? (?: published | printed | to \s appear | appearing ) \s
        (?: in | by | with ) \s [^()]{3,90} $""",
    examples=("Notification of acceptance to KNOT published in its proceedings",
        "Notification of papers to be printed by a press", "Notification of papers to appear in the volume",
        "Notification for papers appearing with the volume"),
    near_misses=("Notification of papers", "Published in the volume"),
)  # fmt: skip

REMARK = Rule(
    "a remark behind what is due, in brackets",
    r"""(?<= \w ) \s? \( (?: optional | required | mandatory | recommended | not \s required | if \s any
        | [^()]{0,80} \b (?: is | are | will | be | but | helps? | must | need(?:s | ed )? | please | we | you | they
            | welcome ) \b [^()]{0,80} ) ,? [^()]{0,80} \)""",
    examples=("Abstracts (optional)", "Papers (required)", "Abstracts (mandatory)", "Titles (recommended)",
        "Abstracts (not required)", "Videos (if any)", "Papers (reviewing is quick)",
        "Papers (reviewers are asked then)", "Abstracts (optional, it helps)",
        "Papers (this will not move)", "Papers (can be late)", "Papers (short, but good)", "Abstracts (this helps us)",
        "Abstracts (they help us)", "Papers (must fit)", "Papers (need a cover)", "Papers (needs a cover)",
        "Papers (a cover needed)", "Papers (please fit)", "Papers (we read all)", "Papers (you may draw)",
        "Abstracts (they count)", "Drawings (welcome)"),
    near_misses=("Deadline (abstracts)", "Papers (posters)", "(we read all)"),
)  # fmt: skip


def without_aside(label: str) -> str:
    """A label without such words, or as it is when they are all it has."""
    rest = AS_THEY_COME.sub("", label)
    rest = _PRINTED.sub("", rest) if rest.lower().startswith("notif") else rest
    return rest if any(sign.isalpha() for sign in rest) else label
