"""Whether a text is a person's name, in the scripts and orders that calls write names in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bot.cfp.language import words
from bot.cfp.people.streets import STREET
from bot.cfp.people.word_names import without_word_names
from bot.cfp.phrases import fold
from bot.rules import Rule

TITLES = Rule(
    "titles before a name",
    r"""^(?: (?: (?: Prof(?:essor|essora|\.?ssa|a)? | Dra? | Mr | Ms | Mrs | Mx | Sir | Dame | Rev | Dott(?:\.?ssa)?
        | Emerit(?:us|a|i) | Distinguished(?=\sProf) | Associate(?=\sProf) | Assistant(?=\sProf) | Full(?=\sProf)
        | Adjunct(?=\sProf) | Visiting(?=\sProf) | Senior(?=\s(?:Prof|Lect)) | Lecturer
        | PD | PhD
    | Ph\.D )\b\.? | (?: Dipl | Ing | Univ | Hon | Assoc | Assist | Asst | Me | Mtr[oa] | apl | em | habil | rer
        | nat | phil
    | M\.?Sc | B\.?Sc | MA )\. ),?[\s-]* )+ (?=[^\W\d_])""",
    examples=(
        "Prof. Ada Moore",
        "Professor Ada Moore",
        "Professora Ana",
        "Prof.ssa Ada",
        "Profa. Ana",
        "Dr Ada",
        "Dra. Ana",
        "Dipl.-Ing. Ada",
        "Mr Ben",
        "Ms Ada",
        "Mrs Ada",
        "Mx Ada",
        "Sir Ben",
        "Dame Ada",
        "Rev. Prof. Ben",
        "Univ.-Prof. Ada",
        "Hon. Ben",
        "Assoc. Prof. Ada",
        "Assist. Prof. Ada",
        "Asst. Prof. Ada",
        "Me. Hélio",
        "Mtro. César",
        "Mtra. Ana",
        "Dott. Ben",
        "Dott.ssa Ada",
        "apl. Prof. Ada",
        "PD Dr. Ada",
        "Prof. em. Ada",
        "Dr. habil. Ada",
        "Professor Emeritus Ben",
        "Professor Emerita Ada",
        "Emeriti Ada",
        "Distinguished Professor Ada",
        "Associate Professor Ada",
        "Assistant Professor Ada",
        "Full Professor Ada",
        "Adjunct Professor Ada",
        "Visiting Professor Ada",
        "Senior Professor Ada",
        "Senior Lecturer Ada",
        "Lecturer Ada",
        "Dr. rer. nat. Ada",
        "Dr. phil. Ada",
        "PhD Ada",
        "M.Sc. Ada",
        "B.Sc. Ada",
        "MA. Ada",
        "Ph.D. Ada",
    ),
    near_misses=("Phil Moore", "Ma Jun", "Profane Ada", "Ada Prof", "Drew Moore", "Emma Moore", "Merete Berg"),
)
_DEGREES = Rule(
    "degrees behind a name",
    r""",?\ ?\b(?: Ph\.?\ ?D\.? | M\.?\ ?Sc\.? | B\.?\ ?Sc\.? | M\.?\ ?A\. | M\.?\ ?Phil\.? | M\.?\ ?Eng\.?
        | M\.?\ ?Ed\.? | MBA | LL\.?\ ?M\.? | MD | Jr\.? | Sr\.? | III? | FRS )$""",
    examples=(
        "Ada Moore, PhD", "Ada Moore Ph. D.", "Ada Moore M.Sc.", "Ada Moore BSc", "Ada Moore, M. A.",
        "Ada Moore M.Phil", "Ada Moore M.Eng.", "Ada Moore, MEd", "Ada Moore, MBA", "Ada Moore, LL.M.",
        "Ada Moore, MD", "Ben Okri Jr.", "Ben Okri Sr", "Ben Okri III", "Ada Moore FRS",
    ),
    near_misses=("PhD Ada Moore", "Ada Maddox"),
    cased=True,
)  # fmt: skip
PRONOUNS = Rule(
    "pronouns in brackets",
    # with the name in letters of its own before them
    r"""\ ?[(\[] (?: [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]{2,12} [;,] \s? )?
    (?: she | he | they | her | him | ella | elle | sie | er ) (?:[/,\s]\s?\w+){0,2} [)\]]""",
    examples=(
        "Ada Moore (she/her)", "Li Wen (李文; she/her)", "Ada (He/Him)", "Ada (they/she)", "Ada (her)", "(him/his)",
        "(ella/su)", "(elle)",
        "(sie/ihr)", "(er)",
    ),
    near_misses=("Ada (Sheffield)", "(University of Leeds)"),
)  # fmt: skip
_MARKS = Rule(
    "marks around a name",
    r"""(?<=[^\W\d_.])[\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?:,[\d¹²³⁴⁵⁶]{1,2})*$ | (?<![*†‡§¶⋆∗\#])[*†‡§¶⋆∗\#]+$
    | [\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]+ | \ ["“][^"”]{1,15}["”](?=\ ) | ^[^\w']+
    | (?<=[^\W\d_])\s?\^[?*†‡\d]{1,2}\^
    | (?<![\s,;:])[\s,;:]+$""",
    examples=(
        "Ada Moore1,3",
        "Ada Moore²",
        'Ada "Ace" Moore',
        "Ada Moore*",
        "🎤 Ada Moore",
        "– Ada Moore",
        "Ada Moore:",
        "Ada Moore^?^",
    ),
    near_misses=("Ada Moore", "'t Hooft"),
)
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]?)+"  # also those with a mark of their own: "Ábíọ́lá"
_WORD = re.compile(rf"(?:[^\W\d_]\.?|(?:['’](?=t\b))?{_LETTERS}(?:[.'’ʼ`ʻ‑-]{_LETTERS})*\.?)")
_PARTICLES = frozenset(
    "de van von der den di da del della dei la le les bin ibn al el ter ten dos das du do y e i und af av zu zur st. "
    "degli dal abu bint ben op 't t vom zum ní ó wa ole ap ait ould d. v.".split()
)
_BETWEEN = frozenset({"und", "y", "e", "i"})  # of those, words for "and"
_JOINED = re.compile(r"(?:d|l|dell|dall|dell|nell|'t)['’][^\W\d_a-zß-ÿ]")  # "d'Harcourt": a small letter, then the name
_HAN_NAME = re.compile(
    r"""[\u3400-\u9fff々]{2,4} | [\u3400-\u9fff々]{1,3}\s[\u3400-\u9fff々\u3040-\u30ff]{1,4}
    | [\u30a0-\u30ff]{2,8}[・\s][\u30a0-\u30ff]{2,10}""",
    re.VERBOSE,
)
_HAN_OR_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]")
_HONOURS = re.compile(r"(?<=[\w\s])(?:博士|准?教授|先生|さん|氏)$")  # behind a name
_HANGUL_NAME = re.compile(r"[\uac00-\ud7af]{2,4}|[\uac00-\ud7af]\s[\uac00-\ud7af]{1,3}")
# What an office, a place, a group or a part of a page ends with, or begins with
_NO_HAN_NAME = re.compile(
    r"[省市县国部系所院室社局会賞奖]$|(?:启事|通知|提交|日程|指南|安排|须知|報名|报名|议程)$|^(?:征稿|会议|論文|论文|投稿|注册)"
)
_FAMILY_FIRST = re.compile(
    r"""(?P<family> (?: [^\W\d_][^\W\d_’'‑-]*\s )*? (?:['’]t\s)? [^\W\d_][\w’'‑-]+ (?:\s[^\W\d_][\w’'‑-]+)? )
    ,\s (?P<given> [^\W\d_][\w’'‑.-]* (?:\s[^\W\d_][\w’'‑.-]*){0,2} )""",
    re.VERBOSE,
)
_LONGEST_SHORTENED = 6  # letters of a shortened name with its stop; a longer word ends a sentence
_MOST_WORDS = 6
_LONGEST = 60  # characters
_ENDS = re.compile(r"[:;.?!]\s")  # of a label or a sentence before names
_WORDS_AMONG = 3  # of a name among others


@cache
def _no_name() -> frozenset[str]:
    return frozenset(fold(word) for word in words("no_name"))


def bare(text: str) -> str:
    """Take titles, degrees, pronouns, footnote marks and punctuation off a name."""
    text = " ".join(text.split())
    for _ in range(2):
        text = PRONOUNS.sub("", _MARKS.sub("", text.strip(" \t,;:*_")))
        text = _HONOURS.sub("", _DEGREES.sub("", TITLES.sub("", text)))
    return text.strip()


@lru_cache(maxsize=4096)
def is_name(text: str) -> bool:
    """Whether `text` reads like a person's name: two to six capitalised words, none of an institution or a heading."""
    name = bare(text)
    if _HAN_NAME.fullmatch(name) or _HANGUL_NAME.fullmatch(name):
        return not _NO_HAN_NAME.search(name) and not any(word in name for word in _no_name() if not word.isascii())
    if _HAN_OR_KANA.search(name):  # a university, or whatever else
        return False
    parts = name.split()
    if not 2 <= len(parts) <= _MOST_WORDS or len(name) > _LONGEST:  # a name has two words at least
        return False
    if STREET.search(name):
        return False
    if any(not _WORD.fullmatch(part) for part in parts) or any(_is_no_name(part) for part in without_word_names(parts)):
        return False
    if _are_two(parts) or any(len(part) > _LONGEST_SHORTENED and part.endswith(".") for part in parts[:-1]):
        return False
    if (
        any(re.match(r"[A-Z]{2,}[a-z]|[A-Z][a-z]{1,3}[A-Z]$", part) for part in parts)  # "TfT Strategies"
        or not _begins_large(parts[0])
        or not _begins_large(parts[-1])
    ):
        return False
    return all(_begins_large(part) or part.lower() in _PARTICLES for part in parts) and (
        _cased_like_a_name(parts) or (len(parts) == 2 and _is_graduate(text, parts))
    )


def _are_two(parts: list[str]) -> bool:
    """Whether two names of two words each stand beside an "and": "Ada Moore und Ben Holm", not "Ortega y Gasset"."""
    return any(part in _BETWEEN and 2 <= place <= len(parts) - 3 for place, part in enumerate(parts))


def _is_graduate(text: str, parts: list[str]) -> bool:
    """Whether a degree behind a name in capitals tells that it is one: "Jia XIE M.A."."""
    return parts[-1].isupper() and parts[0].istitle() and _DEGREES.search(text.strip(" \t,;:*_")) is not None


def _is_no_name(part: str) -> bool:
    initial = len(part) == 2 and part[0].isupper() and part[1] == "."
    return not initial and part.lower() not in _PARTICLES and fold(part).strip(".,") in _no_name()


def _begins_large(part: str) -> bool:
    return (not part[:1].islower() and part[0] not in "'’") or bool(_JOINED.match(part))


def _cased_like_a_name(parts: list[str]) -> bool:
    """Tell "JANE DOE", "Khoa D DOAN" and "LEE Min-jung" from "UC Berkeley" and "ETH Zurich"."""
    long = [part for part in parts if len(part.strip(".")) > 1]
    capitals = [part for part in long if part.isupper() and "." not in part]
    if not capitals or capitals == long:
        return True
    if capitals == parts[-1:]:  # the family name last, as in "Ada IMAI", no house: "Orange LABS"
        return len(capitals[0]) > 4 or (len(capitals[0]) == 4 and _vowels(capitals[0]) > 1)
    first = parts[: len(capitals)] == capitals  # the family name first
    return first and (
        len(capitals) > 1 or "-" in parts[-1] or (len(capitals[0]) > 4 and _vowels(capitals[0]) > len(capitals[0]) / 4)
    )


def _vowels(text: str) -> int:
    return len(re.findall(r"[AEIOUY]", fold(text).upper()))


def in_order(text: str) -> str:
    """Return "Jan van der Berg" of "van der Berg, Jan"; empty when it is no name with the family first."""
    match = _FAMILY_FIRST.fullmatch(bare(text))
    if match is None:
        return ""
    family, given = match["family"].strip(), match["given"].strip()
    turned = f"{given} {family}"
    if STREET.search(family) or STREET.search(given):
        return ""
    return turned if is_name(turned) and not is_name(given) and (not is_name(family) or family[:1].islower()) else ""


def only_names(text: str) -> list[str] | None:
    """The names behind the last label or sentence of a text; None where anything but names, of three words at most,
    stands there.
    """
    pieces = [piece.strip() for piece in _ENDS.split(text)[-1].split(",") if piece.strip()]
    return pieces if all(is_name(piece) and len(piece.split()) <= _WORDS_AMONG for piece in pieces) else None
