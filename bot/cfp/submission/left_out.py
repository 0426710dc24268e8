"""Reads what does not count toward a length where it is told first: "Excluding references, papers have 8 pages"."""

from __future__ import annotations

from bot.cfp.submission.counts import Text
from bot.rules import Rule

_WITHOUT = Rule(
    "that something does not count, right before it",
    r"""(?: ^ | [,(（，] ) \W{0,3} (?: excluding | exclusive \s of | not \s (?: including | counting ) | without
        | apart \s from | except \s for | ohne | exklusive | sans \s compter | hors | excepté
        | sin \s (?: contar | incluir ) | excluyendo | excluid[oa]s? | sem \s contar | excluindo | excluíd[oa]s?
        | senza \s contare | esclus[ei] | exclusief | zonder | 不含 | 不包括 | 除 ) [^.;:,()（），。]{0,40} $""",
    examples=(
        "Excluding ", "The length, excluding ", "Papers (exclusive of ", "Not including ", "Papers, not counting the ",
        "Without ", "Apart from ", "Papers, except for ", "Ohne ", "Beiträge, exklusive ", "Sans compter la ",
        "Les articles (hors ", "Excepté la ", "Sin contar la ", "Sin incluir las ", "Excluyendo ", "Excluidas las ",
        "Sem contar as ", "Excluindo as ", "Excluídas as ", "Senza contare la ", "Esclusi ", "Escluse le ",
        "Exclusief de ", "Zonder ", "论文（不含", "不包括", "除",
    ),
    near_misses=("Papers are sent without ", "excluding the cover, "),
)  # fmt: skip
_ALSO = ("and", "und", "et", "y", "e", "ed", "en", "or", ",", "&", "、", "和", "及")


def left_out_first(text: Text) -> list[str]:
    """Return the parts of a paper that a sentence leaves out before it gives the first number of pages."""
    count = text.words.counted.search(text.folded)
    told = text.text[: count.start()] if count else ""
    found: list[str] = []
    end = 0
    for hit in text.words.parts.find(told):
        joined = bool(found) and told[end : hit.start].strip().removesuffix(" the") in _ALSO
        if told[hit.end :].startswith(" to "):  # "without references to the authors"
            break
        if joined or _WITHOUT.search(told[: hit.start]):
            found.append(hit.value)
            end = hit.end
    return list(dict.fromkeys(found))
