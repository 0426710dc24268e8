"""Labels that say their date only where nothing else stands there ("Final", "Outcome"), or in words of a sentence
("You'll know by", "See you in Porto!").
"""

from __future__ import annotations

import re

from bot.cfp.language import by_kind, kinds
from bot.cfp.phrases import fold
from bot.rules import Rule

_UNTIL = Rule(
    "by when, at the end of a label",
    r"""(?<= \w ) [\s:,–-]{0,3} \b (?: by | until | till | before | on | at | from | due | bis (?: \s zum )? | ab | am
        | avant \s le | le | el | antes \s del | entro \s il | il | até | em | op | tot ) [\W_]* $""",
    examples=("Final by", "Final: until ", "Final till", "Final before", "Final on", "Final at", "Final from",
        "Final due",
        "Korrekturen bis", "Korrekturen bis zum ", "Korrekturen ab", "Wir treffen uns am ", "Corrections avant le ",
        "Corrections le", "Nos vemos el", "Correcciones antes del", "Correzioni entro il", "Ci vediamo il",
        "Correções até",
        "Correções em", "Correcties op", "Correcties tot"),
    near_misses=("Stand by me", "By", "Finalon"),
)  # fmt: skip
# The beginning of a sentence, and no label: "Abstracts können bis zum"
_TELLS = re.compile(
    r"\s(?:bis(?:\szum)?|jusqu['’]au)\W*$|^\W*(?:your|ihre?|deine?|votre|uw|bitte|please)\s"
    r"|\s(?:odbęd(?:zie|ą)\ssię|prosimy|состоится|пройд[её]т|принимаются|koná\sse|proběhne|trước\sngày)\b"
    r"|^从\S{0,6}至$|[\u4e00-\u9fff]已?于\W*$|[^\W\d_]{5}[.!]\s(?-i:[A-ZÀ-Þ])"
    r"|\s(?:vai|va|geht|läuft|runs?|goes|loopt)\s(?:del?|do|vom|from|du|van)\W*$"
    r"|\s(?:ser[áã]o?|está|est|sera|seront|sont|sarà|saranno|wird|werden|ist|sind|is|are|wordt|worden)\s[^:]{0,40}"
    r"\b(?:no\sdia|au|el(?:\sdía)?|em|am|até(?:\so\sdia)?|il|entro\sil|op|le|on|by|for|para(?:\sel)?|per)\W*$"
    r"|\s(?:verr(?:à|anno)|dev(?:e|ono|erão|erá|ront)|deb(?:en?|erán?)|doit|doivent|muss|müssen|moet|moeten)(?!\w)"
    r"|\s(?:s[ei]\s(?:dérouler|tiendr|celebrar|realizar|desarrollar|terr|svolger)\w{1,4}(?!\w)|w(?:ird|erden)\W*$)",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^[\W\d_]+|[\W_]+$")
_LONGEST_REST = 48  # letters of what may follow the words of a sentence
_PAPERS = frozenset({"submission"})  # what is corrected, or presented: no deadline of its own


def said_briefly(label: str) -> str | None:
    """The kind of a label that is nothing but a word or two for it, or that tells it as a sentence does."""
    bare = _bare(label)
    alone = next((hit for hit in by_kind("alone").find(bare) if (hit.start, hit.end) == (0, len(bare))), None)
    return alone.value if alone else told_kind(label)


def told_kind(label: str) -> str | None:
    """The kind of a label that tells of its date as a sentence does, and so is no name for it: "See you in Porto!"."""
    bare = _EDGE.sub("", fold(label))
    hit = next((one for one in by_kind("told").find(bare) if one.start == 0), None)
    if hit is None or len(bare) - hit.end > _LONGEST_REST:
        return None
    return hit.value if kinds().values(bare[hit.end :]) <= {hit.value, *_PAPERS} else None


def is_told(label: str) -> bool:
    """Whether a label is the beginning of a sentence, or all of one, and is shown by the name of its kind."""
    return bool(_TELLS.search(label)) or told_kind(label) is not None


def _bare(label: str) -> str:
    """A label without what stands around its words, and without "by" or "until" behind them."""
    bare = _EDGE.sub("", fold(label))
    return _EDGE.sub("", _UNTIL.sub("", bare))
