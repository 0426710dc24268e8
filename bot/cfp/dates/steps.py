"""Steps of a schedule in which people work on what they have handed in or will: none is the day on which it is due."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.rules import Rule

_STEP = Rule(
    "work on a paper, a talk or a poster",
    r"""^ \W* (?: [^-–:\d]{3,24} [-–:] \s )?
        (?: (?: the | all )? \s? (?: authors? | speakers? | presenters? | participants? | teams? | you | we ) \s )?
        (?: write | writing | develop(?:ing)? | prepar(?:e|ing) | draft(?:ing)? | revis(?:e|ing) | rehearse | improve
        | finali[sz](?:e|ing) | review | edit | editing | work(?:ing)? \s on ) \s
        (?: [a-z]{1,12} \s ){0,3} (?: papers? | talks? | posters? | proposals?
        | manuscripts? | abstracts? | demos? ) \b""",
    examples=("Develop talk and write paper", " and August - Develop talk", "Write paper", "Writing the papers",
        "Developing your talk",
        "Prepare your posters", "preparing demos", "Drafting papers", "Draft the abstract", "Revise papers",
        "Revising manuscripts", "Rehearse talks", "Improve proposals", "Finalise paper", "Finalizing the paper",
        "Review papers", "Edit papers", "Editing of papers", "Work on the talks", "Working on papers",
        "The authors revise their papers", "All speakers prepare a short talk", "Write up the paper",
        "Presenters prepare posters", "Participants write papers", "Teams work on demos", "You write the paper",
        "We review papers"),
    near_misses=("Paper submission", "Paper writing", "Revised papers", "Reviews of papers",
        "Preparation", "Write to the chairs"),
)  # fmt: skip


def is_step(label: str) -> bool:
    """Whether a label names work, and nothing that is due or sent: "Write and submit the paper" is both."""
    return _STEP.match(label) is not None and label not in phrases("due") and label not in phrases("send")
