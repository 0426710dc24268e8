"""Build a FAQ from the page of a call for papers.

  workshop-bot build call-for-papers.md -o faq.yaml
  workshop-bot build https://example.org/cfp -o faq.yaml         a page on the web
  workshop-bot build index.md _data/dates.yml -o faq.yaml        a page with its data files or sub-pages, read as one
  workshop-bot build page.html -o faq.yaml --edits edits.yaml    apply your own additions on top
  workshop-bot build page.html -o - --json                       what was found, for tools

A source is a file or an http(s) URL: Markdown, HTML, reStructuredText, LaTeX, plain text or e-mail; YAML, JSON or CSV.
It prints a review: what it found (with the line), what is doubtful or was not understood, what it left out and why,
and what it found nothing about. --json holds the whole account of the page, line by line.
An existing file is only replaced with --force. With --now the FAQ notes the day its page was read.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.cfp.build import build_faq
from bot.cfp.summary import summary_json, summary_text
from bot.cli.options import add_now
from bot.errors import UsageError
from bot.page.sources import read_sources
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="the page of the call: a file or an http(s) URL; several are read as one",
    )
    command.add_argument(
        "-o",
        "--output",
        "--knowledge",
        type=Path,
        metavar="PATH",
        help="FAQ file to write, or an existing folder to write faq.yaml in; - for standard output",
    )
    command.add_argument(
        "--edits",
        type=Path,
        metavar="FILE",
        help="a YAML file with your own additions, applied on top of what the page says",
    )
    command.add_argument("--json", action="store_true", help="print the summary as JSON")
    command.add_argument("--force", action="store_true", help="replace an existing FAQ")
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Build and write the FAQ; return 0, or 78 when the page or the result cannot be used."""
    del settings
    output = _file_of(options.output)
    to_stdout = str(output) == "-"
    if not to_stdout and output.exists() and not options.force:
        raise UsageError(
            f"{output} exists; --force replaces it and loses manual edits (`workshop-bot update` keeps them)"
        )
    for source in options.sources:
        _say(f"reading {source} ...")
    checked = options.now.date() if options.dated else None
    built = build_faq(read_sources(options.sources), edits=options.edits, checked=checked)
    if to_stdout:
        print(built.text, end="")
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        built.write(output)
        _say(f"wrote {output}")
    text = json.dumps(summary_json(built), indent=1, ensure_ascii=False) if options.json else summary_text(built)
    print(text, file=sys.stderr if to_stdout else sys.stdout)
    return 0


def _file_of(output: Path | None) -> Path:
    if output is None:
        raise UsageError("no output given; use -o faq.yaml, or -o - for standard output")
    return output / "faq.yaml" if output.is_dir() else output


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
