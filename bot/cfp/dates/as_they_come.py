"""What a label says besides its date: that papers are answered as they come in."""

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


def without_aside(label: str) -> str:
    """A label without such words, or as it is when they are all it has."""
    rest = AS_THEY_COME.sub("", label)
    return rest if any(sign.isalpha() for sign in rest) else label
