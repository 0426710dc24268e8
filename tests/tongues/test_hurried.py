"""How people write in haste in other languages: chat spelling, sayings, what is said in short."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("slt, la limite pour déposer un papier c'est quand", "submission_deadline"),
        ("c koi la date limite", "submission_deadline"),
        ("c koi la date limite pr proposer un sujet svp", "submission_deadline"),
        ("c quand la limite pour envoyer son article", "submission_deadline"),
        ("il nous reste cb de temps pr soumettre", "time_left"),
        ("cb de jours il reste ?", "time_left"),
        ("c'est foutu pour soumettre ?", "can_still_submit"),
        ("j'ai loupé la deadline ?", "can_still_submit"),
        ("le dépôt est-il toujours possible ?", "can_still_submit"),
        ("le formulaire est où ?", "submission_link"),
        ("on envoie ça à qui ?", "submission_link"),
        ("je dois enlever nos noms du papier ?", "blind"),
        ("faut masquer les auteurs ?", "blind"),
        ("l'atelier c'est du combien au combien ?", "workshop_date"),
        ("quand aurai-je un retour ?", "notification"),
        ("c'est toujours jouable de soumettre ?", "can_still_submit"),
        ("combien il reste de temps", "time_left"),
        ("on met nos noms ?", "blind"),
        ("faut signer le pdf ?", "blind"),
        ("ça se fait où ?", "location"),
        ("y aura des actes ?", "archival"),
        ("ist der zug schon abgefahren?", "can_still_submit"),
        ("hab ich die deadline verschlafen?", "can_still_submit"),
        ("an wen schick ich mein paper?", "submission_link"),
        ("soll ich die autoren schwärzen?", "blind"),
        ("wann sagt ihr bescheid?", "notification"),
        ("gibts einen tagungsband?", "archival"),
        ("se nos pasó el plazo?", "can_still_submit"),
        ("siguen recibiendo trabajos?", "can_still_submit"),
        ("dónde queda el formulario?", "submission_link"),
        ("los revisores saben quién soy?", "blind"),
    ],
)
def test_what_is_written_in_haste_is_understood(bugs: Answerer, question: str, entry: str) -> None:
    reply = bugs.reply(question, now=NOW)
    assert (reply.outcome, reply.answers[0].entry if reply.answers else "") == (Outcome.ANSWERED, entry)


@pytest.mark.parametrize(
    "question",
    [
        "j'ai raté mon train, y a un bus ?",
        "mon chat est mort, je fais quoi ?",
        "je retire mes billets où ?",
        "il reste combien de places ?",
        "wann fährt der letzte zug ab?",
        "ich hab das mittagessen verpasst, gibts noch was?",
        "wo ist das formular fürs visum?",
        "se me pasó el autobús, hay otro?",
        "cuánto cuesta un café allí?",
        "dónde está el formulario del visado?",
    ],
)
def test_what_only_sounds_like_it_is_not_answered(bugs: Answerer, question: str) -> None:
    assert bugs.reply(question, now=NOW).outcome is not Outcome.ANSWERED
