"""Is the bot alive, is it ready: each part with its age."""

from __future__ import annotations

from typing import NamedTuple

_STALE_S = {"heartbeat": 150.0, "scheduler": 150.0, "store": 300.0}  # a heartbeat comes every 41 s, the others sooner
_LAG_S = 5.0


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
        ages = {name: None if value is None else round(float(value), 1) for name, value in self.vitals._asdict().items() if name != "ready"}
        return {"alive": self.alive, "ready": self.ready, "problems": list(self.problems), **ages}


def health(vitals: Vitals) -> Health:
    """Judge the vitals: a store that is away makes nobody restart the bot, since it costs no answer."""
    problems = []
    if vitals.loop_lag_s > _LAG_S:
        problems.append(f"the event loop is {vitals.loop_lag_s:.0f} s late")
    ages = {"heartbeat": vitals.heartbeat_s, "scheduler": vitals.scheduler_s, "store": vitals.store_s}
    words = {
        "heartbeat": "Discord acknowledged no heartbeat",
        "scheduler": "the scheduler did not go round",
        "store": "the store did not answer",
    }
    for name, age in ages.items():
        seconds = vitals.up_s if age is None else age
        if seconds > _STALE_S[name]:
            problems.append(f"{words[name]} for {seconds:.0f} s")
    alive = not [problem for problem in problems if not problem.startswith("the store")]
    return Health(alive, vitals.ready and not problems, tuple(problems), vitals)
