"""Reads whether a paper may be with another venue at the same time."""

from __future__ import annotations

import re

from bot.cfp.language import phrases
from bot.cfp.phrases import Phrases
from bot.cfp.submission.clauses import Choice, Clause, answered, asks, clauses, denies_the_rest, whole, with_heading
from bot.cfp.submission.told import paper_of
from bot.cfp.wording import wording
from bot.page.sentences import Sentence
from bot.rules import Rule

_MINOR = re.compile(r"^(?:short|poster|demo|position|kurz|court|corto|curto|breve)")
_MAJOR = re.compile(r"^(?:full|long|regular|lang|longs|largo|longo|complet)")
OF_CHAIRS = Rule(
    "what those may send in who run the event",
    r"""^ \W* (?: the \s )? (?: [\w-]{2,12} \s ){0,2}
        (?: chairs | committee \s members | members \s of \s the \s (?: program(?:me)? \s )? committee | organi[sz]ers )
        \s (?: are | may | must | can | cannot | will | should ) \b""",
    examples=("Track Chairs are not allowed to submit papers to their own track, but may submit to other tracks",
        "Chairs may submit papers elsewhere", "The program committee members must not submit",
        "Members of the committee can submit", "Members of the program committee will", "Organizers cannot submit",
        "Organisers should not submit", "Members of the programme committee can"),
    near_misses=("Papers may be submitted to the chairs", "Authors are not allowed to submit to other tracks"),
)  # fmt: skip
OUTRIGHT = Rule(
    "a paper that is sent to two places, by the word for it",
    r"""\b (?: dual | double | parallel | simultaneous | concurrent ) [\s-] submi (?: ssions? | tting | t ) \b
      | \b submitted \s (?: simultaneously | concurrently | in \s parallel ) \b""",
    examples=("Dual submissions are allowed", "double-submission is fine", "Parallel submission of papers",
        "simultaneous submission", "Concurrent submissions", "dual-submit papers", "no dual submitting",
        "submitted simultaneously", "submitted concurrently", "may be submitted in parallel"),
    near_misses=("submission to another venue", "dual use", "submitted elsewhere", "double-blind submission",
        "dual submissive"),
)  # fmt: skip
ONLY_NEW = Rule(
    "that only work which is not elsewhere is considered",
    r"""\b only \b [^.;]{0,50}
        \b (?: work | papers | articles | submissions | contributions | manuscripts | abstracts ) \b [^.;]{0,60}
        \b not \b [^.;]{0,40}
        \b (?: under \s (?: review | consideration | submission ) | in \s submission | submitted ) \b [^.;]{0,60}
        \b (?: considered | accepted | reviewed | eligible ) \b""",
    examples=("Only new work not currently under review at other venues will be considered for publication",
        "Only papers that are not under consideration elsewhere can be accepted",
        "only articles not under submission elsewhere are reviewed", "Only submissions not in submission are eligible",
        "Only contributions that are not submitted elsewhere will be considered",
        "only manuscripts not under review are considered", "Only abstracts not submitted elsewhere are accepted"),
    near_misses=("Only papers under review elsewhere are accepted", "Only work not read by us is considered",
        "Papers not under review elsewhere are considered"),
)  # fmt: skip
_WELCOMES = Rule(
    "where a second sentence begins that takes something, joined to the one before",
    r""", \s (?= and \s (?: it | we | they | the \s workshop | authors | you ) \s (?: also \s | therefore \s )?
            (?: welcome | allow | accept | permit | encourage | may | can (?! not ) ) s? \b (?! \s not \b ) )""",
    examples=("This suits work that cannot be printed, and it welcomes papers under review elsewhere",
        "nothing is printed, and we also allow", "no volume, and they therefore accept", "no volume, and you can",
        "no volume, and the workshop permits", "no volume, and we encourage", "no volume, and authors may"),
    near_misses=("no volume, and we cannot welcome", "no volume, and authors may not", "no volume and welcome",
        "printed, and papers are allowed", "no volume, and it welcomed"),
)  # fmt: skip
ALLOWED, FORBIDDEN, MIXED = "allowed", "forbidden", "mixed"


