"""How a setting is declared: its name, how it is read, its default, its help, and whether it is a secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

PREFIX = "WORKSHOP_"
SETTINGS_FILE = "WORKSHOP_SETTINGS"  # names the file that holds the others, so it is read before them

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Setting:
    """One declared setting.

    - `read`: makes a value of what the host wrote; raises ValueError naming the form that is expected
    - `secret`: never shown; may also be given as the path of a file (NAME_FILE), as container platforms mount them
    """

    name: str
    read: Callable[[str], object]
    help: str
    default: str = ""
    secret: bool = False

    @property
    def file_name(self) -> str:
        """The variable that names a file holding the secret; empty for what is not secret."""
        return f"{self.name}_FILE" if self.secret else ""


def setting(name: str, read: Callable[[str], Value], summary: str, *, default: str = "", secret: bool = False) -> Value:
    """Declare a setting as a field of a dataclass."""
    declared = Setting(name, read, summary, default, secret)
    made: object = field(default_factory=lambda: read(default), repr=not secret, metadata={"setting": declared})
    return cast("Value", made)  # what a dataclass makes of its field
