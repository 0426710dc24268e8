"""The theme that an event has this year, where no list of topics says what it is about."""

from __future__ import annotations

from bot.page.sentences import Sentence
from bot.rules import Rule

_THEME = Rule(
    "which theme an event has",
    r"""\b (?: theme | motto | focus ) \s
            (?: (?: of | for ) \s (?: the | this | our ) \s (?: year (?: ['’]s )? \s )? (?: <event> \s )?
                | this \s year \s | for \s 20\d\d \s )?
            (?: is | will \s be ) :? \s (?! to \s )
        | \b (?: thema | motto ) \s (?: de[rs] | unserer | van \s (?: de | het ) ) \s [^.;:]{3,40}?
            \s (?: ist | lautet | is ) :? \s
        | \b (?: thème | lema | tema ) \s (?: général \s )? d (?: u | el | ella | e \s (?: la | este ) | [ao] ) \s
            [^.;:]{3,40}? \s (?: est | es | è | é | sera | será ) \s
        | \b (?: este \s año | cette \s année | quest['’]anno | este \s ano ) ,? \s (?: el | le | il | o ) \s
            (?: lema | thème | tema ) \b""",
    examples=("This year's conference theme is Unfolding Ropes", "The theme this year is ‘knots’",
        "The theme of the conference is Ropes", "The theme for this year's meeting is Ropes",
        "Our motto is: tie them all", "The focus of our workshop will be loose ends", "The theme for 2031 is Ropes",
        "The theme of this symposium is Ropes", "The theme for this year is Ropes", "Das Thema der Tagung ist Seile",
        "Das Motto des Kongresses lautet: Seile", "Das Thema unserer Tagung ist Seile",
        "Het thema van de dag is touw", "Het thema van het congres is touw", "Le thème du colloque est la corde",
        "Le thème général de la journée sera la corde", "El lema del congreso es Nudos",
        "El tema de la jornada será Nudos", "El tema de este congreso es Nudos", "Il tema della giornata è la corda",
        "O tema do encontro é Nós", "O tema da mostra será Nós", "Este año el lema del taller es Nudos",
        "Cette année, le thème", "Quest’anno il tema", "Este ano, o tema"),
    near_misses=("The theme is to be announced", "Papers on the theme are welcome", "a themed session",
        "website theme by Ada"),
    parts={
        "event": r"(?: conference | workshop | symposium | meeting | event | edition | congress | school )",
    },
)  # fmt: skip


def names_theme(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says which theme the event has."""
    return _THEME.search(sentence.text) is not None and not sentence.text.endswith("?")
