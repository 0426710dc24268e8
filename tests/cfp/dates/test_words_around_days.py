"""What pages say around a day and is no deadline: when a call is sent out, who votes; and what a bare one is of."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built

DATES = [
    # the day on which a call is sent out
    ("## Dates\n\n- 3 March 2031: First call for papers\n- 1 April 2031: 2nd Call for Papers\n- 9 May 2031: Papers due",
     ["other 2031-03-03", "other 2031-04-01", "submission 2031-05-09"]),
    ("## Dates\n\n- Final call for participation: 3 March 2031\n- Submission: 9 May 2031",
     ["other 2031-03-03", "submission 2031-05-09"]),
    ("## Dates\n\n- Premier appel à communications : 3 mars 2031\n- Date limite : 9 mai 2031",
     ["other 2031-03-03", "submission 2031-05-09"]),
    ("Second Call for Papers:  KNOTCON Oslo, June 3 - 7 2031", ["workshop 2031-06-03 2031-06-07"]),
    ("## Dates\n\n- Call for papers: 9 May 2031", ["submission 2031-05-09"]),
    ("## Dates\n\n- First call for papers closes: 9 May 2031", ["submission 2031-05-09"]),
    # weekdays that are joined before the days of an event, or abbreviated before a day
    ("- Date: Thu-Fri. July 3-4, 2031  \n_Right after SEA 2031_\n- Location: Porto, Portugal",
     ["workshop 2031-07-03 2031-07-04"]),
    ("- Dates: Thursday and Friday, 3-4 July 2031", ["workshop 2031-07-03 2031-07-04"]),
    ("- Workshop: Thu.–Fri., July 3-4, 2031\n- Notification: Tue. June 3, 2031",
     ["workshop 2031-07-03 2031-07-04", "notification 2031-06-03"]),
    # an event of the same year, in the sentence before
    ("KNOT2031 is held in Oslo, 25 August–1 September. The deadline is 26 March 2031. We notify authors by 9 April.",
     ["workshop 2031-08-25 2031-09-01", "submission 2031-03-26", "notification 2031-04-09"]),
    # a zone beside a day is no city, and how firm it is no label
    ("## Dates\n\nPapers due:\n\n9 May 2031 (CET)", ["submission 2031-05-09"]),
    ("9 May 2031 (Porto)", ["workshop 2031-05-09"]),
    ("## Dates\n\nPapers due:\n\n9 May 2031 (AoE)\n\nCamera-ready:\n\n3 July 2031 (AoE, **hard deadline**)",
     ["submission 2031-05-09", "camera_ready 2031-07-03"]),
    ("## Dates\n\nNotification\n\n9 May 2031\n\nFinal papers\n\n3 July 2031, a strict deadline!",
     ["notification 2031-05-09", "camera_ready 2031-07-03"]),
    # what the community does with the proposals
    ("Talks can be proposed through **Friday, May 9, 2031 at 6pm CET**. Voting will open on May 12, 2031 and go on "
     "through May 20, 2031. The address to submit votes will be sent out.", ["submission 2031-05-09 18:00"]),
    ("Send your talk by 9 May 2031. The public poll runs from 12 May until 20 May 2031.", ["submission 2031-05-09"]),
    # whom a call asks to tell something
    ("## Dates\n\n- 3 March 2031: Deadline for notifying us that you intend to participate\n- 9 May 2031: Papers due",
     ["registration 2031-03-03", "submission 2031-05-09"]),
    ("## Dates\n\n- 3 March 2031: Teams notify us that they want to take part\n- 9 May 2031: Papers due",
     ["registration 2031-03-03", "submission 2031-05-09"]),
    ("## Dates\n\n- 3 March 2031: We notify authors", ["notification 2031-03-03"]),
    ("## Dates\n\n- 3 May 2031: Papers due\n- 9 July 2031: revisions due",
     ["submission 2031-05-03", "camera_ready 2031-07-09"]),
    ("# Ropes\n\nPaper submission and co-author registration deadline: 3 May 2031", ["submission 2031-05-03"]),
    # sessions, from one hour to another
    ("# Ropes\n\n### Short Papers 1 (Wednesday, April 24, 2031, 2:00 - 3:30)", []),
    ("# Ropes\n\n- Short papers (April 24, 2031, 2:00 am)", ["submission 2031-04-24 02:00"]),
    # headings that are sentences
    ("# Ropes\n\n## The deadline for abstracts is 3 May 2031\n\nSend them to us.", ["submission 2031-05-03"]),
    ("# Ropes\n\n## Submit by 3 May 2031\n\nSend papers to us.", ["submission 2031-05-03"]),
    # how a deadline stands today
    ("## Dates\n\n- 9 May 2031 Paper Submission Deadline Open\n- 3 July 2031 Notification Upcoming",
     ["submission 2031-05-09", "notification 2031-07-03"]),
    ("## Dates\n\n- Papers: 9 May 2031\n- Deadline for reviews of papers: 3 June 2031",
     ["submission 2031-05-09", "other 2031-06-03"]),
    # a call for workshops and tutorials
    ("# Call for Workshops and Tutorials\n\n- Workshop and tutorial proposals due: 9 May 2031",
     ["submission 2031-05-09"]),
    ("# Call for Papers\n\n- Papers due: 3 May 2031\n- Workshop proposals due: 9 May 2031",
     ["submission 2031-05-03", "other 2031-05-09"]),
    # research that is not done yet
    ("## Dates\n\n- Papers due: 9 May 2031\n\n## Parts\n\n"
     "- Extended abstract: two pages on a project (ongoing or planned).",
     ["submission 2031-05-09"]),
    # several prices
    ("**Early bird registration closes**: 3rd of March (register by then to give a talk)\n\n**Final registration closes"
     "**: 9th of May\n\nEarly bird registration closes on the 3rd of March, and standard registration closes on the "
     "9th of May.",
     ["registration 2031-03-03", "registration 2031-05-09"]),
    ("## Dates\n\n- Early-bird registration: 3 March 2031\n- Registration: 9 May 2031",
     ["registration 2031-03-03", "registration 2031-05-09"]),
    ("## Dates\n\n- Early registration deadline: 3 March 2031\n- Late registration deadline: 9 May 2031",
     ["registration 2031-03-03", "registration 2031-05-09"]),
    # a bare deadline is of what the sentence before tells
    ("## Registration and abstracts\n\nRegistration is now open. Deadline is May 9, 2031. **Fee: 90 EUR**",
     ["registration 2031-05-09"]),
    ("## Taking part\n\nYou may register on our site. The deadline is 9 May 2031.", ["registration 2031-05-09"]),
    ("## Taking part\n\n- **The deadline for abstracts has been moved.** New deadline is 9 May 2031.",
     ["submission 2031-05-09"]),
    ("## Taking part\n\nBring a rope. The deadline is 9 May 2031.", ["submission 2031-05-09"]),
    # answers
    ("Papers are taken until ~~March 3~~ **March 9, 2031**. To help authors to plan "
     "their travel to the ROPE conference, we guarantee responses by ~~April 3~~ **April 9, 2031**.",
     ["submission 2031-03-09", "notification 2031-04-09"]),
    ("# Nodi\n\nLe proposte vanno inviate entro il 3 marzo 2031. I proponenti verranno informati dell’esito della "
     "valutazione entro **sabato 9 aprile 2031**.", ["submission 2031-03-03", "notification 2031-04-09"]),
    # a long line of a list is about what stands behind its day
    ("## Dates\n\n- 9 May 2031: Submission of ropes.  " + "We will tie them all, and tell you. " * 10,
     ["submission 2031-05-09"]),
    ("## Dates\n\n- 9 May 2031: Submission of ropes (short and long).  " + "We will tie them all, and tell you. " * 10,
     ["submission 2031-05-09"]),
    ("## Rope task schedule\n\n* 3 March 2031: Start at ROPE\n* 9 May 2031: Submission of knots (loose and tight).  We "
     "will untie them.\n* 3 June 2031: We have put the list of papers on the site. Look at it.",
     ["submission 2031-05-09"]),
    # headlines
    ("First Call for Papers: ROPE Oslo, June 3 - 7 2031", ["workshop 2031-06-03 2031-06-07"]),
    ("#### Wednesday 14th – Friday 16th May\n\n#### Rope University, Oslo\n\nText.",
     ["workshop 2031-05-14 2031-05-16"]),
    ("### Wednesday 14th – Friday 16th May\n\nOpen air.", ["workshop 2031-05-14 2031-05-16"]),
    ("The ROPE 2031 Doctoral Consortium (DC) is a forum for students.\n\nThe Doctoral Consortium will be held on May "
     "9-10, 2031.", ["workshop 2031-05-09 2031-05-10"]),
    ("The KNOT Workshop is for all.\n\nThe Doctoral Consortium will be held on May 9-10, 2031.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_day_is_of_what_the_words_around_it_tell(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


LABELS = [
    ("- When you are ready, read [the rules](r.md) on how to send your abstract - **deadline 9 May 2031**",
     "Abstract deadline"),
    ("- Cuando tenga listo su texto, siga las instrucciones para el envío de textos - fecha límite 9 de mayo de 2031",
     "fecha límite"),
    ("Talks can be proposed through 9 May 2031.", "Submission deadline"),
    ("La Call For Papers è stata prolungata fino a sabato 9 maggio 2031!", "Submission deadline"),
    ("- Talks for the main track - deadline 9 May 2031", "Talks for the main track - deadline"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "label"), LABELS)
def test_a_sentence_is_no_label(line: str, label: str) -> None:
    found = built(f"# Knots 2031\n\n{line}\n\nText.\n").faq.dates
    assert [(one.label, one.kind, (one.at or "")[:10]) for one in found] == [(label, "submission", "2031-05-09")]


@pytest.mark.parametrize(
    "place",
    ["At SR'31", "at ICROPE 2031", "during ROPE’31", "ROPE'31, Oslo, Norway", "co-located with ROPE'31", "Oslo"],
)
def test_a_place_may_stand_between_the_workshop_and_its_day(place: str) -> None:
    page = f"## Dates\n\n- Submission: May 8, 2031\n- Workshop: {place}, July 3rd 2031\n"
    assert dates(page) == ["submission 2031-05-08", "workshop 2031-07-03"]
