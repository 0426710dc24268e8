"""Whose organizers may change a FAQ that several servers answer from."""

from __future__ import annotations

import pytest

from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from tests.revisions.conftest import Place

HERE, THERE, STRANGER = 2**60 + 1, 2**60 + 2, 2**60 + 3


@pytest.mark.parametrize(
    ("mapped", "servers", "alone", "may"),
    [
        ({}, {HERE}, True, {HERE}),  # the server where the bot began
        ({}, {HERE, STRANGER}, True, set()),  # nobody knows which of them began
        ({}, {HERE}, False, set()),  # other processes may serve others
        ({str(HERE): "aws", str(THERE): "aws"}, {HERE, THERE, STRANGER}, False, {HERE, THERE}),
    ],
)
async def test_whoever_invites_the_bot_changes_nothing_for_others(
    place: Place, mapped: dict[str, str], servers: set[int], alone: bool, may: set[int]
) -> None:
    workshops = Workshops(place.library, ServerSettingsCache(place.store.servers), mapped)
    deciders = Deciders(workshops, place.store.pages, lambda: servers, alone=alone)
    assert {guild for guild in (HERE, THERE, STRANGER) if await deciders.may_edit(guild)} == may


async def test_the_first_server_stays_the_one_that_decides(place: Place) -> None:
    servers = {HERE}
    workshops = Workshops(place.library, ServerSettingsCache(place.store.servers), {})
    deciders = Deciders(workshops, place.store.pages, lambda: servers, alone=True)
    assert await deciders.may_edit(HERE)
    servers.add(STRANGER)
    assert [await deciders.may_edit(guild) for guild in (HERE, STRANGER)] == [True, False]
