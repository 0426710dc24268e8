"""A question kind: what is asked everywhere, in the words people ask it in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.errors import BankError
from bot.safe_yaml import read_yaml

_KEYS = {"family", "nearest", "aside", "needs", "id", "name", "question", "facts", "compute", "cues", "phrasings"}


@dataclass(frozen=True, slots=True)
class Kind:
    """One question kind.

    - `name` says what is asked about: "The call for papers says nothing about {name}."
    - `facts` are the facts one of which must be known for it to be answered; none means: only a FAQ entry answers it.
    - `compute` names the composer in `bot.answering` that words the answer; None means: the FAQ entry's own words.
    - `needs` are groups of units of which a question must hold one each, or it cannot mean this kind.
    - `aside` marks what no call is expected to state (other conferences, private matters).
    - `family` joins kinds whose answers hold each other's facts: any of them serves who asked for another.
    - `nearest` is the kind whose answer helps who asks for this one, where nothing answers it.
    - `cues` are regular expressions that recognise the sentence of a call that answers it (used by `build`).
    """

    id: str
    name: str
    question: str
    phrasings: tuple[str, ...]
    facts: tuple[str, ...] = ()
    compute: str | None = None
    cues: tuple[str, ...] = ()
    needs: tuple[frozenset[str], ...] = ()
    aside: bool = False
    family: str = ""
    nearest: str = ""


@cache
def load_kinds() -> tuple[Kind, ...]:
    """Read the shipped bank; raise BankError naming the file and the kind that is wrong."""
    kinds: list[Kind] = []
    for file in sorted((Path(__file__).parent / "data").glob("*.yaml")):
        loaded = read_yaml(file.read_text(encoding="utf-8"))
        kinds += [_kind(raw, file.name) for raw in loaded]
    repeated = {kind.id for kind in kinds if sum(other.id == kind.id for other in kinds) > 1}
    if repeated:
        raise BankError(f"question kinds defined twice: {', '.join(sorted(repeated))}")
    return tuple(kinds)


def _kind(raw: dict[str, Any], file: str) -> Kind:
    unknown = set(raw) - _KEYS
    if unknown or not {"id", "name", "question", "phrasings"} <= set(raw):
        raise BankError(f"{file}: the kind {raw.get('id', '?')!r} has wrong or missing keys: {sorted(unknown)}")
    return Kind(
        id=raw["id"],
        name=raw["name"],
        question=raw["question"],
        phrasings=tuple(line.strip() for line in raw["phrasings"].splitlines() if line.strip()),
        facts=tuple(raw.get("facts", ())),
        compute=raw.get("compute"),
        family=raw.get("family", raw["id"]),
        nearest=raw.get("nearest", ""),
        aside=bool(raw.get("aside", False)),
        needs=tuple(frozenset(group.split()) for group in raw.get("needs", ())),
        cues=tuple(raw.get("cues", ())),
    )
