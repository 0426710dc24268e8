"""Whether a text is a person's name."""

from __future__ import annotations

import re
from functools import lru_cache

TITLES = re.compile(
    r"^(?:(?:Prof|Professor|Dr|Dipl|Ing|Mr|Ms|Mrs|Mx|Sir|Dame|Univ|Hon|Assoc|Assist|Asst|apl|PD|habil|rer|nat|phil|PhD|Ph\.D)\b\.?[\s-]*)+(?=\S)",
    re.IGNORECASE,
)
_AFTER = re.compile(r",?\s*(?:Ph\.? ?D\.?|M\.? ?D\.?|MSc|BSc|MA|M\. ?A\.|M\. ?Sc\.?|B\. ?A\.|B\. ?Sc\.?|Jr\.?|Sr\.?|II|III|FRS)\s*$")
_MARKS = re.compile(
    r"(?<=[^\W\d_.])[\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?:,[\d¹²³⁴⁵⁶]{1,2})*$|[*†‡§¶#∗⋆]+$|\s*\((?:she|he|they)/\w+\)|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+|^[\W_]+|[\s,;:]+$"
)
_WORD = re.compile(r"(?:[^\W\d_]\.?|[^\W\d_][^\W\d_]*(?:[.'’ʼ`-][^\W\d_]+)*\.?)")
_PARTICLES = frozenset(
    "de van von der den di da del della la le bin ibn al el ter ten dos das du y e i und af av zu zur st. della degli dal do abu bint ben op 't".split()
)
_NO_NAME = frozenset(
    """
    university université universität universitat universidad universidade università universiteit institute institut instituto institution college research school department
    dept lab labs laboratory laboratories inc ltd llc gmbh corp corporation company group center centre centro national federal foundation academy hospital clinic museum library agency
    ministry society association council team consulting technologies technology technological systems solutions software analytics robotics networks computing sciences science sciences
    engineering google microsoft facebook meta amazon apple ibm nvidia intel huawei alibaba tencent baidu deepmind openai anthropic samsung bosch siemens adobe netflix uber oracle sap
    committee chair chairs cochair co-chair co-chairs organizers organisers organizer organiser organizing organising speakers speaker keynote keynotes panel panelists invited workshop workshops
    conference symposium seminar meeting paper papers submission submissions email contact call the of for and with our this these we you to at by on is are will important dates date deadline deadlines
    program programme schedule venue registration home about news welcome topics topic track tracks session sessions poster posters talk talks best award awards code conduct review reviewers
    reviewer steering advisory local publicity web website general technical student students past previous accepted open access online virtual hybrid tba tbd tbc coming soon more info information
    click here register now submit industry academia sponsors sponsor partners partner members member author authors guidelines instructions template style page pages limit
    north south east west new united usa uk states kingdom germany france china japan india canada italy spain portugal austria switzerland netherlands belgium denmark sweden norway finland poland
    australia israel korea singapore brazil ireland scotland greece turkey russia vietnam europe africa asia america machine learning artificial intelligence deep data computer vision language
    security privacy natural processing neural information graph time series robust causal human theory applications practice methods models model systems design open-source state tech polytechnic
    professor postdoc phd scientist engineer lecturer fellow director head manager founder ceo cto
    """.split()
)
_MOST_WORDS = 6


def bare(text: str) -> str:
    """Take titles, degrees, footnote marks and punctuation off a name."""
    text = " ".join(text.split())
    for _ in range(2):
        text = _AFTER.sub("", TITLES.sub("", _MARKS.sub("", text.strip(" \t,;:*_"))))
    return text.strip()


@lru_cache(maxsize=4096)
def is_name(text: str) -> bool:
    """Whether `text` reads like a person's name: two to six capitalised words, no word of an institution or a heading."""
    name = bare(text)
    words = name.split()
    if not 2 <= len(words) <= _MOST_WORDS or len(name) > 60:  # a name has two words at least
        return False
    if any(not _WORD.fullmatch(word) for word in words):
        return False
    lowered = [word.lower().strip(".,") for word in words]
    if any(word in _NO_NAME for word in lowered) or any(re.match(r"[A-Z]{2,}[a-z]", word) for word in words):
        return False
    if not words[0][:1].isupper() or not words[-1][:1].isupper():
        return False
    if any(word[:1].islower() and word.lower() not in _PARTICLES for word in words):
        return False
    # "UC Berkeley" and "ETH Zurich" are no people; "JANE DOE" and "Khoa D Doan" are.
    capitals = [word for word in words if len(word.strip(".")) > 1 and word.isupper() and "." not in word]
    return (
        not capitals
        or len(capitals) == len([word for word in words if len(word.strip(".")) > 1])
        or (len(capitals[-1]) > 4 and capitals == words[-1:])
    )
