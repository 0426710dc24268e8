"""Reads whether acceptance is a publication: archival proceedings, none, or as the authors choose."""

from __future__ import annotations

import re

from bot.cfp.language import phrases
from bot.cfp.phrases import Phrases
from bot.cfp.submission.as_authors_like import BOTH, CHOOSE_TO_PRINT, posted_beside, stays_out
from bot.cfp.submission.clauses import Choice, Clause, answered, asks, clauses, denies_the_rest, whole, with_heading
from bot.cfp.submission.not_printing import APPENDED, ONLY_HERE, RECORDED, SCHOLARSHIP, WORKED_ON
from bot.cfp.submission.printing import BEFORE, FREE_TO, GIVEN_TOO, INSTRUCTED, REJECTED, THE_REST, are_printed
from bot.cfp.submission.some_printed import (
    AND_WILL,
    KEPT_ON_THE_NET,
    ONLY_SOME,
    VOLUME_THERE,
    are_of_one_list,
    without_styles,
)
from bot.cfp.submission.told import paper_of
from bot.cfp.wording import wording
from bot.page.sentences import Sentence
from bot.rules import Rule

MIXED = "mixed"
_IN = re.compile(r"(?:in|with|by|at|im|bei|dans|chez|en|na|no|nella)\s.{3,60}$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s?\([^()]{0,80}\)")
_INFORMAL = Rule(
    "proceedings that are no publication",
    r"""\b (?: informal (?: \s [\w-]+ )? \s (?: pre-? | post-? )? proceedings
        | informel+\w* \s (?: tagungsb\w+ | bundel | proceedings )
        | actes \s informels | actas \s informales | memorias \s informales | atti \s informali | anais \s informais
        ) \b
        | \b no \s (?: replacement | substitute ) \s for \s (?: a \s )? publication
        | \b (?: ne \s )? (?: remplacent? | remplace ) \s pas \s (?: une | la ) \s publication
        | \b ne \s donne\w{0,3} \s pas \s lieu \s à \s (?: une \s )? publication""",
    examples=(
        "in the informal proceedings", "informal online pre-proceedings", "informal postproceedings",
        "einem informellen Tagungsband", "in een informele bundel", "informelle Proceedings", "des actes informels",
        "unas actas informales", "memorias informales", "negli atti informali", "nos anais informais",
        "no replacement for publication", "no substitute for a publication", "ne remplace pas une publication",
        "ne remplacent pas la publication", "ne donne pas lieu à une publication",
        "ne donnent pas lieu à publication",
    ),
    near_misses=("the proceedings", "an informal meeting with proceedings", "an informal talk"),
)  # fmt: skip
_UNSURE = Rule(
    "a publication that may come about",
    r"""\b (?: (?: we | organi[sz]ers | chairs ) \s will \s decide | (?<! IEEE \s ) explor\w+
        | (?: are | is ) \s (?: also \s )? considering | depending \s on
        | (?: plan | intend | hope )\w* \s (?: to | on )
        | in \s case \s of | if \s (?: there \s (?: is | are ) | enough | (?: a \s )? sufficient | the \s number )
        | negotiat\w+ | envisag\w+ | in \s discussion
        | (?: pourr(?:a|ont) | podr[áa]n? | poder(?:á|ão) | potr(?:à|anno) ) \s [^,;.]{0,40}? pubb?li\w*
        | in \s planung | geplant | beabsichtigt | angestrebt | overwogen | in \s overleg ) \b
      | 可能 | 沟通 | 洽谈 | 検討""",
    examples=(
        "We are considering proceedings", "The committee is also considering a volume",
        "We will decide whether to", "the organisers will decide", "organizers will decide",
        "chairs will decide", "We are exploring proceedings", "depending on submissions", "we plan to publish",
        "planning on proceedings", "the chairs intend to", "We hope to publish", "if there is interest",
        "if there are many", "if enough papers come", "if sufficient", "if a sufficient number",
        "if the number suffices", "negotiating with LNCS",
        "proceedings are envisaged", "in discussion with LNCS", "in case of publication in LNCS",
        "les actes pourront être publiés", "Un volume pourra être publié", "podrán ser publicados en las actas",
        "podrá publicarse", "poderão ser publicados nos anais", "poderá ser publicado", "potranno essere pubblicati",
        "potrà essere pubblicato", "Ein Tagungsband ist geplant", "ein Band ist in Planung", "Proceedings beabsichtigt",
        "wird angestrebt", "wordt overwogen", "in overleg met", "可能发表在论文集中", "正在与出版商沟通",
        "正在洽谈", "検討中",
    ),
    near_misses=("poderão ser escritos, publicados", "available in IEEE eXplore", "published by Springer",
        "a floor plan", "if accepted",
        "Authors will decide"),
)  # fmt: skip
_IN_A_PART = Rule(
    "of one part of the event alone",
    r"""\b (?: in \s this \s (?: session | track ) | in \s dieser \s (?: session | sektion ) | in \s deze \s sessie
        | dans \s cette \s session | en \s esta \s sesión | nesta \s sessão
        | in \s quest[oa] \s (?: spazio | sessione ) ) \b""",
    examples=("papers in this session", "talks in this track", "in dieser Session", "in dieser Sektion",
        "in deze sessie", "dans cette session", "en esta sesión", "nesta sessão", "in questo spazio",
        "in questa sessione"),
    near_misses=("in this workshop", "this session"),
)  # fmt: skip
_UNLESS = Rule(
    "authors who may stay out of a publication",
    r"\b unless \b [^.;]{0,30} \b authors? \b",
    examples=("unless the authors choose not to", "unless an author objects"),
    near_misses=("unless we decide", "authors plan unless"),
)
# what is left to authors behind it is another thing: "There are no proceedings, but we can optionally link papers"
_NONE_AT_ALL = re.compile(r"(?i)\b(?:there (?:are|will be)|(?:we|it) have) no (?:[\w-]{3,12} )?proceedings\b")
_BESIDE = (SCHOLARSHIP, ONLY_HERE, APPENDED, RECORDED, BEFORE, REJECTED, GIVEN_TOO, INSTRUCTED, KEPT_ON_THE_NET)


