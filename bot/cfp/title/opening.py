"""Takes what a page shows of an event off its name: "Program of the 2031 Knot Workshop", "Welcome to the Knot Days"."""

from __future__ import annotations

import re

from bot.cfp.title.rules import EVENT
from bot.rules import Rule

OPENING = Rule(
    "what is shown of an event, before its name",
    r"""^ \W{0,3} (?: welcome \s to | home \s? page \s of | web \s? (?: site | page ) \s of
        | (?: (?: final | preliminary | tentative | technical | scientific | conference | workshop | detailed )
            \s ){0,2} (?: program(?:me)? | proceedings | schedule | agenda ) \s (?: of | for )
        | announc(?: ing | ement \s of ) | save \s the \s date \s? [:–-]? | startschuss \s für
        | ankündigung \s de[rs] | annonce \s d[eu]
        | anuncio \s del? | anúncio \s d[eao]
        | programm \s de[rs] | programme \s d[eu] | programa \s d(?: el? | [ao] ) | programma \s del(?:la)? )
        \s (?: (?: the | our | la | die | das | den ) \s )? (?= \S )""",
    examples=("Program of the 2031 Workshop", "Programme for the Workshop on Knots", "Proceedings of the 3rd Workshop",
        "Welcome to the Knot Days", "Welcome to our workshop", "Home page of the Knot Days", "Homepage of KNOT",
        "Website of the Knot Days", "Web page of KNOT", "Final program of the Knot Days", "Schedule of KNOT 2031",
        "Preliminary programme of KNOT", "Tentative program of KNOT", "Technical program of KNOT",
        "Scientific programme of KNOT", "Conference program of KNOT", "Workshop proceedings of KNOT",
        "Detailed agenda of KNOT",
        "Announcing the Knot Days 2031", "Announcement of KNOT 2031", "Save the date: KNOT 2031",
        "Save the Date KNOT 2031",
        "Save the date – KNOT 2031", "Startschuss für die KNOT 2031", "Startschuss für das Treffen",
        "Startschuss für den Knotentag", "Ankündigung der KNOT 2031", "Ankündigung des Workshops",
        "Annonce du colloque",
        "Annonce de la KNOT 2031", "Anuncio del congreso", "Anuncio de KNOT 2031", "Anúncio do KNOT 2031",
        "Anúncio da KNOT", "Anúncio de KNOT 2031",
        "Programm der Tagung", "Programm des Workshops", "Programme de la conférence", "Programme du colloque",
        "Programa del congreso", "Programa da conferência", "Programa do encontro",
        "Programma del convegno", "Programma della conferenza", "Programa de la conferencia"),
    near_misses=("Program Synthesis Workshop", "Workshop on Programs of the Mind", "Proceedings", "Welcome",
        "Program of"),
)  # fmt: skip
_NUMBER = re.compile(r"\d")
_FEW = 2  # words behind it that are no name: "Program of the workshop"


def without_opening(name: str) -> str:
    """Return a name without what is shown of the event, where what is left is a name."""
    rest = OPENING.sub("", name)
    rest = rest if rest == name else rest.rstrip(" !")
    named = _NUMBER.search(rest) or (EVENT.search(rest) and len(rest.split()) > _FEW)
    return rest if named else name
