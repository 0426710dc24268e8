"""Formats a reply for a terminal: the fact, then its place in the call."""

from __future__ import annotations

import json
import os
import textwrap
from typing import Any

from bot.answering.model import Answer, Reply

_DIM, _BOLD, _PLAIN = "\033[2m", "\033[1m", "\033[0m"
_WIDEST = 100
_NARROWEST = 40


def as_text(reply: Reply, *, call: str, color: bool = False, width: int = 0) -> str:
    """Return the reply as text; `call` names the call for papers in source lines.

    With a `width` lines are wrapped to that many columns.
    """
    blocks = [
        "\n".join(
            [
                _wrapped(answer.text, width=width),
                *_source(_place(answer, call, reply.language), color=color, width=width),
            ]
        )
        for answer in (*reply.answers, *reply.hints)
    ]
    if reply.message:
        blocks.append(_wrapped(reply.message, width=width))
    if reply.suggestions:
        listed = [f"  {number}. {suggestion.question}" for number, suggestion in enumerate(reply.suggestions, start=1)]
        blocks[-1:] = ["\n".join([*blocks[-1:], *listed])]
    return "\n\n".join(blocks)


def as_json(question: str, reply: Reply) -> str:
    """Return the reply as one line of JSON, as `ask --jsonl` prints it."""
    answers = [
        {"entry": answer.entry, "text": answer.text, "confidence": answer.confidence, "source": _source_json(answer)}
        | ({"told": answer.told} if answer.told else {})
        for answer in reply.answers
    ]
    suggestions = [{"entry": suggestion.entry, "question": suggestion.question} for suggestion in reply.suggestions]
    # ASCII only: a lone surrogate in the question must not break the line.
    return json.dumps(
        {
            "q": question,
            "outcome": reply.outcome.value,
            "answers": answers,
            "suggestions": suggestions,
            "message": reply.message,
            "hints": [{"text": hint.text, "source": _source_json(hint)} for hint in reply.hints],
        }
    )


def _source_json(answer: Answer) -> dict[str, Any] | None:
    return {"line": answer.source.line, "quote": answer.source.quote} if answer.source else None


def _place(answer: Answer, call: str, language: str) -> str:
    """Where an answer is from: its place in the call, or that it is the organizers' own word; empty for neither."""
    if answer.source is None:
        return answer.teller(language)
    quote, place = answer.source.quote, f"{answer.source.file or call}:{answer.source.line}"
    return place if quote.strip("“”. ") in answer.text else f"{place}  “{quote.strip('“”')}”"


def _source(place: str, *, color: bool, width: int) -> list[str]:
    if not place:
        return []
    line = f"  {place}"
    if width:
        line = textwrap.shorten(line.strip(), width - 2, placeholder=" …”" if "“" in line else "…")
        line = f"  {line}"
    return [f"{_DIM}{line}{_PLAIN}" if color else line]


def _wrapped(text: str, *, width: int) -> str:
    if not width:
        return text
    return "\n".join(
        textwrap.fill(
            line,
            width,
            subsequent_indent="  " if line.startswith("•") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.split("\n")
    )


def terminal_width() -> int:
    """Return how many columns to fill, 40 to 100."""
    try:
        columns = os.get_terminal_size().columns
    except OSError:  # no terminal after all
        columns = _WIDEST
    return max(_NARROWEST, min(_WIDEST, columns))


def bold(text: str, *, color: bool) -> str:
    """Return text in bold, where the terminal shows it."""
    return f"{_BOLD}{text}{_PLAIN}" if color else text
