"""What those send in whose work is accepted: final versions, and drafts for the event."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.statements import Statement
from bot.cfp.dates.told_others import BY_THE_ACCEPTED
from bot.rules import Rule

_VERSIONS = Rule(
    "versions of papers",
    r"\b vers (?: ions? | ionen | iones | ioni | ie | ies | ão | ões | ión | iónes ) \b",
    examples=("Version due", "Versions", "Versionen", "versiones", "versioni", "versie", "versies", "versão", "versões",
        "versión", "versiónes"),
    near_misses=("Paper conversion", "diverse"),
)  # fmt: skip
_SENT = re.compile(r"\b(?:sent|send|submitted|submit|uploaded|upload|due|handed in)\b", re.IGNORECASE)
_TITLES = re.compile(r"\b(?:abstracts?|titles?)\b", re.IGNORECASE)
_FIRST = ("abstract", "submission")
_FINAL = re.compile(r"\b(?:final|revised) submissions?\b", re.IGNORECASE)
_OF_ACCEPTED = Rule(
    "that accepted work is due",
    r"""\b (?: accepted | selected | invited ) \s (?: [a-z-]{3,12} \s ){0,2}
        (?: papers | essays | articles | chapters | contributions | manuscripts | submissions | texts | works
            | projects )
        \s [^.;]{0,30}? \b (?: due | submitted | sent | handed \s in | delivered ) \b
      | \b (?: essais | articles | textes | ensayos | artículos | textos | trabajos | artigos | trabalhos ) \s
        (?: acceptés | retenus | sélectionnés | aceptados | seleccionados | aceitos | selecionados ) \s [^.;]{0,30}?
        \b (?: soumis | envoyés | remis | enviar | enviarse | enviados | entregar | entregados | entregues ) \b""",
    examples=("Accepted essays will be due on", "Selected full papers are due", "accepted articles must be submitted",
        "Invited chapters are to be sent", "accepted contributions should be handed in by", "accepted manuscripts due",
        "accepted submissions are due", "selected texts will be delivered", "Accepted works are due",
        "selected projects are due", "Les essais acceptés devront être soumis", "articles retenus à être remis",
        "les textes sélectionnés seront envoyés", "Los ensayos aceptados se deben enviar",
        "artículos seleccionados deberán enviarse", "los textos aceptados deben ser enviados",
        "trabajos aceptados se han de entregar", "trabajos seleccionados serán entregados",
        "Os artigos aceitos devem ser enviados", "trabalhos selecionados devem ser entregues"),
    near_misses=("Papers are due", "Accepted papers will be printed. Abstracts are due", "an accepted paper is due"),
)  # fmt: skip
_CALL_FOR = re.compile(r"\W*call for (?P<what>[^\W\d_][^.:\n]{3,50}?)\W*", re.IGNORECASE)
_DRAFTS = Rule(
    "drafts of papers",
    r"""\b (?: drafts? (?! \s (?: of \s )? (?: proposals? | abstracts? ) ) | pre-?circulat\w{2,4}
        | papers? \s (?: for | to \s be ) \s (?: pre-?)? circulat\w{2,4}
        | (?: artikel | beitrags )? entw (?: urf | ürfe )
        | borrador(?:es)? | rascunhos? | bozz[ae] | ébauches? ) \b""",
    examples=("First draft of papers", "Full drafts due", "Papers to be pre-circulated", "precirculation",
        "papers for circulation", "papers to be circulated", "Entwurf", "Artikelentwürfe", "Beitragsentwürfe",
        "borrador", "borradores", "rascunho", "rascunhos", "bozza", "bozze", "ébauche", "ébauches"),
    near_misses=("Draft proposals due", "draft of abstracts", "Papers due", "draft abstract", "drafting"),
)  # fmt: skip


def of_the_accepted(told: list[Statement], listed: list[Statement]) -> list[Statement]:
    """Name papers another date that a sentence says are due behind all notifications, where what they are chosen by is
    due before: "Abstracts are due on 1 May", "You hear from us on 1 June", "Papers should be sent by 1 September".
    """
    stated = [*listed, *told]
    answers = [(one.track, one.day) for one in stated if one.kind == "notification" and one.day]
    first = min((one.day for one in stated if one.kind in {"abstract", "submission"} and one.day), default=date.max)
    told = [_as_accepted(one) if one.day and one.day > first else one for one in told]
    if not answers or first >= min(day for _, day in answers):
        return told
    return [
        replace(one, kind="other", label=_called_for(one) or BY_THE_ACCEPTED)
        if one.kind == "submission" and one.day and one.day > _last(answers, one.track) and _is_sent_then(one)
        else one
        for one in told
    ]


def _last(answers: list[tuple[str, date]], track: str) -> date:
    """The last day on which anybody of a track hears."""
    return max((day for of, day in answers if of in {"", track}), default=date.max)


def _called_for(one: Statement) -> str:
    """What a heading calls for behind all decisions: "Call for Rump Session Submissions" has proposals of its own."""
    section = one.segment.block.section
    match = _CALL_FOR.fullmatch(section[-1]) if section else None
    return match["what"] if match else ""


def _as_accepted(one: Statement) -> Statement:
    accepted = one.kind == "submission" and _OF_ACCEPTED.search(one.segment.text) is not None
    return replace(one, kind="other", label=BY_THE_ACCEPTED) if accepted else one


def _is_sent_then(one: Statement) -> bool:
    """Whether a sentence says that papers are sent, and neither that a deadline was moved nor only when it is."""
    return _SENT.search(one.segment.text) is not None and not (one.extended or one.replaced)


def with_final_submissions(listed: list[Statement]) -> list[Statement]:
    """Take final or revised submissions for the papers, and not for final versions, where the first decision comes
    behind them and no other papers are due before them: "Abstracts: 1 May", "Final submissions: 8 May", "Decisions: 1
    July".
    """
    told = min((one.day for one in listed if one.kind == "notification" and one.day), default=date.min)
    titles = [one for one in listed if one.kind in _FIRST and one.day and _TITLES.search(one.label)]
    papers = [one.day for one in listed if one.kind == "submission" and one.day and one not in titles]
    final = [
        one
        for one in listed
        if one.kind == "camera_ready" and one.day and one.day < told and _FINAL.search(one.label)
        if not any(day < one.day for day in papers)
    ]
    if not final:
        return listed
    kinds = {id(one): "submission" for one in final} | {id(one): "abstract" for one in titles}
    return [replace(one, kind=kinds.get(id(one), one.kind)) for one in listed]


def name_final_versions(entries: list[Entry]) -> None:
    """Versions of papers that are due behind the notification, where papers were due before it, are the final ones."""
    told = min((one.main.day for one in entries if one.main.kind == "notification" and one.main.day), default=date.max)
    due = [one.main.day for one in entries if one.main.kind == "submission" and one.main.day]
    known = any(one.main.kind == "camera_ready" for one in entries)
    for entry in entries if not known and min(due, default=date.max) < told else ():
        late = entry.main.kind == "submission" and (entry.main.day or told) > told
        if late and _VERSIONS.search(entry.main.label):
            entry.main = replace(entry.main, kind="camera_ready")


def part_drafts(entries: list[Entry]) -> None:
    """Drafts that are due behind the last notification are those of accepted work: another date, and no deadline for
    what is chosen from.
    """
    told = max((one.main.day for one in entries if one.main.kind == "notification" and one.main.day), default=date.max)
    for entry in entries:
        main = entry.main
        words = main.label if main.listed else main.segment.text
        if main.kind == "submission" and (main.day or told) > told and _DRAFTS.search(words):
            label = main.label if main.listed else "Drafts of papers"
            entry.main = replace(main, kind="other", label=label)
