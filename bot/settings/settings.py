"""Reads the settings once, from the environment and a file; what is wrong is told all at once."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.errors import SettingsError
from bot.settings import values
from bot.settings.declared import DECLARED, PREFIX, SECRETS, SETTINGS_FILE
from bot.shards import ALL, Shards

if TYPE_CHECKING:
    from dotenv.parser import Binding

Value = TypeVar("Value")
_USUAL_FILE = ".env"
_NEAR = 85  # likeness of a name that is taken for a slip


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
    """- `told`: name, value (secrets masked) and source of each, for people"""

    knowledge: Path
    now: str
    color: bool
    servers: Mapping[str, str] = field(default_factory=dict)
    data: Path = Path("data")
    source: str = ""
    shards: Shards = ALL
    health: str = ""
    status_channel: int = 0
    database_url: str = field(default="", repr=False)  # holds a password: never shown
    sentry: str = field(default="", repr=False)
    token: str = field(default="", repr=False)  # a secret: never shown
    told: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Read the settings from `env`, or the process's environment with the file `.env` here; raise SettingsError naming all that is wrong."""
        found = _Found(os.environ if env is None else env, usual=_USUAL_FILE if env is None else "")
        settings = cls(
            knowledge=found.read("WORKSHOP_KNOWLEDGE", Path),
            now=found.read("WORKSHOP_NOW", values.instant),
            color=not found.env.get("NO_COLOR"),  # https://no-color.org: any value but the empty one asks for plain text
            servers=found.read("WORKSHOP_SERVERS", values.servers),
            data=found.read("WORKSHOP_DATA", Path),
            source=found.read("WORKSHOP_SOURCE", values.public_page),
            shards=found.read("WORKSHOP_SHARDS", lambda text: values.shards(text, found.env.get("HOSTNAME", ""))),
            health=found.read("WORKSHOP_HEALTH", values.address),
            status_channel=found.read("WORKSHOP_STATUS_CHANNEL", values.channel),
            database_url=found.read("DATABASE_URL", values.database),
            sentry=found.read("SENTRY_DSN", values.source),
            token=found.read("DISCORD_TOKEN", values.token),
            told=tuple(found.told(name) for name in DECLARED),
        )
        if settings.source:  # what was built of it is what every command goes by
            settings = replace(settings, knowledge=settings.data / "source" / values.folder_of(settings.source) / "faq.yaml")
        if found.problems:
            raise SettingsError("\n".join(found.problems))
        return settings


class _Found:
    """What the environment and the file say. The environment wins; a secret may stand in a file of its own (NAME_FILE)."""

    def __init__(self, env: Mapping[str, str], *, usual: str) -> None:
        self.env = env
        self.problems: list[str] = []
        self._values = dict.fromkeys(DECLARED, "")
        self._sources = dict.fromkeys(DECLARED, "default")
        known = {*DECLARED, *(f"{name}_FILE" for name in SECRETS), SETTINGS_FILE}
        self._refuse_unknown([(name, "") for name in sorted(env) if name.startswith(PREFIX) and name not in known])
        written = self._file(env.get(SETTINGS_FILE) or (usual if Path(usual or os.devnull).is_file() else ""))
        self._refuse_unknown([(name, place) for name, (_, place) in written.items() if name not in known - {SETTINGS_FILE}])
        for name, (default, _) in DECLARED.items():
            self._find(name, default, written)

    def _find(self, name: str, default: str, written: Mapping[str, tuple[str, str]]) -> None:
        """Take a setting from the first place that has it."""
        aside = f"{name}_FILE" if name in SECRETS else ""
        for key in (name, aside):
            value, source = (self.env[key], "environment") if self.env.get(key) else written.get(key, ("", ""))
            if value and key == aside:
                source = aside
                try:
                    value = values.secret_of(value)
                except ValueError as error:
                    self.problems.append(f"{aside}: {error}.")
            if value:
                self._values[name], self._sources[name] = value, source
                return
        self._values[name] = default

    def read(self, name: str, reader: Callable[[str], Value]) -> Value:
        """Return a setting's value; what is wrong is noted, and stands in for it."""
        try:
            return reader(self._values[name])
        except ValueError as error:
            place = "" if self._sources[name] in {"environment", "default"} else f" ({self._sources[name]})"
            self.problems.append(f"{name}{place}: {error}.")
            return reader("")

    def told(self, name: str) -> tuple[str, str, str]:
        value = self._values[name]
        return name, "***" if value and name in SECRETS else value, self._sources[name]

    def _file(self, path: str) -> dict[str, tuple[str, str]]:
        """Return what a settings file says: name -> value and place."""
        if not path:
            return {}
        from dotenv.parser import parse_stream  # noqa: PLC0415 - most starts have no such file

        try:
            with Path(path).open(encoding="utf-8") as stream:
                lines = list(parse_stream(stream))
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"{SETTINGS_FILE}: {path}: {getattr(error, 'strerror', None) or 'not text'}.")
            return {}
        self.problems += [
            f"{_place(path, line)}: {line.original.string.strip()[:20]!r} is no setting. Write NAME=value, or # before a comment."
            for line in lines
            if line.error
        ]
        return {line.key: (line.value or "", _place(path, line)) for line in lines if line.key}

    def _refuse_unknown(self, unknown: list[tuple[str, str]]) -> None:
        """Refuse what can only be meant for us: our prefix, or nearly one of our names. The rest is somebody else's."""
        if not unknown:
            return
        from rapidfuzz import process  # noqa: PLC0415 - only for the hint

        for name, place in unknown:
            near = process.extractOne(name, list(DECLARED), score_cutoff=_NEAR)
            if near or name.startswith(PREFIX):
                hint = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(DECLARED)}."
                self.problems.append(f"{f'{place}: ' if place else ''}there is no setting {name}. {hint}")


def _place(path: str, line: Binding) -> str:
    """Where a setting stands: the parser counts from the blank lines before it."""
    text = line.original.string
    return f"{path}:{line.original.line + text[: len(text) - len(text.lstrip())].count(chr(10))}"