def read_archival(told: list[Sentence], year: int | None, tags: tuple[str, ...]) -> Choice | None:
    """Return True, False, or "mixed" (by track, or the authors' choice)."""
    table, answers, but = wording("archival", tags), wording("answers", tags), phrases("but", *tags)
    minor, tracks = phrases("minor", *tags), phrases("tracks", *tags)
    said: dict[bool, list[Sentence]] = {True: [], False: []}
    for sentence in told:
        if _is_beside(sentence, year) or any(rule.search(sentence.text) for rule in _BESIDE):
            continue
        clause = whole(sentence, table)
        if (stated := _stated(clause, table, answers)) is not None:
            said[stated].append(sentence)
            continue
        unsure = any(rule.search(clause.text) for rule in (_UNSURE, WORKED_ON)) and not _UNLESS.search(clause.text)
        if _IN_A_PART.search(clause.text) or (unsure and "no" not in clause.values):
            continue
        if left := _left(clause, said[True]):
            return left
        parts = [without_styles(part) for part in clauses(sentence, table, but, AND_WILL)]
        verdicts = {verdict for part in parts if (verdict := _verdict(part)) is not None} or (
            {True} if _labelled(clause, table) else set()
        )
        if len(verdicts) > 1 or (verdicts and any(_denies_others(part, but, minor) for part in parts)):
            return Choice(MIXED, sentence)
        for verdict in verdicts:
            said[verdict].append(sentence)
    if said[True] and said[False]:
        both = (*said[True], *said[False])
        papers = [paper_of(one, tags) for one in (said[True][0], said[False][0])]
        by_track = (
            any(minor.find(with_heading(one)) for one in both)
            or all(tracks.find(one.text) for one in (said[True][0], said[False][0]))
            or any(map(THE_REST.search, (said[True][0].text, said[False][0].text)))
            or (all(papers) and papers[0] != papers[1])
            or are_of_one_list(said[True][0], said[False][0])
        )
        return Choice(MIXED if by_track else None, said[True][0], said[False][0])
    if apart := _apart(said, told, table, tags):
        return apart
    return next((Choice(verdict, sentences[0]) for verdict, sentences in said.items() if sentences), None)


def _apart(
    said: dict[bool, list[Sentence]], told: list[Sentence], table: Phrases, tags: tuple[str, ...]
) -> Choice | None:
    """What is said of one kind of paper alone, where another sentence tells otherwise of another kind."""
    if said[False] and (printed := _printed_beside(said[False], told, table, tags)):
        return Choice(MIXED, said[False][0], printed)
    if said[True] and (posted := posted_beside(said[True], told, tags)):
        return Choice(MIXED, said[True][0], posted)
    return None


