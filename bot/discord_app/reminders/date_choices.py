"""Dates offered while a member types the name of one."""

from __future__ import annotations

from collections.abc import Iterable

from discord import app_commands

from bot.faq.labels import full_label, label_of
from bot.faq.model import KeyDate

_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_LENGTH = 100


def date_choices(dates: Iterable[KeyDate], typed: str, locale: str) -> list[app_commands.Choice[str]]:
    """Return the dates whose label holds what is typed."""
    labels = [(label_of(entry, locale), entry.id) for entry in dates]
    found = [(label, date_id) for label, date_id in labels if typed.lower() in label.lower()]
    return [app_commands.Choice(name=label[:_LENGTH], value=date_id) for label, date_id in found[:_CHOICES]]


def date_labelled(dates: Iterable[KeyDate], typed: str, locale: str) -> KeyDate | None:
    """Return the date whose label is typed, else the only one whose label holds it; None for none or several."""
    text = " ".join(typed.casefold().split())
    found = [entry for entry in dates if text in full_label(entry, locale).casefold()]
    exact = [one for one in found if text in {named(one, locale).casefold() for named in (full_label, label_of)}]
    return next((those[0] for those in (exact, found) if len(those) == 1), None)
