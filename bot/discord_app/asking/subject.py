"""Which workshop an interaction or a direct message is about, and the question when that is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import discord

from bot.answering.answerer import Answerer
from bot.discord_app.services import Services
from bot.discord_app.ui.buttons import TAG, PersistentButton, buttons_view
from bot.discord_app.ui.replies import reply
from bot.servers.workshops import tag_of
from bot.words.language import say

_MAX_OFFERED = 20  # buttons: https://docs.discord.com/developers/components/reference


class Subject(NamedTuple):
    """- `name` of the FAQ; `tag` goes with buttons in a direct message where there are several workshops."""

    answerer: Answerer
    name: str
    tag: str


@dataclass(frozen=True, slots=True)
class WhichButton(PersistentButton):
    """Chooses a workshop (its tag goes with the id) for the question that was asked before."""

    form: ClassVar[str] = "which"


def subject_of(services: Services, guild_id: int | None, user_id: int, question: str = "", *, tag: str = "") -> Subject:
    """Return what a question is about. Raises NoWorkshopError when that is open."""
    workshops = services.workshops
    if guild_id is None and not tag:
        tag = services.talk.tag(user_id, services.clock())
    name = workshops.asked_about(guild_id, question, tag)
    kept = tag_of(name) if guild_id is None and workshops.has_several() else ""
    return Subject(workshops.answerer_for(guild_id, question, tag), name, kept)


def subject_here(services: Services, interaction: discord.Interaction[Any], question: str = "") -> Subject:
    """Return what an interaction is about. Raises NoWorkshopError when that is open."""
    tag = str(interaction.extras.get(TAG, ""))
    return subject_of(services, interaction.guild_id, interaction.user.id, question, tag=tag)


def which_view(services: Services, button: PersistentButton, locale: str) -> discord.ui.View | None:
    """Return one button for each workshop, that does for it what `button` does."""
    choices = services.workshops.choices(locale)[:_MAX_OFFERED]
    return buttons_view(*(button.item(called, tag=tag) for tag, called in choices))


async def ask_which(services: Services, interaction: discord.Interaction[Any], button: PersistentButton) -> None:
    """Ask which workshop is meant; `button` is what is then done for it. In a server, say that none was chosen."""
    locale = interaction.locale.value
    if interaction.guild_id is not None:
        await reply(interaction, say("no_workshop", locale))
    else:
        await reply(interaction, say("which_workshop", locale), which_view(services, button, locale))
