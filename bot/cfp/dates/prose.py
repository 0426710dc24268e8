"""Dates told in sentences and headlines: "Papers are due on 3 May", "will be held on ...", "Porto, 23 April 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.cfp.dates.again import comes_again, is_rolling
from bot.cfp.dates.before import is_of_no_date, is_of_the_deadline, own_clause, told_before
from bot.cfp.dates.between import RANGE, is_since
from bot.cfp.dates.called import acronyms_of, labels_its_days, title_of
from bot.cfp.dates.chains import chains_of
from bot.cfp.dates.closing import closes_told
from bot.cfp.dates.eastern import SENTENCE, kind_told
from bot.cfp.dates.elsewhere import is_of_something_else
from bot.cfp.dates.grammar import DateMention, Reading
from bot.cfp.dates.headed import headed_kind, heading_of_others, kind_when, others_beside
from bot.cfp.dates.hosting import HOSTED_BY, IS_ON, is_hosted, is_in_brackets, was_hosted
from bot.cfp.dates.hours_before import without_hour
from bot.cfp.dates.in_one_sentence import of_one_sentence
from bot.cfp.dates.labels import MAX_LABEL, WHEN_ALONE, clean_label, kind_of
from bot.cfp.dates.opening import OPEN_FROM, OPEN_UNTIL, PRICED, closed_by, opens_told
from bot.cfp.dates.over_addresses import leads_over_addresses, sentences_led
from bot.cfp.dates.own_place import beside_what
from bot.cfp.dates.prose_kinds import CLAUSE_ENDS, told_otherwise
from bot.cfp.dates.prose_rules import (
    AFTER_ANOTHER,
    BESIDE,
    EDITION_FIRST,
    IT,
    ITS_OWN,
    LASTS,
    OF_THE_OTHER,
    PART_OF_IT,
    PAST,
    SENT_LATER,
    THAT,
)
from bot.cfp.dates.sections import in_dates_section, in_program, is_of_this_call
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.stamps import OWN_CHANGE
from bot.cfp.dates.statements import (
    NO_EXTENSION,
    Statement,
    is_off,
    is_open_again,
    is_season,
    says_extended,
)
from bot.cfp.dates.tentative import around, is_tentative
from bot.cfp.dates.told_others import lasts_then
from bot.cfp.dates.told_tracks import track_told
from bot.cfp.dates.years import of_this_edition
from bot.cfp.language import phrases
from bot.cfp.submission.addresses import FILL_IN
from bot.cfp.title.issues import is_of_issue
from bot.cfp.title.plain import says_name
from bot.cfp.title.presented import is_presented
from bot.faq.vocabulary import DATE_KINDS, DEADLINES
from bot.page.blocks import Struck
from bot.page.page import Page
from bot.page.sentences import Sentence

LABELS = {kind.id: kind.label for kind in DATE_KINDS.values()}
_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_DUE_REACH = 90  # characters before a day in which "by", "until" or "deadline" may stand
_OPENS = DEADLINES | {"workshop"}  # kinds of which a day from which on something is open is none
_LABEL = re.compile(r"\W{0,3}(?P<label>[^:.]{3,40}):\s*")
_SHORT_REST = 40  # characters behind the day of a sentence that says when: ", 9:00-17:00."
_AND_THEN = re.compile(r",\s(?:and|but|then)\s|;\s")  # what parts the clause of a day from those before it
# a stop behind a number that ends a sentence all the same: "37925 Tours Cedex 9. Les propositions sont ..."
_NEXT = re.compile(
    r"(?<=\d)\.\s(?=(?:The|We|Please|Les?|La|Die|Der|Das|Bitte|Wir|Los|Las|El|Os|As|Il|Gli|Le)\s[a-zà-ÿ])"
)
_ROWS = re.compile(r"\|(?:[^|]{0,200}\|){3}")  # a table without a head is no table in Markdown, and no prose
_STATES = re.compile(r"\s(?:until|is|are|by)\s")  # of a heading: "The deadline is 3 May 2031"
_SENT = frozenset({"abstract", "submission", "registration"})
_DEADLINE = re.compile(r"\bdeadline\b", re.IGNORECASE)
# What the day behind it is not of: "If your abstract is accepted, please register by 25 May"
_IF_ACCEPTED = re.compile(r"\b(?:If|Once|When)\s(?:your|the|an?)\s\w{3,20}\s(?:is|has been)\saccepted,\s")
_YEAR = re.compile(r"\b(20[0-4]\d)\b")


def read_prose(page: Page, reading: Reading) -> Iterator[Statement]:
    """Yield what the page's sentences say of dates, in page order."""
    acronyms, title, leads = acronyms_of(page), title_of(page), leads_over_addresses(page)
    for block in of_this_edition(page, reading.year):
        told = block.kind in {"paragraph", "item", "cell"} or _STATES.search(block.text)
        if not told or _ROWS.match(block.text):
            continue
        if is_of_this_call(block):
            headed = "" if is_of_issue(block) else heading_of_others(block.section)
            for sentence in sentences_led(block, leads):
                itself = acronyms or (title if title and title.match(sentence.text) else None)
                found = of_one_sentence(_sentence(sentence, reading, itself))
                found = (one for one in found if not in_program(block) or _is_due_there(one))
                yield from _headed(found, headed) if headed else found


