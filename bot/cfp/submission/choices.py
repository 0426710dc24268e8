"""Finds policies that are one of a few: kind of review, archival or not, dual submission; what is denied and what differs by track."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.page.sentences import Sentence


class Choice(NamedTuple):
    """- `doubt` tells what stands against the value, and `against` in which line."""

    value: str | bool
    sentence: Sentence
    against: Sentence | None = None


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


_DOUBLE = _any(
    r"\b(?:double|doubly|two[- ]way|mutual(?:ly)?|dual)[- ]?(?:blind\w*|anonym\w+)", r"\bdoppelt[- ]?blind", r"\btriple[- ]blind"
)
_SINGLE = _any(
    r"\bsingle[- ]?(?:blind\w*|anonym\w+)",
    r"\bnames? (?:of the authors? |and affiliations? )?(?:will be|are) (?:visible|known) to (?:the )?reviewers",
    r"\beinfach[- ]?blind",
)
_OPEN = _any(
    r"\b(?:not|n['’]t|no need to) (?:need to |have to |required to |necessary to )?(?:be )?(?:\w+ )?(?:anonym\w+|blinded)\b", r"\bneed not be (?:anonym\w+|blinded)", r"\bnon-?(?:anonymous|anonymi[sz]ed|blind(?:ed)?)\b",
    r"\bnot (?:double|single)?[- ]?(?:blind|anonymous)\b", r"\bopen (?:peer )?review(?:ing)?\b(?! (?:platform|system|page|portal|website|forum))", r"\banonymi[sz](?:ation|ing) is not (?:required|necessary|needed)", r"\bno anonymi[sz]ation\b", r"\bnicht anonym",
)  # fmt: skip
_ANONYMOUS = _any(
    r"\b(?:must|should|need to|have to|shall|are to) (?:all )?be (?:\w+ )?(?:anonym\w+|blinded)", r"\banonymi[sz]ed? (?:your |the |their )?(?:paper|submission|version|pdf|manuscript|abstract)s?", r"\banonymous (?:submission|paper|pdf)s?\b", r"\bsubmissions? (?:are|is|will be) anonymous",
    r"\b(?:do not|not|don['’]t|without) (?:include|report|reveal|list|contain|mention|any)[^.]{0,40}\b(?:author(?:s|['’]s?)? (?:names?|information|identit\w+)|names?|affiliations?|identif\w+)", r"\bremove (?:all )?(?:author|identifying)\b", r"\banonymisiert", r"(?:^|[;,]\s*)anonymous(?=\s*[;,]|\W*$)",
)  # fmt: skip

_STRONG_NO = _any(
    r"\bnon[- ]?archiv\w+", r"(?:\bnot|n['’]t) (?:\w+ ){0,4}archival", r"\bno (?:(?:formal|official|printed|published|archival|workshop|conference|separate|post|paper|full|peer-reviewed|traditional)[ -]){0,3}proceedings", r"\bnot (?:\w+ ){0,2}(?:have|produce|include|offer|be part of|appear in|be published in|be included in|publish) (?:\w+ ){0,4}proceedings",
    r"\bwithout (?:\w+ ){0,2}proceedings", r"(?:\bnot|n['’]t) (?:intend|plan) to (?:\w+ ){0,3}(?:publish|have|produce)[^.]{0,30}", r"\bnot (?:be )?(?:considered )?(?:as |to be )?(?:formally published|(?:a )?formal publications?)", r"\bno formal (?:publication|proceedings)", r"\binformal (?:\w+ )?(?:workshop|proceedings|publication)",
    r"\bproceedings (?:will|are) not\b", r"\bwill not be (?:formally |officially )?published\b", r"\btagungsband[^.]{0,30}\bnicht\b", r"\bkein(?:en)? (?:tagungsband|proceedings)", r"\bnot be included in (?:any |the )?(?:\w+ )?proceedings", r"\bnot published\b(?=\W*$)",
    r"\bdo(?:es)? not count as (?:a )?(?:prior |formal )?publication", r"\bdo(?:es)? not have (?:any )?(?:formal |official |archival )?proceedings", r"\bno archival\b", r"(?:\bnot|n['’]t) be archived\b",
)  # fmt: skip
_STRONG_YES = _any(
    r"(?<!non-)(?<!non )(?<!not )(?<!no )\barchival\b(?! (?:venue|journal|conference|publication elsewhere|status|or|and|/|works?|forum|workshop))", r"\bpublished (?:\w+ ){0,3}(?:in|as|by|with|through|on) (?:[\w’'&/-]+ ){0,9}(?:proceedings|LNCS|LNAI|CEUR\S*|Xplore|digital library|anthology|PMLR|volume|springer|IEEE|ACM)\b",
    r"\bproceedings (?:\w+ ){0,3}(?:will be|are|is) (?:\w+ ){0,3}published", r"\b(?:appear|included?|archived|indexed|available) in (?:[\w’'&/-]+ ){0,9}(?:proceedings|digital library|Xplore|anthology|LNCS|CEUR\S*)", r"\bpost-?(?:conference |workshop )?proceedings\b",
    r"\bworkshop (?:will have|has) (?:\w+ )?proceedings", r"\bproceedings (?:track|volume|version|with ISBN)", r"\bwill be archived\b", r"\bpubli\w+ by (?:springer|ACM|IEEE|elsevier)\b", r"\bjoint proceedings\b", r"\bproceedings (?:will be|are) (?:available|made)", r"\bin the (?:\w+ )?(?:workshop )?proceedings\b", r"\bim tagungsband\b",
    r"\bpublish\w* (?:the )?(?:accepted )?(?:papers|articles) in\b", r"\bproceedings\b[^.]{0,40}\b(?:CEUR|springer|LNCS|PMLR|IEEE|ACM)\b", r"\b(?:CEUR|springer|LNCS|PMLR|ACM|IEEE)\b[^.]{0,30}\bproceedings\b(?! (?:template|format|style))",
)  # fmt: skip
_EITHER = _any(
    r"\b(?:choose|choice|option|opt|opportunity|decide|elect|prefer|whether|wish|desired?|want)\b[^.]{0,80}\b(?:archival|publish\w*|proceedings|archived)\b[^.]{0,60}\b(?:or|not|if|in|out|non)\b", r"\bauthors? (?:may|can|could) (?:\w+ )?publish (?:\w+ )?in\b", r"\barchival (?:or|and|/) non-?archival\b", r"\bnon-?archival (?:or|and|/) archival\b",
    r"\b(?:archival|published|publication|proceedings)\b[^.]{0,60}\b(?:at|by) the (?:choice|discretion|option) of the authors?\b", r"\b(?:published|proceedings|archival)\b[^.]{0,90}\bopt(?:ing)?[ -]?(?:in|out)\b", r"\b(?:papers|submissions|articles)\b[^.]{0,30}\bbut not\b[^.]{0,40}\b(?:published|proceedings|archived)\b", r"\bonly (?:full|long|regular|research) papers\b[^.]{0,60}\b(?:published|proceedings)\b",
    r"\bopt(?:ion)?[ -](?:in|out|to)\b[^.]{0,40}\b(?:proceedings|archiv\w+|publication)",
)  # fmt: skip
_NOT_PUBLISHED_HERE = _any(r"\bpreviously\b", r"\bhave (?:not )?(?:been|appeared)", r"\bbeen (?:published|accepted)", r"\b(?:haven|hasn)['’]t", r"\bsupplement\w* [^.]{0,40}\bnot be included", r"\bmust not\b", r"\bcode\b", r"\bdistinction in the proceedings\b(?!.)", r"\bjournal\b(?!.*proceedings)", r"\bspecial issue\b", r"\btemplates?\b", r"\balready\b", r"\bother\b[^.]{0,30}\bproceedings\b", r"\banother\b", r"\btravel\b")  # fmt: skip

_DUAL_NO = _any(
    r"\b(?:dual|double|concurrent|simultaneous|parallel|multiple) submissions?\b[^.;]{0,60}\b(?:(?:not|n['’]t) (?:be )?(?:\w+ )?(?:allowed|permitted|accepted|tolerated|considered)|prohibited|forbidden|disallowed)", r"\b(?:simultaneous|concurrent|dual) submissions?\b[^.]{0,140}\b(?:constitutes?|dishonest|fraud|misconduct|violat\w+)", r"\bno (?:dual|double|concurrent|simultaneous|parallel) submissions?",
    r"\b(?:must|should|may|can|shall|will|do|does|are|is|be|been|have|has)\s?_?(?:not|n['’]t)_?\b[^.;]{0,60}\b(?:under|in) (?:\w+ )?(?:review|consideration|submission|evaluation)\b", r"\b(?:not|nor|neither)\b[^.;]{0,50}\b(?:under|in) (?:\w+ )?(?:review|consideration|submission|evaluation)\b",
    r"\b(?:must|should|may|can|shall)\s?(?:not|n['’]t) (?:also )?be (?:\w+ ){0,3}submitted\b[^.;]{0,60}\b(?:elsewhere|other|another|simultaneously|concurrently|parallel|any)", r"\bunder review (?:elsewhere|at)[^.;]{0,60}\b(?:rejected|(?:can|will |may |is |are )?not (?:be )?(?:accepted|considered|eligible|allowed|permitted))",
    r"\bsubmitted in parallel\b[^.]{0,60}\bnot\b", r"\bnot (?:been )?(?:\w+ ){0,2}submitted (?:for publication )?(?:elsewhere|to (?:another|any other|other))", r"\bnot[^.;]{0,40}\bsimultaneously submitted\b", r"\bexclusively\b[^.;]{0,20}\bsubmitted", r"\bnicht[^.;]{0,40}\b(?:gleichzeitig|anderweitig)\b[^.;]{0,30}\b(?:eingereicht|begutachtung)", r"\bnot (?:being )?considered (?:elsewhere|for publication elsewhere)",
)  # fmt: skip
_DUAL_YES = _any(
    r"\b(?:accept|allow|permit|welcome)s?\b[^.;]{0,20}\b(?:dual|double|concurrent|parallel|simultaneous|multiple) submissions?\b",
    r"\ballow\w*[^.;]{0,30}\b(?:dual|double|concurrent|parallel|simultaneous|multiple)\b", r"\b(?:dual|concurrent|parallel|simultaneous|multiple)[- ]submissions?\b[^.;]{0,80}\b(?:is|are)\b (?:\w+ )?(?:allowed|permitted|welcome|fine|possible|accepted|ok(?:ay)?)",
    r"\b(?:welcome|accept|allow|encourage|permit|consider|include|invite|solicit)\w*\b[^.;]{0,120}\b(?:(?:under|in) (?:\w+ )?(?:review|submission|consideration)|concurrently|in submission|submitted (?:to|at|elsewhere)|previously submitted|already (?:been )?submitted|submissions? to other)",
    r"\b(?:under (?:\w+ )?(?:review|submission|consideration)|concurrently submitted|submitted (?:at|to|elsewhere)|in submission)\b[^.;]{0,80}\b(?:allowed|permitted|welcome\w*|fine|ok|acceptable|accepted|eligible|encouraged|can be submitted|may be submitted)\b",
    r"\b(?:can|may) (?:also |still )?be (?:\w+ )?(?:submitted|under review) (?:concurrently |simultaneously |elsewhere |in parallel )?(?:to|at|elsewhere)\b[^.;]{0,20}\b(?:other|another|any|elsewhere|conference|journal)?", r"\bsubmissions? to other (?:conferences|venues|journals)[^.;]{0,40}\b(?:allowed|welcome|accept)", r"\bdoes not (?:preclude|prevent|prohibit)[^.;]{0,60}\b(?:submission|submitting|submitted|publication|publishing)",
    r"\bfree to (?:also )?(?:submit|publish)\b", r"\b(?:may|can)\b[^.;]{0,15}\bsubmit\b[^.;]{0,40}\b(?:under|in) (?:\w+ )?(?:review|submission|consideration)\b", r"\bwork submitted elsewhere\b", r"\bwork (?:that|which) (?:is|was|has been|have been) already (?:been )?(?:published or )?submitted\b", r"\balready (?:been )?published or submitted\b", r"\balready[^.;]{0,10}\bsubmitted or published\b", r"\bpublished elsewhere\b[^.;]{0,30}\bwelcome|\bwelcomes?\b[^.;]{0,40}\bpublished elsewhere\b",
)  # fmt: skip
_ELSEWHERE = _any(r"\b(?:submit|free to|may|can)\b.*\b(?:journals?|conferences?|venues?|elsewhere)\b")  # what authors may do afterwards
_ARE_NOT = _any(r"\b(?:are|is|will|do|does) not\W*$")
_DENIED = _any(r"\b(?:cannot|can not|may not|must not|should not|not)\b[^.]{0,20}\b(?:be )?submitted")
_BY_TRACK = _any(r"\btracks?\b|\babstracts?\b|;|\bbut\b|\bwhile\b|\bwhereas\b")
_OF_ONE_KIND = _any(
    r"\b(?:may|can)\b[^;.]{0,120}\b(?:under|in) (?:\w+ )?review\b[^;.]{0,30}[;,]\s*(?:but |while |whereas )?(?:[\w-]+ ){1,3}(?:may|can|must|do) ?not\W*$"
)
_EXPLICIT = _any(r"\bdual|\bconcurrent|\bmultiple submission|\bunder (?:\w+ )?review")
_OF_A_TRACK = _any(r"\babstracts?\b|\bshort\b|\bposters?\b|\bdemos?\b")
# One of these words stands in every sentence that the lists above can match: most sentences need one look.
_PUBLISHING = re.compile(
    r"archiv|proceeding|publi[sc]|publish|xplore|anthology|digital library|LNCS|LNAI|CEUR|tagungsband|\bopt", re.IGNORECASE
)
_SUBMITTING = re.compile(
    r"submi|review|consider|concurrent|unpublish|publish|original|new\b|eingereicht|begutacht|evaluation", re.IGNORECASE
)
_UNPUBLISHED = _any(r"\bunpublished\b", r"\bmust be new\b", r"\boriginal (?:and|work)\b")


def read_review(told: list[Sentence]) -> Choice | None:
    """Return double-blind, single-blind or open."""
    told = [one for one in told if not re.search(r"\boptional", one.text, re.IGNORECASE)]
    found = {
        value: [one for one in told if words.search(one.text)]
        for value, words in (("double-blind", _DOUBLE), ("single-blind", _SINGLE), ("open", _OPEN))
    }
    found["double-blind"] = [
        one
        for one in found["double-blind"]
        if one not in found["open"] or not re.search(r"\bnot (?:double|a double)", one.text, re.IGNORECASE)
    ]
    if all(
        any(_OF_A_TRACK.search(one.text) or _BY_TRACK.search(one.text) for one in found[value])
        for value in ("double-blind", "single-blind")
    ):
        return None  # each track has its own; a FAQ holds one
    for value in ("double-blind", "single-blind"):
        if found[value]:
            other = next((hits[0] for name, hits in found.items() if name != value and hits and hits[0] not in found[value]), None)
            return Choice(value, found[value][0], other)
    if found["open"]:
        return Choice("open", found["open"][0])
    hits = [one for one in told if _ANONYMOUS.search(one.text)]
    return Choice("double-blind", hits[0]) if hits else None


def read_archival(told: list[Sentence], year: int | None) -> Choice | None:
    """Return whether acceptance is an archival publication: True, False, or "mixed" (by track, or the authors' choice)."""
    told = [one for one in told if _PUBLISHING.search(one.text) and not _of_another_year(one, year)]
    either = [one for one in told if _EITHER.search(one.text) or _says_both(one.text)]
    if either:
        return Choice("mixed", either[0])
    noes = [one for one in told if _STRONG_NO.search(one.text) and not _NOT_PUBLISHED_HERE.search(_STRONG_NO.split(one.text)[0][-60:])]
    noes = [one for one in noes if not re.search(r"\bsupplement\w*|\bappendi\w+", one.text[: _start(_STRONG_NO, one)], re.IGNORECASE)]
    yeses = [
        one
        for one in told
        if _STRONG_YES.search(one.text) and one not in noes and not _NOT_PUBLISHED_HERE.search(one.text[: _end(_STRONG_YES, one) + 40])
    ]
    if noes and yeses:
        by_track = any(re.search(r"\btracks?\b|\bextended abstracts?\b|\bfull papers?\b|\bshort papers?\b|\barchival\b(?<!non-archival)", one.text, re.IGNORECASE) for one in yeses) and any(re.search(r"\btracks?\b|\babstracts?\b|\bposters?\b|\bfull|\bshort|\bnon-archival (?:papers|submissions)", one.text, re.IGNORECASE) for one in noes)  # fmt: skip
        return Choice("mixed" if by_track else False, yeses[0] if by_track else noes[0], noes[0] if by_track else yeses[0])
    if noes or yeses:
        return Choice(not noes, (noes or yeses)[0])
    return None


def _says_both(text: str) -> bool:
    """Whether one sentence publishes some papers and not others: "... in the Anthology; abstracts are non-archival"."""
    parts = re.split(r";|,?\s*\b(?:but|while|whereas|however)\b", text)
    noes = [bool(_STRONG_NO.search(part) or _ARE_NOT.search(part)) for part in parts]
    return (
        len(parts) > 1
        and any(noes)
        and any(_STRONG_YES.search(part) and not no and not _ELSEWHERE.search(part) for part, no in zip(parts, noes, strict=True))
    )


def read_dual(told: list[Sentence]) -> Choice | None:
    """Return whether a paper may be under review elsewhere at the same time: allowed, forbidden, or mixed (by track)."""
    told = [one for one in told if _SUBMITTING.search(one.text)]
    noes = [one for one in told if _DUAL_NO.search(one.text)]
    yeses = [one for one in told if one not in noes and _DUAL_YES.search(one.text) and not _DENIED.search(one.text[: _end(_DUAL_YES, one)])]
    both = next((one for one in noes if _DUAL_YES.search(one.text) and _BY_TRACK.search(one.text)), None)
    both = both or next((one for one in told if _OF_ONE_KIND.search(one.text)), None)
    if both:
        return Choice("mixed", both)
    if yeses and noes:
        explicit = next(
            (one for one in yeses if _EXPLICIT.search(one.text) or (one.block.kind == "item" and _OF_A_TRACK.search(one.text))), None
        )
        return Choice("mixed", explicit, noes[0]) if explicit else Choice("forbidden", noes[0], yeses[0])
    if yeses:
        strict = _strict_sibling(yeses[0], told)
        return Choice("mixed", yeses[0], strict) if strict else Choice("allowed", yeses[0])
    return Choice("forbidden", noes[0]) if noes else None


def _strict_sibling(one: Sentence, told: list[Sentence]) -> Sentence | None:
    """A sentence of another item of the same list that asks for unpublished work: tracks with rules of their own."""
    if one.block.kind != "item":
        return None
    others = (
        other for other in told if other.block.kind == "item" and other.block.group == one.block.group and other.block is not one.block
    )
    return next((other for other in others if _UNPUBLISHED.search(other.text)), None)


def _of_another_year(one: Sentence, year: int | None) -> bool:
    """Whether a sentence speaks of the proceedings of an earlier edition."""
    years = {int(found) for found in re.findall(r"\b(20\d\d)\b", one.text)}
    return bool(year and years and year not in years and year + 1 not in years)


def _start(words: re.Pattern[str], one: Sentence) -> int:
    match = words.search(one.text)
    return match.start() if match else 0


def _end(words: re.Pattern[str], one: Sentence) -> int:
    match = words.search(one.text)
    return match.end() if match else 0
