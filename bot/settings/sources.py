"""Where settings come from: the environment, then a settings file; a secret may be in a file of its own (NAME_FILE)."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.settings import env_file, values
from bot.settings.declared import PREFIX, SETTINGS_FILE, Setting

_NEAR = 85  # similarity, of 100, from which an unknown name is taken for a typing error
_ENVIRONMENT, _DEFAULT = "environment", "default"


class Stated(NamedTuple):
    """A setting as it was given. `source`: "environment", "default", FILE:LINE or the name of a NAME_FILE variable."""

    name: str
    value: str
    source: str


class Sources:
    """Looks settings up and collects what is wrong in `problems`, so that everything is reported together."""

    def __init__(self, env: Mapping[str, str], declared: Sequence[Setting], *, usual: str) -> None:
        """- `usual`: the settings file that is read when it exists and no other one is named; empty for none"""
        self.problems: list[str] = []
        self._env = env
        self._declared = {item.name: item for item in declared}
        names = {*self._declared, *(item.file_name for item in declared if item.secret)}
        self._refuse_unknown([name for name in sorted(env) if name.startswith(PREFIX)], names | {SETTINGS_FILE})
        self._in_file = self._read_file(
            env.get(SETTINGS_FILE) or (usual if Path(usual or os.devnull).is_file() else "")
        )
        self._refuse_unknown(self._in_file, names)
        self._stated = {item.name: self._find(item) for item in declared}

    def value(self, setting: Setting) -> object:
        """Return the value of a setting; where it is wrong, that is noted and an empty setting's value returned."""
        _, text, source = self._stated[setting.name]
        try:
            return setting.read(text)
        except ValueError as error:
            self._note(setting.name, source, error)
            return setting.read("")

    def rewrite(self, name: str, change: Callable[[str], str]) -> None:
        """Replace the text of a setting before it is read."""
        stated = self._stated[name]
        try:
            self._stated[name] = stated._replace(value=change(stated.value))
        except ValueError as error:
            self._note(name, stated.source, error)
            self._stated[name] = stated._replace(value="")

    def stated(self) -> tuple[Stated, ...]:
        """Return every setting as it was given, secrets masked."""
        return tuple(
            stated._replace(value="***") if stated.value and self._declared[stated.name].secret else stated
            for stated in self._stated.values()
        )

    def _note(self, name: str, source: str, error: ValueError) -> None:
        place = "" if source in {_ENVIRONMENT, _DEFAULT} else f" ({source})"
        self.problems.append(f"{name}{place}: {error}.")

    def _find(self, setting: Setting) -> Stated:
        """Take a setting from the first place that has it: the environment before the file, itself before NAME_FILE."""
        if found := self._given(setting.name):
            return Stated(setting.name, *found)
        if setting.secret and (found := self._given(setting.file_name)):
            try:
                return Stated(setting.name, values.secret_in(found[0]), setting.file_name)
            except ValueError as error:
                self.problems.append(f"{setting.file_name}: {error}.")
        return Stated(setting.name, setting.default, _DEFAULT)

    def _given(self, name: str) -> tuple[str, str] | None:
        """Return the text and its source; an empty text counts as not given."""
        if self._env.get(name):
            return self._env[name], _ENVIRONMENT
        written = self._in_file.get(name)
        return (written.value, written.place) if written and written.value else None

    def _read_file(self, path: str) -> dict[str, env_file.Assignment]:
        """Return what the settings file says, by name; note the lines that cannot be read."""
        if not path:
            return {}
        try:
            text = Path(path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"{SETTINGS_FILE}: {path}: {getattr(error, 'strerror', None) or 'not a text file'}.")
            return {}
        assignments, wrong = env_file.parse(text, path)
        self.problems += wrong
        return {assignment.name: assignment for assignment in assignments}

    def _refuse_unknown(self, names: Sequence[str] | Mapping[str, env_file.Assignment], known: set[str]) -> None:
        """Refuse names that can only be meant for the bot: its prefix, or nearly a name it knows."""
        unknown = [name for name in names if name not in known]
        if not unknown:
            return
        from rapidfuzz import process  # noqa: PLC0415 - only for the hint

        for name in unknown:
            near = process.extractOne(name, list(self._declared), score_cutoff=_NEAR)
            if near or name.startswith(PREFIX):
                place = f"{names[name].place}: " if isinstance(names, Mapping) else ""
                hint = f"Did you mean {near[0]}?" if near else f"Valid names: {', '.join(self._declared)}."
                self.problems.append(f"{place}there is no setting {name}. {hint}")
