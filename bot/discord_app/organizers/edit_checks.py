"""What /doctor says of changing the FAQ from Discord: who may, and what waits for a decision."""

from __future__ import annotations

from collections.abc import Collection

from bot.discord_app.organizers.check import Check, Level
from bot.revisions.overlay import Applied


def edit_checks(guild_id: int, deciders: Collection[int], applied: Applied | None) -> list[Check]:
    """- `deciders`: the servers whose organizers may change the FAQ; `applied`: what became of the changes"""
    fix = "The host names the servers that may in WORKSHOP_SERVERS (the id=the FAQ's name)."
    if not deciders:
        checks = [Check(Level.WARNING, "nobody may change the FAQ with /faq: several servers answer from it", fix)]
    elif guild_id in deciders:
        checks = [Check(Level.OK, "organizers of this server may change the FAQ with /faq")]
    else:
        checks = [Check(Level.OK, "organizers of another server change the FAQ with /faq")]
    for clash in applied.clashes if applied else ():
        what = f"the entry {clash.revision.entry_id} was changed here, and in the file since"
        checks.append(Check(Level.WARNING, what, "/faq edit decides which holds; /faq history shows both."))
    return checks
