"""Questions that want a thing of one sort, an amount, a room, a day, somebody to write to: what does not tell it is no
answer.
"""

from __future__ import annotations

import pytest

from bot.answering.questions.detail import lacks_detail
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from tests.answering.loom_fair import FAQ, told


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("how much is the travel grant", "A few travel grants"),
        ("whats the max amount of the travel grants?", "A few travel grants"),
        ("how much money comes with the award", "The best paper gets"),
        ("how long does a speaker get", "The speaker is"),
        ("can i still send an abstract by the form", "by the form on this page"),
        ("are my taxis covered by the travel award?", "topics"),
        ("who explains the part about consent of spiders", "topics listed"),
        ("how many knots fit", "topic"),
        ("how many travel grants are there", "A few travel grants"),
        ("do the reviewers have to read my appendix", "from the limit"),
        ("where should an appendix be placed", "from the limit"),
        ("as a committee member, do i have to read the appendices, too?", "from the limit"),
        ("how much time do i get up there, with the questions?", "days left"),
        ("how many minutes do i have on stage for my presentation", "days left"),
        ("which size and style should posters and slides have", "LOOM style"),
        ("do the organizers look after my kids", "Ada Berg"),
        ("who of the team takes care of toddlers during the talks", "Ada Berg"),
        ("i am new to this, so i would like to hear what attire people put on at the event", "Slow Looms"),
        ("is the place in Porto fit for wheelchairs", "The workshop takes place"),
    ],
)
def test_what_does_not_tell_what_is_asked_for_is_nottold(question: str, never: str) -> None:
    assert never not in told(question)


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("should i put on formal attire for the workshop, what is the dress code", "a dress code"),
        ("where in Porto may i park, is there parking", "how to get there"),
    ],
)
def test_of_its_subject_the_call_says_nothing(question: str, subject: str) -> None:
    assert told(question).startswith(f"The call for papers says nothing about {subject}.")


def test_of_a_file_the_template_does_not_tell() -> None:
    assert told("is docx ok? i do not write latex").startswith(
        "The call for papers says nothing about the file format."
    )


@pytest.mark.parametrize(
    ("words", "line", "lacks"),
    [
        ("can my student still sign up to weave", "Weavers must be members of the guild.", True),
        ("can my student still sign up to weave", "Weavers sign up until 3 May.", False),
        ("am i too late to offer a class", "Classes are given at the schools of the town.", True),
        ("too late for a booth", "Booths are given out until all are taken.", False),
        ("are the yarn samples out by now", "We will hand out samples of yarn.", True),
        ("are the yarn samples out by now", "The samples are available on the site.", False),
        ("are the winners announced yet", "Winners get a bobbin.", True),
        ("is the stipend paid before or after the trip", "There are four stipends of 200 euros.", True),
        ("is the stipend paid before or after the trip", "Stipends are paid once you are here.", False),
        ("who picks the finest knot", "The finest knot wins a spool.", True),
        ("who picks the finest knot", "All attendees vote for the finest knot.", False),
        ("where do i actually put my proposal", "Proposals can be sent through Friday at 5pm.", True),
        ("where do i actually put my proposal", "Proposals go through the form.", False),
        ("where can i sign up", "Sign up at the desk in the hall.", False),
        ("on what days are the sessions in the barn", "The barn has four days of sessions.", True),
        ("on what days are the sessions in the barn", "The barn has sessions on Monday and Tuesday.", False),
        ("what is ole vik going to talk about", "Ole Vik, University of Bergen", True),
        ("what is ole vik going to talk about", "Ole Vik on silk: a history", False),
        ("what will the keynote speak about", "Keynote by Ole Vik: how to weave a raft", False),
        ("does a booth need at least five weavers", "A booth is a place for weavers.", True),
        ("does a booth need at least five weavers", "A booth has three weavers or four.", False),
        ("and the tiny knots track when does that one close", "Short papers have five pages.", True),
        ("and the tiny knots track when does that one close", "Tiny knots are taken until 4 May.", False),
        ("at what point do i learn who wrote it", "Papers are written in English.", True),
        ("at what point of the fair are the knots on", "Knots are shown midway through the fair.", False),
        ("at what point do i learn who wrote it", "Names are shown two weeks before the fair.", False),
        ("what resolution does the clip need", "A clip of the loom, as mp4, below 100 MB.", True),
        ("what resolution does the clip need", "A clip of the loom, 1920 x 1080, as mp4.", False),
        ("is attending free", "Sign up for the fair by the form.", True),
        ("is it really free of charge", "Nobody is asked for a fee.", False),
        ("is the hall free", "The hall has windows.", True),
        ("what is the cheapest bed at the hostel", "The hostel has beds from 29 June.", True),
        ("what is the cheapest bed at the hostel", "Beds at the hostel start at 30 euros.", False),
    ],
)
def test_a_line_tells_the_sort_of_thing(words: str, line: str, *, lacks: bool) -> None:
    passages = (Passage(1, line),)
    found = lacks_detail(
        Candidate.of_passage(0)._replace(share=0.5), words, parse_faq(FAQ, file="faq.yaml").faq, passages
    )
    assert (found is not None) is lacks


