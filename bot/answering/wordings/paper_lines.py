"""What a line of the call tells of what is sent in where no fact has it: its language, what became of it before, who
presents it, where it is indexed.
"""

from __future__ import annotations

import re

from bot.answering.questions.tongue_names import LANGUAGE
from bot.answering.wordings.worded import Worded, alternatives

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})
_SAYS = (
    r"(?:writ\w+|submi\w+|send|hand|papers?|abstracts?|contributions?|talks?|present\w*|speak|give|hold|lectures?"
    r"|articles?|manuscripts?|proposals?|posters?|slides?|applications?|letters?|one|mine)"
)
_FINE = r"(?:ok|okay|fine|allowed|possible|accepted|alright|too|also|as well|doable|take|taken|welcome)"
_SYSTEM = r"(?:openreview|easychair|cmt|hotcrp|softconf)"
_ACCOUNT = r"(?:profiles?|accounts?)"
_COLUMNS = r"(?:one|1|single|two|2|double)"
_FIRM = r"(?:firm|strict|hard|final)"
_INDEX = r"(?:scopus|dblp|web of science|wos|google scholar|pubmed|ei compendex|compendex|inspec)"
_CITED = re.compile(r"\b(?:cit(?:e|es|ing|ations?)|references?|template|about)\b")
_OTHER = r"(?:word|docx?|markdown|overleaf|google docs?|libre ?office|odt|rtf|typst)"  # than what most calls ask for
_TAKES = r"(?:ok|okay|take|taken|want\w*)"
_MAY = r"(?:can|could|may|might)"
_PROGRAM = r"(?:word|latex|docx?|markdown|overleaf|google docs?|libre ?office|odt|rtf|typst)"
_FROM_DAY = r"(?:from|as of|on|since) (?:when|which|what)(?: (?:day|date|moment|time|point))?"
_PREPRINT = r"(?:pre ?prints?|arxiv|biorxiv|medrxiv|ssrn)"
PAPER_LINES = (
    Worded(  # how large a file may be
        "",
        alternatives(
            r"\bhow (?:big|large|heavy) (?:(?:can|may|must|should|is|are|does|do|the|my|our|a|one|an) ){1,3}"
            r"(?:pdfs?|files?|uploads?|zips?|videos?)\b",
            r"\b(?:file|pdf|upload|zip|video) size\b",
            r"\bsize (?:limit )?(?:of|for) (?:the |a |my )?(?:pdf|file|upload|video)s?\b",
            r"\b(?:how many|maximum|max|which|what) (?:mb|megabytes?)\b",
            r"\b\d+ ?mb (?:ok|okay|fine|allowed|too (?:big|large))\b",
        ),
        re.compile(r"\d ?(?:mb|gb|kb|megabytes?|mib)\b"),
        taken=frozenset({"page_limit", "file_format", "supplementary", "abstract_length", "slides"}),
    ),
    Worded(  # what one writes with
        "",
        alternatives(
            rf"\b{_PROGRAM} or (?:(?:is it |maybe |rather )?{_PROGRAM})\b|\b(?:latex|word) only\b",
            rf"\b(?:writ\w+|prepar\w+|typeset\w*|use|using|know|send|submit\w*|upload\w*|work\w*) (?:\w+ ){{0,4}}"
            rf"(?:in |with |from )?(?:ms |microsoft )?{_OTHER}\b(?! (?:limit|count|template|style)).{{0,40}}"
            rf"\b(?:{_FINE}|instead|problem|enough)\b",
            rf"\b{_MAY} (?:i|we|one) (?:just |also |still )?(?:write|prepare|typeset|use|send|submit)"
            rf" (?:\w+ ){{0,4}}(?:in|with|from|use|an?) (?:ms |microsoft )?{_OTHER}\b"
            r"(?! (?:limit|count|template|style))",
            rf"\b(?:is|would|will) (?:ms |microsoft )?{_OTHER} (?:be )?{_FINE}\b",
        ),
        re.compile(
            r"^(?!.*\bfinal versions?\b)"
            r"(?=.*\b(?:writ\w+|templates?|formats?|formatted|styles?|submi\w+|files?|accept\w*|prepar\w+|instructions"
            r"|mod[eè]les?|vorlagen?)\b)"
            r".*\b(?:latex|docx?|markdown|overleaf|odt|rtf|typst|word (?:and|or)|(?:ms ?|microsoft )word"
            r"|only (?:in |as )?pdfs?|pdfs? (?:files? |format )?only)\b"
        ),
        taken=frozenset({"template", "file_format"}),
    ),
    Worded(  # work that failed
        "",
        re.compile(
            r"^(?=.*(?:\b(?:negative|null) (?:results?|findings?)\b|\bnothing worked\b"
            r"|\b(?:did|does) not (?:work|help)\b"
            r"|\bflop(?:s|ped)?\b|\bwent (?:nowhere|wrong)\b|\bfell flat\b|\bno (?:improvement|gain|effect)s?\b"
            r"|\bfound (?:\w+ )?nothing\b|\bnot significant\b"
            r"|\b(?:paper|story|talk|work|everything|experiments?)\b.{0,40}\b(?:failed|failing|failures?)\b))"
            r".*\b(?:welcome|ok|okay|take|accept\w*|want\w*|fit|publish\w*|allowed|fine|interest\w*|suitable|scope"
            r"|consider\w*|possible|chance|worth)\b"
        ),
        re.compile(
            r"\b(?:negative|null)\W{1,2}(?:results?|findings?)\b|\blessons learn\w*\b"
            r"|\b(?:failed|unsuccessful) (?:attempts?|experiments?|approaches)\b"
            r"|\bfailures? (?:stories|cases|analys\w+)\b|\bwhat (?:did not|does not|didn.?t) work\b"
        ),
        taken=_TOPICS,
    ),
    Worded(  # what comes of an abstract that was never sent
        "",
        re.compile(
            r"\b(?:never|not|forgot to|without) (?:\w+ ){0,2}?(?:regist\w+|submit\w*|sen[dt]|upload\w*)"
            r" (?:an? |the |my |our )?abstract\b.*\bpaper\b"
            r"|\bpaper without (?:an? )?(?:\w+ )?abstract\b|\bmissed the abstract (?:deadline|date)\b"
        ),
        re.compile(
            r"\babstracts?\b.{0,80}\b(?:mandatory|required|compulsory|obligatory)\b"
            r"|\b(?:mandatory|required|compulsory|obligatory)\b.{0,40}\babstracts?\b"
            r"|\bonly (?:registered )?(?:abstracts|papers (?:with|whose))\b|\bwithout (?:an? )?(?:\w+ )?abstract\b"
        ),
        taken=frozenset({"can_still_submit", "submission_deadline", "time_left"}),
    ),
    Worded(
        "language",
        alternatives(
            rf"\b(?:in|auf|into) (?:only |just )?{LANGUAGE}\b",
            rf"\b{LANGUAGE} (?:{_SAYS} )?(?:only|{_FINE}|or not)\b",
            r"\b(?:which|what) languages?\b|\bin (?:my|our) (?:own |native |mother )?(?:language|tongue)\b",
        ),
        alternatives(
            rf"\blanguages?\b.*\b{LANGUAGE}\b|\b{LANGUAGE}\b.*\blanguages?\b",
            rf"\b{_SAYS}\b.*\bin (?:\w+ )?{LANGUAGE}\b",
        ),
        re.compile(  # a language that is studied
            r"\b(?:on|about|corpus|corpora|treebanks?|dialects?|parsers?|speech|translat\w+|data ?sets?|data|models?"
            r"|llms?|programming|sources?|texts|novels?|letters|nlp|how (?:many|long)|who|where|when)\b"
        ),
    ),
    Worded(
        "",
        alternatives(
            r"\bfeedback (?:on|for|to|about) (?:(?:the|my|our|all|every|rejected) )?"
            r"(?:proposals?|submissions?|abstracts?|papers?|rejections?)\b",
            r"\bwhat was wrong with (?:my|our) (?:text|paper|abstract|proposal|submission)\b",
        ),
        re.compile(
            r"\bfeedback\b.*\b(?:individual|proposals?|submissions?|unable|not|cannot|reject\w*|applicants?)\b"
            r"|\b(?:unable|not|cannot)\b.*\bfeedback\b"
        ),
    ),
    Worded(  # an account without an address of an institution has to wait
        "",
        re.compile(
            rf"\b{_SYSTEM} {_ACCOUNT}\b.*\b(?:g ?mail|(?:private|personal|institutional|uni|university|other)"
            r" (?:e ?mail|mail|address))\b"
        ),
        re.compile(rf"\b{_ACCOUNT}\b.*\b(?:approved|moderat\w+|institutional)\b"),
    ),
    Worded(
        "openreview_account",
        re.compile(rf"\b{_SYSTEM} {_ACCOUNT}\b|\b{_ACCOUNT} (?:on|at|in) {_SYSTEM}\b"),
        re.compile(rf"\b{_SYSTEM}\b.*\b{_ACCOUNT}\b|\b{_ACCOUNT}\b.*\b{_SYSTEM}\b"),
    ),
    Worded(
        "",
        re.compile(r"\ba4 or (?:us )?letter\b|\bletter or a4\b"),
        re.compile(r"\ba4\b|\bus letter\b|\bletter (?:size|paper|format)\b"),
        taken=frozenset({"format_details", "file_format"}),
    ),
    Worded(
        "",
        re.compile(rf"\b{_COLUMNS} ?columns? or {_COLUMNS}\b|\b{_COLUMNS} or {_COLUMNS} columns?\b"),
        re.compile(rf"\b{_COLUMNS} ?columns?\b"),
    ),
    Worded(
        "preprint",
        alternatives(
            rf"\b{_PREPRINT}\b.*\b(?:blind|anonym\w*|problems?|issues?|trouble|matters?|clash\w*|break\w*|harm\w*)\b",
            rf"\b{_PREPRINT}\b",
        ),
        re.compile(rf"\b{_PREPRINT}\b"),
        re.compile(r"\b(?:cit(?:e|es|ing)|how many|reviewers?|template|proceedings|final version|camera)\b"),
        frozenset({"blind", "prior_publication", "dual_submission"}),
    ),
    Worded(  # from which day on it is public, for a patent or an embargo
        "",
        alternatives(
            r"\bofficial (?:publication )?date\b|\bpublication date\b|\bdate of publication\b",
            rf"\b(?:when|moment|{_FROM_DAY})\b.*\b(?:counts?|counted|considered|regarded|deemed|officially|legally)"
            r"(?: as)? (?:be )?(?:public|published|disclosed|publicly disclosed|out)\b",
            rf"\bpatent\w*\b.*\b(?:when|moment|{_FROM_DAY})\b.*\b(?:public|published|disclosed|online)\b",
            rf"\b(?:when|moment|{_FROM_DAY})\b.*\b(?:public|published|disclosed|online)\b.*\bpatent",
        ),
        alternatives(
            r"\bpublication date (?:is|will be|falls|may be|can be)\b|\bdate of publication (?:is|will be)\b",
            r"\b(?:considered|deemed|regarded as) (?:publicly )?(?:published|disclosed|public)\b",
        ),
        taken=frozenset({"archival", "hosting", "notification", "workshop_date", "prior_publication", "preprint"}),
    ),
    Worded(
        "rebuttal",
        alternatives(
            r"\b(?:answer|reply|respond|clap back|talk back|react|object)(?: (?:to|at))? (?:the |our |my )?"
            r"review(?:s|ers?)\b",
            r"\b(?:will|is) there (?:be )?(?:an? |any )?(?:author (?:responses?|feedback|repl\w+)|rebuttals?)\b",
        ),
        re.compile(r"\brebuttals?\b|\bauthors? (?:responses?|repl(?:y|ies))\b|\brespond to (?:the )?review"),
    ),
    Worded(
        "extension",
        alternatives(
            r"\b(?:push|move|put) (?:it|the deadline|that|this) (?:back|later)\b",
            r"\b(?:chance|plan|going|likely) (?:\w+ ){0,4}(?:extend|postpone|prolong)\w*\b",
        ),
        alternatives(
            rf"\b{_FIRM}\b.*\b(?:deadlines?|dates?|extend\w*|extension)\b",
            rf"\b(?:deadlines?|dates?) (?:is|are) (?:\w+ )?{_FIRM}\b|\bno (?:\w+ )?extensions?\b|\bnot be extended\b",
        ),
    ),
    Worded(
        "",
        re.compile(r"\b(?:dois?|isbn|issn)\b"),
        re.compile(r"\b(?:dois?|isbn|issn)\b"),
        _CITED,
        frozenset({"archival", "hosting"}),
    ),
    Worded(
        "",
        re.compile(rf"\b{_INDEX}\b|\bindexed\b"),
        re.compile(rf"\b{_INDEX}\b|\bindexed (?:in|by)\b|\bindexing\b"),
        _CITED,
        frozenset({"archival", "hosting"}),
    ),
)
