"""What a label says a date is: its kind, in any language of bot/cfp/languages, and what sets it apart from others of
that kind.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cfp.dates.as_they_come import REMARK, without_aside
from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.opening import OPEN_ALREADY
from bot.cfp.dates.short_labels import said_briefly
from bot.cfp.dates.standing import without_mark
from bot.cfp.dates.steps import CALL_SENT, HELD, is_step
from bot.cfp.dates.taking_part import papers_too, said_first, sent_too
from bot.cfp.language import kinds, phrases
from bot.cfp.phrases import Found, fold
from bot.cfp.place.social import SOCIAL_DAY
from bot.rules import Rule

# What is said of two kinds is the first of them: "camera-ready submission" is no submission deadline.
ORDER = (
    "opens",
    "camera_ready",
    "rebuttal",
    "other",
    "notification",
    "registration",
    "abstract",
    "supplementary",
    "submission",
    "workshop",
    "call",
)
_READS = {"opens": "other", "call": "submission"}
# An address tells nothing of a date: "conference@knot.org", "https://workshop.knot.org".
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,80}|https?://\S+")
# What a bracket of a Japanese or Chinese label says of papers: "投稿〆切（論文のWEB掲載あり）", "（先着順）".
_NO_OTHER = re.compile(
    r"[（(][^（）()]{0,30}(?:あり|なし|含む|除く|先着順?|含み|除外)[）)]|(?<=[\u3040-\u9fff])[（(]\d[^）]{0,60}[）)]$"
)
_FOR_WHOM = Rule(
    "for whom a date is, in brackets",
    r"""\s? \( (?: for \s (?: those | people | authors | participants | applicants | anyone | everyone ) | if \s you )
        \s [^()]{3,90} \)""",
    examples=("Early deadline (for those requiring time for a visa)", "(for people who travel)",
        "(for authors of posters)", "(for participants from abroad)", "(for applicants who need help)",
        "(for anyone who asks)", "(for everyone who comes)", "Deadline (if you need a visa)"),
    near_misses=("Deadline (for posters)", "for those who need a visa"),
)  # fmt: skip
_AND = re.compile(r"\s(?:and|und|et|y|e|en)\s|\s?[&+/;]\s?", re.IGNORECASE)
WHEN_ALONE = Rule(
    "when, alone",
    r"""^ [\W\d]* (?: dates? | when | date\s(?:and|&)\s(?:time|place|venue|location) | date/time | datum | termin
        | wann | duration
        | time\sand\splace | event\sdates? | wanneer | quand | fecha | data | cu[aá]ndo | quando | 日\s?時 | 时间 | 時間
            | 日期 | thời\sgian | waktu | дата ) \W* $""",
    "workshop",
    ("Dates", "When:", "Date and time", "Date & place", "date and venue", "date and location", "Date/Time", "Datum:",
    "Termin", "Wann?", "Duration", "Time and place",
    "event dates", "Wanneer", "Quand ?", "Fecha", "data", "Cuándo", "cuando", "Quando", "日時",
     "１．日　時", "时间", "時間", "日期", "date & location", "Thời gian", "Waktu", "Дата"),
    ("Dates of interest", "when to submit"),
)  # fmt: skip
_HEADING_ONLY = Rule(
    "names a list of dates",
    r"""^ \W* (?: (?: important | key | relevant | all | other | wichtige | submission ) \s+ )*
        (?: dates | deadlines | timeline | schedule | calendar | termine | fristen | daten )
        (?: \s (?: and | & ) \s (?: dates? | deadlines | timeline | times ) )?
        (?: \s for \s (?: authors | papers ) )? \W* $
      | ^ \W* (?: 大会 | 会议 | 會議 )? (?: 重要 | 关键 | 關鍵 ) (?: 时间 | 時間 | 日期 | 日程 ) (?: 节点 )? \W* $""",
    examples=("Important dates", "Key deadlines:", "relevant dates", "All deadlines", "Other dates",
        "Wichtige Termine", "submission deadlines", "Timeline", "Schedule", "Calendar", "Fristen", "Daten",
        "Dates and deadlines", "Dates & times", "Dates and dates", "Dates and timeline", "deadlines for authors",
        "dates for papers", "大会重要时间", "会议重要日期:", "會議重要時間", "关键时间节点", "關鍵日期", "重要日程"),
    near_misses=("截稿日期", "Submission deadline", "important"),
)  # fmt: skip
_STATUS = Rule(
    "that a deadline was moved, in brackets at the end of its label",
    r"""\s? \( (?: (?: the \s )? (?: final | new | extended ) | neu | verlängert | nouve(?:au | lle) | prolongée?
        | nuev[oa] | e[sx]tendid[oa] | ampliad[oa] | prorrogad[oa] | nov[oa] | nuov[oa]
        | prorogat[oa] | verlengd ) \) \W* $""",
    examples=("Submission deadline (final):", "Papers (new)", "Submission (the extended)", "Einreichung (neu)",
        "Einreichung (verlängert)", "Date limite (nouveau)", "Date limite (nouvelle) :", "Soumission (prolongé)",
        "Soumission (prolongée)", "Envío de trabajos (nuevo)", "Fecha límite (extendida)", "Envío (estendido)",
        "Plazo (ampliado)", "Prazo (prorrogado)", "Prazo (novo)", "Scadenza (nuova)", "Scadenza (prorogata)",
        "Deadline (verlengd)"),
    near_misses=("Final papers", "Papers (final version)", "Deadline (final) for posters"),
)  # fmt: skip
_TRIM = re.compile(r"^[\s:*+|.,;\t)–—\-•·>→\]：、。・]+|[\s:*|.,;\t(–—\-•·→\[@：、（]+$")
_NOISE = (
    Rule(
        "joined to what stands before",
        r"^\W*(?:(?:and|or)\s | (?: (?:when|dates)\s?: | \d{1,2} [.)、．] )\s?(?!runde\b | <weekday>) (?= [^\W\d_] ))",
        examples=("and final papers due", "or posters due", "When: CFP closes", "Dates: papers", "2. Papers",
            "(3) Papers", "1、截稿", "1．截稿"), parts={"weekday": WEEKDAY},
        near_misses=("Andes workshop", "Papers and posters", "When:", "1. Runde", "When: Fri"),
    ),
    Rule(
        "time of the day",
        r"^ \W* (?: morning | afternoon | evening ) \s? [:,] \s (?= \w )",
        examples=(", afternoon: Workshop", "morning, Workshop", "evening: Dinner"),
        near_misses=("Afternoon workshop", "afternoon:"),
    ),
    Rule("shouted", r"\b new !+", examples=("NEW!! Submission",), near_misses=("new venue",)),
    Rule(
        "moved, at the end",
        r"""\(?\b (?: (?: final(?:ly)? | now | further | again ) \s )? (?: extended | extension | new
            | updated? | verlängert | hard | firm | strict ) \b !* (?: \s (?: to | until | bis ) )? \)? \s* !* \s* $""",
        examples=("Submission (extended)", "final extension", "finally extended to", "now updated",
            "further extended until", "again extended", "new", "update", "verlängert bis", "hard", "firm", "strict"),
        near_misses=("extended abstract",),
    ),
    Rule("moved, anywhere", r"\b extended \s (?: to | until ) \b", examples=("extended to May", "extended until May"),
    near_misses=("extended tone",)),
    Rule(
        "until, at the end",
        r"[\s:] \s? (?: by | until | till | (?:by\s)? (?:the\s)? (?:end|close) \s of \s (?:the\s)? (?:day|business)"
        r" | COB | ngày | до | (?:la\s)? semana \s del | (?:the\s)? week \s of ) (?:\son)? \s? :? \s* $",
        examples=("Full paper submission by:", "Sent to authors until ", "Open till", "Deadline: COB ", "Due by on",
            "Due by the end of the day", "Papers: close of business", "Conferencia: la semana del",
            "Workshop: the week of", "Thời gian: ngày", "Приём: до"),
        near_misses=("Sent by mail", "By"),
    ),
    Rule(
        "that something is due, behind what it is",
        r"(?<= [^\W\d_] ) \s? : \s? due (?: \s (?: by | on ) )? \W* $",
        examples=("Papers: Due", "BoFs, Workshops, and Tutorials: due on", "Posters : due by:"),
        near_misses=("Due", "Papers due", "Papers: due diligence"),
    ),
    Rule(
        "until, in a bracket that is open",
        r"\s? \( \s? (?: by | until | till | before | up \s to ) \s* $",
        examples=("Early Fee (by ", "Early Fee (until", "Fee (till", "Fee (before ", "Fee (up to "),
        near_misses=("Fee by", "Papers (before the talks)"),
    ),
    Rule(
        "by which way, at the end",
        r",? \s (?-i: via ) \s \S{3,80} $",
        examples=("Final abstracts, via knots.example.org", "Papers via HotCRP"),
        near_misses=("via a form on our site", "Papers on Via Appia"),
    ),
    Rule("by which clock, in front", r"""^ \W* (?: \( (?: [^()]{0,20} time \s? zones? | aoe | utc ) \) [\s:]*
        | (?: aoe | utc | gmt ) \s? [,;] \s ) (?= \w )""",
        examples=("(any time zone) : A", "(AoE) Papers", "(UTC): Papers", " AoE, papers", "UTC; papers", "GMT, papers"),
        near_misses=("(posters) Papers", "(AoE)", "AoE deadline", "UTC-12, papers")),
    Rule("pictures", r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u23F0-\u23FF]+", examples=("📅 Submission",)),
)  # fmt: skip
_IS_AT_END = re.compile(r"(?<=[期间間日])(?:[为為]|は)$")  # "截稿日期为"
_WEEKDAY_AT_END = re.compile(rf"[\s,:(–-]+{WEEKDAY}(?:\s(?:and|&|to|und|et|y|e|en))?$")
_EARLY = re.compile(r"early.?bird|(?:early|late|regular|standard) fee", re.IGNORECASE)  # sets a price apart
_GENERIC = frozenset(
    "the a an of for and or to on at by in is are be will must via with from all paper papers "
    "submission submissions submit submitted submitting deadline deadlines due date dates extended extension "
    "final new hard firm strict workshop notification notifications author authors acceptance accept "
    "camera ready version versions copy upload abstract abstracts conference event full now updated "
    "cfp call link no later than until end closes close announcement announced sent out decision "
    "decisions article articles manuscript manuscripts "
    "de la le des du les et para los las del el da do dos das e der die und für von van het een".split()
)
MAX_LABEL = 90


def heads_dates(heading: str) -> bool:
    return heading in phrases("dates")


@lru_cache(maxsize=8192)
def kind_of(label: str) -> str | None:
    """Return the kind of date that a label names; None when it names none."""
    if not label.strip() or len(label) > 600 or _HEADING_ONLY.match(label):
        return None
    if CALL_SENT.match(label) or SOCIAL_DAY.match(label):
        return "other"
    if HELD.match(label):
        return "workshop"
    label = _without_remark(_FOR_WHOM.sub("", _STATUS.sub("", without_mark(without_aside(label)))))
    label = OPEN_ALREADY.sub("", _NO_OTHER.sub("", _ADDRESS.sub(" ", label)))
    if settled := said_first(label) or said_briefly(label):
        return settled
    found = kinds().values(label)
    kind = next((kind for kind in ORDER if kind in found), None)
    if kind in {"other", "opens"} and "notification" in found and _notifies_too(label):
        kind = "notification"
    if kind == "registration":
        kind = sent_too(label) or kind
    if kind == "other" and "submission" in found:
        kind = papers_too(label) or kind
    if kind in {"submission", "abstract"} and is_step(label):
        return "other"
    if kind is None and WHEN_ALONE.match(re.split(r"[:：\t]", label, maxsplit=1)[0]):
        return "workshop"
    return _READS.get(kind, kind) if kind else None


def _without_remark(label: str) -> str:
    """A label without a remark behind it, where it says of itself what is due: "Papers (reviewers are asked then)"."""
    bare = REMARK.sub("", label)
    says = bare != label and any(hit.value != "submission" or _names_paper(hit, bare) for hit in kinds().find(bare))
    return bare if says else label


def _notifies_too(label: str) -> bool:
    """Whether one of several things that a label names is the notification: "Notification and program"."""
    return any(
        "notification" in (told := kinds().values(part)) and not told & {"other", "workshop", "opens"}
        for part in _AND.split(label)
    )


def clean_label(text: str) -> str:
    """Take punctuation and shouts ("NEW!", "Extended to") off a label."""
    text = without_mark(" ".join(text.replace("\t", " ").split()))
    for _ in range(2):
        for noise in _NOISE:
            text = noise.sub("", text)
        text = _IS_AT_END.sub("", _TRIM.sub("", text))
    while weekday := _WEEKDAY_AT_END.search(fold(text)):  # "KNOT 2031, Friday and Saturday"
        text = _TRIM.sub("", text[: weekday.start()])
    if text.count("(") > text.count(")"):
        text += ")"
    return text


def _names_paper(hit: Found, label: str) -> bool:
    """Whether a phrase names what is submitted ("demos", "ponencias"), and not that it is due or sent."""
    words = label[hit.start : hit.end]
    return hit.value == "submission" and words not in phrases("due") and words not in phrases("send")


def telling(label: str) -> frozenset[str]:
    """The words that set a label apart from others of its kind: {"arr"} of "Submission deadline for ARR"."""
    label = _STATUS.sub("", label)
    known = {
        fold(label[hit.start : hit.end])
        for hit in kinds().find(label)
        if hit.value != "none" and not _names_paper(hit, label) and not _EARLY.match(label[hit.start : hit.end])
    }
    taken = frozenset(word for phrase in known for word in phrase.split())
    return frozenset(
        word for word in re.findall(r"[^\W\d_]{2,}", fold(label)) if word not in _GENERIC and word not in taken
    )
