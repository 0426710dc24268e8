"""Buttons of a page: what a reader is asked to do there, which is no label of the day beside it."""

from __future__ import annotations

from bot.cfp.dates.segment import Segment
from bot.rules import Rule

ASKS = Rule(
    "what a button says",
    r"""^ \W{0,4} (?: (?: please | jetzt | hier | ici ) \s )?
        (?: register | sign \s up | apply | submit | enrol l? | join | send | upload | get | buy
        | (?: zur \s )? anmeld (?: en | ung ) | einreichen | s['’]inscrire | inscrivez-vous | soumettre
        | inscr[íi]b (?: ase | ete | irse ) | enviar | inscreva-se | iscriviti )
        (?: \s [^\W\d_]{1,12} ){0,3} \W{0,4} $""",
    examples=(
        "Register",
        "Please register here",
        "Sign up now!",
        "Apply today",
        "Submit a paper",
        "Enrol now",
        "Enroll here",
        "Join for free",
        "Send papers",
        "Upload paper",
        "Get tickets",
        "Buy a ticket",
        "Anmelden",
        "Zur Anmeldung",
        "Jetzt anmelden",
        "Hier einreichen",
        "S’inscrire",
        "Inscrivez-vous",
        "Ici soumettre",
        "Inscríbase",
        "¡Inscríbete!",
        "Inscribirse",
        "Enviar",
        "Inscreva-se",
        "Iscriviti",
    ),
    near_misses=("Registration", "Submission deadline", "Submit papers by e-mail until then", "Gets going"),
)


def is_button(segment: Segment) -> bool:
    """Whether a line is a link and nothing else, asks for something, and stands in no list of dates."""
    text = segment.text.strip()
    return (
        not segment.dated
        and any(link.text.strip() == text for link in segment.block.links)
        and ASKS.search(text) is not None
    )
