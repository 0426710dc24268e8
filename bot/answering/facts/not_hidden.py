"""Papers that a call excepts from a blind review, as in "Demos need not be anonymized."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.passages import Passage

_NEED_NOT = (
    r"\b(?:need not|needn[’']t|no need|(?:do|does|is|are|should|will|must|shall|may)(?: not|n[’']t)"
    r"|cannot|not (?:be )?(?:required|obliged|necessary)|exempt\w*|without (?:being|having))\b"
)
_HIDDEN = r"\b(?:anonym\w+|blinded|de-?identified|hide (?:\w+ ){0,2}(?:names?|identit\w+))"
_EXCEPTS = re.compile(rf"{_NEED_NOT}[^.;]{{0,40}}{_HIDDEN}|\bnot (?:to be )?(?:anonym\w+|blinded)\b")
# "submissions are anonymous, except demos"
_SAVE = re.compile(
    rf"{_HIDDEN}[^.;]{{0,40}}\b(?:except(?: for| in)?|excluding|apart from|other than|with the exception of|but not)"
    r" (?:the |of )?(?:\w+ ){0,3}?(?:papers?|submissions?|abstracts?|posters?|demos?|talks?|proposals?|reports?|games?"
    r"|tutorials?|panels?|encores?|tracks?|films?|works?|performances?|pieces?)\b"
)
_OF_PAPERS = re.compile(
    r"\b(?:papers?|submissions?|abstracts?|posters?|demos?|demonstrations?|talks?|proposals?|manuscripts?|tracks?"
    r"|articles?|contributions?|tutorials?|panels?|reports?|surveys|encores?|descriptions?|works?)\b"
)
# what is excepted is no paper, or a later one; what is not anonymous is turned down
_OF_ELSE = re.compile(
    r"\b(?:camera|final|accepted|supplement\w*|append\w+|code|repositor\w+|data|preprints?|pre-prints?|arxiv|videos?"
    r"|reviewers?|reviews are|acknowledg\w+|rebuttals?|reject\w*|returned|desk|violat\w+|properly|sufficiently|if|that"
    r" (?:is|are)|which|who)\b"
)
# "abstracts must carry the names of their authors", where others are blind
_SHOWS = re.compile(
    r"\b(?:(?:extended )?abstracts?|posters?|demos?|(?:short|position|demo|poster|abstract|encore|industry) (?:papers?"
    r"|submissions?)|proposals?|talks?|reports?|encores?|tutorials?|panels?)\b[^.;:]{0,40}"
    r"\b(?:must|should|shall|may|can|need to|have to|are to|do|will) (?:also )?(?:includ|carry|list|contain|state|show"
    r"|bear|give|name)e?\b[^.;]{0,40}\b(?:authors?\W{0,2}s? (?:names?|information|details|identit\w+|affiliations?)"
    r"|names?(?: and affiliations?)? of (?:\w+ ){0,2}authors?)"
)
_LATER = re.compile(r"\b(?:camera|final|accepted|reject\w*|title page|cover (?:page|letter)|separate)\b")
_POINTS_BACK = re.compile(r"\b(?:this (?:type|kind|sort|track|category)|such|these|those|they)\b")
_LONGEST_NAME = 60  # letters of the first words of a paragraph that name what it is about


def not_hidden(passages: Sequence[Passage]) -> Passage | None:
    """Return the line that excepts some papers from hiding who wrote them; with what it points back to."""
    for one in passages:
        text = one.text.lower()
        excepts = any(map(_excepts, text.split(";")))
        if excepts or (_SHOWS.search(text) and not _LATER.search(text)):
            return one._replace(text=in_full(one, passages))
    return None


def _excepts(clause: str) -> bool:
    is_of_papers = _OF_PAPERS.search(clause) and not _OF_ELSE.search(clause)
    return bool(is_of_papers and _EXCEPTS.search(clause)) or bool(_SAVE.search(clause))


def in_full(line: Passage, passages: Sequence[Passage]) -> str:
    """Return a line; where it points back, behind the name that its paragraph begins with: "Demos. [...] ..."."""
    if not _POINTS_BACK.search(line.text.lower()):
        return line.text
    first = next(one for one in passages if (one.file, one.line) == (line.file, line.line))
    return line.text if first is line or len(first.text) > _LONGEST_NAME else f"{first.text} […] {line.text}"
