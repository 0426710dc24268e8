"""How the bot says it is."""

from __future__ import annotations

import pytest

from bot.health.metrics import Metrics
from bot.health.report import Vitals, health

WELL = Vitals(loop_lag_s=0.0, heartbeat_s=20.0, scheduler_s=10.0, store_s=5.0, ready=True, up_s=1000.0)


@pytest.mark.parametrize(
    ("vitals", "alive", "ready", "problem"),
    [
        pytest.param(WELL, True, True, "", id="well"),
        pytest.param(WELL._replace(ready=False), True, False, "", id="not connected yet"),
        pytest.param(WELL._replace(heartbeat_s=None, up_s=10.0, ready=False), True, False, "", id="just begun"),
        pytest.param(
            WELL._replace(heartbeat_s=None),
            False,
            False,
            "Discord acknowledged no heartbeat for 1000 s",
            id="never connected",
        ),
        pytest.param(
            WELL._replace(heartbeat_s=151.0),
            False,
            False,
            "Discord acknowledged no heartbeat for 151 s",
            id="a dead gateway",
        ),
        pytest.param(
            WELL._replace(scheduler_s=200.0),
            False,
            False,
            "the scheduler did not go round for 200 s",
            id="a scheduler that stands",
        ),
        pytest.param(WELL._replace(loop_lag_s=6.0), False, False, "the event loop is 6 s late", id="a blocked loop"),
        pytest.param(
            WELL._replace(store_s=400.0),
            True,
            False,
            "the store did not answer for 400 s",
            id="a store that is away restarts nobody",
        ),
    ],
)
def test_vitals_are_judged(vitals: Vitals, alive: bool, ready: bool, problem: str) -> None:
    state = health(vitals)
    assert (state.alive, state.ready, " ".join(state.problems)) == (alive, ready, problem)
    assert state.as_json()["heartbeat_s"] == (None if vitals.heartbeat_s is None else round(vitals.heartbeat_s, 1))


def test_metrics_count_questions_and_late_posts() -> None:
    metrics = Metrics()
    metrics.question("answered", "page_limit", 0.0004)
    metrics.post("reminder", "sent", 5.0)
    metrics.post("reminder", "sent", 500.0)
    text = metrics.exposition().decode()
    assert 'workshop_questions_total{entry="page_limit",outcome="answered"} 1.0' in text
    assert 'workshop_posts_total{kind="reminder",state="sent"} 2.0' in text
    assert "workshop_posts_late_total 1.0" in text
    assert 'workshop_answer_seconds_bucket{le="0.0005"} 1.0' in text
