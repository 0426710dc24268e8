"""How long one `ask` takes from nothing, beside a bare import of its three libraries: python -m benchmarks.startup

Both run in turn, ROUNDS times; the bar is the difference of the medians (at most 0.4 s). Also prints the resident memory
of the whole process at its end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from statistics import median

ROUNDS = 15
BARE = [sys.executable, "-c", "import rapidfuzz, yaml, pydantic"]
ASK = [sys.executable, "-m", "bot", "ask", "when is the deadline?"]


def seconds(command: list[str]) -> tuple[float, int]:
    """Run a command; return its wall time and its peak resident memory in kB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - start, usage.ru_maxrss


def main() -> None:
    bare, ask, memory = [], [], 0
    for _ in range(ROUNDS):
        bare.append(seconds(BARE)[0])
        took, memory = seconds(ASK)
        ask.append(took)
    figures = {
        "bare_s": median(bare),
        "ask_s": median(ask),
        "over_s": median(ask) - median(bare),
        "ask_memory_mb": memory / 1024,
    }
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))


if __name__ == "__main__":
    main()
