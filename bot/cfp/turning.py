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
