"""Makes bot/matching/data/asked.bin: the mean vector of each phrasing of the bank, and its signs."""

from __future__ import annotations

from pathlib import Path

from bot.bank.model import load_kinds
from bot.matching.sense import DIMENSIONS, SCALE, load_senses
from bot.matching.signs import signs_of
from models.sense import plain

OUT = Path(__file__).parent.parent / "bot" / "matching" / "data" / "asked.bin"


def main(out: Path = OUT) -> None:
    senses = load_senses()
    rows = [senses.mean(plain(text)) or (0.0,) * DIMENSIONS for kind in load_kinds() for text in kind.phrasings]
    out.unlink(missing_ok=True)  # a bot that runs from here has the old file mapped, and keeps it
    with out.open("wb") as file:
        for row in rows:
            file.write(bytes(max(-127, min(127, round(part * SCALE))) & 255 for part in row))
            file.write(signs_of(row).to_bytes(DIMENSIONS // 8, "big"))
    print(f"{len(rows)} phrasings -> {out.name}")
