"""What is not quoted: sentences that hold the words of a question and speak of something else."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.page.page import join
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call

# a question kind, and a sentence of the call that tells nothing of it
OTHERWISE = [
    ("page_limit", "Hasta 5 palabras clave, separadas por comas, acompañan el resumen."),
    ("pages_exclude", "Topics: Data sharing and data citation."),
    ("pages_exclude", "For reference, our instructions to reviewers can be found here."),
    ("pages_exclude", "We look at spatial and other geo-referenced data."),
    ("registration", "Moods register as charges, currents and leakages; they register as a hum."),
    ("registration", "Presentation abstracts (following the format) must be registered separately by presenters."),
    ("dual_submission", "Show us anything you would not dare to bring elsewhere."),
    ("remote", "If you would prefer your talk to not be recorded or live streamed, please say so."),
    ("submission_link", "- Aug 20, 2026: Deadline for a [full-paper submission](submit.html) (all sessions)"),
    ("travel_grant", "We seek people doing instruction, and/or related scholarship who wish to learn."),
    ("travel_grant", "We seek academic, creative, or non-traditional scholarship engaging with the theme."),
    ("registration", "You must be enrolled as a student in the spring term."),
    ("dual_submission", "This additional page is only for use in review."),
    ("archival", "Voici une trousse d'outils : <https://knots.example.org/publication/outils/>"),
    ("archival", "Extended abstracts have two pages in the IEEE Proceedings Format."),
    ("registration", "Abstracts are printed in the registration material."),
    ("location", "Before coming to Turku, she held a post at the Rope Museum of the University of Oslo in Norway."),
    ("location", "In 2012 he joined Knot College and held talks at the Rope Center for New Media in Oslo."),
    ("remote", "The meeting is held without ceremony, with an online scribe report of what was said."),
    ("remote", "This is what we call a “Hybrid CFP”: you may also name somebody else at the conference."),
    ("submission_link", "- [Submitted sketches](https://git.example/knots/sketches.md)"),
    ("template", "Proposals must be sent in camera-ready format and have up to 4 pages."),
    ("template", "[EMNLP 2026](index.html): Conference on Methods - May 3-5, 2026 - Oslo, Norway."),
    ("template", "Tell us what it has to do with the EMNLP community (not more than 2 pages)."),
    ("organizers", "- Team Registration Deadline: May 5, 2026"),
    ("archival", "The forum is where library, archive, and museum communities meet."),
    ("remote", "After Oslo (2019), Virtual (Bergen) (2020) and Cork (2021), the day remains a lively place."),
    ("remote", "- Virtual/Augmented reality"),
    ("remote", "All short papers appear only in the online non-archival proceedings."),
    ("registration", "Please obtain an ORCID ID (https://orcid.example.org/register), so that you can publish."),
    ("registration", "Questions about registration can be sent to us."),
    ("review_criteria", "Winners will be selected based on their abstracts."),
    ("registration", "Posters show tools that are available to all riggers without charge."),
    ("registration", "The volume is published online, free of charge."),
    ("submission_link", "Whoever is unsure whether a knot suits a submission may reach out to knots@example.org."),
    ("submission_link", "In doubt whether it is suitable for submission? Please write to knots@example.org."),
    ("presentation", "If an idea is known, authors tell which parts of it are new as presented in their papers."),
    ("dual_submission", "We also seek talks based on work that was shown elsewhere."),
    ("dual_submission", "If a knot has been presented at another fair, say what is new in it."),
    ("template", "We take riggings along with artifacts (code segments, configuration templates)."),
    ("about", "The purpose of the roundtables is to help people meet."),
    ("prior_publication", "There will be no published paper associated with the day."),
    ("prior_publication", "We let you know if your proposal has been accepted."),
    ("publication_after", "Tell us your publishing plans (do you want to make a special issue of a journal?)."),
    ("travel_grant", "If you need a letter of acceptance for travel funding purposes, tell us."),
    ("archival", "Both new knots and work that has been published in other venues is welcome!"),
    ("dual_submission", "Both new knots and work that has been published in other venues is welcome!"),
    ("hosting", "Knots may be shown as originally published, if published elsewhere."),
    ("best_paper", "The best papers may be given the opportunity for a short talk."),
    ("presentation", "We ask that riggers submit either papers or slide presentations."),
    ("review_criteria", "Riggers that provide their own evaluation criterion are encouraged."),
    ("review_criteria", "We seek datasets that can be evaluated with one of the following criteria: knots."),
    ("about", "All papers accepted for this workshop will be published by Knot Press."),
    ("archival", "You may submit work shown at a workshop without copyrighted proceedings."),
    ("hosting", "For writing papers please follow the instructions for authors available at the Rope Web page."),
    ("blind", "You may distribute non-anonymous preprints of your work."),
    ("template", "Extended abstracts of 2 pages, or full papers of 6-9 pages all in (published in PMLR)."),
]
TOLD = [
    ("pages_exclude", "References do not count."),
    ("pages_exclude", "The bibliography is unlimited."),
    ("registration", "At least one author must register by May 5, 2026 for the workshop."),
    ("dual_submission", "It is all the same to us where else a text is."),
    ("travel_grant", "There are scholarships for students."),
    ("travel_grant", "We pay for travel (up to 500 EUR) and three nights."),
    ("travel_grant", "Rope Islands will cover flight travel and a hotel for all speakers."),
    ("travel_grant", "We hope to help offset travel costs of speakers."),
    ("submission_link", "Complete proposals should be submitted using the online submission form."),
    ("submission_link", "To give a talk, email the following to knots@example.org: who you are."),
    ("archival", "Each text will be put into the archive of the society."),
    ("template", "Papers have up to 8 pages (LNCS)."),
]
_RULES = "Papers are sent by mail."


def kinds(text: str) -> set[str]:
    return {entry.id for entry in built(call(rules=f"{_RULES}\n\n{text}")).faq.entries}


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_a_sentence_on_something_else_answers_nothing(kind: str, text: str) -> None:
    assert kind not in kinds(text)


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_a_sentence_that_tells_is_quoted(kind: str, text: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "credit",
    ["Knot + [Templated](https://example.org/t)", "The design style of this site comes from the ACM template."],
)
def test_who_drew_the_site_gives_no_template(credit: str) -> None:
    page = call(rules=_RULES, end=credit)
    assert built(page).faq.submission.template is None


def test_a_link_to_a_file_beside_the_page_tells_where_papers_go() -> None:
    faq = built(call(rules="Submit through [our portal](portal/submit.php).")).faq
    assert any(entry.id == "submission_link" and "our portal" in entry.answer for entry in faq.entries)


def test_a_vague_day_of_decisions_is_a_date_in_its_words() -> None:
    text = "Acceptance notifications will be sent in early April."
    faq = built(call(dates="- Submission deadline: May 8, 2026 AoE", rules=text)).faq
    found = next(one for one in faq.dates if one.kind == "notification")
    assert [one.source.quote for one in found.remarks if one.source] == ["early April"]


PLACES = [
    "The two day conference will be held on Friday & Saturday, April 11th-12th, 2026 at the University of Bergen.",
    "The first workshops will be held in person, hosted by the Rope Center for New Media at Knot University.",
]


def test_a_paragraph_that_names_speakers_too_is_quoted_for_the_place() -> None:
    text = (
        "We invite talks for the Third Congress of Knots, to be held on 7-8 May 2031 at the University of Ropes. Our "
        "keynote speakers will be Ada Berg (University of Nets) and Ben Holm (Knot College)."
    )
    faq = built(f"# Third Congress of Knots\n\n{text}\n\nPapers are due on 2 March 2031.").faq
    assert {one.name for one in faq.people} == {"Ada Berg", "Ben Holm"}
    assert [one.answer for one in faq.entries if one.id == "location"] == [text.split(" Our ", maxsplit=1)[0]]


@pytest.mark.parametrize("text", PLACES)
def test_a_house_is_quoted_for_the_place(text: str) -> None:
    page = call(rules=text).replace("Held with ICYY 2026 in Porto, Portugal.", "")
    assert any(entry.id == "location" for entry in built(page).faq.entries)


@pytest.mark.parametrize(
    "line", ["3--4 May 2026, Mason Hall, Room 212", "Mason House, 3 May 2026", "3 May 2026, Raum 4"]
)
def test_a_headline_with_the_day_and_a_house_is_quoted_for_the_place(line: str) -> None:
    page = f"# Workshop on Knots\n\n### {line}\n\nThe workshop is about knots of all sorts.\n"
    told = [entry.answer for entry in built(page).faq.entries if entry.id == "location"]
    assert told == [f"{line}."]


def test_a_university_alone_at_the_top_is_the_place() -> None:
    page = "Friday and Saturday, March 20-21, 2026\n\nUniversity of Ropes at Oslo\n\n## Submission\n\nSend it by May 1."
    assert any(entry.id == "location" for entry in built(page).faq.entries)


@pytest.mark.parametrize("kind", ["organizing", "program", "speakers", "Organizers"])
def test_the_country_of_somebody_at_the_top_is_no_place_to_meet(kind: str) -> None:
    people = [("Ada Berg", "Oslo Tech", "Norway"), ("Ben Holm", "Rope School", "Peru")]
    data = "".join(f"  - name: {name}\n    where: {at}\n    country: {land}\n" for name, at, land in people)
    text = call().replace("Held with ICYY 2026 in Porto, Portugal.", "")
    page = join([parse_page(text, file="call.md"), parse_page(f"{kind}:\n{data}", file="committee.yml")])
    told = [entry.answer for entry in build_faq(page).faq.entries if entry.id == "location"]
    assert told == []


@pytest.mark.parametrize(
    "rule",
    [
        "Les exposés sont le format classique des communications.",
        "La proposition dira le format souhaité : exposé ou table ronde.",
        "Une réponse vous est faite dans le cadre du format « présentation orale ».",
        "Nous pourrions être amenés à adapter le format de la conférence.",
        "Les grands modèles de langage posent des questions sur les textes poétiques.",
        "Le déploiement des modèles de l’IA a posé beaucoup de questions.",
    ],
)
def test_the_form_of_a_talk_is_no_template(rule: str) -> None:
    dates = "Le colloque se tient à Oslo le 3 mai 2031.\n\nLes articles sont à soumettre avant le 1er mars 2031."
    page = f"# Colloque KNOT 2031\n\n{dates}\n\n{rule}"
    assert "template" not in {entry.id for entry in built(page).faq.entries}


def test_what_a_speaker_has_published_is_no_rule_for_papers() -> None:
    text = "## Speakers\n\nAda Moore has published papers on hemp in the Journal of Nets."
    assert not [one for one in built(call(end=text)).faq.entries if one.id == "prior_publication"]


def test_a_paper_elsewhere_is_welcome_where_another_line_only_names_the_rule() -> None:
    rules = (
        "Papers have 8 pages. Long papers go to the volume if they do not violate dual-submission guidelines.\n\n"
        "We also welcome papers currently in submission to other venues."
    )
    faq = built(call(rules=rules)).faq
    assert faq.submission is not None
    assert faq.submission.dual_submission == "allowed"


def test_what_violates_the_policy_is_forbidden() -> None:
    rules = "Papers have 8 pages. Papers under review elsewhere are not allowed and violate our dual submission policy."
    faq = built(call(rules=rules)).faq
    assert faq.submission is not None
    assert faq.submission.dual_submission == "forbidden"


def test_whose_the_page_is_tells_no_organizers() -> None:
    page = parse_page("# Workshop on Nets\n\nSend 4 pages.\n\n© 2031 Net Lab @ Oslo Tech\n", file="x.md")
    assert not [one for one in build_faq(page).faq.entries if one.id == "organizers"]
