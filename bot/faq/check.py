"""Checks a FAQ that loads: what is likely wrong in it, with place and fix. One rule a module, in `bot.faq.rules`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import ModuleType

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.rules import DATED_RULES, RULES

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    rule: str
    level: str
    problem: Problem

    def __str__(self) -> str:
        return (
            f"{self.problem.place}: {self.level}: {self.problem.what}"
            + (f". {self.problem.fix}" if self.problem.fix else "")
            + f" [{self.rule}]"
        )


def check_faq(loaded: LoadedFaq, now: datetime | None = None) -> list[Finding]:
    """Return the findings of every rule, in the order of the file; without `now`, of those that need no day."""
    found = [Finding(rule.ID, rule.LEVEL, problem) for rule in RULES for problem in rule.check(loaded)]
    if now is not None:
        found += [Finding(rule.ID, rule.LEVEL, one) for rule in DATED_RULES for one in rule.check(loaded, now)]
    return sorted(found, key=lambda finding: (finding.problem.place.line, finding.problem.place.column, finding.rule))


def documentation(rule: ModuleType) -> str:
    """Return a rule's page: what it wants, what passes, what fails."""
    return f"{rule.ID} ({rule.LEVEL})\n{rule.__doc__}"
