"""What /doctor says of changing the FAQ from Discord: who may, and what waits for a decision."""

from __future__ import annotations

from collections.abc import Collection

from bot.discord_app.organizers.check import Check, Level
from bot.revisions.overlay import Applied
from bot.words.language import say


def edit_checks(guild_id: int, deciders: Collection[int], applied: Applied | None, locale: str) -> list[Check]:
    """- `deciders`: the servers whose organizers may change the FAQ; `applied`: what became of the changes"""
    if not deciders:
        checks = [Check(Level.WARNING, say("doctor.edits.nobody", locale), say("doctor.edits.nobody.fix", locale))]
    else:
        here = guild_id in deciders
        checks = [Check(Level.OK, say("doctor.edits" if here else "doctor.edits.elsewhere", locale))]
    for clash in applied.clashes if applied else ():
        what = say("doctor.edits.clash", locale, entry=clash.revision.entry_id)
        checks.append(Check(Level.WARNING, what, say("doctor.edits.clash.fix", locale)))
    return checks
