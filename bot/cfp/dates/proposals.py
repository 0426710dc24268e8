"""The deadline of a call for workshops, sessions or artifacts: these, or what proposes them, is what is submitted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.cfp.dates.resolve import Entry
from bot.page.page import Page
from bot.rules import Rule

_HEADINGS = 8  # at the top, among which one tells what the page calls for
_KINDS = r"(?: workshops? | tutorials? | special \s sessions? | mini-?symposi(?:a|um) | panels? | courses? )"
_ARTIFACTS = r"(?: artifacts? | artefacts? )"
_CALL = Rule(
    "a call for parts of a conference",
    r"^ \W* (?: [\w\s’'-]{3,40} [:–-] \s )? call \s for \s (?: \w+ \s )? <kinds> \b",
    examples=("Call for Workshops and Tutorials", "Call for tutorials", "ROPE 2031 - Call for workshop proposals",
        "Call for special sessions", "Call for Minisymposia", "Call for panels", "Call for short courses"),
    near_misses=("Call for papers", "Calls", "The call for workshops was closed", "Call for workshoppers"),
    parts={"kinds": _KINDS},
)  # fmt: skip
_PROPOSED = Rule(
    "that proposals of parts of a conference are due",
    r"""^ \W* (?: deadline \s for \s )? (?: (?! of \b ) \w+ \s ){0,2} <kinds>
        (?: \s? (?: and | & | / ) \s? <kinds> )? \s (?: proposals? | submissions? ) \b""",
    examples=("Workshop and tutorial proposals due", "Tutorial / Workshop Proposal Deadline", "Workshop submissions",
        "Deadline for special session proposals", "Panel proposal", "Our new workshop and panel proposals",
        "Our new course & panel proposals", "Our new workshop / panel proposals"),
    near_misses=("Workshop papers due", "Notification of workshop proposals", "Workshop"),
    parts={"kinds": _KINDS},
)  # fmt: skip
_LATER = Rule(
    "what is told of proposals later",
    r"\b (?: notif\w* | accept\w* | decision | reject\w* | open\w* | start\w* | review\w* ) \b",
    examples=("notification", "acceptance of workshop proposals", "decision", "rejected", "opens", "starts", "reviews"),
    near_misses=("Workshop proposals due",),
)
_CALL_FOR_ARTIFACTS = Rule(
    "a call for artifacts",
    r"""^ \W* (?: [\w\s’'-]{3,40} [:–-] \s )? (?: call \s for \s (?: (?! papers ) \w+ \s )? <artifacts>
        | (?: \w+ \s ){0,3} <artifacts> \s (?: evaluation | submissions? | track ) ) \b""",
    examples=("Call for Artifacts", "KNOT 2031: Call for research artefacts", "Artifact Evaluation",
        "KNOT 2031 Artifact Evaluation", "Artifact submission", "Artefact track"),
    near_misses=("Call for papers and artifacts", "Artifacts", "Papers with artifacts"),
    parts={"artifacts": _ARTIFACTS},
)  # fmt: skip
_ARTIFACTS_DUE = Rule(
    "that artifacts are due",
    r"""^ \W* (?: deadline \s for \s )? (?: (?! of \b ) \w+ \s )? <artifacts> \s
        (?: (?: packages? \s )? (?: submissions? | deadline | due | upload ) ) \b""",
    examples=("Artifact submission deadline", "Deadline for artifact submission", "Artifacts due",
        "Final artifact package submission", "Artefact deadline", "Artifact upload"),
    near_misses=("Artifact decisions", "Notification of artifacts", "Artifact registration deadline"),
    parts={"artifacts": _ARTIFACTS},
)  # fmt: skip
_ARTIFACTS_DECIDED = Rule(
    "what is decided on artifacts",
    r"""\b <artifacts> \s (?: \w+ \s )? (?: decisions? | notifications? | results? ) \b
        | \b (?: decisions? | notification | results? ) \s (?: on | of | for ) \s (?: \w+ \s )? <artifacts> \b""",
    examples=("Artifact decisions sent out", "Artifact decision", "Artifact evaluation notification",
        "Artefact notifications",
        "Artifact results", "Artifact review result", "Decisions on artifacts", "Decision on artifacts",
        "Notification of artifact evaluation", "Results for all artifacts", "Result of artifact evaluation"),
    near_misses=("Artifact submission", "Notification of authors"),
    parts={"artifacts": _ARTIFACTS},
)  # fmt: skip
_RULES = ((_CALL, _PROPOSED), (_CALL_FOR_ARTIFACTS, _ARTIFACTS_DUE))


def name_proposals(entries: list[Entry], page: Page) -> None:
    """Where a page calls for workshops or tutorials, and for nothing else, the day of their proposals is the
    submission's; so is that of the artifacts where it calls for them.
    """
    if any(entry.main.kind in {"submission", "abstract"} for entry in entries):
        return
    heads = [block.text for block in page.blocks if block.kind == "heading"][:_HEADINGS]
    others = [one for one in entries if one.main.kind == "other" and not _LATER.search(one.main.label)]
    for called, proposed in _RULES:
        due = [one for one in others if proposed.search(one.main.label)]
        if len(due) == 1 and any(map(called.search, [page.meta.get("title", ""), *heads])):
            due[0].main = replace(due[0].main, kind="submission")
            if proposed is _ARTIFACTS_DUE:
                _name_decisions(entries, due[0].main.day)


def _name_decisions(entries: list[Entry], due: date | None) -> None:
    """What authors of papers are told before their artifacts are due is another date; what becomes of the artifacts is
    the notification.
    """
    for entry in entries if due else ():
        main = entry.main
        if main.kind == "notification" and main.day and due and main.day < due:
            entry.main = replace(main, kind="other")
    told = [one for one in entries if one.main.kind == "other" and _ARTIFACTS_DECIDED.search(one.main.label)]
    if len(told) == 1 and not any(entry.main.kind == "notification" for entry in entries):
        told[0].main = replace(told[0].main, kind="notification")