def _is_due_there(one: Statement) -> bool:
    """Whether a sentence under "Talks and posters" says when they are due; the other days there are those of talks."""
    return one.kind in _SENT and _DEADLINE.search(one.segment.text) is not None


def _headed(found: Iterator[Statement], heading: str) -> Iterator[Statement]:
    """Yield the deadlines under "Student Paper Competition" or "Travel grants" as other dates of that name."""
    label = clean_label(heading)
    for one in found:
        if one.kind in DEADLINES and len(label) <= MAX_LABEL:
            yield replace(one, kind="other", label=label)


def _sentence(sentence: Sentence, reading: Reading, itself: re.Pattern[str] | None) -> Iterator[Statement]:
    text, end, segment = sentence.text, 0, _segment_of(sentence)
    if text in phrases("past", "ja", "zh") or is_of_something_else(text):  # there, nothing else tells the past
        return
    chains = chains_of(text, segment.struck, reading)
    if IT.search(text) and (not sentence.offset or sentence.block.text[: sentence.offset] in phrases("event")):
        itself = IT.regex
    earlier = {int(year) for year in _YEAR.findall(text)}
    for number, chain in enumerate(chains):
        before = _IF_ACCEPTED.sub("", closed_by(_NEXT.split(text[end : chain.start])[-1]))
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        after, end = text[chain.end : until], chain.end
        if chain.mention.yearless and max(earlier, default=9999) < (reading.year or 0):
            continue  # "in 2031 they were due on 7 February"
        if not (said := told_before(sentence, before) or kind_when(sentence, before)) and headed_kind(before, segment):
            continue  # "Deadline: 3 May", under "Slides"
        kind = said or _labelled(before, after, text) or kind_stated(before, after, text, chain.mention, itself)
        if label := others_beside(sentence, kind, before) or (opens_told(before) if kind is None else None):
            yield Statement("other", label, chain.mention, segment, chain.replaced, listed=False)
            continue
        if kind is None or is_season(kind, chain.mention):
            continue
        if (
            not PAST.search(_of_another(text, chain.start))
            and not (kind in _OPENS and is_since(before, len(chain.mention.days)) and not is_rolling(text))
            and not is_open_again(text, chain.start)
            and not (kind == "registration" and PRICED.match(after))
        ):
            yield Statement(
                kind,
                LABELS[kind],
                chain.mention,
                segment,
                chain.replaced,
                extended=says_extended(text),
                track=track_told(before) if kind in {"submission", "abstract"} else "",
                tentative=is_tentative(around(before, after)),
                listed=False,
                off=is_off(text),
                rolling=comes_again(text, before, len(chain.mention.days)),
            )


def _segment_of(sentence: Sentence) -> Segment:
    struck = (Struck(one.text, one.start - sentence.offset) for one in sentence.block.struck)
    inside = tuple(one for one in struck if 0 <= one.start <= len(sentence.text))
    return Segment(sentence.text, sentence.block, sentence.offset, inside, dated=in_dates_section(sentence.block))


