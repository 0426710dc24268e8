"""Sentences that take back or limit the one before ("However, ..."): neither is quoted without the other."""

from __future__ import annotations

from bot.rules import Rule

TURNS = Rule(
    "a sentence that limits the one before",
    r"""^ (?: however | nevertheless | nonetheless | but | yet | except | still(?=,) | allerdings | jedoch | aber
    | cependant | toutefois | mais | sin\sembargo | no\sobstante | pero | no\sentanto | contudo | mas
    | tuttavia | però | echter | maar )\b""",
    examples=(
        "However, we disallow", "Nevertheless,", "Nonetheless,", "But not", "Yet it", "Except for", "Still, it",
        "Allerdings", "Jedoch", "Aber", "Cependant,", "Toutefois,", "Mais", "Sin embargo,", "No obstante,", "Pero",
        "No entanto,", "Contudo,", "Mas", "Tuttavia,", "Però", "Echter", "Maar",
    ),
    near_misses=("Howeverly", "We still accept", "Posters, however, may"),
)  # fmt: skip
EXPLAINS = Rule(
    "a sentence that says what the thing is that the one before ends with",
    r"^ (?: this | it ) \s is \s an? \s (?! \w+ (?: ed | able ) \b ) \w",
    examples=("This is an event for sailors", "It is a contest of knots"),
    near_misses=(
        "This is fun",
        "It is held in Oslo",
        "That is a pity",
        "It is a limited one",
        "This is a suitable place",
    ),
)
NAMES = Rule(
    "a sentence that ends with the name of something",
    r"""\b [A-Z][\w-]{2,20} (?: \s [A-Z][\w-]{2,20} ){1,4} ["'”’]? \s? (?: \( [^()]{2,30} \) )? \W{0,2} $""",
    examples=(
        "There will be a Shared Sea Task.",
        "We hold the “Long Rope Contest”.",
        "We open the Night Market (NIM).",
    ),
    near_misses=("We hold a contest in Oslo.", "There will be a task.", "We met Long Rope at sea."),
    cased=True,
)
SUPPORTED = Rule(
    "a sentence that says that somebody gives money, or has given",
    r"\b (?: sponsors? (?: hip s? )? | sponsored | supporters? | donors? | funders? | patrons? ) \b",
    examples=("We have two sponsors.", "We found a sponsor!", "The fair is sponsored.", "Our supporters are kind.",
        "Our donors are kind.", "Some funders joined.", "We have patrons.", "Many sponsorships came in."),
    near_misses=("We support you.", "The fund is empty."),
)  # fmt: skip
THANKS = Rule(
    "a sentence that thanks somebody by name",
    r"""^ (?: (?: [Mm]any | [Ww]arm | [Oo]ur | [Ss]pecial ) \s )?
        (?: [Tt]hank (?: s | \s you )? | [Ww]e \s thank | [Tt]hanks \s go (?: es )? ) ,? \s (?: to \s )? (?: the \s )?
        (?= [A-Z] )""",
    examples=("Thank you Rope Works and Sea Ltd.!", "Thanks to the Adria Trust.", "We thank Rope Works.",
        "Many thanks to Rope Works", "Thank you, Rope Works", "Warm thanks to Rope Works", "Our thanks go to Sea Ltd.",
        "Special thanks to the Adria Trust", "Thanks go to Rope Works"),
    near_misses=("Thank you for coming.", "Thanks to all of you.", "Rope Works thanks you."),
    cased=True,
)  # fmt: skip
