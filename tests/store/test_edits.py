"""Changes of a FAQ by several processes on one database, over SQLite and over PostgreSQL."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.revisions.model import Edit, EditConflict, Revision
from bot.store.store import Store
from tests.revisions.conftest import ADA, AT, FILE, WIFI, Place


@pytest.mark.slow
async def test_of_many_processes_that_change_one_entry_one_wins(url: str, tmp_path: Path) -> None:
    (tmp_path / "aws").mkdir()
    (tmp_path / "aws" / "faq.yaml").write_text(FILE, encoding="utf-8")
    async with AsyncExitStack() as ends:
        stores = [await ends.enter_async_context(await Store.open(url)) for _ in range(4)]
        places = [Place(tmp_path / "aws" / "faq.yaml", store) for store in stores]
        outcomes = await asyncio.gather(
            *(place.publish(WIFI, ADA + n) for n, place in enumerate(places)), return_exceptions=True
        )
        (first,) = [one for one in outcomes if isinstance(one, Revision)]
        assert [one.revision for one in outcomes if isinstance(one, EditConflict)] == [first] * 3
        added = [Edit(operation="phrasing", entry_id="wifi", also=(f"tractor {n}",)) for n in range(8)]
        await asyncio.gather(*(places[n % 4].publish(edit) for n, edit in enumerate(added)))
        undone = await asyncio.gather(*(place.undo(3) for place in places), return_exceptions=True)
        assert sum(isinstance(one, Revision) for one in undone) == 1
        logs = [await place.edits.history("aws") for place in places]
        assert logs[0] == logs[1] == logs[2] == logs[3]
        assert [one.number for one in logs[0]] == list(range(10, 0, -1))
        assert len({place.entry("wifi").also for place in places}) == 1
        assert len(places[0].entry("wifi").also) == 8  # its own, eight more, one taken back
        await stores[0].revisions.forget(ADA)
        assert ADA not in {one.who for one in await places[1].edits.history("aws")}
        assert {one.at for one in logs[0]} == {AT}
