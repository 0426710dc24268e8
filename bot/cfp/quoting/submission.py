"""Which sentences tell where papers go, where no link could be read as the one to submit by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.contact import ADDRESS
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.language import phrases
from bot.cfp.quoting.rules import ASKED, BARE, FEEDBACK, REGISTERS, REVIEWS
from bot.cfp.submission.addresses import LIES_AT
from bot.cfp.submission.links import ONE_OF, known, links_in
from bot.cfp.submission.template import SESSION_PROPOSED
from bot.cfp.wording import row, wording
from bot.page.sentences import Sentence
from bot.rules import Rule

WRITTEN = Rule(
    "that somebody writes a mail, as one does about anything",
    r"""\b (?: (?: send | write | drop ) \s (?: (?: us | me ) \s )? (?: an? \s )? (?: e-?mail | message | note | line )
        | (?: schicken | senden | schreiben ) \s sie \s (?: uns \s )? eine \s (?: e-?mail | nachricht )
        | (?: envoyez | écrivez ) (?: [\s-] nous )? \s un \s (?: e-?mail | courriel | message )
        | (?: env[ií]e | escriba ) (?: nos )? \s un \s (?: e-?mail | correo | mensaje )
        | (?: inviate | scrivete ) (?: ci )? \s un['’a]? \s? (?: e-?mail | messaggio )
        | (?: stuur | schrijf ) \s (?: ons \s )? een \s (?: e-?mail | bericht ) ) (?! \w )""",
    examples=("please send us an email to ", "Write a message", "drop me a line", "send a note", "send e-mail to ",
        "Schicken Sie uns eine E-Mail", "senden Sie eine Nachricht", "schreiben Sie eine Email",
        "Envoyez-nous un courriel", "Envoyez un e-mail", "écrivez nous un message",
        "envie un correo", "envíenos un email", "escriba un mensaje", "inviate un'email", "inviate una email",
        "scriveteci un messaggio", "stuur ons een bericht", "schrijf een bericht", "stuur een e-mail"),
    near_misses=("send us your abstract", "send it by e-mail to ", "E-mail submissions to ", "send emailed notes",
        "senden Sie Ihren Beitrag"),
)  # fmt: skip
INVITED = Rule(
    "an invitation that goes on about the event, and has not come to where things are sent",
    r"""\b (?: invit(?:e|es|ing) | welcomes? | solicits? | calls? \s for ) \s
        (?: [\w-]{1,20} \s ){0,4} (?: submissions? | proposals? | papers? | abstracts? | contributions? )
        \s (?: for | to | on | in | from | of ) \s (?! [^.;]{0,160} \b (?: via | through | at | using | here | form
        | link | sen[dt] | submit\w* ) \b ) [^.;]{0,160} $""",
    examples=("The Centre invites submissions for the third annual ", "We invite papers on ropes for the ",
        "We are inviting abstracts to the ", "The board welcomes proposals from all who know ",
        "KNOT solicits contributions of all kinds to ", "We welcome a submission in ", "they solicit a paper for ",
        "a call for contribution to ", "It calls for an abstract of ", "It invites a proposal to "),
    near_misses=("We invite submissions for the day via ", "We invite papers on ropes through ", "Papers are sent to ",
        "We invite papers for the day, send them to ", "We welcome submissions to the workshop here: ",
        "We invite papers on ropes, submitted to ", "We invite papers on ropes at ",
        "We invite papers of 2 pages using ", "We invite papers on ropes by the form ",
        "We invite papers in this form ", "We invite papers to this link "),
)  # fmt: skip
FORWARDED = Rule(
    "that a link is passed on to others, and nothing sent in",
    r"""\b (?: stuur | sturen ) \s [^.;]{0,40} \b door (?! \w ) | \b leite[nt]? \s [^.;]{0,40} \b weiter (?! \w )
        | \b (?: send | forward | envie | reenv[ií]e | reenvía | reencaminhe | faites \s suivre | transmettez
            | inoltrate | diffondete ) \s (?: th(?:is|e) | est[ea] | o | el | ce | cet(?:te)? | questo )
            \s (?: link | enlace | lien | page | página | call | chamada | appel | bando ) \b""",
    examples=("Stuur deze link zeker door", "Wil je dit door sturen, sturen wij het ook door", "Leiten Sie ihn weiter",
        "leitet das weiter", "Leite ihn weiter",
        "Send this link to friends", "forward the call", "Envie este link para todos", "envie o link",
        "Reenvíe este enlace", "reenvie el enlace", "Reenvía esta página", "Reencaminhe esta chamada",
        "Faites suivre ce lien", "Transmettez cet appel", "transmettez cette page", "Inoltrate questo bando",
        "Diffondete questo link"),
    near_misses=("Stuur je voorstel in", "Send the paper", "Leitung: weiter", "Envie o resumo"),
)  # fmt: skip
_IN_DOUBT = Rule(
    "whom those ask who are not sure of something",
    r"""\b (?: (?: unsure | uncertain | in \s (?: any \s )? doubt | not \s (?: sure | certain ) | wonder(?: ing )? )
            | (?: if | whether ) \s your \s [^.;]{3,60} \s (?: is | are ) \s (?: suitable | appropriate | eligible )
        ) \b [^.;]{0,160} \b (?: reach \s out | contact | write | e-?mail | ask | consult | get \s in \s touch
            | turn \s to ) \b""",
    examples=("If you are unsure whether it fits, reach out to ", "uncertain of the scope? write to ",
        "If in doubt, contact ", "in any doubt whether it fits, email ", "If you are not sure, ask ",
        "not certain about the length, consult ", "If you wonder whether it fits, get in touch with ",
        "wondering if it fits, turn to ", "If your text is suitable for submission, e-mail ",
        "whether your papers are appropriate, write to ", "If your work is eligible, contact "),
    near_misses=("To submit, write to ", "Be sure to email your paper to ", "No doubt you contact us"),
)  # fmt: skip
_SENT_ALREADY = Rule(
    "the words of a link to what was sent in already",
    r"""^ \W* (?: (?: the | all | list \s of ) \s )* (?: submitted | accepted | received ) \s [\w-]{3,20}
        (?: \s [\w-]{3,20} )? \W* $""",
    examples=("Submitted sketches", "All submitted papers", "The list of submitted talks", "Accepted submissions",
        "Received proposals", "Submitted project ideas"),
    near_misses=("Submitted papers are sent to us", "Submit ideas", "Submission of ideas"),
)  # fmt: skip
_BY_SYSTEM = Rule(
    "a system by its name, by which something is sent",
    r"""\b (?: pel[oa] | por \s (?: el | la ) | a \s través \s del? (?: \s la )? | (?: via | par ) (?: \s l[ae] )?
            | via \s the | through \s the | tramite \s (?: il | la ) | über \s (?: das | die ) | via \s het ) \s
        (?: sistema | plataforma | plateforme | système | piattaforma | system | systeem | plattform | portal ) \s
        (?-i: [A-Z] [A-Z\d]{2,9} | [A-Z][a-z]{1,9}[A-Z]\w{0,9} ) (?! \w )
      | \b (?: through | via ) \s the \s (?-i: [A-Z] [A-Z\d]{2,9} | [A-Z][a-z]{1,9}[A-Z]\w{0,9} ) \s system \b""",
    examples=("exclusivamente pelo sistema KNOTS", "enviados pela plataforma KnotSys", "por el sistema KNOTS",
        "por la plataforma KNOTS", "a través del sistema KNOTS", "a través de la plataforma KNOTS",
        "via la plateforme KNOTS",
        "par le système KNOTS", "via plateforme KNOTS", "tramite il sistema KNOTS", "tramite la piattaforma KNOTS",
        "über das System KNOTS", "über die Plattform KNOTS", "via het systeem KNOTS", "via the portal KNOTS",
        "through the system KNOTS",
        "submitted through the KNOTS system", "sent via the KnotSys system", "über das Portal KNOTS"),
    near_misses=("pelo sistema de submissão", "via the online system", "über das System", "a través de la plataforma"),
)  # fmt: skip
_REACH = 160  # characters before an address in which papers are sent there
_BEHIND = 60  # characters behind an address in which a verb may stand: "an a@example.org zu senden"
_HEAD = 30  # characters at the beginning of a sentence, in which stands what it is about
_MAILED = 25  # characters before an address in which stands that it is one for mail
_EDITION = re.compile(r"\b[A-Z]\w+\s?['’]?(?:20)?\d\d\b")  # a system alone is no place: "PCS for ICYY 2026" is
_FILE = re.compile(r"\b(?:in|as)\s(?:an?\s)?(?:PDF|Word|Microsoft Word)(?:\s(?:format|file|document))?\b")
_CHAIRS = re.compile(r"\bprogram(?:me)?\s(?:committee\s)?(?:co-?)?chairs?\b", re.IGNORECASE)  # whom papers go to
_Tags = tuple[str, ...]


def offers(sentence: Sentence, tags: _Tags) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a line is the link to the form of one kind of contribution, where each has one: "Submit a Roundtable"."""
    return any(link.is_web and ONE_OF.match(sentence.text) for link in links_in(sentence))


def submits(sentence: Sentence, tags: _Tags) -> bool:
    """Whether a sentence says that papers are sent to an address in it, or is one under a heading that says so."""
    text = sentence.text
    is_other = SESSION_PROPOSED.search(text) or _IN_DOUBT.search(text) or _SENT_ALREADY.match(text)
    if is_other or FORWARDED.search(text) or _is_about_else(text, tags):
        return False
    if (
        REGISTERS.match(text)
        or REVIEWS.search(text[:_HEAD])
        or FEEDBACK.search(text)
        or ASKED.search(text)
        or "ask" in wording("submitting", tags).values(text)
        or text in row("unquoted", "sending", tags)
    ):
        return False
    if BARE.search(text) and sentence.block.section and any(_places(sentence)):
        heading = f"{sentence.block.section[-1]} "
        return _leads(heading, tags) and not _is_other(heading, tags)  # "Registration and submission"
    return any(
        (
            _leads(text[max(0, start - _REACH) : start], tags)
            and not any(rule.search(text[max(0, start - _REACH) : start]) for rule in (INVITED, LIES_AT))
        )
        or (label and _leads(label, tags))
        or (_is_form(label, tags) and _hands_in(text, tags))
        or _is_mailed(text[:start], tags)
        or _is_posted(text, start, tags)
        for start, label in _places(sentence)
        if not (label and row("guidance", "about", tags).find(label)) and not _is_style(label, tags)
    )


def _is_about_else(text: str, tags: _Tags) -> bool:
    """Whether a sentence asks for a mail about something that is not sent in: "to share a room, send us an email"."""
    mail = WRITTEN.search(text)
    if mail is None:
        return False
    rest = f"{text[: mail.start()]} | {text[mail.end() :]}"
    return rest not in row("length", "paper", tags) and "submit" not in wording("submitting", tags).values(rest)


def sends(sentence: Sentence, tags: _Tags) -> bool:
    """Whether a sentence says by what papers are sent in, where no address stands beside it: a system, the post."""
    text = sentence.text
    names = [name for name in known()["systems"] if re.search(rf"\b{re.escape(name)}\b", text)]
    led = any(re.search(rf"\b(?:via|through|using|on)\s(?:the\s)?{re.escape(name)}\b", text) for name in names)
    led = led or _BY_SYSTEM.search(text) is not None
    way = led or (names and _EDITION.search(text)) or text in row("quoted", "sent_by", tags)
    return bool(way) and _hands_in(_FILE.sub("", text), tags)


def _places(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Yield where addresses stand in a sentence, each with the words of its link."""
    for link in links_in(sentence):
        beside = link.is_web or link.href.startswith(("mailto:", "/")) or not find_dates(sentence.text, Reading(2000))
        if beside and not link.href.startswith(("#", "javascript:", "tel:")):
            shown = "" if "://" in link.text or "@" in link.text else link.text
            yield link.start - sentence.offset, shown
    for match in ADDRESS.finditer(sentence.text):
        yield match.start(), ""


def _is_style(label: str, tags: _Tags) -> bool:
    """Whether the words of a link are a format that papers are submitted in: "submitted in the [Rope format]"."""
    return "named" in wording("template", tags).values(label) and label not in row("submitting", "form", tags)


def _leads(before: str, tags: _Tags) -> bool:
    """Whether the last thing said before an address is that something is sent."""
    sent = [*row("submitting", "submit", tags).find(before), *row("quoted", "sent", tags).find(before)]
    last = max((hit.start for hit in sent), default=None)
    return last is not None and not _is_other(before[last:], tags)


def _is_form(label: str, tags: _Tags) -> bool:
    return label in row("submitting", "form", tags) and not _is_other(label, tags)


def _is_mailed(before: str, tags: _Tags) -> bool:
    sent = before in row("submitting", "submit", tags) or before in row("length", "paper", tags)
    return sent and before[-_MAILED:] in row("quoted", "sent_by", tags)


def _is_posted(text: str, start: int, tags: _Tags) -> bool:
    """Whether papers are what goes to an address, whatever stands between: "sent before 15 June 2021 to a@b.org"."""
    rest = text[start:]
    for day in reversed(find_dates(text[:start], Reading(2000))):
        text = text[: day.start] + text[day.end :]
        start -= day.end - day.start
    before = text[:start]
    papers = row("length", "paper", tags).find(before)
    if not papers or not ADDRESS.match(rest) or _is_other(before, tags) or REVIEWS.search(before):
        return False
    sent = phrases("posted", *tags).find(text)
    near = [hit for hit in sent if -_REACH < hit.start - start < _BEHIND]
    return bool(near) and papers[-1].end > start - _REACH


def _hands_in(text: str, tags: _Tags) -> bool:
    words = wording("submitting", tags).values(text)
    return "submit" in words and not words & {"ask", "other"} and not _is_other(text, tags)


def _is_other(text: str, tags: _Tags) -> bool:
    text = _CHAIRS.sub(" ", text)
    return bool(row("submitting", "other", tags).find(text) or row("unquoted", "submission_link", tags).find(text))
