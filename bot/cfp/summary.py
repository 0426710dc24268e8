"""What was found on a page, what is doubtful, what is not stated: for a person and for tools."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

from bot.cfp.asked_most import by_asking
from bot.cfp.build import BuiltFaq
from bot.faq.model import KeyDate, Source, TopicGroup
from bot.faq.remarks import noted, remark_words
from bot.faq.vocabulary import REMARKS
from bot.faq.when import literal

Quoted = Mapping[str, Source | None]
_MOST_LINES = 25  # of one kind that are printed
_MOST_ASKED = 16  # of the questions without an answer that are printed; nobody reads through sixty


def _rows(built: BuiltFaq) -> list[tuple[str, str, Source | None]]:
    faq = built.faq
    shown = ((name, getattr(faq.workshop, name)) for name in ("name", "short_name", "venue", "city", "website"))
    rows: list[tuple[str, str, Source | None]] = [
        (name.replace("_", " "), value, built.faq.source_of(f"workshop.{name}")) for name, value in shown if value
    ]
    for date in faq.dates:
        told = _told(date)
        rows.append((date.label, f"{told or literal(date)} [{date.status}]", date.source))
        settled = [remark for remark in date.remarks if not (told or REMARKS[remark.what].doubtful)]
        rows += [("", remark_words(remark), remark.source) for remark in settled]
    rows += _submission_rows(built)
    if faq.topics:
        groups = sum(isinstance(topic, TopicGroup) for topic in faq.topics)
        told = f"{len(faq.topics)}" + (f", {groups} of them groups" if groups else "")
        rows.append(("topics", told, built.faq.source_of("topics")))
    for role in dict.fromkeys(person.role for person in faq.people):
        people = [person for person in faq.people if person.role == role]
        named = f"{len(people)}: {', '.join(person.name for person in people)}"
        rows.append((f"{role.replace('_', ' ')}s", named, people[0].source))
    rows += [(item.what.replace("_", " "), "coming soon", item.source) for item in faq.pending]
    rows += [(entry.id.replace("_", " "), entry.answer, entry.source) for entry in faq.entries]
    return rows


def _told(date: KeyDate) -> str:
    """What the page says of a date to which it gives no day: "early March"."""
    return noted(date) if date.status == "tentative" and date.at is None and not date.candidates else ""


def _submission_rows(built: BuiltFaq) -> list[tuple[str, str, Source | None]]:
    rows: list[tuple[str, str, Source | None]] = []
    submission = built.faq.submission
    if submission.url:
        rows.append(("submission link", submission.url, built.faq.source_of("submission.url")))
    if submission.template:
        rows.append(("template", submission.template.name, built.faq.source_of("submission.template")))
    for limit in submission.page_limits:
        out = f", excluding {', '.join(limit.excludes)}" if limit.excludes else ""
        out += f", including {', '.join(limit.includes)}" if limit.includes else ""
        rows.append(
            (f"page limit, {limit.track}" if limit.track else "page limit", f"{limit.pages}{out}", limit.source)
        )
    for name, value in (
        ("review", submission.review),
        ("archival", submission.archival),
        ("dual submission", submission.dual_submission),
    ):
        if value is not None:
            rows.append((name, str(value).lower(), built.faq.source_of(f"submission.{name.replace(' ', '_')}")))
    return rows


def _at(source: Source | None, built: BuiltFaq) -> str:
    return f"  ({source.file or built.page.file}:{source.line})" if source else ""


def summary_text(built: BuiltFaq, quoted: Quoted | None = None) -> str:
    """Return the review of a build: what was found and where, what to look at, which lines answer questions by
    themselves (`quoted`: what they are about, and where), and what was not found.
    """
    count = len(built.page.files)
    lines = ["Found" + (f" in {count} sources" if count > 1 else "")]
    for name, value, source in _rows(built):
        shown = textwrap.shorten(value, 76, placeholder=" …")
        lines.append(f"  {textwrap.shorten(name, 34, placeholder=' …'):34}  {shown}" + _at(source, built))
    if built.page.fixed:
        lines.append(f"  {'broken text':34}  fixed on {built.page.fixed} lines (a wrong decoding)")
    lines += _please_look(built)
    if quoted:
        lines += ["", f"For these I quote a line of the page: please look ({len(quoted)})"]
        lines.append(_filled([f"{name}{_at(source, built)}".replace("  (", " (") for name, source in quoted.items()]))
    lines += _not_found(built, quoted or {})
    return "\n".join(lines)


def _not_found(built: BuiltFaq, quoted: Quoted) -> list[str]:
    """What the page does not answer: what members ask most by name, the rest by its count."""
    most, others = by_asking(name for name in built.unstated if name not in quoted)
    shown, rest = most[:_MOST_ASKED], len(most[_MOST_ASKED:]) + len(others)
    lines = ["", f"I found no answer to these on the page: please look, and add what it says ({len(shown)})"]
    lines.append(_filled(shown) if shown else "  nothing that members often ask")
    return [*lines, f"  ... and to {rest} that are asked less: --json has them all"] if rest else lines


def _filled(names: list[str]) -> str:
    return textwrap.fill("; ".join(names), 110, initial_indent="  ", subsequent_indent="  ")


def _please_look(built: BuiltFaq) -> list[str]:
    """Doubts, lines that were not understood, and lines that were left out for a reason."""
    file, account = built.page.file, built.draft.account
    lines: list[str] = []
    if built.draft.doubts:
        lines += ["", "Doubtful: please look"]
        lines += [f"  {doubt.file or file}:{doubt.line}: {doubt.text}" for doubt in built.draft.doubts]
    if account.not_understood:
        lines += ["", "Not understood: please look"]
        lines += [f"  {line.file}:{line.number}: {line.text}" for line in account.not_understood[:_MOST_LINES]]
        if (more := len(account.not_understood) - _MOST_LINES) > 0:
            lines.append(f"  ... and {more} more: --json has them all")
    others = [line for line in account.left_out if line not in account.not_understood]
    if others:
        lines += ["", "Left out"]
        for reason in dict.fromkeys(line.reason for line in others):
            told = [f"{line.file}:{line.number}" for line in others if line.reason == reason]
            lines.append(f"  {reason}: {', '.join(told[:_MOST_LINES])}" + (" ..." if len(told) > _MOST_LINES else ""))
    return lines


def summary_json(built: BuiltFaq, quoted: Quoted | None = None) -> dict[str, Any]:
    """Return the review as plain values, with the whole account of the page."""
    lines = (quoted or {}).items()
    most, others = by_asking(name for name in built.unstated if name not in (quoted or {}))
    return {
        "file": built.page.file,
        "found": [
            {
                "what": name,
                "value": value,
                "file": source.file or built.page.file if source else None,
                "line": source.line if source else None,
            }
            for name, value, source in _rows(built)
        ],
        "doubtful": [
            {"file": doubt.file or built.page.file, "line": doubt.line, "text": doubt.text}
            for doubt in built.draft.doubts
        ],
        "quoted": [
            {"what": name, "file": at.file or built.page.file if at else None, "line": at.line if at else None}
            for name, at in lines
        ],
        "not_found": [*most, *others],
        "account": [line.as_json() for line in built.draft.account.lines],
        "fixed_lines": built.page.fixed,
    }
