"""Compiles the messages of every language: python -m bot.words [check]

  check   only compares what is shipped with the .po files, and lists what languages lack

Exit code 1 for a file that cannot be used, and, with `check`, for one that was not compiled again.
"""

from __future__ import annotations

import sys

from bot.words.catalogue import SOURCE
from bot.words.files import compiled, faults, files, missing, read, repeated

_SHOWN = 8  # ids of missing messages that are named


def main(arguments: list[str]) -> int:
    """Compile or check every file; returns the exit code."""
    catalogues = {path: read(path) for path in files()}
    source = next(catalogue for path, catalogue in catalogues.items() if path.stem == SOURCE)
    failed = False
    for path, catalogue in catalogues.items():
        wrong = [*faults(catalogue, source), *(f"{key}: stands there twice" for key in repeated(path))]
        for fault in wrong:
            sys.stdout.write(f"{path.name}: {fault}\n")
        if lacking := missing(catalogue, source):
            more = ", ..." if len(lacking) > _SHOWN else ""
            sys.stdout.write(f"{path.name}: {len(lacking)} missing: {', '.join(lacking[:_SHOWN])}{more}\n")
        target = path.with_suffix(".mo")
        if not wrong and arguments != ["check"]:
            target.write_bytes(compiled(catalogue))
        elif not wrong and (not target.exists() or target.read_bytes() != compiled(catalogue)):
            sys.stdout.write(f"{path.name}: has changed since it was compiled; run: make words\n")
            failed = True
        failed = failed or bool(wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
