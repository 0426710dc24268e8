"""Names behind the number of their edition: "la decima edizione del KnotDay", "the 3rd edition of KnotCon"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cfp.language import phrases
from bot.cfp.title.lines import TOP
from bot.cfp.title.prose import Name
from bot.page.sentences import Sentence
from bot.rules import Rule

EDITION_OF = Rule(
    "an edition by its number, and the event's name with an inner capital",
    r"""\b (?i: (?: edizione | édition | edición | edição | edition ) \s
        (?: del | della | di | du | de \s la | de | do | da | of (?: \s the )? ) \s )
        (?P<name> [A-Z][a-z]{0,12}[A-Z]\w{1,14} (?: \s [A-Z][a-zà-ÿ]{2,14} ){0,3} )""",
    examples=(
        "la decima edizione del PGDay Italiano, che si terrà", "prima edizione della KnotFest",
        "nona edizione di KnotCon", "la première édition du KnotDay", "deuxième édition de la KnotConf",
        "la 3ª edición de KnotConf", "a primeira edição do KnotConf", "a terceira edição da KnotConf",
        "the 1st edition of KnotConf", "the second edition of the KnotConf",
    ),
    near_misses=("the first edition of the workshop", "la decima edizione del convegno", "first edition of Knots"),
    cased=True,
)  # fmt: skip


_OF_YEAR = Rule(
    "the edition of a year, of an event by its name",
    r"""\b (?P<year> 20\d\d ) \s (?i: edition ) \s of \s (?: the \s )?
        (?P<name> (?: [A-Z][\w&’'-]{1,20} \s (?: (?: and | of | on | for | the ) \s ){0,2} ){1,7}
        (?i: conference | workshop | symposium | congress | forum | summit | festival | school | meeting ) ) \b
        (?! \s on \s [A-Z] )""",
    examples=(
        "The 2031 edition of the Computational Knot Research conference",
        "the 2031 Edition of Knots and Ropes Congress",
        "2031 edition of the Rope Arts Workshop", "2031 edition of the Art of Ropes Symposium",
        "2031 edition of the Knot Craft Forum", "2031 edition of the Days on Ropes Summit",
        "2031 edition of the Time for Knots Festival", "2031 edition of the Art of the Rope School",
        "2031 edition of the Nets meeting",
    ),
    near_misses=("the 2031 edition of the conference", "the 2031 edition of our workshop", "2031 edition of this book",
        "2031 edition of the Knot Conference on Ropes"),
    cased=True,
)  # fmt: skip
_FAR = 60  # sentences among which an edition may be told


def edition_names(told: list[Sentence]) -> Iterator[Name]:
    """Yield the name whose edition a sentence at the top says will take place, or calls for papers for."""
    for sentence in told[:TOP]:
        match = EDITION_OF.search(sentence.text)
        if match and (sentence.text in phrases("held") or "call for" in sentence.text.lower()):
            yield Name(5, match["name"], sentence)
    for sentence in told[:_FAR]:
        if (match := _OF_YEAR.search(sentence.text)) and sentence.text in phrases("held"):
            yield Name(6, f"{match['name']} {match['year']}", sentence)
