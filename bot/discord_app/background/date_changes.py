"""A date that changed, as organizers see it, with the buttons to announce it or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.discord_app.text.render import safe
from bot.discord_app.ui.decision_button import Choice, DecisionButton
from bot.reminders.heard import as_told
from bot.reminders.moves import DateChange, Direction
from bot.words.catalogue import SOURCE
from bot.words.language import labelled, say

_ID_LENGTH = 57  # of a date's id in a button: Discord takes 100 characters in all


@dataclass(frozen=True, slots=True)
class DateChangeButton(DecisionButton):
    """Announces a change, or keeps it without a notice. `instant` is the new one, 0 for a date without one."""

    instant: int
    date_id: str
    form: ClassVar[str] = "moved:{guild_id}:{choice}:{instant}:{date_id}"
    choices: ClassVar = {
        Choice.ACCEPT: ("a", "moved.announce"),
        Choice.DECLINE: ("q", "moved.quietly"),
        Choice.CONFIRM: ("e", "moved.earlier"),
    }

    def is_about(self, change: DateChange) -> bool:
        """Whether this is the change that the button was made for; dates with long ids are cut in it."""
        return change.date_id[:_ID_LENGTH] == self.date_id[:_ID_LENGTH] and instant_in_id(change) == self.instant


def instant_in_id(change: DateChange) -> int:
    """Return the new instant in seconds of Unix time, 0 for none."""
    return change.now.instant if change.now and change.now.instant is not None else 0


def as_text(change: DateChange, locale: str = SOURCE) -> str:
    """Return "**Submission deadline**: old → new", in the words of what became of it."""
    label = f"**{safe(change.named(locale))}**"
    now = safe(as_told(change.now.literal, locale)) if change.now else say("moved.gone", locale)
    if change.was is None or change.direction is Direction.ADDED:
        return say("moved.new", locale, label=label, day=now)
    return f"{labelled(label, locale)}{safe(as_told(change.was.literal, locale))} → {now}"
