"""Of which kind of contribution a sentence tells the deadline: "Late-breaking posters may be sent until 3 May"."""

from __future__ import annotations

from bot.rules import Rule

_OF_A_KIND = Rule(
    "a kind of contribution that has a deadline of its own, at the beginning of a sentence",
    r"""^ \W{0,4} (?: (?: the | all | your | our ) \s )?
        (?: (?: deadline | submission ) \s (?: of | for ) \s (?: the \s )? )?
        (?P<kind> late-?[ ]?breaking (?: \s (?: poster | abstract | paper | result | demo )s? )?
            | (?! workshop \s (?: will | is | has | itself | uses | runs | accepts | invites | welcomes | takes ) \s )
                (?: poster | demo | workshop | tutorial | panel | symposium | special \s session | student \s paper )s?
                (?: \s (?: abstract | paper | proposal | submission )s? )? ) \b
        (?! \s (?: (?: and | or ) \b | & ) | , )""",
    examples=("Late-breaking poster submission closes on ", "Late breaking results may be sent until ",
        "Late-breaking abstracts are due ", "late-breaking papers are due ", "Late-breaking demos are due ",
        "The deadline for poster abstracts is ", "Submission of the demo papers is open until ",
        "All workshop proposals are due ", "Your tutorial proposals must arrive by ", "Our panel closes ",
        "Symposium proposals are due ", "Special session proposals are due ", "Student papers are due ",
        "Poster submissions close "),
    near_misses=("Posters and papers are due ", "Posters or papers", "Demos & papers", "Panels, papers",
        "Papers and posters are due ", "Post your paper by ",
        *(f"The workshop {what} a review, and papers are due " for what in (
            "will run", "is in", "has", "itself is in", "uses", "runs", "accepts", "invites", "welcomes", "takes"))),
)  # fmt: skip


def track_told(before: str) -> str:
    """Return the kind of contribution of which a sentence tells the deadline; empty for any or all."""
    match = _OF_A_KIND.match(before)
    if match is None:
        return ""
    kind = " ".join(match["kind"].split())
    return kind[:1].upper() + kind[1:]
