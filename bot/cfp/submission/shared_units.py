"""Numbers that share their word: "do not exceed 15 (for full papers) or 8 (for short papers) pages"; and lengths that
hyphens make one word: "an up-to-2-page abstract".
"""

from __future__ import annotations

import re

from bot.rules import Rule

_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty"
SHARED = Rule(
    "numbers with papers in brackets, and one word for pages",
    r"""(?<! [\w.,-] ) (?P<first> <count> ) (?P<rest> \s \( [^()\d]{3,40} \)
        (?: (?: , | ,? \s (?: or | and | oder | und | ou | et | o | y | e | of | en ) ) \s <count>
            \s \( [^()\d]{3,40} \) ){1,3} )
        \s (?P<unit> pages | seiten | páginas | pagine | pagina['’]s ) \b""",
    examples=(
        "exceed 15 (for full papers) or 8 (for short papers) pages", "12 (long), 6 (short) and 2 (posters) pages",
        "twelve (long papers) or six (short papers) pages", "12 (lang) oder 6 (kurz) Seiten",
        "12 (lang) und 6 (kurz) Seiten", "12 (longs) ou 6 (courts) pages", "12 (longs) et 6 (courts) pages",
        "12 (largos) o 6 (cortos) páginas", "12 (largos) y 6 (cortos) páginas", "12 (longos) e 6 (curtos) páginas",
        "12 (lunghi) o 6 (brevi) pagine", "12 (lang) of 6 (kort) pagina's", "12 (lang) en 6 (kort) pagina’s",
    ),
    near_misses=("8 (or 9 with references) pages", "15 pages (full papers) or 8 pages (short papers)",
        "6 (six) to 8 (eight) pages", "In 2031 (Oslo) or 8 (short) pages"),
    parts={"count": rf"(?:\d{{1,2}}|{_WORDS})"},
)  # fmt: skip
AS_ONE_WORD = Rule(
    "a limit, or a range, and its pages as one word",
    r"""(?<! [\w-] ) (?P<words> up-to | at-most | (?: no | not ) -more-than | max (?: imum )?
            | <count> -? \s? (?: to | or ) )
        - (?= <count> [\s-] pages? \b )
      | (?<! [\w-] ) (?P<low> <count> ) - \s (?= (?: to | or ) \s <count> [\s-] pages? \b )""",
    examples=(
        "an up-to-2-page abstract", "at-most-four-page papers", "a no-more-than-3-page note", "not-more-than-3-pages",
        "a max-2-page abstract", "a maximum-2-page abstract", "a 2-to-4-page paper", "a one-or-two-page abstract",
        "a two- to four-page paper", "1- or 2-page abstracts", "a 2- to-4-page note", "an up-to-2 page abstract",
    ),
    near_misses=("a follow-up-to-2-page", "two-to-three-day workshops", "up-to-date pages", "up to 2-page papers",
        "one-to-one help", "a two- to three-day workshop", "2-page to 4-page papers"),
    parts={"count": rf"(?:\d{{1,2}}|one|{_WORDS})"},
)  # fmt: skip
NUMBERS_FOR = Rule(
    "a number for other papers behind one with its word",
    r"""\b (?P<unit> pages | seiten | páginas | pagine ) (?P<first> \s <for> \s [^.;:()\d]{3,40}?
        (?: , | ,? \s (?: and | or | und | y | e ) ) \s <count> ) (?= \s <for> \s (?! references | bibliog
            | appendi ) )""",
    examples=("8 pages for long papers and 4 for short ones", "six pages for papers, three for demos",
        "12 Seiten für Langbeiträge und 6 für Poster", "8 páginas para largos y 4 para cortos",
        "8 pagine per articoli e 4 per poster", "8 pages for long papers, or 4 for demos"),
    near_misses=("8 pages for text and 2 for references", "8 pages for papers and 4 days for reviews",
        "8 pages for text and 1 for bibliography", "8 pages for text and 2 for appendices",
        "8 pages and 4 for posters"),
    parts={"count": rf"(?:\d{{1,2}}|one|{_WORDS})", "for": r"(?:for|für|para|per)"},
)  # fmt: skip
_COUNT = re.compile(rf"(?<=[\s,])(\d{{1,2}}|{_WORDS})(?=\s\()", re.IGNORECASE)
_AGAIN = re.compile(rf"\b(\d{{1,2}})\s\((?:{_WORDS})\)", re.IGNORECASE)  # "6 (six)"


def with_units(text: str) -> str:
    """A text in which each of the numbers has the word for itself: "15 pages (for full papers) or 8 pages (...)"."""
    text = NUMBERS_FOR.regex.sub(r"\g<unit>\g<first> \g<unit>", text)
    return SHARED.regex.sub(_each, _AGAIN.sub(r"\1", AS_ONE_WORD.regex.sub(_parted, text)))


def _parted(match: re.Match[str]) -> str:
    return f"{match['low']} " if match["low"] else match["words"].replace("-", " ") + " "


def _each(match: re.Match[str]) -> str:
    rest = _COUNT.sub(rf"\1 {match['unit']}", match["rest"])
    return f"{match['first']} {match['unit']}{rest}"
