"""Errors that carry their own words.

    Exception
    ├── WorkshopError            what happened and what to do; its text may be shown
    │   ├── UsageError           the command was called wrongly            exit 2
    │   ├── SettingsError        a setting is wrong                        exit 78
    │   ├── NoWorkshopError      no workshop was chosen for this place     exit 78
    │   ├── FaqError             the FAQ file cannot be used               exit 78
    │   ├── BankError            the question bank is broken               exit 78
    │   ├── PageError            the call for papers cannot be read        exit 78
    │   ├── DiscordError         Discord cannot be reached                 exit 69
    │   ├── StoreError           the database cannot be used               exit 69
    │   └── TemplateError        an answer's template is wrong             exit 78
    └── everything else          a bug: a traceback for us, never shown to a member

Exit codes follow sysexits.h where it has one: 78 is EX_CONFIG, 69 EX_UNAVAILABLE.
"""

from __future__ import annotations

from typing import NamedTuple

EXIT_FINDINGS = 1


class Place(NamedTuple):
    """A place in a file, counted from 1 as editors do; line 0 stands for a file that is not there."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Problem(NamedTuple):
    """One thing wrong at one place, and how to fix it."""

    place: Place
    what: str
    fix: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f". {self.fix}" if self.fix else "")


class WorkshopError(Exception):
    """Something went wrong that a person can fix."""

    exit_code = 70

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.__doc__)


class UsageError(WorkshopError):
    """The command was called wrongly."""

    exit_code = 2


class SettingsError(WorkshopError):
    """A setting is wrong."""

    exit_code = 78


class NoWorkshopError(WorkshopError):
    """No workshop was chosen for this place."""

    exit_code = 78


class PageError(WorkshopError):
    """The call for papers cannot be read."""

    exit_code = 78


class PageAwayError(PageError):
    """The call for papers cannot be read now; it may be there later."""

    exit_code = 69


class DiscordError(WorkshopError):
    """Discord cannot be reached."""

    exit_code = 69


class StoreError(WorkshopError):
    """The database cannot be used."""

    exit_code = 69


class BrokenStoreError(StoreError):
    """The database is damaged, or its address is wrong: starting again does not help."""

    exit_code = 78


class TemplateError(WorkshopError):
    """An answer's template is wrong."""

    exit_code = 78


class BankError(WorkshopError):
    """The question bank is broken."""

    exit_code = 78


class FaqError(WorkshopError):
    """The FAQ file cannot be used; `problems` says where and why, all of them at once."""

    exit_code = 78

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))
