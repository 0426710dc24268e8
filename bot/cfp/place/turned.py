"""The city of sentences whose verb stands around it or behind it: "In Kiel findet die SeilCon statt"."""

from __future__ import annotations

from bot.cfp.place.places import NAME
from bot.rules import Rule

_TURNED = Rule(
    "a city before or within what takes place",
    r"""^ \W{0,3} (?: In | En | Em | À | A ) \s (?P<city> <town> ) \s (?: findet | finden | vindt | vinden
            | se \s (?: celebrar | realizar | tendr | tiendr ) \w{1,3} | aur(?: a | ont ) \s lieu
            | si \s (?: terr | svolger ) \w{1,4} | acontecer \w{1,2} | será | serão ) (?! \w )
      | \b (?: findet | finden | vindt | vinden ) \s (?: (?: [^.;:] | (?<= \d ) \. ){1,60}? \s )? in \s
            (?P<city2> <town> ) \s (?: die | der | das | het | de | unsere? | onze | statt | plaats ) (?! \w )
      | \b (?: wird | werden ) \s (?: [^.;:] | (?<= \d ) \. ){0,80}? \b in \s (?P<city3> <town> ) \s
            (?: stattfinden | abgehalten | ausgerichtet | veranstaltet ) (?! \w )""",
    examples=(
        "In Kiel findet vom 18. bis 20. November 2031 die SeilCon statt", "In Kiel finden die Seiltage statt",
        "In Gent vindt het KnoopFest plaats", "In Gent vinden de KnoopDagen plaats",
        "En Quito se celebrará la CuerdaPy", "En Quito se realizarán charlas", "En Quito se tendrá el encuentro",
        "À Lyon se tiendra le NœudCamp", "À Lyon aura lieu le colloque", "À Lyon auront lieu les journées",
        "A Bari si terrà il convegno", "A Bari si svolgerà il convegno", "Em Recife acontecerá a jornada",
        "Em Recife será o encontro", "Em Recife serão os dias", "Am 18. November findet in Kiel die SeilCon statt",
        "Am 3. Mai findet in Kiel der Seiltag statt", "Am 3. Mai findet in Kiel das Treffen statt",
        "Dann findet in Kiel unsere Tagung statt", "Dann finden in Kiel unser Treffen und mehr statt",
        "Die Tagung findet am 3. Mai in Kiel statt", "Op 3 mei vindt in Gent het feest plaats",
        "Op 3 mei vinden in Gent de dagen plaats", "Dan vindt in Gent onze dag plaats",
        "Het feest vindt in Gent plaats",
        "Die ganze Veranstaltung wird im Taubenhaus in Kiel stattfinden", "Tage werden in Kiel abgehalten",
        "Die Tagung wird am 3. Mai in Kiel ausgerichtet", "Sie wird in Kiel veranstaltet",
    ),
    near_misses=("In diesem Jahr findet die SeilCon statt", "in Kiel ist die Anmeldung", "Es wird in Kiel gearbeitet"),
    cased=True,
    parts={"town": NAME},
)  # fmt: skip
_NO_TOWN = Rule(
    "a way to take part, and no town",
    r"^ (?: präsenz | person | \w* form (?: at )? | kooperation | zusammenarbeit | verbindung | deutscher | englischer"
    r" | räumen | diesem ) (?! \w )",
    examples=("Präsenz", "Person", "Hybridform", "Form", "Onlineformat", "Kooperation", "Zusammenarbeit",
        "Verbindung", "Deutscher", "englischer Sprache", "Räumen", "Diesem Haus"),
    near_misses=("Kiel", "Formia", "Personico"),
)  # fmt: skip


def town_turned(text: str) -> str | None:
    """Return what a sentence says something takes place in, where the verb stands behind it or around it."""
    match = _TURNED.search(text)
    town = (match["city"] or match["city2"] or match["city3"]) if match else None
    return town if town and not _NO_TOWN.match(town) else None
