"""Streets and houses of an address that read like names of people: "Thornhaugh Street", "Rue Victor Hugo"."""

from __future__ import annotations

from bot.rules import Rule

STREET = Rule(
    "a street, a square or a house by its name",
    r"""^ (?: rue | via | viale | vicolo | corso | boulevard | bulevar | piazza (?:le)? | plaza | place | calle
            | avenida | praça | allée | chemin | quai | impasse | passage | palais | palazzo | palacio
            | schloss | château | villa | haus | platz
            | grote \s markt | am | auf \s de[mr] | an \s de[mr] | unter \s den | zum | zur
            | ul (?: ica )? \. ) \s [^\W\d_]
        | \s (?: road | rd\. | avenue | boulevard | blvd\.? | square | drive | parkway | crescent | mews
            | brücke | allee | gasse | gracht ) $
        | \s [^\W\d_]\S{0,30} \s (?: street | lane | place | court | terrace | platz | ring | ufer | st\. ) $
        | [^\W\d_]{3} (?: straße | strasse | straat | gracht | plein | gasse | gässchen | allee ) $""",
    examples=(
        "Rue Victor Hugo", "Via Garibaldi", "Viale Monza", "Vicolo Stretto", "Corso Francia", "Boulevard Raspail",
        "Bulevar Artigas", "Piazza Navona", "Piazzale Loreto", "Plaza Mayor", "Place Royale", "Calle Mayor",
        "Avenida Central", "Praça Velha", "Allée Verte", "Chemin Vert", "Quai Voltaire", "Impasse Royer",
        "Passage Choiseul", "Palais Royal", "Palazzo Nuovo", "Palacio Real", "Schloss Hof", "Château Vert",
        "Villa Hügel", "Haus Rheinblick", "Platz Nord", "Grote Markt Gent", "Am Ring", "Auf dem Berg", "auf der Höhe",
        "An dem Tor", "An der Alster", "Unter den Linden", "Zum Tor", "Zur Linde", "ul. Prosta", "Ulica. Prosta",
        "Russell Road", "Ropes Rd.", "Fifth Avenue", "Raspail Boulevard", "Sunset Blvd", "Sunset Blvd.",
        "Russell Square", "Old Carlton Terrace", "Campus Drive", "Rope Parkway", "Royal Crescent", "Cord Mews",
        "Alte Brücke", "Alter Roter Platz", "Lange Allee", "Alter Kölner Ring", "Neues Kölner Ufer", "Lange Gasse",
        "Oude Gracht",
        "Great Russell Street", "Old Rope Lane", "Old Knot Place", "Old Knot Court", "Great Russell St.",
        "Lange Hauptstraße", "Neue Hauptstrasse", "Nieuwe Kerkstraat", "Keizersgracht", "Sint Pietersplein",
        "Berggasse", "Lange Berggässchen", "Neue Lindenallee",
    ),
    near_misses=("Brian Street", "Sarah Lane", "Eva Ring", "Jon Platz", "Herb Terrace",
         "Viana Corso Ruel", "Amir Placek", "Hausmann Ring Bo"),
)  # fmt: skip
