"""Check FAQ files: what is wrong, where, and how to fix it.

  workshop-bot check knowledge/               every faq.yaml in the folder and below
  workshop-bot check faq.yaml --strict        warnings count as findings
  workshop-bot check faq.yaml --all           each warning, where many are of a kind
  workshop-bot check --rules                  what the rules require, with examples

It also asks every phrasing of your entries: each must be answered by its entry. A file questions.yaml next to the FAQ
("when is lunch?": lunch, one per line) is asked too: your own regression test. What must answer is the id of an entry,
of a date, or of a kind of question (`workshop-bot kinds`); or unstated (the call does not state it), or silent.

Each finding names file, line and column, the problem, the fix, and its rule.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.answering.audit import audit, questions_file
from bot.app import build_answerer, find_faqs
from bot.cli.options import add_now
from bot.errors import EXIT_FINDINGS, FaqError
from bot.faq.check import ERROR, Finding, check_faq, documentation
from bot.faq.loader import load_faq
from bot.faq.rules import DATED_RULES, RULES
from bot.revisions.expected import regressions
from bot.settings.settings import Settings

_SHOWN = 3  # warnings of a kind in a file that are printed where not all are asked for


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="FAQ files or folders (default: $WORKSHOP_KNOWLEDGE, else knowledge/)",
    )
    command.add_argument("--strict", action="store_true", help="warnings count as findings")
    command.add_argument("--all", action="store_true", help=f"print more than {_SHOWN} warnings of a kind in a file")
    command.add_argument("--json", action="store_true", help="print one JSON object per finding")
    command.add_argument("--rules", action="store_true", help="print what the rules require, and exit")
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Check; return 0 when there are no findings, 1 with findings, 78 when a file cannot be loaded."""
    if options.rules:
        print("\n".join(documentation(rule) for rule in (*RULES, *DATED_RULES)))
        return 0
    files = [file for path in options.paths or [settings.knowledge] for file in find_faqs(path)]
    counted, told, exit_code = 0, 0, 0
    for file in files:
        try:
            findings = _findings(file, options.now)
        except FaqError as error:
            print(error)
            counted, exit_code = counted + len(error.problems), error.exit_code
            continue
        for line in map(_json, findings) if options.json else _lines(findings, every=options.all or options.strict):
            print(line)
        told += len(findings)
        counted += sum(finding.level == ERROR or options.strict for finding in findings)
    in_files = f"in {_count(len(files), 'file')}"
    if counted:
        print(f"{_count(counted, 'finding')} {in_files}", file=sys.stderr)
        return exit_code or EXIT_FINDINGS
    only_warnings = f"no errors, {_count(told, 'warning')} {in_files} (--strict counts them)"
    print(only_warnings if told else f"no findings {in_files}", file=sys.stderr)
    return 0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _findings(file: Path, now: datetime) -> list[Finding]:
    """Return what the rules find, what asking the FAQ's own phrasings finds, and regressions."""
    loaded = load_faq(file)
    answerer = build_answerer(loaded)
    asked = questions_file(file)
    return [*check_faq(loaded, now), *audit(answerer, loaded), *(regressions(answerer, asked) if asked else ())]


def _lines(findings: list[Finding], *, every: bool) -> Iterator[str]:
    """Yield what is printed of one file. Unless `every` is, of many warnings with one remedy the first few, then only
    the lines of the others, so that they do not bury what else was found.
    """
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one in findings:
        found = alike[one.rule, one.problem.fix]
        found.append(one)
        if every or one.level == ERROR or len(found) <= _SHOWN:
            yield str(one)
    for (rule, _), found in alike.items():
        rest = [one.problem.place for one in found[_SHOWN:] if one.level != ERROR]
        if rest and not every:
            lines = f"in line{'s' * (len(rest) != 1)} {', '.join(str(place.line) for place in rest)}"
            yield f"{rest[0].file}: warning: {len(rest)} more like these, {lines}. --all prints each. [{rule}]"


def _json(finding: Finding) -> str:
    place = finding.problem.place
    values = {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "level": finding.level,
        "rule": finding.rule,
    }
    return json.dumps(values | {"message": finding.problem.what, "fix": finding.problem.fix})