def _of_another(text: str, end: int) -> str:
    """The words before a day without a first clause on the edition before: "Following last year's workshop, ..."."""
    lead = AFTER_ANOTHER.match(text)
    return closed_by(text[lead.end() if lead and lead.end() < end else 0 : end])


def _labelled(before: str, after: str, text: str) -> str | None:
    """Which date a sentence gives that is a label and its day: "Final PDFs: 2 May 2031."; or says that it closes."""
    label = None if OWN_CHANGE.match(before) else _LABEL.fullmatch(before)
    kind = kind_of(label["label"]) if label and not re.search(r"\w", after) else None
    if label and len(after) < _SHORT_REST and WHEN_ALONE.match(label["label"]):
        return "workshop"
    return kind if kind in DEADLINES | {"notification"} else closes_told(before, after, text)


def kind_stated(
    before: str, after: str, whole: str, mention: DateMention, itself: re.Pattern[str] | None = None
) -> str | None:
    """Which date a sentence states just before naming the day; None when it states none."""
    before = own_clause(before)
    if is_of_no_date(before, after):
        return None
    part = PART_OF_IT.match(whole)
    if SENTENCE.search(whole):
        return kind_told(before, after, named=whole in phrases("event") or bool(itself and itself.match(whole)))
    due = _is_due(before)
    several = len(mention.days) > 1 and mention.joint == "-"
    itself = itself or EDITION_FIRST.regex
    named = (not part and whole in phrases("event")) or bool(itself.match(whole)) or says_name(whole)
    held = (
        (not due and ((named and _takes_place(before, after, itself)) or is_hosted(before, after)))
        or is_in_brackets(before, after, several=several)
        or (several and not part and not RANGE.match(after) and _is_its_own(before, after, whole))
    )
    others = (
        several and (mention.days[-1] - mention.days[0]).days > 2 and BESIDE.search(beside_what(before, after, whole))
    )
    if held and not (others or (several and OF_THE_OTHER.search(before))):
        return "workshop"
    bare = AFTER_ANOTHER.sub("", _BRACKETS.sub("", before))  # "After the notification, register by ..."
    clause = _AND_THEN.split(bare)[-1][-200:]
    kind = told_otherwise(kind_of(clause) or kind_of(bare[-200:]), clause, after, due=due)
    if kind in ({"notification", "rebuttal"} if several else {"notification"}):
        return kind
    if not due:
        return "submission" if several and kind != "camera_ready" and OPEN_FROM.search(before) else None
    if kind in {None, "workshop", "other"}:
        told = kind_of(CLAUSE_ENDS.split(_BRACKETS.sub("", after)[:80])[0])
        kind = told if told in {"notification", "camera_ready"} and kind is None else kind
    if kind in {None, "other"} and OPEN_UNTIL.search(before):
        return "submission"
    if SENT_LATER.search(before):
        return None
    if kind in {None, "workshop"} and (whole in phrases("send") or FILL_IN.search(whole)):
        return "submission"
    return kind if kind not in {None, "other", "workshop"} else None


def _is_due(before: str) -> bool:
    near = HOSTED_BY.sub(" ", NO_EXTENSION.sub(" ", without_hour(before[-_DUE_REACH:])))
    return near in phrases("due") or is_of_the_deadline(before)


def _is_its_own(before: str, after: str, whole: str) -> bool:
    """Whether several days are of the event, though no verb stands right before them."""
    called = (ITS_OWN.search(before) is not None or is_presented(before)) and not BESIDE.search(whole)
    return called or _is_meant(before) or lasts_then(before, after)


def _takes_place(before: str, after: str, itself: re.Pattern[str]) -> bool:
    if was_hosted(after):
        return False
    held = before in phrases("held") or after[:40] in phrases("held") or IS_ON.search(before) is not None
    return held or labels_its_days(itself, before)


def _is_meant(before: str) -> bool:
    """Whether several days belong to the event that the words right before them name, though nothing says that it is
    held: "Tagung der Akademie vom 5. bis 7. Mai", "..., che si terrà a Roma il 5-7 maggio".
    """
    if any(THAT.search(before[: hit.start]) for hit in phrases("held").find(before)[-1:]):
        return True
    return bool(LASTS.search(before)) and before in phrases("event") and kind_of(before) in {None, "workshop"}
