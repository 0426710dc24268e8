"""The one place that reads the environment. Each setting is declared once; .env.example is checked against this list."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import SettingsError, UsageError

PREFIX = "WORKSHOP_"

# Name -> (default, what it is). In the order of .env.example.
DECLARED = {
    "WORKSHOP_KNOWLEDGE": ("knowledge", "The FAQ file, or a folder that holds faq.yaml files (in it or below it)."),
    "WORKSHOP_NOW": ("", "The instant to answer at, to rehearse (2023-09-20T12:00Z); empty means the present."),
    "WORKSHOP_SERVERS": (
        "",
        "Which server answers from which FAQ, by the host: 123456789012345678=name,*=other (* is every other place); empty lets organizers choose.",
    ),
    "WORKSHOP_DATA": ("data", "The folder for what the bot keeps (server settings, verdict counts), in one SQLite file."),
    "DATABASE_URL": ("", "A PostgreSQL address (postgresql://user:password@host/name) to keep it there instead; a secret."),
    "WORKSHOP_HEALTH": ("", "HOST:PORT of /healthz, /readyz and /metrics (127.0.0.1:8080; a container uses it itself); empty for none."),
    "DISCORD_TOKEN": ("", "The token of the bot, for `workshop-bot run`; a secret: never commit it."),
}


# May be given as the path of a file (DISCORD_TOKEN_FILE), as container platforms mount them.
SECRETS = ("DISCORD_TOKEN", "DATABASE_URL")


def prepare_start() -> None:
    """Make a short command start faster: called before anything heavy is imported.

    - Pydantic looks for plugins through importlib.metadata at every start (30 ms); we use none.
      https://docs.pydantic.dev/latest/concepts/plugins/
    - The collector runs dozens of times over data that stays; a process that stays turns it on again (`settle`).
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.disable()


def settle() -> None:
    """Turn the collector on for a process that stays, leaving out what was loaded."""
    gc.collect()
    gc.freeze()
    gc.enable()


@dataclass(frozen=True, slots=True)
class Settings:
    knowledge: Path
    now: str
    color: bool
    servers: Mapping[str, str] = field(default_factory=dict)
    data: Path = Path("data")
    database_url: str = field(default="", repr=False)  # holds a password: never shown
    token: str = field(default="", repr=False)  # a secret: never shown
    health: str = ""
    told: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)  # name, value (masked), source

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Read the settings from `env`, or the process's environment; raise UsageError naming every unknown WORKSHOP_* variable at once."""
        env = os.environ if env is None else env
        unknown = sorted(name for name in env if name.startswith(PREFIX) and name not in DECLARED)
        if unknown:
            from rapidfuzz import process  # noqa: PLC0415 - only for the hint

            nearest = {name: process.extractOne(name, list(DECLARED), score_cutoff=80) for name in unknown}
            hints = [f"{name} (did you mean {near[0]}?)" if near else name for name, near in nearest.items()]
            raise UsageError(
                f"unknown settings in the environment: {', '.join(hints)}. Known: {', '.join(name for name in DECLARED if name.startswith(PREFIX))}."
            )
        values = {name: env.get(name) or _from_file(name, env) or default for name, (default, _) in DECLARED.items()}
        if values["WORKSHOP_HEALTH"] and not re.fullmatch(r"[\w.:\[\]-]*:\d{1,5}", values["WORKSHOP_HEALTH"]):
            raise SettingsError(f"WORKSHOP_HEALTH: {values['WORKSHOP_HEALTH']!r} is not of the form 127.0.0.1:8080")
        # https://no-color.org: any value but the empty one asks for plain text.
        return cls(
            knowledge=Path(values["WORKSHOP_KNOWLEDGE"]),
            now=values["WORKSHOP_NOW"],
            color=not env.get("NO_COLOR"),
            servers=_servers(values["WORKSHOP_SERVERS"]),
            data=Path(values["WORKSHOP_DATA"]),
            database_url=values["DATABASE_URL"],
            token=values["DISCORD_TOKEN"],
            health=values["WORKSHOP_HEALTH"],
            told=tuple(_told(name, values[name], env) for name in DECLARED),
        )


def _from_file(name: str, env: Mapping[str, str]) -> str:
    """Return a secret from the file that NAME_FILE gives; empty when none is given. Raises SettingsError."""
    path = env.get(f"{name}_FILE", "") if name in SECRETS else ""
    if not path:
        return ""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not text"
        raise SettingsError(f"{name}_FILE: {path}: {reason}. Give the path of a file that holds the secret and nothing else.") from None


def _told(name: str, value: str, env: Mapping[str, str]) -> tuple[str, str, str]:
    """A setting as it may be shown: name, value, source."""
    source = "environment" if env.get(name) else f"{name}_FILE" if name in SECRETS and env.get(f"{name}_FILE") else "default"
    return name, "***" if value and name in SECRETS else value, source


def _servers(text: str) -> dict[str, str]:
    """Read "guild id=FAQ" pairs, separated by commas; "*" stands for every other place."""
    pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
    wrong = [pair for pair in pairs if not re.fullmatch(r"(?:\d{15,20}|\*)\s*=\s*[^=\s]+", pair)]
    if wrong:
        raise SettingsError(f"WORKSHOP_SERVERS: {wrong[0]!r} is not of the form 123456789012345678=name-of-faq (or *=name-of-faq)")
    return {server.strip(): name.strip() for server, _, name in (pair.partition("=") for pair in pairs)}
