"""What a process is told to do beside answering."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.shards import ALL, Shards

if TYPE_CHECKING:
    from bot.changes.followed import FollowedPage


class Duties(NamedTuple):
    """
    - `sync` registers the commands even when they have not changed
    - `page`: the page that the FAQ is built of, followed; `shards`: the servers that this process serves
    - `status_channel`: where it says that it comes and goes; 0 for nowhere
    - `wait_s`: how long it waits before it asks Discord for a session, since it was started often lately
    """

    sync: bool = False
    page: FollowedPage | None = None
    shards: Shards = ALL
    status_channel: int = 0
    wait_s: float = 0.0
