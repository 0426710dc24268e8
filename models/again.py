"""Makes the shipped numbers once more, elsewhere, and compares: what is shipped is what its sources give.

Other processors and versions of the libraries round the last digit otherwise, and a fit shares a weight out between
features that say nearly the same, so numbers may differ by CLOSE or, large ones, by a share of SHARED; and a weight
near the limit under which weights are dropped may be there or not. The weights of a sureness come from few answers, of
which one more or less is the likeliest elsewhere: they may differ by FEW.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models import classifier, decide, decision, passage_kinds

CLOSE = 0.03
SHARED = 0.1
FEW = 0.4
_SHOWN = 10


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        made = {shipped: Path(folder) / shipped.name for shipped in (classifier.OUT, passage_kinds.OUT, decision.OUT)}
        for step, out in zip((classifier, passage_kinds, decide), made.values(), strict=True):
            step.main(out)
        found = [line for shipped, out in made.items() for line in differences(shipped, out)]
    for line in found[:_SHOWN]:
        print(line, file=sys.stderr)
    print(f"{len(found)} differences from what is shipped" + (": run `make models`" if found else ""))
    return int(bool(found))


def differences(shipped: Path, made: Path) -> list[str]:
    """Return where two files of a model differ by more than rounding explains."""
    old, new = (dict(_values(json.loads(path.read_text(encoding="utf-8")))) for path in (shipped, made))
    return [
        f"{shipped.name}: {name}: {old.get(name)} is shipped, {new.get(name)} is made"
        for name in sorted({*old, *new})
        if not _is_close(old.get(name), new.get(name), FEW if name.startswith("sure.") else CLOSE)
    ]


def _values(part: Any, path: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any part of a JSON file
    """Yield each value of a file with its path; a feature's row is kind, weight, kind, weight."""
    if isinstance(part, list) and path.startswith("weights."):
        yield from ((f"{path}.{kind}", weight) for kind, weight in zip(part[::2], part[1::2], strict=True))
    elif isinstance(part, dict | list):
        for name, value in part.items() if isinstance(part, dict) else enumerate(part):
            yield from _values(value, f"{path}.{name}" if path else str(name))
    else:
        yield path, part


def _is_close(one: float | str | None, other: float | str | None, close: float) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if one is None or other is None:  # dropped
        return abs(one or other or 0.0) <= max(classifier.PRUNE, passage_kinds.PRUNE) + close
    return math.isclose(one, other, rel_tol=SHARED, abs_tol=close)
