"""Sentences that begin with parts of a paper and say that these do not count: "References and appendices are free";
and pages that follow the last one for them alone: "A seventh page may hold references".
"""

from __future__ import annotations

import re

from bot.cfp.phrases import Phrases
from bot.cfp.submission.lengths import Lengths
from bot.cfp.submission.parts import EVERY
from bot.rules import Rule

_DO_NOT_COUNT = Rule(
    "that the parts right before it do not count",
    r"""^ (?: \s (?: sections? | pages? | lists? | themselves ) )? (?: ,? \s (?: which | that | both | all ) )? \s
        (?: (?: is | are | will \s be ) \s (?: (?: always | therefore | also ) \s )?
              (?: free (?! \s of ) | extra | excluded | exempt | unlimited | on \s top | outside
              | (?: not | never ) \s (?: counted | included ) (?= \s (?: in | towards? | against ) \s (?: the | this
                  | that | these ) \s (?: page | length | limit ) | \s (?: either | too ) \b | \W* $ | [,;] )
              | not \s (?: subject \s to | part \s of ) \s (?: the | this | any ) \s
                  (?: page | length | limit ) \b )
          | (?: excluded | excl\. | not \s (?: counted | included ) ) (?= \W* $ )
          | (?: do | does | will | need ) (?: \s not | \s never | n['’]t ) \s count
          | comes? \s (?: on \s top | extra | in \s addition )
          | (?: sit | lie | stand | fall | go ) s? \s outside
          | (?: may | can ) \s (?: take | use | fill | have | run | be | go ) \b [^.;]{0,30}?
              \b (?: (?: extra | additional | further | unlimited ) \s (?: \w{3,9} \s )? (?: pages? | length | space )
              | of \s any \s length | as \s (?: long | many ) ) )""",
    examples=(" are free", " is extra", " sections are excluded", " list is always exempt", " are unlimited",
        " themselves are on top", " pages are outside the limit", ", which is not counted either",
        " are never counted.",
        " are not included in the page limit", " is not counted towards this limit", " will be excluded",
        " are not counted against that limit", " is not included toward these limits", " are not included, either",
        " are not counted in the length", " do not count", " does not count", " doesn't count", " will not count",
        " need not count", " do never count", " are not counted too", ", both are not counted;", ", that are free",
        " excluded.", " excl.", " not counted", " not included)", " come on top", " comes extra",
        " come in addition", " sit outside it", " lies outside", " stand outside",
        " falls outside", " go outside", " may take up an additional page", " can use further pages",
        " may fill extra pages",
        " can have unlimited length", " may run to additional pages", " can be of any length",
        " may be as long as you like",
        " may go on additional ruled pages", " may have as many pages as needed", " can use unlimited space",
        ", all are free", " are not subject to the page limit", " is not part of this limit",
        " are not part of any limit",
        " are not part of the length", " are therefore free", " are also free"),
    near_misses=(" are free of errors", " are not included in the review", " are counted", " count", " may be added",
        " must come first", " are needed", " can be included on request", " do not matter", " may run to the end"),
)  # fmt: skip
_LEAD = re.compile(
    r"\W*(?:(?:please )?note that )?"
    r"(?:(?:the|all|any|your|an?|also|both|list of|length of|pages (?:for|of)|space for) )*",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:,|,? (?:and|or|&)|/)(?: (?:the|any|all|other|an?|your))? ?", re.IGNORECASE)
_ALONE = re.compile(
    r"\W*(?:(?:all|both|each|these|the|page|limits?|lengths?|are|is|given|stated) ){0,6}"
    r"(?:excluding|not including|not counting|exclusive of|without|excl\.|plus) ",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:and|or|the|any)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEW = re.compile(r"\W*(?:[^\W\d_]{2,4}[ ’'])?")  # an article
_CUT = re.compile(r"[;,.—–]\s")
_NTH = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_NEXT_PAGE = re.compile(rf"\b(?:an?|the)\s(?:(?P<nth>{'|'.join(_NTH)})|(?P<number>\d{{1,2}})th)\spage\b", re.IGNORECASE)


def parts_first(told: str, parts: Phrases) -> list[str]:
    """The parts that a sentence begins with, where it says that they do not count."""
    found: list[str] = []
    end = 0
    for hit in parts.find(told):
        between = told[end : hit.start]
        if hit.value == EVERY or not (_JOINED.fullmatch(between) if found else _LEAD.fullmatch(between)):
            break
        found.append(hit.value)
        end = hit.end
    return list(dict.fromkeys(found)) if found and _DO_NOT_COUNT.match(told[end:]) else []


def parts_at_end(rest: str, words: Lengths) -> list[str]:
    """The parts that stand at the beginning of a clause behind all limits, and do not count."""
    starts = [cut.end() for cut in _CUT.finditer(rest)]
    if found := next((found for start in starts if (found := parts_first(rest[start:], words.parts))), []):
        return found
    last = rest.rpartition("; ")[2] if "; " in rest else ""  # in whatever language
    hits = words.parts.find(last)
    begins = bool(hits) and _FEW.fullmatch(last[: hits[0].start]) is not None
    marks = {mark.value for mark in words.outside.find(last)}
    counted = marks != {"without"} or words.counted.search(last.lower())
    return [] if not begins or counted else list(dict.fromkeys(hit.value for hit in hits if hit.value != EVERY))


def parts_told_of(told: str, words: Lengths) -> list[str]:
    """The parts that do not count by a clause of their own: "Proofs may go to an appendix, which is not counted"."""
    if words.counted.search(told.lower()):
        return []
    if alone := _ALONE.match(told):
        rest = told[alone.end() :]
        hits = words.parts.find(rest)
        left = "".join(rest[end:start] for end, start in zip([0, *(one.end for one in hits)],
            [*(one.start for one in hits), len(rest)], strict=True))  # fmt: skip
        return list(dict.fromkeys(hit.value for hit in hits)) if not _LETTERS.search(_AND.sub("", left)) else []
    own = [hit.value for hit in words.parts.find(told) if re.match(r",? (?:which|that) ", told[hit.end :])
           and _DO_NOT_COUNT.match(told[hit.end :])]  # fmt: skip
    return parts_first(told, words.parts) or list(dict.fromkeys(own))


def on_next_page(told: str, pages: int, parts: Phrases) -> list[str]:
    """The parts for which there is one more page: "a seventh page may hold references", behind a limit of six."""
    for page in _NEXT_PAGE.finditer(told):
        nth = int(page["number"]) if page["number"] else _NTH.index(page["nth"].lower()) + 3
        clause = re.split(r"[;.]", told[: page.start()])[-1] + re.split(r"[;.]", told[page.start() :])[0]
        if nth == pages + 1 and (found := [hit.value for hit in parts.find(clause) if hit.value != EVERY]):
            return list(dict.fromkeys(found))
    return []
