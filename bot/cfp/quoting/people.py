"""Which sentences tell who organizes, who speaks, and whom to ask, where no value could be read."""

from __future__ import annotations

import re

from bot.cfp.contact import ADDRESS
from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.cfp.people.roles import role_of
from bot.cfp.quoting.rules import HIDDEN, PLAN, REVERENCE
from bot.cfp.submission.told import LABEL
from bot.cfp.wording import row, wording
from bot.page.sentences import Sentence
from bot.rules import Rule

_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]{0,30}\s(?:[\w'’.-]{1,30}\s)?[A-ZÀ-Þ][\w'’-]+")  # two words with capitals
_BEFORE = re.compile(rf"{_NAME.pattern} ?$")  # "Ada Berg will speak about"
_SIGNED = re.compile(
    rf"(?:{_NAME.pattern}(?:, | and | & | und | et | e | y | en )?){{1,4}},? ?(?:[a-z]\w* ){{0,3}}(?:\S+ )?$"
)
_EAST_ASIAN = re.compile(r"[\u3041-\u9fff]{2}")
_BEHIND = 60  # characters behind "organized by" or "keynote" in which a name follows
INVITED = Rule(
    "people who are invited to do something",
    r"""\b (?: saranno | verranno | sono | serán | son | seront | sont | serão | são ) \s
        (?: invitat[ei] | invitad[oa]s | invitée?s | convidad[oa]s ) \s (?: a | ad | à | para ) \b""",
    examples=(
        "saranno invitati a presentare un articolo",
        "verranno invitate a presentare",
        "sono invitati ad inviare",
        "serán invitados a presentar",
        "son invitadas a enviar",
        "seront invités à soumettre",
        "sont invitées à soumettre",
        "serão convidados a enviar",
        "são convidadas para apresentar",
    ),
    near_misses=("relatori invitati: Ada Berg", "ponentes invitados", "conférenciers invités", "convidados"),
)
RULED = Rule(
    "what speakers have to do or are given, and not who they are",
    r"""^ \W* (?: [^\W\d]{1,12} \s ){0,2} (?: speakers? | presenters? | vortragenden? | referent(?:inn)?en | orateurs?
            | intervenant\w{0,3} | conférenciers | ponentes | oradores | relatori | palestrantes | sprekers ) \s
        (?: must | should | shall | can | may | need | have \s to | receive | get
            | are \s (?: asked | expected | encouraged | required | requested | responsible )
            | will \s (?: receive | get | be \s (?: asked | given | able | provided ) )
            | müssen | sollen | können | erhalten | doivent | devront | peuvent | deben | deberán | pueden | recibirán
            | devono | dovranno | possono | devem | deverão | podem | receberão | moeten | kunnen | krijgen ) \b""",
    examples=("All speakers must send their slides to Rope House", "Each speaker should use Rope Manager",
        "Speakers shall bring a Rope Book", "Presenters can use the Rope Desk", "A presenter may bring Rope Books",
        "Our invited speakers need a Rope Card", "Speakers have to sign in at Rope House",
        "Speakers receive a Rope Book",
        "Speakers get into Knot Hall for free", "Accepted speakers are asked to use Rope Manager",
        "Speakers are expected at Rope House", "Speakers are encouraged to use Rope Desk",
        "Speakers are required to meet Rope Staff", "Speakers are requested to see Rope Staff",
        "Speakers are responsible for their Rope Desk", "Speakers will receive a Knot Ticket",
        "Speakers will get a Knot Ticket", "Speakers will be asked to meet Rope Staff",
        "Speakers will be given a Knot Ticket", "Speakers will be able to use Rope Desk",
        "Speakers will be provided with a Knot Ticket", "Alle Vortragenden müssen das Rope Haus",
        "Die Vortragende sollen im Rope Haus", "Referenten können das Rope Haus", "Referentinnen erhalten ein Buch",
        "Les orateurs doivent", "Un orateur peuvent", "Les intervenants devront", "Les intervenantes peuvent",
        "Les conférenciers doivent", "Los ponentes deben", "Los oradores deberán", "Los ponentes pueden",
        "Los ponentes recibirán", "I relatori devono", "I relatori dovranno", "I relatori possono",
        "Os palestrantes devem", "Os oradores deverão", "Os palestrantes podem", "Os palestrantes receberão",
        "Alle sprekers moeten", "De sprekers kunnen", "Sprekers krijgen"),
    near_misses=("Speakers are Ada Berg and Ben Holm", "Invited speakers: Ada Berg", "The speakers will be Ada Berg",
        "Los ponentes son Ada Berg"),
)  # fmt: skip
_EVENT = (
    r"(?: conference | workshop | symposium | meeting | event | edition | congress | school"
    r" | (?-i: [A-Z]{3,12} ) (?: [\s'’-]? (?: 20 )? \d\d )? )"
)
_HOSTED = Rule(
    "which house is the host of an event",
    r"""(?: ^ \W* (?: it \s is \s )? | ^ [^.;]{0,40} \b <event> \s
                (?: (?: is | are | will \s be | to \s be | in \s \w{4,12} | again ) \s ){0,3} )
            (?: co-? )? hosted \s (?: jointly \s )? by \s (?: the \s )? (?-i: [A-Z] )
        | ^ [^.;]{0,60} \b (?! we \s | it \s | they \s ) (?-i: [A-Z] ) [\w’'-]+ \s
            (?: will \s host | hosts | is \s hosting ) \s (?: the | our | this ) \s [^.;]{0,40}? \b <event> \b
        | \b (?i: <event> ) \b [^.;]{0,160}? (?: , | \s and ) \s (?: (?: will \s be | is ) \s )? (?: virtually \s )?
            hosted \s (?: [^.;,]{2,40}? \s )? by \s (?: the \s )? (?-i: [A-Z] )
        | ^ \W* (?: the \s | our \s )? local \s host \s is \s (?: the \s )? (?-i: [A-Z] )""",
    examples=("Hosted by Knot Tech", "It is hosted by Nets", "The workshop is hosted by the University of Nets",
        "Our meeting in Oslo hosted by X", "The conference will be cohosted by Knot Tech",
        "KNOT 2031 is co-hosted jointly by Knot Tech and Net Lab", "A symposium to be hosted by Nets",
        "The event hosted by Nets", "This edition is again hosted by Knot Tech", "The congress hosted by Nets",
        "The Knot congress, a school hosted by Nets", "Both congress and school are hosted by Nets",
        "The University of Nets will host the KNOT workshop", "Knot Tech hosts our meeting",
        "Net Lab is hosting this conference", "The local host is the Net Lab", "Our local host is Nets",
        "We call for talks at the first Knot Meeting on 3 May, hosted by the University of Nets",
        "KNOT31 takes place in Oslo and will be hosted by Net Lab", "Our school in Oslo, is hosted 3-4 May by Nets",
        "A congress, virtually hosted by Nets", "Our school in Oslo and is virtually hosted by Nets"),
    near_misses=("Papers are hosted by OpenReview", "The dinner of the workshop is a party hosted by Nets",
        "The workshop is hosted on Zoom", "We will host the workshop", "It hosts our workshop",
        "They will host the workshop", "The workshop is hosted by friends"),
    parts={"event": _EVENT},
)  # fmt: skip
_HOSTED_BESIDE = re.compile(
    r"\b(?:papers?|web\s?site|site|proceedings|videos?|dinner|reception|slides|server)\b", re.IGNORECASE
)
_DUE = {"registration", "submission", "notification", "camera_ready"}  # of a line: "Team registration deadline"
# What stands under "Organization" may tell how a thing is made: "The Rope Book is in an open format".
_ORGANIZATION = re.compile(r"\W*organi[sz]ation\W*", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|are|will|has|have)\s(?!organi|convened|hosted|run|led)")
_LINE = 160  # characters of a line that says one thing


def organizes(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names an organizer: by a label or heading, as its first or its last words."""
    text = sentence.text
    if _mails(text) or text in phrases("contact", *tags) or kind_of(text) in _DUE:
        return False
    signs = [hit for hit in wording("roles", tags).find(text) if hit.value == "organizer"]
    signed = bool(signs) and len(text) - signs[-1].end <= 1 and bool(_SIGNED.match(text[: signs[-1].start]))
    return _is_of("organizer", sentence, tags) or signed


def is_organized(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says which people or institutions organize: "organized by the Rowan Society"."""
    hits = row("quoted", "organizers", tags).find(sentence.text)
    before = [sentence.text[: hit.start] for hit in hits if re.match(r"(?:is|are)\b", sentence.text[hit.start :])]
    return any(_names(sentence.text[hit.end : hit.end + _BEHIND]) for hit in hits) or any(map(_names, before))


def is_hosted(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says at whose house an event is a guest: "The workshop is hosted by Knot Tech"."""
    found = _HOSTED.search(sentence.text)
    return found is not None and not _HOSTED_BESIDE.search(sentence.text[: found.end()])


def speaks(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    # such as a biography that is wanted of them
    wanted = sentence.text in row("unquoted", "speakers", tags) or RULED.match(sentence.text) is not None
    return not _mails(sentence.text) and not wanted and _is_of("speaker", sentence, tags)


def is_spoken(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names somebody right behind a word for an invited talk."""
    text = INVITED.sub(" ", sentence.text)
    hits = row("quoted", "speakers", tags).find(text)
    if text.endswith("?") or PLAN.search(text) or RULED.match(text):
        return False
    if any(_BEFORE.search(text[: hit.start]) for hit in hits):
        return True
    return any(
        REVERENCE.search(text) if not text[hit.start].isascii() and _EAST_ASIAN.match(text[hit.start :])
        else _NAME.search(text[hit.start : hit.end + _BEHIND], max(0, hit.end - hit.start))
        for hit in hits
    )  # fmt: skip


_QUESTIONS = re.compile(r"\W*(?:any\s)?(?:questions?|queries|enquiries|inquiries|contacts?)\W*", re.IGNORECASE)


def is_asked(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a line gives the address of an organizer, or one under a heading for questions."""
    text = sentence.text
    heads = sentence.block.section[-1:]
    most = 2 * _LINE if any(_QUESTIONS.fullmatch(head) for head in heads) else _LINE
    if not _mails(text) or len(text) > most or text in row("quoted", "archival", tags):
        return False
    of_organizers = any((role := role_of(head)) is not None and role.role == "organizer" for head in heads)
    asks = any(head in phrases("contact", *tags) for head in heads)
    named = bool(_NAME.match(text)) and text not in phrases("send", *tags)
    return asks or of_organizers or named


def _mails(text: str) -> bool:
    return bool(ADDRESS.search(text) or HIDDEN.search(text))


def _names(text: str) -> bool:
    return bool(_NAME.search(text) or _EAST_ASIAN.search(text) or re.search(r"\b[A-Z]{2,}\b", text))


def _is_of(role: str, sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a name follows the role that a line begins with, or stands under it."""
    label = LABEL.match(sentence.text)
    heads = [label["label"]] if label else [*sentence.block.section[-1:]]
    found = wording("roles", tags).find(sentence.text)
    starts = bool(found) and found[0].start == 0 and found[0].value == role and len(sentence.text) > found[0].end
    named = bool(_NAME.search(sentence.text) or _EAST_ASIAN.search(sentence.text))
    behind = sentence.text[found[0].end :] if starts else ""
    named = named and not (_IS.search(sentence.text) and any(_ORGANIZATION.fullmatch(head) for head in heads))
    named_behind = _names(behind) if role == "organizer" else bool(_NAME.search(behind) or _EAST_ASIAN.search(behind))
    return named_behind or (named and any((of := role_of(head)) is not None and of.role == role for head in heads))
