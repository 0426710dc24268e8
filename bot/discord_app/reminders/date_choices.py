"""Dates offered while a member types the name of one."""

from __future__ import annotations

from collections.abc import Iterable

from discord import app_commands

from bot.faq.model import KeyDate

_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_LENGTH = 100


def date_choices(dates: Iterable[KeyDate], typed: str) -> list[app_commands.Choice[str]]:
    """Return the dates whose label holds what is typed."""
    found = [entry for entry in dates if typed.lower() in entry.label.lower()]
    return [app_commands.Choice(name=entry.label[:_LENGTH], value=entry.id) for entry in found[:_CHOICES]]


def date_labelled(dates: Iterable[KeyDate], typed: str) -> KeyDate | None:
    """Return the date whose label is typed, else the only one whose label holds it; None for none or several."""
    text = " ".join(typed.casefold().split())
    found = [entry for entry in dates if text in entry.full_label.casefold()]
    exact = [entry for entry in found if text in {entry.full_label.casefold(), entry.label.casefold()}]
    return next((those[0] for those in (exact, found) if len(those) == 1), None)
