"""The one place that reads the environment. Each setting is declared once; .env.example is checked against this list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from bot.errors import UsageError

PREFIX = "WORKSHOP_"

# Name -> (default, what it is). In the order of .env.example.
DECLARED = {
    "WORKSHOP_KNOWLEDGE": ("knowledge", "The FAQ file, or a folder that holds one faq.yaml (in it or below it)."),
    "WORKSHOP_NOW": ("", "The instant to answer at, to rehearse (2023-09-20T12:00Z); empty means the present."),
}


@dataclass(frozen=True, slots=True)
class Settings:
    knowledge: Path
    now: str
    color: bool

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Settings:
        """Read the settings; raise UsageError naming every unknown WORKSHOP_* variable at once."""
        unknown = sorted(name for name in env if name.startswith(PREFIX) and name not in DECLARED)
        if unknown:
            hints = [f"{name} (did you mean {near[0]}?)" if (near := get_close_matches(name, DECLARED, 1)) else name for name in unknown]
            raise UsageError(f"unknown settings in the environment: {', '.join(hints)}. Known: {', '.join(DECLARED)}.")
        values = {name: env.get(name) or default for name, (default, _) in DECLARED.items()}
        # https://no-color.org: any value but the empty one asks for plain text.
        return cls(Path(values["WORKSHOP_KNOWLEDGE"]), values["WORKSHOP_NOW"], not env.get("NO_COLOR"))
