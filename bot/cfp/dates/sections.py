"""Which headings stand above dates, above earlier editions, above the programme."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cfp.dates.labels import heads_dates
from bot.cfp.language import phrases
from bot.cfp.title.sought import SOUGHT
from bot.page.blocks import Block
from bot.rules import Rule

_DEADLINE_IN_PAST = Rule(
    "an earlier date of this call", r"\b(?:previous|earlier|former|past)\b.{0,20}\bdeadline",
    examples=("previous deadline", "earlier deadlines", "former deadline", "past deadline"),
    near_misses=("previous editions",),
)  # fmt: skip
_PROGRAM = Rule(
    "programme of the event",
    r"^\W*(?:(?:tentative|preliminary|final|workshop|detailed|conference|scientific|"
    r"technical)\s)*(?:program(?:me)?|schedule|agenda|sessions?|talks)\b(?!.{0,20}(?:chair|committee|dates))",
    examples=("Program", "Tentative schedule", "preliminary programme", "Final agenda", "Workshop sessions",
        "Detailed session", "Talks", "Conference program",
              "scientific program", "technical program"),
    near_misses=("Program chairs", "Program committee", "Schedule and dates", "Call"),
)  # fmt: skip
_CITED = Rule(
    "a work in a list of references",
    r"""^ \W{0,3} [A-ZÀ-Þ][\w’' -]{1,30}, \s (?: [A-ZÀ-Þ]\.[\s-]? ){1,3} .{0,300}? \( (?: (?: 19 | 20 )\d\d [a-z]?
            | to \s appear | in \s press ) \) [.:,] \s
      | ^ \W{0,3} \[ \d{1,3} \] \s [A-ZÀ-Þ] .{20,400}? \b (?: 19 | 20 )\d\d \b""",
    examples=("Berg, A. (2019). Knots. In Proceedings of the 7th Conference on Knots.",
        "Berg, A., & Feld, B. (2018a). Ropes.", "de Vries, J.-P. (in press). Cords.".replace("de ", "De "),
        "O’Hara, C. (to appear), Loops.", "[12] A. Berg. Knots and cords in the port. Proc. KNOT, 2019.",
            "[3] B. Feld. Ropes and cords of the port. KNOT 1999.",
        "Berg, A. (1998): Knots."),
    near_misses=("Oslo, N. Norway is where we met (2019).", "Berg, Ada (2019)", "[1] Submit by 3 May 2031."),
    cased=True,
)  # fmt: skip
REFERENCES = Rule(
    "heading of a list of references",
    r"""^ \W* (?: \d{1,2}\.? \s )? (?: references | bibliograph(?:y|ie) | works \s cited | literatur (?: verzeichnis )?
        | références | referencias | bibliograf[íi]a | referências | riferimenti \s bibliografici | 参考文献 ) \W* $""",
    examples=("References", "7. References", "Bibliography", "Bibliographie", "Works cited:", "Literatur",
        "Literaturverzeichnis", "Références", "Referencias", "Bibliografía", "Bibliografia", "Referências",
        "Riferimenti bibliografici", "参考文献"),
    near_misses=("References and length", "Literature on knots"),
)  # fmt: skip
_OTHERS = Rule(
    "heading of other events",
    r"""^ \W* (?: (?: related | other | further | upcoming | similar | future | next ) \s
            (?: (?: upcoming | relevant ) \s )? (?: events? | conferences? | workshops? | meetings? | editions?
            | calls? )
        | see \s also | weitere \s (?: veranstaltungen | tagungen ) | autres \s (?: événements | colloques )
        | otros \s (?: eventos | congresos ) | outros \s eventos | altri \s (?: eventi | convegni )
        | andere \s evenementen ) \W* $""",
    examples=("Related events", "Other conferences", "Further workshops:", "Upcoming meetings", "Similar events",
        "Future editions", "Next edition", "Other upcoming events", "Other relevant calls", "See also",
        "Weitere Veranstaltungen", "Weitere Tagungen", "Autres événements", "Autres colloques", "Otros eventos",
        "Otros congresos", "Outros eventos", "Altri eventi", "Altri convegni", "Andere evenementen"),
    near_misses=("Related work", "Call for other workshops", "Events"),
)  # fmt: skip
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CODE = Rule(
    "a line of LaTeX",
    r"^ \W{0,3} \\ [a-z]{3,30} \s? [\[{]",
    examples=("\\documentclass[sigconf]{acmart}", "`\\acmBooktitle{Proceedings of the Symposium}`"),
    near_misses=("Use \\documentclass{x}", "a\\b"),
)
_LONGEST_HEADING = 120
_MOST = 1.3  # times the letters of a phrase: it is most of the heading
_AT_START = 1  # characters before the words of a heading that tell what it is


def in_dates_section(block: Block) -> bool:
    return any(map(_heads_dates, block.section[-2:]))


@lru_cache(maxsize=1024)
def _heads_dates(heading: str) -> bool:
    return heads_dates(heading)


@lru_cache(maxsize=1024)
def _heads_past(heading: str) -> bool:
    return _is_old(heading)


def in_program(block: Block) -> bool:
    """Whether a block stands in the event's programme, where hours and sessions are no dates of the call."""
    return any(map(_heads_program, block.section))


@lru_cache(maxsize=1024)
def _heads_program(heading: str) -> bool:
    return _is_program(heading) and not heads_dates(heading) and not SOUGHT.match(heading)


def _is_old(heading: str) -> bool:
    """Whether a heading stands above what is over: its first words say so, or most of it ("Archives" is one, "Voices
    of the Archive" none).
    """
    if len(heading) > _LONGEST_HEADING or _DEADLINE_IN_PAST.search(heading):
        return False
    letters = len(re.sub(r"\W", "", heading))
    return any(
        hit.start <= _AT_START or _MOST * (hit.end - hit.start) >= letters for hit in phrases("past").find(heading)
    )


def _is_program(heading: str) -> bool:
    if _PROGRAM.search(heading):
        return True
    others = [hit for hit in phrases("program").find(heading) if hit.value != "en"]
    return bool(others) and others[0].start < 4


def is_of_this_call(block: Block) -> bool:
    """Whether a block stands under no heading of past editions, and is no work in a list of references."""
    above = (*block.section, block.text) if block.kind == "heading" else block.section
    return not any(map(_heads_past, above)) and not is_of_others(block) and not is_cited(block)


def is_of_others(block: Block) -> bool:
    """Whether a block stands under a heading of other events."""
    return any(map(_OTHERS.match, block.section))


def is_cited(block: Block) -> bool:
    """Whether a block is a work in a list of references ("Berg, A. (2019). Knots. In Proceedings of ..."), or code to
    be pasted into a paper.
    """
    if block.kind not in {"paragraph", "item"}:
        return False
    listed = any(map(REFERENCES.match, block.section[-1:])) and _YEAR.search(block.text) is not None
    return listed or bool(_CITED.search(block.text) or _CODE.match(block.text))
