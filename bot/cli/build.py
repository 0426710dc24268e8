"""Build a FAQ from the page of a call for papers.

  workshop-bot build call-for-papers.md -o faq.yaml
  workshop-bot build https://example.org/cfp -o faq.yaml         a page on the web
  workshop-bot build index.md _data/dates.yml -o faq.yaml        a page with its data files or sub-pages, read as one
  workshop-bot build page.html -o faq.yaml --edits edits.yaml    apply your own additions on top
  workshop-bot build page.html -o - --json >faq.yaml 2>found.json   for tools: the FAQ, and what was found

A source is a file or an http(s) URL: Markdown, HTML, reStructuredText, LaTeX, plain text or e-mail; YAML, JSON or CSV.
It prints a review: what it found (with the line), what is doubtful, which lines with a day, a month or a page count it
did not understand or left out (by their numbers, with the reason), for which questions the bot quotes a line as it
stands, and what calls usually say and it found nothing about. --json prints the same as JSON, with what became of each
line that has a day, a month, a page count, a link, an address or words struck out.

Beside faq.yaml it writes faq.built.yaml, what the page said, which `update` needs to tell your edits from it, and
faq.call.yaml, the text of the call, which answers quote. Keep both there; do not edit them.

The review goes to standard output, and what is being done ("reading ...") to standard error. With -o - the FAQ goes to
standard output and the review to standard error; there, --json leaves out what is being done, so that it is JSON alone.

An existing file is only replaced with --force. With --now the FAQ notes the day its page was read.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

from bot.cfp.build import BuiltFaq, build_faq, built_record
from bot.cfp.summary import summary_json, summary_text
from bot.cli.options import add_now
from bot.cli.quoted import quoted_kinds
from bot.errors import UsageError
from bot.faq.passages import passages_file
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
    command.add_argument("--json", action="store_true", help="print the review as JSON")
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
    built = _built(options, quiet=to_stdout and options.json)
    if to_stdout:
        print(built.text, end="")
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        built.write(output)
        _say(f"wrote {output}")
    quoted = quoted_kinds(built, options.now)
    review = summary_json(built, quoted) if options.json else summary_text(built, quoted)
    text = review if isinstance(review, str) else json.dumps(review, indent=1, ensure_ascii=False)
    print(text, file=sys.stderr if to_stdout else sys.stdout, flush=True)
    if not to_stdout:
        _say(_next(output))
    return 0


def _next(output: Path) -> str:
    """What the files beside the FAQ are for, and what to do now."""
    faq = shlex.quote(str(output))
    record, call = built_record(output).name, passages_file(output).name
    return (
        f"\nkeep {record} and {call} beside it, unedited: `workshop-bot update` and answers need them\n"
        f'next: workshop-bot check {faq}; workshop-bot ask --knowledge {faq} "when is the deadline?"'
    )


def _built(options: argparse.Namespace, *, quiet: bool) -> BuiltFaq:
    """Build the FAQ and, unless `quiet`, say what is being done: a page may take a while."""
    say = _nothing if quiet else _say
    for source in options.sources:
        say(f"reading {source} ...")
    page = read_sources(options.sources)
    say("looking for dates, people, topics and rules; a long page takes a few seconds ...")
    return build_faq(page, edits=options.edits, checked=options.now.date() if options.dated else None)


def _nothing(text: str) -> None:
    del text


def _file_of(output: Path | None) -> Path:
    if output is None:
        raise UsageError("no output given; use -o faq.yaml, or -o - for standard output")
    return output / "faq.yaml" if output.is_dir() else output


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
