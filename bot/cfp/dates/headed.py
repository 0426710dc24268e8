"""What a heading says of a date whose label only says that it is a deadline: "Slides", and then "Deadline: 3 May"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.cfp.dates.labels import heads_dates, kind_of
from bot.cfp.dates.prose_rules import PERSONAL
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.told_others import others_told
from bot.cfp.language import phrases
from bot.page.sentences import Sentence
from bot.rules import Rule

_OTHERS = frozenset({"camera_ready", "other", "registration", "notification", "rebuttal", "supplementary"})
_FEW_LETTERS = 3
_LONGEST_HEADING = 40  # characters; a longer one tells of more than one thing

_SENT_LATER = Rule(
    "what those send who give a talk or show a poster",
    r"""\b (?: send | upload | submit | provide ) \b [^.;]{0,40}? \b (?: slides? | recordings? | videos?
            | presentation \s files? | poster \s (?: files? | pdfs? ) ) \b
        | \b (?: folien | präsentationen ) \b [^.;]{0,60}? \b (?: hoch | hochladen | senden | schicken | einreichen ) \b
        | \b (?: envoye[rz] | dépose[rz] | enviar | enviad | subir | inviare | caricare ) \b [^.;]{0,40}? \b
            (?: diapositiv[ae]s | diapos | supports \s de \s présentation | presentaciones | slides? | apresentações
            | diapositive ) \b
        | (?: スライド | 資料 | 動画 | ポスター ) [^。]{0,60}? (?: アップロード | 提出 | 送付 | お送り )
        | (?: 幻灯片 | 视频 | 海报 | PPT ) [^。]{0,30}? (?: 上传 | 提交 | 发送 )""",
    examples=("Please upload your slides to the form.", "Send us your slide deck", "submit the video",
        "Provide recordings", "upload a recording", "send presentation files", "upload the poster PDF",
        "send poster files", "Bitte laden Sie Ihre Folien hoch", "Ihre Präsentationen bitte senden",
        "Folien bitte hochladen", "Folien bitte an uns schicken", "bitte die Folien einreichen",
        "Envoyez vos diapositives", "Envoyer les diapos", "Déposer les supports de présentation",
        "Déposez vos slides", "enviar las presentaciones", "enviad las diapositivas", "subir las presentaciones",
        "inviare le slide", "caricare le diapositive", "enviar as apresentações",
        "スライドをアップロードしてください", "資料を提出してください", "動画を送付してください",
        "ポスターをお送りください",
        "幻灯片请上传", "视频请提交", "海报请发送", "PPT请上传"),
    near_misses=("Send us your paper", "Slides are shown", "要旨を提出してください",
        "Submit an abstract. Videos are fine"),
)  # fmt: skip


# a heading that asks when the event is, and nothing else: "When", "When and where", "When is the workshop?"
_WHEN = re.compile(
    r"\W*(?:when|wann|quand|cuándo|quando|wanneer)"
    r"(?:\W+(?:(?:and|und|et|y|e|en)\W+)?(?:where|how|wo|wie|où|dónde|donde|dove|onde|waar)){0,2}"
    r"(?:\s(?:is|will|does)\s(?:it|(?:the|this|our)\s(?:\w+\s)?(?:workshop|conference|symposium|school|meeting|event))"
    r"(?:\s(?:be|take\splace|happen|held|be\sheld))?)?\W*",
    re.IGNORECASE,
)
_ABSTRACTS_COMPETE = re.compile(r"\babstracts?\b.{0,20}\bcompetition\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_MENTORS = re.compile(r"\b(?:mentor(?:s|ing|ship)|mentees?)\b", re.IGNORECASE)
_APPLICATIONS = re.compile(r"\W*(?:the\s)?(?:applications?|please\sapply|apply)\b", re.IGNORECASE)
_GRANT = re.compile(
    r"\b(?:(?:travel|student|registration|childcare|attendance|volunteer)\s)?(?:grants?|scholarships?|bursar(?:y|ies)"
    r"|fellowships?|stipends?)\b|\bmentor(?:ing|ship)\sprogram(?:me)?\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\W*(?:the|on|from|am|vom|le|les|du|el|del|il|dal|op)?(?:\sthe)?\W*", re.IGNORECASE)


def is_of_a_person(heading: str) -> bool:
    """Whether a heading stands above a grant or an award; "Abstract & Poster Competition" is what a call is for."""
    return PERSONAL.search(heading) is not None and not _ABSTRACTS_COMPETE.search(heading)


def heading_of_others(section: Sequence[str]) -> str:
    """The heading above a grant or an award, or any above a programme of mentors; "" where there is none."""
    near = next((heading for heading in section[-1:] if is_of_a_person(_IN_BRACKETS.sub("", heading))), "")
    return near or next((heading for heading in reversed(section) if _MENTORS.search(heading)), "")


def others_beside(sentence: Sentence, kind: str | None, before: str) -> str | None:
    """The label of a day that is of something else than papers: of a grant, or of what those send who are accepted."""
    return _applied_for(sentence, before) or others_told(kind, before)


def _applied_for(sentence: Sentence, before: str) -> str:
    """The grant or the programme of mentors that "Applications are due by" is on, by the sentence before it."""
    if not _APPLICATIONS.match(before):
        return ""
    named = list(_GRANT.finditer(sentence.block.text[: sentence.offset]))
    return named[-1][0].capitalize() if named else ""


def kind_when(sentence: Sentence, before: str) -> str | None:
    """The event's date for a day that a sentence right under "When and where" begins with, and no deadline."""
    heading = sentence.block.section[-1] if sentence.block.section else ""
    begins = not sentence.offset and sentence.text.startswith(before) and _ARTICLE.fullmatch(before) is not None
    under = len(heading) <= _LONGEST_HEADING and _WHEN.fullmatch(heading) is not None
    told = begins and sentence.block.kind == "paragraph" and sentence.text not in phrases("due")
    return "workshop" if under and told else None


def headed_kind(label: str, segment: Segment) -> str | None:
    """Return the kind of date that the heading names, or what is sent later by the paragraph above; None where the
    label tells one, or these none.
    """
    if _is_bare(label) and not segment.dated and _SENT_LATER.search(segment.above):
        return "other"
    heading = segment.block.section[-1] if segment.block.section else ""
    if segment.dated or segment.joined or not 0 < len(heading) <= _LONGEST_HEADING or heads_dates(heading):
        return None
    kind = kind_of(heading)
    return kind if kind in _OTHERS and _is_bare(label) else None


def _is_bare(label: str) -> bool:
    """Whether a label only says that something is due: "Deadline", "※ 締切"."""
    rest, hits = label, phrases("due").find(label)
    for hit in reversed(hits):
        rest = rest[: hit.start] + rest[hit.end :]
    return bool(hits) and len(re.findall(r"[^\W\d_]", rest)) < _FEW_LETTERS
