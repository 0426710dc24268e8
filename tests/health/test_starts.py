"""A crash loop slows itself down, across restarts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.health.starts import FILE, Starts

NOW = datetime(2023, 9, 20, 12, tzinfo=UTC)


def test_ordinary_restarts_wait_for_nothing(tmp_path: Path) -> None:
    assert [Starts(tmp_path).begin(NOW + timedelta(minutes=20 * number)) for number in range(9)] == [0.0] * 9


def test_a_crash_loop_waits_longer_and_longer_and_stays_below_the_limit_of_a_day(tmp_path: Path) -> None:
    waits, now = [], NOW
    while now < NOW + timedelta(days=1):
        waits.append(Starts(tmp_path).begin(now))
        now += timedelta(seconds=waits[-1] + 2)
    assert waits[:8] == [0.0, 0.0, 0.0, 0.0, 0.0, 5.0, 10.0, 20.0]
    assert max(waits) <= 600.0
    assert len(waits) < 500


@pytest.mark.parametrize("content", ["", "{", "[null, 1]", '"x"'])
def test_a_damaged_file_costs_the_memory_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    assert Starts(tmp_path).begin(NOW) == 0.0


def test_a_folder_that_cannot_be_written_keeps_nobody_from_starting(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert Starts(tmp_path / "file" / "data").begin(NOW) == 0.0
