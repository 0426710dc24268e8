"""Is the bot alive, is it ready: each part with its age."""

from __future__ import annotations

from typing import NamedTuple

_LAG_S = 5.0


class _Part(NamedTuple):
    """Something that reports regularly, stale after `stale_s`; when a `vital` part is stale a restart may help."""

    name: str
    problem: str
    stale_s: float
    vital: bool


# A heartbeat comes every 41 s, the others more often. Without the store questions are answered all the same.
_PARTS = (
    _Part("heartbeat_s", "Discord acknowledged no heartbeat", 150.0, vital=True),
    _Part("scheduler_s", "the scheduler did not go round", 150.0, vital=True),
    _Part("store_s", "the store did not answer", 300.0, vital=False),
)


class Vitals(NamedTuple):
    """Ages in seconds; None means never yet."""

    loop_lag_s: float
    heartbeat_s: float | None
    scheduler_s: float | None
    store_s: float | None
    ready: bool
    up_s: float


class Health(NamedTuple):
    """- `alive`: the process should go on; `ready`: it serves members; `problems` in words."""

    alive: bool
    ready: bool
    problems: tuple[str, ...]
    vitals: Vitals

    def as_json(self) -> dict[str, object]:
        ages = {
            name: None if value is None else round(float(value), 1)
            for name, value in self.vitals._asdict().items()
            if name != "ready"
        }
        return {"alive": self.alive, "ready": self.ready, "problems": list(self.problems), **ages}


def health(vitals: Vitals) -> Health:
    """Judge the vitals: the bot is alive while no vital part is stale, and ready while nothing is wrong."""
    problems, alive = [], True
    if vitals.loop_lag_s > _LAG_S:
        problems.append(f"the event loop is {vitals.loop_lag_s:.0f} s late")
        alive = False
    for part in _PARTS:
        age: float | None = getattr(vitals, part.name)
        seconds = vitals.up_s if age is None else age
        if seconds > part.stale_s:
            problems.append(f"{part.problem} for {seconds:.0f} s")
            alive = alive and not part.vital
    return Health(alive, vitals.ready and not problems, tuple(problems), vitals)


def waiting() -> Health:
    """Return the health of a process that waits for Discord before there is a bot: alive, and not ready."""
    vitals = Vitals(loop_lag_s=0.0, heartbeat_s=None, scheduler_s=None, store_s=None, ready=False, up_s=0.0)
    return Health(alive=True, ready=False, problems=("waiting for Discord to let it log in",), vitals=vitals)
