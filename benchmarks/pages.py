"""How long `build` takes per page, compared with its libraries only parsing the page into blocks, and its peak memory.

python -m benchmarks.pages [PAGE ...]        default: the pages of our tests, and each format grown to 100 kB
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from pathlib import Path

from bot.cfp.build import build_faq
from bot.page.sources import page_of

_PAGES = Path(__file__).parent.parent / "tests" / "cfp" / "pages"
_SIZE = 100_000
_RUNS = 3


def _seconds(task: object, *arguments: object) -> float:
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        task(*arguments)  # type: ignore[operator]
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]] or sorted(
        path for path in _PAGES.iterdir() if path.suffix in {".md", ".html", ".rst", ".txt"}
    )
    cases = [(path.name, path.read_bytes()) for path in paths]
    for suffix in (".md", ".html", ".rst", ".txt"):
        grown = max((case for case in cases if case[0].endswith(suffix)), key=lambda case: len(case[1]), default=None)
        if grown:
            cases.append((f"100kB{suffix}", (grown[1] + b"\n\n") * (_SIZE // len(grown[1]) + 1)))
    ratios = []
    for name, raw in cases:
        ours = _seconds(lambda raw=raw, name=name: build_faq(page_of(raw, file=name)))
        peer = _seconds(lambda raw=raw, name=name: page_of(raw, file=name))
        ratios.append(ours / peer)
        print(f"{name:24} {len(raw):8} bytes {ours:7.3f} s   {ours / peer:6.1f} x its libraries alone")
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"median {statistics.median(ratios):.1f} x; peak memory {peak_mb} MB")


if __name__ == "__main__":
    main()
