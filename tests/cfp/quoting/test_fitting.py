"""Which sentences are quoted for a question, and which only share a word with it, by the kind of their mistake."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

BARE = "- Submission deadline: May 8, 2026 AoE"

FITTING = [
    ("remote", "The meeting is hybrid: talks are given in the hall and streamed."),
    ("remote", "All posters are shown on site."),
    ("remote", "It is our hope that the event is held in person, and online for those who are far away."),
    ("remote", "Format: online"),
    ("language", "LANGUAGES: English and Japanese"),
    ("language", "*Working language*: English."),
    ("language", "It is long. The conference language is English."),
    ("publication_after", "Abstracts may also be sent for consideration as part of our Virtual Issue 2026."),
    ("publication_after", "All will be invited to submit an extended version to a journal of knots."),
    ("submission_count", "Submissions are limited to one single abstract and one joint abstract per author."),
    ("remote", "Die Tagung findet in Präsenz statt."),
    ("submission_link", "Send your text to knots@example.org before the day."),
    ("submission_link", "E-mail us your sketch: knots@example.org"),
    ("submission_link", "Abstracts go by e-mail to knots@example.org only."),
    ("submission_link", "ICKN runs on PCS for ICKN 2026, where submissions are handed in."),
    ("submission_link", "Die Beiträge bitte per E-Mail an knots@example.org schicken."),
    ("template", "Abstracts are written in EasyChair style."),
    ("template", "Papers must be formatted as the LaTeX kit does it."),
    ("archival", "What is accepted is published in the yearbook of the guild."),
    ("speakers", "In the hall we hear keynotes, among them those of Ada Berg and Bo Lind, on Monday."),
    ("organizers", "As ever, it is organized by the Rowan Society and the Knot Museum."),
    ("contact", "Ada Berg (Oslo), ada AT cs.example.org"),
    (
        "contact",
        "## Questions?\n\nPlease direct all queries to the chairs: Ada Berg (ada at rope.example.org) and Ben Okri "
        "(ben at knot.example.org) and logistical questions to Cara van der Lind (cara.lind at rope.example.org).",
    ),
    ("topics", "The seminar is devoted to ropes and what they hold."),
    ("best_paper", "A prize of 200 euros goes to the best paper."),
    ("best_paper", "Si assegnano due premi ai migliori contributi."),
    ("registration", "Everybody must register by May."),
    ("registration", "You can register through the form of the museum."),
    ("registration", "Es necesario inscribirse aquí; la inscripción es gratuita."),
    ("registration", "È necessario che almeno uno degli autori si iscriva al convegno."),
    ("registration", "Participation in the seminar is free."),
    ("registration", "The conference fee is 120 € for everybody."),
    ("registration", "- November 1, 2026: Registration opens"),
    ("location", "The seminar will be held at the Rowan Hall of the old port."),
    ("prior_publication", "We take papers that have already been published."),
    ("presentation", "Accepted papers are given as talks of ten minutes."),
    ("prior_publication", "They must not have been published before."),
    ("prior_publication", "Work already published in print is not for us."),
    ("template", "Research papers: up to 12 pages (LNCS); published in Springer CCIS."),
    ("speakers", "On Saturday Immaculata Ferreira will speak about mending ropes."),
    ("registration", "There is no registration fee."),
    ("registration", "Die Tagungsgebühr beträgt 90 Euro."),
    ("registration", "Aanmelden kan via de website."),
    ("registration", "As inscrições custam R$ 50."),
    ("registration", "参加費は一般5000円です。"),
    ("registration", "请通过网站注册。"),
    ("speakers", "招待講演は山田太郎先生(東京大学)です。"),
    ("speakers", "特邀嘉宾:李明教授。"),
    ("best_paper", "优秀者将获最佳论文。"),
    ("topics", "本研究会は紐と結び目を対象とします。"),
    ("submission_link", "请将稿件发送至 knots@example.cn 。"),
    ("registration", "Registration costs a flat fee of $200, with the cost of participation in the dinner."),
    ("registration", "The registration for guests from abroad is $100."),
    ("registration", "Registration closes on 8 June; there is no desk on site."),
    ("submission_link", "Chaque auteur est prié d'envoyer 10 copies de son texte à : Ada Berg, 1 rue du Port"),
    ("page_limit", "There is no official page limit, but authors should strive for brevity."),
    ("page_limit", "Papers may be of any length."),
    ("page_limit", "Eine Seitenbegrenzung? Es gibt keine Seitenbegrenzung."),
    ("page_limit", "Los textos se envían sin límite de páginas."),
    ("page_limit", "ページ数の制限はありません。"),
    ("language", "Papers must be written and presented in English, 4-8 pages, with abstract and keywords."),
    ("language", "Vorträge können auf Deutsch oder auf Englisch gehalten werden."),
    ("language", "Os trabalhos podem ser escritos em português."),
    ("language", "発表は日本語または英語です。"),
    ("publication_after", "A selection of the best papers will be invited to be submitted to the Knot Letters."),
    ("publication_after", "Authors of selected talks are asked for a text in a special issue of the Knot Journal."),
    ("publication_after", "Ausgewählte Beiträge erscheinen in einem Sonderheft."),
    ("publication_after", "Os melhores trabalhos vão para uma edição especial."),
    ("submission_types", 'We also encourage the submission of "pearls": short and instructive essays on knots.'),
    ("submission_types", "We also welcome short tool papers and demos."),
    ("topics", "The guild is sponsoring a workshop related to ropes and cords."),
    ("location", "KNOT 2026 will be held on the Rowan Tech campus, in room 32 of the Rope Center."),
    ("location", "The workshop will be held on the campus of Rowan Tech."),
    ("topics", "Ropes are what our talks are dedicated to, the seminar is devoted to cords."),
    ("travel_grant", "A scholarship for students pays the train."),
]
ANOTHER_SUBJECT = [
    ("review_criteria", "We give an award to the talk that is strongest according to the reviewing criteria."),
    ("presentation", "Papers must be written and presented in English, 4-8 pages, with abstract and keywords."),
    ("presentation", "The same rules as for papers also apply to poster presentations and lightning talks."),
    ("language", "Why should a workshop be in English?"),
    ("language", "Ropes have names in English."),
    ("page_limit", "There is no page limit for references."),
    ("page_limit", "There is no limit on the number of authors."),
    ("best_paper", "A selection of the best papers will be invited to be submitted to the Knot Letters."),
    ("best_paper", "Los mejores trabajos serán invitados a la revista Nudos."),
    ("best_paper", "Die besten Beiträge werden in einer Zeitschrift gedruckt; das ist eine Auszeichnung."),
    ("publication_after", "Papers under review for a special issue may not be sent."),
    ("publication_after", "The previous workshop had a special issue."),
    ("submission_types", "We also welcome students and newcomers of all kinds."),
    ("submission_types", "We also welcome work that joins ropes with other modalities."),
    ("speakers", "The format will consist of a 2-day series of invited speakers in\nRope Sciences and Knots."),
    ("speakers", "There is a number of invited talks on Rope Sciences."),
    ("topics", "The workshop focuses on ropes and is to be held in Tartu on November 3-4, 2026."),
    ("location", "New England Knot Summit 2026"),
    ("location", "New Mexico Rope Days, 3-4 November 2026"),
    ("remote", "All participants register themselves online by paying the fee of the meeting."),
    ("remote", "Most handbooks can be accessed online, many of them freely."),
    ("remote", "Virtualization, private clouds and grids"),
    ("remote", "Hybrid and heterogeneous programming with threads"),
    ("remote", "Knots presented in former years: nets of old men, hybrid generative ropes, and more."),
    ("remote", "Each author pays the fee of the event, whether they come in person or not."),
    ("submission_link", "Papers must be typeset with the template we provide: https://example.org/kit"),
    ("submission_link", "Also read the Author Guidelines (https://example.org/authors) prior to submission."),
    ("submission_link", "Questions can be sent to the chairs through email at knots@example.org."),
    ("submission_link", "Download the rules of submission [here](https://example.org/rules)."),
    ("submission_link", "Accepted proposals will be published on [our site](https://example.org/book)."),
    ("template", "Website template by [Ann](https://example.org/site)."),
    ("template", "These rules follow the [reviewer guidelines for TMLR](https://example.org/tmlr)."),
    ("template", "Talk proposals, 2 pages or more, are optionally included in ACM proceedings."),
    ("template", "Abstracts are sent as [one file](https://example.org/x) in PDF format."),
    ("archival", "As an alternative to a printed poster you may show your work at a table."),
    ("archival", "Os artigos seguem o modelo para publicação da sociedade."),
    ("dual_submission", "È una sfida contemporanea per il pubblico globale."),
    ("dual_submission", "There are parallel sessions in the afternoon."),
    ("speakers", "The program includes paper sessions, invited talks and a panel."),
    ("speakers", "Tutti sono invitati alla conferenza, gli autori e i coautori."),
    ("organizers", "Committee Contact: knots@example.org"),
    ("topics", "Follow the channel dedicated to this year's edition."),
    ("topics", "Join our mailing list for events of interest to the guild: write to us."),
    ("best_paper", "A paper on ropes has received the best paper award of ICKN 2023."),
    ("best_paper", "There are awards for outstanding reviewers."),
    ("best_paper", "Ada Berg is the recipient of the Knot prize and was award-winning before."),
    ("registration", "Please note that conference fees apply at registration."),
    ("registration", "Advances in sensors have reduced the costs of tracking."),
    ("registration", "At registration you receive a bag."),
    ("registration", "A prize of 500 € goes to the best registered team."),
    ("registration", "A copy of the printed version costs £28.50."),
    ("workshop_date", "It is held in the house that is co-located with IWKN 2026 (September 13-15)."),
    ("workshop_date", "Die Anmeldung zur Tagung ist ab dem 1. Juni 2026 möglich."),
    ("dual_submission", "Parallel zur Tagung findet eine Ausstellung statt."),
    ("remote", "Les participants s'inscrivent en ligne sur le site du musée de la journée."),
    ("location", "KNOT (Semantic Web in Libraries) is an annual meeting, being held for the 18th time."),
    ("prior_publication", "Follow the policy on the use of tools in ICYY published work."),
    ("prior_publication", "The date affects patent filings related to published work."),
    ("presentation", "One author of each accepted paper must register, in order to present it there."),
    ("presentation", "This helps attendees of the poster session find the posters and people to talk to."),
    ("presentation", "Manuscripts of the thematic series are accepted at once and presented in the hall."),
    ("presentation", "Accepted papers, but not talk abstracts, will be published by the guild."),
    ("remote", "Second Workshop on Trustworthy Alpine Remote Networks"),
    ("remote", "- March 2: website online"),
    ("remote", "The organizing committee is not able to be physically present at the conference."),
    ("remote", "Half of the organizers will attend the workshop in person."),
    ("review_criteria", "The number of participants is limited; participants are selected on a first-come basis."),
    ("contact", "Papers shall be sent as one file by e-mail to knots@example.org."),
    ("registration", "Accepted papers will be available to registered attendees through the site."),
    ("best_paper", "Authors of the best papers will be invited to a special issue."),
    ("best_paper", "录用论文将收入会议论文集正式出版,优秀论文推荐至《绳结学报》。"),
    ("speakers", "Speakers may also hand in their slides if the PC wants them."),
    ("pages_exclude", "- References"),
    ("about", "This workshop seeks papers addressing these and other questions."),
    ("travel_grant", "The field is shaped by the concepts of its scholarship."),
    ("travel_grant", "Criticism from the point of view of humanities scholarship"),
]


def answers(text: str, ext: str = "md") -> dict[str, str]:
    page = call(dates=BARE, rules=text, people="", title="Call for Papers", end="").replace("## Organizers", "")
    page = page.replace("Held with ICYY 2026 in Porto, Portugal.", "")
    return {entry["id"]: entry["answer"] for entry in built(page, ext).draft.data.get("entries", ())}


@pytest.mark.parametrize(("kind", "text"), FITTING)
def test_a_sentence_that_answers_is_quoted(kind: str, text: str) -> None:
    assert kind in answers(text)


@pytest.mark.parametrize(("kind", "text"), ANOTHER_SUBJECT)
def test_a_sentence_with_another_subject_is_not(kind: str, text: str) -> None:
    assert kind not in answers(text)


def test_one_sentence_that_fits_is_enough() -> None:
    rules = "Papers must be unpublished. Short papers must be unpublished work. Posters must be unpublished work, too."
    assert answers(rules)["prior_publication"] == "Papers must be unpublished."


def test_another_rule_for_another_kind_of_paper_is_told_too() -> None:
    rules = "Papers must be unpublished. Tool papers may have been published before. Posters must be unpublished."
    said = "Papers must be unpublished. Tool papers may have been published before."
    assert answers(rules)["prior_publication"] == said


def test_reviews_of_two_columns_are_told_by_track() -> None:
    page = (
        "| | Long papers | Short papers |\n|---|---|---|\n| Pages | 12 | 6 |\n| Review | double-blind | single-blind |"
    )
    assert answers(page)["blind"] == "Long papers: double-blind. Short papers: single-blind."


def test_a_review_that_is_only_compared_with_another_is_told_alone() -> None:
    rules = "Texts are chosen by single-blind review. This serves software better than a double-blind process."
    assert answers(rules)["blind"] == "Texts are chosen by single-blind review."


def test_a_sentence_over_several_lines_is_quoted_whole() -> None:
    page = "<pre>CALL FOR PAPERS\n\nSubmission deadline: May 8, 2026\n\nSimultaneous submission of a text to another\n"
    page += "journal is all the same to us.\nThank you.</pre>"
    entries = built(page, "html").draft.data["entries"]
    said = next(entry["answer"] for entry in entries if entry["id"] == "dual_submission")
    assert said == "Simultaneous submission of a text to another journal is all the same to us."


@pytest.mark.parametrize(
    "rules",
    [
        "Fees are as follows:\n\n| Who | Early |\n|---|---|\n| Members | 80 € |\n| Students | 40 € |",
        "Fees are as follows:\n\n| Early | Who |\n|---|---|\n| 80 € | Members |\n| 40 € | Students |",
        "## Fees\n\n- Members: 80 €\n- Students: 40 €",
        "The fee is 80 € for members and 40 € for students.",
    ],
)
def test_what_it_costs_is_quoted_from_where_it_stands(rules: str) -> None:
    said = answers(f"Everybody must register.\n\n{rules}")["registration"]
    assert said.startswith("Everybody must register.")
    assert "40 €" in said
    assert "tudents" in said


def test_that_it_costs_something_is_told_beside_the_rule() -> None:
    said = answers("Please remember to register. Conference fees apply at registration.")["registration"]
    assert said == "Please remember to register. Conference fees apply at registration."


def test_an_address_without_a_word_is_quoted_with_its_heading() -> None:
    assert answers("### Upload\n\nhttps://example.org/in")["submission_link"] == "Upload: https://example.org/in"


def test_a_sentence_that_leads_a_list_is_quoted_with_it() -> None:
    said = answers("Tracks are listed below for all papers:\n\n- Track 1: ropes\n- Track 2: cords")
    assert "Track 2: cords" in said.get("topics", "Track 2: cords")


def test_the_address_to_register_at_is_quoted_with_what_leads_to_it() -> None:
    text = "Registration is free.\n\nTo register for the seminar, visit the site at:\n\nhttp://example.org/r\n\nBye."
    said = "Registration is free. To register for the seminar, visit the site at: http://example.org/r"
    assert answers(text, "txt")["registration"] == said
    assert "registration" not in answers("Papers are kept at:\n\nhttp://example.org/r\n\nRegister of ropes.", "txt")


def test_a_row_that_begins_with_a_tick_is_quoted_by_its_words() -> None:
    page = "| | Date | What |\n|-|-|-|\n| ✔ | 17 November 2025 | Registration opens |\n"
    entries = built(f"# Knots\n\n{page}").draft.data.get("entries", ())
    assert [entry["source"]["quote"] for entry in entries if entry["id"] == "registration"] == ["17 November 2025"]
