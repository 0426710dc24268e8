"""What a line of the call tells of a template where no fact has it: for which program it is, which class is used."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_TAKEN = frozenset({"template", "file_format", "format_details"})
_FILES = r"(?:versions?|templates?|files?|documents?|docs?|formats?|styles?|users?)"
_NOT_TEMPLATE = re.compile(
    r"\bword (?:limit|count)|\b(?:abstracts?|posters?|slides)\b|\bhow (?:many|long)\b"
    r"|\b(?:submit\w*|send|sent|upload\w*|hand in|turn in|accept\w*|take)\b"
    r"|\bas (?:an? )?(?:ms |microsoft )?(?:word|docx?)\b"
)
_TEX = r"(?:la)?tex"
_CLASSES = r"(?:acmart|acmsmall|llncs|lncs|ieeetran|ieeeconf|lipics|eptcs|ceurart|sig ?conf|sigplan|easychair\.cls)"

_LETTER = r"(?:(?:us|american|u s) letter|letter(?: |-)(?:size|sized|format|paper|pages?))"
TEMPLATE_LINES = (
    Worded(  # "do you have a style file?", of a call that wants none
        "",
        re.compile(
            r"\b(?:templates?|style ?(?:files?|sheets?|guides?)?|latex class|layout|format(?:ting)?|page limits?)\b"
        ),
        re.compile(
            r"^(?!.*\b(?:poster|slides|talks|sessions?|videos?)\b).*(?:"
            r"\b(?:no|not any|without) (?:(?:imposed|prescribed|fixed|required|specific|special|particular|set"
            r"|mandatory|official|strict|formal|or|page|length|style) ){0,4}(?:formats?|formatting|templates?|styles?"
            r"|layout)\b(?! (?:file )?(?:changes|errors))"
            r"|\b(?:any|whatever|free) (?:\w+ )?(?:formats?|templates?|styles?|layout)\b.{0,20}"
            r"\b(?:will do|is fine|is ok|accepted|you like|allowed|welcome)\b"
            r"|\b(?:formats?|template|style|layout) (?:of \w+ )?is"
            r" (?:free|up to you|open|not prescribed|not imposed)\b)"
        ),
        re.compile(
            r"\b(?:camera|final|slides?|posters?|talks?|hybrid|workshop format|format of the (?:workshop|event|day)"
            r"|citations?|references?|bibliograph\w*|file formats?|video|sessions?|letters?)\b"
        ),
        FOUND | {"format_details", "abstract_length"},
    ),
    Worded(  # "A4 or US letter?"
        "",
        alternatives(
            rf"\ba4\b|\b{_LETTER}\b", r"\b(?:paper|page|sheet) sizes?\b|\bsizes? of (?:the )?(?:paper|pages?)\b"
        ),
        alternatives(
            rf"\ba4\b|\b{_LETTER}\b|\bletter \W?(?:8[.,]5|paper|size)",
            r"\b8[.,]5(?: ?[\"”″]| ?in\w*)? ?(?:x|×|by) ?11\b|\b210 ?(?:mm)? ?(?:x|×|by) ?297\b",
        ),
        re.compile(
            r"\b(?:posters?|photos?|badges?|slides?|files?|(?:recommendation|invitation|support|visa|cover) letters?"
            r"|letters? (?:of|from|for)|hotels?|words?)\b"
        ),
        _TAKEN | {"page_limit", "slides", "submission_types", "camera_ready_format"},
    ),
    Worded(  # "i only use word"
        "",
        alternatives(
            rf"\b(?:ms |microsoft )?word (?:{_FILES}|one)\b|\bdocx?\b",
            r"\b(?:in|with|use|using|for|only|have|know|like|also|and|or) (?:ms |microsoft |just )?word\b"
            r"(?! (?:limit|count|of|for|from|about|choice|order|embedd))",
        ),
        alternatives(
            rf"\b(?:ms|microsoft) ?word\b|\b{_TEX}\W{{1,3}}(?:and|or|und|et|y|e)?\W{{0,2}}word\b|\bdocx?\b",
            rf"\bword (?:and|or|/) {_TEX}\b|\bword {_FILES}\b",
            r"\b(?:templates?|styles?|formats?)\b.{0,60}\b(?:in|for) word\b",
        ),
        _NOT_TEMPLATE,
        _TAKEN,
    ),
    Worded(
        "", re.compile(r"\boverleaf\b"), re.compile(r"\boverleaf\b"), re.compile(r"\b(?:cite|about|share)\b"), _TAKEN
    ),
    Worded(  # "which latex class", "is sigconf the right option"
        "",
        alternatives(
            rf"\b{_TEX} (?:document )?(?:class|classes|style file|package|sty|cls|preamble|options?)\b",
            r"\b(?:document ?class|style file|class file|sty file|class options?)\b",
            rf"\b(?:which|what) (?:\w+ )?(?:class|sub ?format) (?:do|does|should|must|of|for|is)\b.*\b{_TEX}\b",
        ),
        alternatives(
            rf"\b{_CLASSES}\b.*\b(?:class|(?:sub )?format|options?|styles?|document|templates?|files?)\b",
            rf"\bdocument ?class\b|\b\w{{2,20}}\.(?:cls|sty)\b|\b{_TEX} (?:class|style|package)\b",
        ),
        taken=_TAKEN,
    ),
)
