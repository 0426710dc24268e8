"""How long one `ask` takes to start, compared with importing its three libraries only: python -m benchmarks.startup

The variants run in turn, ROUNDS times. Wall time has a limit: at most 0.4 s over the bare import. Processor time, which
other load on the machine disturbs less, says what each measure for a faster start saves:

- `plain`: no measure
- `shipped`: nothing is collected at exit (gc.freeze), as `workshop-bot` does it
- not shipped, because each saves less than a tenth on top: `no_collector` (gc.disable), `no_cleanup` (os._exit) and
  `no_plugins` (pydantic does not look for any)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from statistics import median

ROUNDS = 15
BARE = "import rapidfuzz, yaml, pydantic"
_MAIN = "from bot.cli.main import main; code = main(['ask', 'when is the deadline?']);"
VARIANTS = {
    "plain": f"{_MAIN} sys.exit(code)",
    "shipped": f"{_MAIN} gc.freeze(); sys.exit(code)",
    "no_collector": f"gc.disable(); {_MAIN} gc.freeze(); sys.exit(code)",
    "no_cleanup": f"{_MAIN} sys.stdout.flush(); os._exit(code)",
    "no_plugins": f"os.environ['PYDANTIC_DISABLE_PLUGINS'] = '__all__'; {_MAIN} gc.freeze(); sys.exit(code)",
}


def run(code: str) -> tuple[float, float, float]:
    """Run a script; return its wall time and processor time in seconds, and its peak resident memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", f"import gc, os, sys; {code}"], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in ("bare", *VARIANTS)}
    for _ in range(ROUNDS):
        for name, runs in taken.items():
            runs.append(run(VARIANTS.get(name, BARE)))
    wall = {name: median(run[0] for run in taken[name]) for name in ("bare", "shipped")}
    figures = {
        "bare_s": wall["bare"],
        "ask_s": wall["shipped"],
        "over_s": wall["shipped"] - wall["bare"],
        "ask_memory_mb": median(run[2] for run in taken["shipped"]),
        **{f"{name}_cpu_s": median(run[1] for run in taken[name]) for name in VARIANTS},
    }
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))


if __name__ == "__main__":
    main()
