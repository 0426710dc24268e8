"""See what is wrong with a FAQ: file, line, column, and the fix.

  workshop-bot check knowledge/               every faq.yaml in the folder and below
  workshop-bot check faq.yaml --strict        warnings count as findings
  workshop-bot check --rules                  what the rules want, with examples

Each finding names file, line and column, what is wrong, the fix, and its rule.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.app import find_faqs
from bot.errors import EXIT_FINDINGS, FaqError
from bot.faq.check import ERROR, Finding, check_faq, documentation
from bot.faq.loader import load_faq
from bot.faq.rules import RULES
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="FAQ files or folders (default: $WORKSHOP_KNOWLEDGE, else knowledge/)"
    )
    command.add_argument("--strict", action="store_true", help="warnings count as findings")
    command.add_argument("--json", action="store_true", help="one JSON object a finding")
    command.add_argument("--rules", action="store_true", help="print what the rules want, and end")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Check; return 0 when nothing is wrong, 1 with findings, 78 when a file does not even load."""
    if options.rules:
        print("\n".join(documentation(rule) for rule in RULES))
        return 0
    files = [file for path in options.paths or [options.knowledge or settings.knowledge] for file in find_faqs(path)]
    counted, exit_code = 0, 0
    for file in files:
        try:
            findings = check_faq(load_faq(file))
        except FaqError as error:
            print(error)
            counted, exit_code = counted + len(error.problems), error.exit_code
            continue
        for finding in findings:
            print(_json(finding) if options.json else finding)
        counted += sum(finding.level == ERROR or options.strict for finding in findings)
    if counted:
        print(f"{counted} finding{'s' if counted > 1 else ''} in {len(files)} file{'s' if len(files) > 1 else ''}", file=sys.stderr)
        return exit_code or EXIT_FINDINGS
    print(f"{len(files)} file{'s' if len(files) > 1 else ''} checked, nothing wrong", file=sys.stderr)
    return 0


def _json(finding: Finding) -> str:
    place = finding.problem.place
    values = {"file": place.file, "line": place.line, "column": place.column, "level": finding.level, "rule": finding.rule}
    return json.dumps(values | {"message": finding.problem.what, "fix": finding.problem.fix})