def _stated(clause: Clause, table: Phrases, answers: Phrases) -> bool | None:
    """What a line answers ("Archival: no"), or a sentence says of all papers; None for any other."""
    if (line := answered(clause.sentence, table, answers)) and line.values & {"yes", "place"}:
        return line.yes
    if _INFORMAL.search(clause.text):
        return None
    printed = are_printed(clause.text)
    return True if printed is None and "none" not in clause.values and VOLUME_THERE.match(clause.text) else printed


def _printed_beside(
    denied: list[Sentence], told: list[Sentence], table: Phrases, tags: tuple[str, ...]
) -> Sentence | None:
    """A sentence that puts papers of another kind into proceedings than those that are said to stay out of them."""
    kinds = {paper_of(one, tags) for one in denied}
    if "" in kinds:
        return None
    return next(
        (
            one
            for one in told
            if (kind := paper_of(one, tags)) and kind not in kinds and _names_place(whole(one, table))
        ),
        None,
    )


def _names_place(clause: Clause) -> bool:
    return "place" in clause.values and not clause.values & {"no", "not", "none"}


def _verdict(clause: Clause) -> bool | None:
    values = clause.values
    if _INFORMAL.search(clause.text) or ("no" in values and clause.starts("no") < clause.starts("none")):
        return False
    if "none" in values:
        return None
    if "yes" in values or ("place" in values and "print" in values):
        return True
    return None


def _denies_others(clause: Clause, but: Phrases, minor: Phrases) -> bool:
    """Whether a clause denies for some papers what another says: "posters do not appear there"."""
    if clause.values & {"no", "none"}:
        return False
    return denies_the_rest(clause, but) or (
        _verdict(clause) is None and "not" in clause.values and bool(minor.find(clause.text))
    )


def _left(clause: Clause, printed: list[Sentence]) -> Choice | None:
    """What leaves it to the authors, in this sentence or in one that follows the promise: "Authors may opt out"."""
    if stays_out(clause.sentence, printed):
        return Choice(MIXED, printed[-1], clause.sentence)
    free = _left_to_authors(clause) or any(rule.search(clause.text) for rule in (BOTH, FREE_TO, ONLY_SOME))
    return Choice(MIXED, clause.sentence) if free else None


def _left_to_authors(clause: Clause) -> bool:
    values = clause.values
    if CHOOSE_TO_PRINT.search(clause.text) and "none" not in values:
        return True
    if (none := _NONE_AT_ALL.search(clause.text)) and none.end() < clause.starts("choice") <= len(clause.text):
        return bool(values & {"yes", "place", "print"})
    return "either" in values or ("choice" in values and bool(values & {"yes", "no", "place"}) and "none" not in values)


def _labelled(clause: Clause, table: Phrases) -> bool:
    """Whether a line says "Proceedings: LNCS", or "LNCS" under such a heading; what stands in brackets is beside it."""
    text = _BRACKETS.sub("", clause.text)
    clause = Clause(text, clause.sentence, tuple(table.find(text)))
    first, block = clause.found[0] if clause.found else None, clause.sentence.block
    heads = block.section[-2:] if block.kind == "cell" else block.section[-1:]  # a column, and the row under it
    headed = {value for heading in heads for value in table.values(heading)}
    if (
        headed & {"place", "print"}
        and "none" not in headed
        and "place" in clause.values
        and not clause.values & {"no", "not", "none"}
    ):
        return True
    if first and first.value == "yes" and not first.start and ":" in clause.text[: first.end]:
        return not clause.values & {"no", "not", "none"}  # "Published by: Springer"
    if (
        first is None
        or first.value not in {"place", "print"}
        or clause.text[: first.start].strip(" *•-")
        or "none" in clause.values
    ):
        return False
    behind = clause.text[first.end :].lstrip()
    places = [hit for hit in clause.found if hit.value == "place" and hit.start > first.end]
    if places and _IN.match(behind):  # "Proceedings in LNCS": all of a line
        return not clause.text[places[-1].end :].strip(" .")
    return bool(places) and behind.startswith((":", "\uff1a"))


def _is_beside(one: Sentence, year: int | None) -> bool:
    """Whether a sentence asks, or speaks of the proceedings of an earlier edition."""
    years = {int(found) for found in re.findall(r"\b(20\d\d)\b", one.text)}
    return asks(one.text) or bool(year and years and year not in years and year + 1 not in years)
