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
