"""What those send in whose work is accepted: final versions, and drafts for the event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.cfp.dates.resolve import Entry
from bot.rules import Rule

_VERSIONS = Rule(
    "versions of papers",
    r"\b vers (?: ions? | ionen | iones | ioni | ie | ies | ão | ões | ión | iónes ) \b",
    examples=("Version due", "Versions", "Versionen", "versiones", "versioni", "versie", "versies", "versão", "versões",
        "versión", "versiónes"),
    near_misses=("Paper conversion", "diverse"),
)  # fmt: skip
_DRAFTS = Rule(
    "drafts of papers",
    r"""\b (?: drafts? (?! \s (?: of \s )? (?: proposals? | abstracts? ) ) | pre-?circulat\w{2,4}
        | papers? \s (?: for | to \s be ) \s (?: pre-?)? circulat\w{2,4}
        | (?: artikel | beitrags )? entw (?: urf | ürfe )
        | borrador(?:es)? | rascunhos? | bozz[ae] | ébauches? ) \b""",
    examples=("First draft of papers", "Full drafts due", "Papers to be pre-circulated", "precirculation",
        "papers for circulation", "papers to be circulated", "Entwurf", "Artikelentwürfe", "Beitragsentwürfe",
        "borrador", "borradores", "rascunho", "rascunhos", "bozza", "bozze", "ébauche", "ébauches"),
    near_misses=("Draft proposals due", "draft of abstracts", "Papers due", "draft abstract", "drafting"),
)  # fmt: skip


def name_final_versions(entries: list[Entry]) -> None:
    """Versions of papers that are due behind the notification, where papers were due before it, are the final ones."""
    told = min((one.main.day for one in entries if one.main.kind == "notification" and one.main.day), default=date.max)
    due = [one.main.day for one in entries if one.main.kind == "submission" and one.main.day]
    known = any(one.main.kind == "camera_ready" for one in entries)
    for entry in entries if not known and min(due, default=date.max) < told else ():
        late = entry.main.kind == "submission" and (entry.main.day or told) > told
        if late and _VERSIONS.search(entry.main.label):
            entry.main = replace(entry.main, kind="camera_ready")


def part_drafts(entries: list[Entry]) -> None:
    """Drafts that are due behind the last notification are those of accepted work: another date, and no deadline for
    what is chosen from.
    """
    told = max((one.main.day for one in entries if one.main.kind == "notification" and one.main.day), default=date.max)
    for entry in entries:
        main = entry.main
        words = main.label if main.listed else main.segment.text
        if main.kind == "submission" and (main.day or told) > told and _DRAFTS.search(words):
            label = main.label if main.listed else "Drafts of papers"
            entry.main = replace(main, kind="other", label=label)