@pytest.mark.parametrize("question", ["which room is the workshop in", "what hall is the workshop in?"])
def test_of_a_room_the_call_says_nothing(question: str) -> None:
    assert told(question).startswith("The call for papers says nothing about that.")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is there an award?", "The best paper gets an award."),
        ("are there travel grants?", "A few travel grants"),
        ("where is it?", "takes place in Porto"),
        ("in which city is it?", "takes place in Porto"),
        ("who speaks?", "The speaker is Ole Vik"),
        ("is consent of spiders in scope?", "Yes, the topics listed include “consent of spiders”."),
        ("can i still send a paper?", "Yes, submission is still open."),
        ("when is the deadline?", "Paper deadline: 26 April 2031"),
        ("how much time is left?", "left"),
        ("which template?", "LOOM style"),
        ("how many pages?", "up to 4 pages"),
        ("how many speakers are there?", "Ole Vik"),
    ],
)
def test_what_tells_it_stands(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "who do i mail if openreview eats my pdf",
        "who can i write to if the upload does not work?",
        "whom should i ask if something breaks",
        "address for questions pls",
        "the email address for further questions?",
        "who is to be written to if it is not clear whether my work fits?",
        "who has to be written to in case of doubt?",
        "who needs to be contacted when the portal is down",
        "where can i ask whether my topic fits?",
        "who is to be mailed about the programme",
    ],
)
def test_whom_to_write_to_is_the_contact(question: str) -> None:
    assert told(question) == "Contact: looms@example.org"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("where do i upload it", "OpenReview"),
        ("where do i send the paper if i have two", "OpenReview"),
        ("what is the address of the submission site", "OpenReview"),
    ],
)
def test_where_to_send_papers_is_not_the_contact(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("who on the pc is at Kiel?", "Jon Dahl is from Kiel University, Germany."),
        ("who's from kiel on the committee", "Jon Dahl is from Kiel University, Germany."),
        ("someone from red hat in the pc?", "Eva Lund is from Red Hat."),
        ("who's the tartu person in the committee", "Ada Berg is from University of Tartu."),
        ("who is on the program committee?", "Jon Dahl (Kiel University, Germany) and Eva Lund (Red Hat)"),
    ],
)
def test_members_are_found_by_a_part_of_their_institution(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "when does the iclr rebuttal end? not yours",
        "whens camera ready for the MAIN weave conference?",
        "and the emnlp conference itself, when is its abstract deadline?",
        "when are the icra late breaking papers due",
    ],
)
def test_dates_of_other_events_are_not_ours(question: str) -> None:
    assert "2031" not in told(question).replace("WEAVE 2031", "")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("when is the camera ready due?", "Camera-ready: 2 July 2031"),
        ("when is the sloom deadline", "Paper deadline: 26 April 2031"),
        ("we were rejected from iclr, when is your deadline?", "Paper deadline: 26 April 2031"),
    ],
)
def test_our_own_dates_are(question: str, says: str) -> None:
    assert says in told(question)


POSTERS = ("Posters are shown in the hall on Monday.", "Each poster board is 90 cm x 120 cm.")


@pytest.mark.parametrize("question", ["poster format A0 or A1?", "what size do posters have"])
def test_the_size_of_a_poster_is_told_with_its_measure_or_not(question: str) -> None:
    assert POSTERS[0] not in told(question, POSTERS)
    assert "The call says" not in told(question, POSTERS[:1])


@pytest.mark.parametrize(
    "question", ["is a word file fine for you?", "may we send docx as file type", "can i submit it in ms word"]
)
def test_whether_word_is_fine_is_told_by_what_the_files_must_be(question: str) -> None:
    lines = ("The final version is sent with its LaTeX source files.", "We accept only pdf files.")
    assert "“We accept only pdf files.”" in told(question, lines)
