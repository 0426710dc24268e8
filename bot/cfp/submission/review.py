"""Reads how papers are reviewed: who knows whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.cfp.language import phrases
from bot.cfp.phrases import Found, Phrases
from bot.cfp.submission.blindness import BLIND, NAMELESS_COPY, NO_REVIEW, OF_DATA
from bot.cfp.submission.clauses import Choice, Clause, answered, asks, plain, whole
from bot.cfp.submission.told import paper_of
from bot.cfp.submission.who_knows import who_knows, without_reviewers
from bot.cfp.wording import wording
from bot.page.sentences import Sentence
from bot.rules import Rule

_EAST_ASIAN = re.compile(r"[\u3040-\u9fff]")
_ORDER = ("double-blind", "single-blind", "open", "hidden")
_NOT_REQUIRED = Rule(
    "that papers need not be anonymous, in a long clause",
    r"(?: \b not | n['’]t ) \s (?: require | expect | ask ) \s [^.;,]{3,60}? \b (?: anonym | blinded )",
    examples=("we don't require your publication to be anonymous", "do not expect papers to be blinded",
        "We do not ask you to anonymize"),
    near_misses=("we require papers to be anonymous", "Do not forget: papers are anonymous"),
)  # fmt: skip
_NOT_TO_BE = Rule(
    "that papers must not be anonymous",
    r"""\b (?: should | must | shall | may ) \s not \s (?: be \s )? (?: \w{4,12} \s )?
        (?: anonymi[sz]ed? | anonymous (?: ly )? | blinded ) \b""",
    examples=("should not be anonymized", "You must NOT anonymise your proposal", "shall not be anonymous",
        "may not be blinded", "must not be submitted anonymously"),
    near_misses=("must be anonymized", "should not forget that they must be anonymous", "not anonymized"),
)  # fmt: skip
_REFUSED = Rule(
    "that papers which are not anonymous are not taken",
    r"""\b (?: not | non | fail (?: s | ure )? \s to (?: \s be )? ) [\s-] (?: \w{4,12} \s )?
        (?: anonymi[sz]ed? | anonymous | blinded ) \b (?: (?! \b not \b ) [^.;] ){0,60}?
        \b (?: (?: desk \W? )? reject\w* | returned | disqualif\w+ | discarded | excluded | removed
        | not \s be \s (?: reviewed | considered | accepted | sent ) | without \s (?: a \s )? review ) \b""",
    examples=("Papers that are not anonymized will be rejected", "not properly anonymized are desk-rejected",
        "Non-anonymous submissions will be returned", "Failure to anonymize leads to desk rejection",
        "Papers that fail to be anonymous are disqualified", "not blinded will be discarded",
        "not anonymous are excluded", "non-anonymized papers will be removed", "not anonymised will not be reviewed",
        "not anonymous will not be considered", "not anonymous will not be accepted",
        "not anonymous will not be sent to reviewers", "not anonymous go back without a review",
        "Who fails to anonymize goes back without review"),
    near_misses=("Papers that are not anonymous are welcome", "Anonymous papers are rejected",
        "Papers need not be anonymous; those too long are rejected"),
)  # fmt: skip
_SENT_BACK = Rule(
    "that what was named is not taken, in other languages than English",
    r"""^ [^.;:,()]{0,30} (?: , \s (?= werden | wird | worden | wordt ) )? [^.;:,()]{0,30}
        \b (?: abgelehnt | zurückgewiesen | ausgeschlossen | nicht \s (?: begutachtet | berücksichtigt | angenommen )
        | rejetée?s? | refusée?s? | exclue?s? | rechazad[oa]s? | descartad[oa]s? | excluid[oa]s?
        | rejeitad[oa]s? | recusad[oa]s? | desclassificad[oa]s? | rifiutat[oei] | respint[oei] | esclus[oei]
        | geweigerd | afgewezen | niet \s beoordeeld ) \b""",
    examples=("e Beiträge werden abgelehnt", " sind, werden zurückgewiesen", " sind, wird ausgeschlossen",
        "e Beiträge werden nicht begutachtet", "e Texte werden nicht berücksichtigt", " werden nicht angenommen",
        "s seront rejetés", "es sera rejetée", " sera refusé", "es seront exclues", " serán rechazados",
        "serán descartadas", "serán excluidos", " serão rejeitados", " serão recusadas", " será desclassificado",
        "i saranno rifiutati", " verrà respinto", " sono esclusi", " zijn worden geweigerd", " zijn, worden afgewezen",
        " wordt, wordt niet beoordeeld"),
    near_misses=(" sein; zu lange werden abgelehnt", " sein, aber zu lange werden abgelehnt", "s sont bienvenus"),
)  # fmt: skip
_GIVEN = "given"  # what authors tell of themselves: no rule by itself, yet none hides them who must tell it


def read_review(told: list[Sentence], tags: tuple[str, ...]) -> Choice | None:
    """Return double-blind, single-blind or open; what holds for posters alone is the rule where no other is given."""
    minor = phrases("minor", *tags)
    found: dict[str, list[Clause]] = {value: [] for value in (*_ORDER, _GIVEN)}
    for value, clause in readings(told, tags):
        found[value].append(clause)
    given = found.pop(_GIVEN)
    main = {value: [one for one in clauses if not _is_aside(one, value, minor)] for value, clauses in found.items()}
    kept = {value: clauses for value, clauses in (main if any(main.values()) else found).items() if clauses}
    if not kept:
        return None
    if next(iter(kept)) == "open" and any("reviewers unknown" in who_knows(plain(one.text)) for one in told):
        kept = {"single-blind": kept.pop("open"), **kept}  # authors are named, those who review them are not
    chosen = next(iter(kept))
    first = kept[chosen][0].sentence
    if chosen == "hidden" and given:
        return Choice(None, first, given[0].sentence)
    for one, other in (("double-blind", "single-blind"), ("open", "hidden")):
        if one in kept and other in kept and chosen == one:
            second = kept[other][0].sentence
            if paper_of(first, tags) == paper_of(second, tags) or _is_one_rule(first, second):
                return Choice(None, first, second)
            chosen, first, second = _sooner((chosen, first), (other, second))  # each track has a rule of its own
            return Choice("double-blind" if chosen == "hidden" else chosen, first, second)
    others = (one.sentence for name, clauses in found.items() if not _agree(name, chosen) for one in clauses)
    against = next((sentence for sentence in others if sentence is not first), None)
    return Choice("double-blind" if chosen == "hidden" else chosen, first, against)


def _is_one_rule(first: Sentence, second: Sentence) -> bool:
    """Whether two Chinese or Japanese sentences stand in one paragraph: there "摘要" is a part of any paper."""
    return first.block.text == second.block.text and _EAST_ASIAN.search(first.text) is not None


def _sooner(one: tuple[str, Sentence], other: tuple[str, Sentence]) -> tuple[str, Sentence, Sentence]:
    """Return the reading that stands first on the page, and the sentence of the other."""
    early, late = sorted((one, other), key=lambda reading: reading[1].line)
    return *early, late[1]


def readings(told: list[Sentence], tags: tuple[str, ...]) -> Iterator[tuple[str, Clause]]:
    """Yield what each sentence says of the review."""
    minor = phrases("minor", *tags)
    table, answers = wording("review", tags), wording("answers", tags)
    on_it = any("openreview.net" in link.href for sentence in told for link in sentence.block.links)
    for sentence in told:
        if _is_beside(sentence.text):
            continue
        knows = who_knows(plain(sentence.text))
        clause = whole(sentence, table)
        if knows == {"reviewers unknown"}:  # "authors are named; referees stay anonymous"
            clause = replace(clause, found=table.find(without_reviewers(clause.text)))
        if on_it:  # "Open Review" is where papers go, no way to review them
            clause = replace(clause, found=tuple(hit for hit in clause.found if not _is_system(clause.text, hit)))
        values, clause = _values(clause, knows, table, answers)
        either = {"double-blind", "single-blind"} <= values and not minor.find(clause.text)  # "single- or double-blind"
        named = bool(values & {"double-blind", "single-blind"})
        if "optional" not in values and not either and (named or not _hides_and_gives(clause)):
            yield from ((value, clause) for value in [one for one in (*_ORDER, _GIVEN) if one in values][:1])


def _values(clause: Clause, knows: set[str], table: Phrases, answers: Phrases) -> tuple[set[str], Clause]:
    """What a sentence says, and the clause it is, without the words that it denies."""
    refused = _is_refused(clause)
    if refused:
        clause = replace(clause, found=tuple(hit for hit in clause.found if hit.value != "open"))
    values = clause.values | ({"hidden"} if refused else set())
    if stated := _stated(clause.sentence, knows, table, answers):
        values = {stated}
    elif NAMELESS_COPY.search(clause.text):
        values = {"hidden"}
    elif not refused and (_NOT_REQUIRED.search(clause.text) or _NOT_TO_BE.search(clause.text)):
        values = {"open"}
    elif any(hit.value == "bare" and _stands_alone(clause.text, hit) for hit in clause.found):
        values.add("hidden")
    return values, clause


def _is_beside(text: str) -> bool:
    """Whether a sentence asks, or speaks of what is blind or nameless and no review."""
    return asks(text) or bool(NO_REVIEW.search(text) or OF_DATA.match(text))


def _is_refused(clause: Clause) -> bool:
    """Whether papers that are not anonymous are not taken."""
    opens = [hit.end for hit in clause.found if hit.value == "open"]
    return bool(_REFUSED.search(clause.text)) or any(_SENT_BACK.search(clause.text[end:]) for end in opens)


def _stated(sentence: Sentence, knows: set[str], table: Phrases, answers: Phrases) -> str:
    """What a line answers ("Anonymous: yes"), or a sentence says of who learns whose name; empty for any other."""
    if line := answered(sentence, table, answers):
        if line.values & {"double-blind", "single-blind"}:
            return "" if line.yes else "neither"
        if line.values & {"bare", "hidden"}:
            return "hidden" if line.yes else "open"
        if BLIND.search(line.label) and not (line.yes and "nonym" not in line.label):
            return "hidden" if line.yes else "open"
    if "authors unknown" in knows:
        return "double-blind" if "reviewers unknown" in knows else "hidden"
    if "authors known" in knows and len(knows) > 1:
        return "single-blind" if "reviewers unknown" in knows else "open"
    return ""


def _is_system(text: str, hit: Found) -> bool:
    """Whether words are the name of OpenReview, written in two."""
    return text[hit.start : hit.end] == "Open Review"


def _is_aside(clause: Clause, value: str, minor: Phrases) -> bool:
    """Whether a sentence gives its rule for another kind of paper, by its words or its heading."""
    hits = minor.find(clause.text)
    headed = any(minor.find(heading) for heading in clause.sentence.block.section[-1:])
    return headed or (bool(hits) and hits[0].start < clause.ends(value))


def _stands_alone(text: str, hit: Found) -> bool:
    """Whether a phrase stands between two stops: "ICLR style; anonymous; one PDF"."""
    before, after = text[: hit.start].rstrip(), text[hit.end :].lstrip()
    return before.endswith((",", ";", ":")) and (not after or after.startswith((",", ";", ".")))


def _hides_and_gives(clause: Clause) -> bool:
    """Whether a sentence asks authors to hide their names and to give them, too: in which file, or when?"""
    hidden = [hit for hit in clause.found if hit.value == "hidden"]
    given = [hit for hit in clause.found if hit.value in {"open", _GIVEN}]
    return any(one.end <= other.start or other.end <= one.start for one in hidden for other in given)


def _agree(name: str, value: str) -> bool:
    """Whether two readings may stand side by side: anonymous papers suit a double-blind review."""
    return name == value or {name, value} in ({"double-blind", "hidden"}, {"single-blind", "open"})
