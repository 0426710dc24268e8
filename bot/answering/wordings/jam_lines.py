"""What a line of the call tells of a jam, a contest or a school: who owns what is made, how many hours it takes,
in which programming language it is written, and what one writes to be admitted.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import NUMBER

_WORK = (
    r"(?:code|work|works|projects?|pieces?|entry|entries|games?|stuff|software|submissions?|photos?|art\w*|music"
    r"|what we make)"
)
_WE = r"(?:we|i|teams?|authors?|participants?|players?|artists?|us|people|one|makers?)"
_RIGHTS = r"(?:rights|ip|intellectual property|copyrights?|ownership)"
_KEEPS = r"(?:keeps?|retains?|remains?|owns?|holds?|reserves?|stays?|transfers?|grants?|belongs?|waives?)"
_LANGUAGE = (
    r"(?:c|rust|zig|go|golang|python|java|javascript|typescript|haskell|ocaml|julia|matlab|fortran|lisp|assembly|perl"
    r"|ruby|kotlin|swift|scala|lua|cpp|r)"
)
_GET_IN = r"(?:apply|admitted|admission|appl(?:y|ying|ication)|get (?:in|a (?:place|seat|spot))|selected|be accepted)"
_LETTER = (
    r"(?:(?:motivation|cover|application)(?: |al )?letters?|letters? of (?:motivation|intent|interest)"
    r"|(?:personal |motivation )?statements?|statement of (?:purpose|interest)|short text|paragraph|essay)"
)

JAM_LINES = (
    Worded(  # "do we still own our code afterwards?"
        "license",
        alternatives(
            rf"\b{_WE} (?:still |also |get to |then )*(?:own|keep|retain|hold) (?:\w+ ){{0,4}}(?:{_WORK}|{_RIGHTS})\b",
            rf"\bwho (?:will |then )?(?:owns?|holds?|keeps?|gets?) (?:the )?(?:{_RIGHTS}|(?:our|my|what|the) )",
            rf"\b(?:is|are|will|does|do) (?:our|my) {_WORK} (?:still |be |remain |then )*(?:ours|mine|belong)\b",
        ),
        alternatives(
            rf"\b{_KEEPS}\b.{{0,40}}\b{_RIGHTS}\b|\b{_RIGHTS}\b.{{0,40}}\b{_KEEPS}\b",
            rf"\b{_RIGHTS} (?:is|are) (?:\w+ )?(?:kept|retained|held|owned|with|transferred)\b",
            rf"\bownership of\b|\b{_WORK} (?:remains?|stays?|belongs?)\b.{{0,40}}"
            r"\b(?:authors?|creators?|teams?|artists?|makers?)\b",
        ),
        re.compile(
            r"\b(?:right (?:to|time|place)|proceedings|laptops?|rooms?|anonym\w+|slots?|places?|seats?|dates?|money"
            r"|prizes?)\b"
        ),
        FOUND | {"archival", "code_release", "data"},
    ),
    Worded(  # "how many hours is each player to put in?"
        "",
        re.compile(
            r"\bhow (?:many (?:hours|hrs|days)|much time) (?:\w+ ){0,4}?(?:each|every|per|one|a|i|we|players?|teams?"
            r"|people|participants?|persons?|members?)\b.{0,40}\b(?:spend|put in|work|invest|devote|commit|need|use)\b"
        ),
        alternatives(
            rf"\b{NUMBER} (?:hours?|days?)\b.{{0,40}}\b(?:per|each|every) (?:person|player|participant|member|team)\b",
            rf"\b(?:each|every|per) (?:person|player|participant|member|team)\b.{{0,40}}\b{NUMBER} (?:hours?|days?)\b",
            rf"\b(?:spend|invest|devote|work)\w*\b.{{0,30}}\b{NUMBER} (?:hours?|days?)\b",
        ),
        re.compile(r"\b(?:left|until|till|before|deadline|present|talk|review\w*|register)\b"),
        FOUND | {"time_left", "talk_length", "review_count", "challenge"},
    ),
    Worded(  # "may it be in rust, or must it be c?"
        "",
        alternatives(
            rf"\b(?:write|written|code|coded|program|build|implement\w*|do|be|use) (?:it |mine |this |ours )?"
            rf"(?:all )?(?:in )?{_LANGUAGE} or\b",
            rf"\b(?:must|should|can|may|has to|have to) (?:it|i|we|mine|our code|the code|code) (?:be )?"
            rf"(?:written |write |code |use )*(?:it )?(?:in )?{_LANGUAGE}$",
            r"\b(?:which|what|any) programming languages?\b|\bprogramming languages? (?:is|are|do|can|must|allowed)\b",
        ),
        alternatives(
            r"^(?!.*\b(?:talks?|papers?|abstracts?|spoken|texts?)\b).*\bany (?:programming )?languages?\b",
            r"\bprogramming languages?\b.{0,40}\b(?:may|can|must|allowed|free|choice|use)\b",
        ),
        re.compile(r"\b(?:talks?|topics?|scope|papers? (?:on|about)|english|latex|word)\b"),
        FOUND | {"template", "language", "topic_scope", "code_release"},
    ),
    Worded(  # "what do i have to write to be admitted?"
        "",
        alternatives(
            rf"\bwhat\b.{{0,30}}\b(?:write|written|text)\b.{{0,40}}\b{_GET_IN}\b",
            rf"\b{_GET_IN}\b.{{0,40}}\bwhat\b.{{0,30}}\b(?:write|written|text)\b",
            rf"\b(?:is|do|must|should|have|need)\b.{{0,30}}\b{_LETTER}\b.{{0,30}}\b(?:needed|required|{_GET_IN})",
        ),
        re.compile(rf"\b(?:appl\w+|submi\w+|send|includ\w+|writ\w+|requir\w+|with)\b.{{0,60}}\b{_LETTER}\b"),
        re.compile(r"\b(?:visas?|grants?|papers?|abstracts?|when|deadlines?|until)\b"),
        FOUND | {"submission_types", "registration", "eligibility", "submission_link", "presentation"},
    ),
)