def read_dual(told: list[Sentence], tags: tuple[str, ...]) -> Choice | None:
    """Return allowed, forbidden, or mixed (by track or by venue)."""
    table, answers = wording("dual", tags), wording("answers", tags)
    but, minor, tracks = (phrases(key, *tags) for key in ("but", "minor", "tracks"))
    said: dict[str, list[Sentence]] = {ALLOWED: [], FORBIDDEN: [], "lax": [], "new": []}
    for sentence in (one for one in told if not (OF_CHAIRS.match(one.text) or asks(one.text))):
        if (line := answered(sentence, table, answers)) and "elsewhere" in line.values:  # "Dual submission: no"
            said[ALLOWED if line.yes else FORBIDDEN].append(sentence)
            continue
        if ONLY_NEW.search(sentence.text):
            said[FORBIDDEN].append(sentence)
            continue
        parts = list(clauses(sentence, table, but, _WELCOMES))
        verdicts = {verdict for part in parts if (verdict := _verdict(part))}
        if len(verdicts) > 1 or (verdicts and any(_turns(part, verdicts, but) for part in parts)):
            return Choice(MIXED, sentence)
        for verdict in verdicts:
            said[verdict].append(sentence)
        said["new"] += [sentence] * any("new" in part.values for part in parts)
        by_track = bool(minor.find(sentence.text) or tracks.find(sentence.text) or paper_of(sentence, tags))
        exempt = any("exempt" in part.values for part in parts)
        is_lax = by_track and sentence.block.kind != "heading" and any(_is_lax(part) for part in parts)
        said["lax"] += [sentence] * (exempt or is_lax)
    if said[ALLOWED] and said[FORBIDDEN]:
        both = (said[ALLOWED][0], said[FORBIDDEN][0])
        papers = [paper_of(one, tags) for one in both]
        by_track = any(minor.find(with_heading(one)) for one in (*said[ALLOWED], *said[FORBIDDEN])) or (
            all(papers) and papers[0] != papers[1]
        )
        return _both(said[ALLOWED][0], said[FORBIDDEN][0], by_track=by_track)
    if said[ALLOWED]:
        surest = next((one for one in said[ALLOWED] if OUTRIGHT.search(one.text)), said[ALLOWED][0])
        strict = _sibling(surest, said["new"])
        mixed = strict or _is_of_minor_papers_alone(said[ALLOWED], told, tags)
        return Choice(MIXED if mixed else ALLOWED, surest, strict)
    if said[FORBIDDEN]:
        lax, strict = next(iter(said["lax"]), None), said[FORBIDDEN][0]
        is_first = lax and not _is_of_printed_alone(lax, table)
        return Choice(MIXED, *((lax, strict) if is_first else (strict, lax))) if lax else Choice(FORBIDDEN, strict)
    return None


def _is_of_printed_alone(sentence: Sentence, table: Phrases) -> bool:
    """Whether a sentence takes papers that came out before, and says nothing of papers that lie with others now."""
    values = whole(sentence, table).values
    return "published" in values and values.isdisjoint({"elsewhere", "free", "exempt"})


def _is_of_minor_papers_alone(allowed: list[Sentence], told: list[Sentence], tags: tuple[str, ...]) -> bool:
    """Whether only short papers or the like are taken that are elsewhere, too, and the call has others beside them."""
    kinds = {paper_of(one, tags) for one in allowed}
    others = {kind for one in told if (kind := paper_of(one, tags))} - kinds
    return all(map(_MINOR.search, kinds)) and any(map(_MAJOR.search, others))


def _verdict(clause: Clause) -> str | None:
    """What one clause says, by what it denies: "may not be under review" forbids, "is not prohibited" allows."""
    values = clause.values
    if "elsewhere" not in values or "none" in values:
        return None
    if "harmless" in values:
        return ALLOWED
    before = max(clause.ends("elsewhere"), clause.ends("allowed"), clause.ends("refused"))
    denied = clause.starts("not") < before or (clause.starts("not") <= len(clause.text) and "allowed" not in values)
    if "refused" in values or denied:
        return FORBIDDEN
    return ALLOWED if "allowed" in values else None


def _turns(clause: Clause, verdicts: set[str], but: Phrases) -> bool:
    """Whether a clause says the opposite for some papers; papers that have appeared are another matter."""
    if _verdict(clause) is not None or "published" in clause.values:
        return False
    allows = "allowed" in clause.values and not clause.values & {"not", "none"} and _begins_with(clause, but)
    return denies_the_rest(clause, but) or (allows and verdicts == {FORBIDDEN})


def _begins_with(clause: Clause, but: Phrases) -> bool:
    """Whether a clause goes on with "but": "... but may be presented as posters"."""
    return any(not clause.text[: hit.start].strip(" ,;") for hit in but.find(clause.text)[:1])


def _is_lax(clause: Clause) -> bool:
    """Whether a clause takes papers that have appeared, or names papers elsewhere without a word against them."""
    values = clause.values
    if values & {"not", "none", "refused", "new"}:
        return False
    return bool(values & {"published", "free", "elsewhere"})


def _both(allowed: Sentence, forbidden: Sentence, *, by_track: bool) -> Choice:
    """Two rules: each for its own track when one of them names a track, else a contradiction."""
    apart = allowed.block.kind == "item" and allowed.block is not forbidden.block
    by_track = by_track or (apart and allowed.block.group == forbidden.block.group)
    return Choice(MIXED if by_track else None, allowed, forbidden)


def _sibling(one: Sentence, others: list[Sentence]) -> Sentence | None:
    """A sentence in another item of the same list: tracks with rules of their own."""
    if one.block.kind != "item":
        return None
    return next(
        (other for other in others if other.block.group == one.block.group and other.block is not one.block), None
    )
