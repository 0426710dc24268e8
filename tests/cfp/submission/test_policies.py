"""Review, proceedings and dual submission: what is denied, by whom, for which papers; in nine languages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page


def read(text: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), 2031)[0]


REVIEW = [
    ("Papers must be anonymized; the final version should include your names.", None),
    ("Please include your name, email address, affiliation and a proposal of 200 words.", None),
    ("You may share work on non-anonymous non-peer reviewed websites.", None),
    ("稿件请隐去作者信息。", "double-blind"),
    ("稿件请隐去作者信息，来稿须注明作者姓名与工作单位。", None),
    ("稿件须隐去作者信息。来稿必须附中英文摘要，注明作者姓名。", None),
    ("The review process is blind, but not double-blind.", "single-blind"),
    ("Reviewers know your names; you do not learn theirs.", "single-blind"),
    ("Authors need not hide who they are.", "open"),
    ("Anonymous submissions are not required.", "open"),
    ("Anonymity is not required.", "open"),
    ("Please leave authors and their towns visible.", "open"),
    ("Please keep author names visible in the file.", "open"),
    ("Send papers with author names visible.", "open"),
    ("There’s no need to anonymise your paper.", "open"),
    ("Papers should be submitted non-anonymously.", "open"),
    ("You don’t have to anonymize anything.", "open"),
    ("Reviewing is not double-blind.", None),
    ("Author names and affiliations must not appear.", "double-blind"),
    ("ACM style; anonymous; one PDF.", "double-blind"),
    ("Reviewing is double-blind. Posters are reviewed single-blind.", "double-blind"),
    ("Reviewing is double-blind; demo papers need not be anonymous.", "double-blind"),
    ("- Anonymous: yes", "double-blind"),
    ("- Anonymous submissions: no", "open"),
    ("Papers are reviewed single- or double-blind, as you wish.", None),
    ("Reviewing is double-blind. The review is single-blind.", None),
    ("The process uses an open review platform.", None),
    ("We do not have an anonymity deadline, and preprints are allowed.", None),
    ("Please give anonymous feedback.", None),
    ("Your application should not be anonymized.", "open"),
    ("You should NOT anonymise your proposal.", "open"),
    ("Papers that are not anonymized will be rejected.", "double-blind"),
    ("Papers must be anonymized; those that are not anonymized will be rejected without review.", "double-blind"),
    ("Non-anonymous submissions will be returned.", "double-blind"),
    ("Nicht anonymisierte Beiträge werden abgelehnt.", "double-blind"),
    ("Beiträge, die nicht anonymisiert sind, werden nicht begutachtet.", "double-blind"),
    ("Beiträge müssen nicht anonymisiert sein; zu lange werden abgelehnt.", "open"),
    ("Les articles non anonymisés seront rejetés.", "double-blind"),
    ("Los trabajos que no sean anónimos serán rechazados.", "double-blind"),
    ("Trabalhos não anonimizados serão rejeitados.", "double-blind"),
    ("I contributi non anonimizzati saranno rifiutati.", "double-blind"),
    ("Inzendingen die niet anoniem zijn worden geweigerd.", "double-blind"),
    ("Papers should not be blinded. Papers over 4 pages are rejected.", "open"),
    ("Code goes to an anonymous repository.", None),
]
ARCHIVAL = [
    ("The accepted papers will be submitted to EPTCS for online publication.", True),
    ("You may submit work shown at a workshop without copyrighted proceedings.", None),
    ("We will not print proceedings.", False),
    ("Neither track is archival.", False),
    ("Accepted papers, but not talk abstracts, will be published in the proceedings.", "mixed"),
    ("Research papers are published in IEEE Xplore; work-in-progress papers are not.", "mixed"),
    ("Authors specify whether their paper is archival or non-archival.", "mixed"),
    ("There are no proceedings, but we can optionally link the papers on our site.", False),
    ("There are no proceedings, but authors may optionally publish their paper in CEUR.", "mixed"),
    ("Proceedings: LNCS.", True),
    ("- Archival: no", False),
    ("- Proceedings: yes", True),
    ("There will be a volume with Springer.", True),
    ("Trabalhos não apresentados não serão publicados nos anais.", True),
    ("Los trabajos no presentados no serán publicados en las actas.", True),
    ("Les articles non présentés ne seront pas publiés dans les actes.", True),
    ("Nicht vorgetragene Beiträge werden nicht im Tagungsband veröffentlicht.", True),
    ("I contributi non presentati non saranno pubblicati negli atti.", True),
    ("Bijdragen die niet gepresenteerd worden, worden niet in de bundel gepubliceerd.", True),
    ("未到会报告的论文不收录论文集。", True),
    ("Os trabalhos não serão publicados em anais.", False),
    ("Papers published in other proceedings are welcome.", None),
    ("Workshop papers do not count as earlier publication.", None),
    ("We welcome studies of archival records.", None),
    ("Papers on arXiv are fine, as arXiv does not count as a prior publication.", None),
    ("Only full papers will be included in the proceedings.", "mixed"),
    ("Selected contributions will be invited to submit to post-proceedings.", None),
    ("Papers need the style of the CEUR proceedings.", None),
]
DUAL = [
    ("Simultaneous submissions are not permitted.", "forbidden"),
    ("No parallel submissions, please.", "forbidden"),
    ("Multiple submissions of the same text to more KNOT tracks are forbidden.", "forbidden"),
    ("Sending the same paper to multiple workshops is not allowed.", "forbidden"),
    ("Knots that were part of a recent submission elsewhere are allowed and welcome.", "allowed"),
    ("- Dual submission: no", "forbidden"),
    ("- Dual submission: yes", "allowed"),
    ("It will be possible to submit to other conferences both in parallel and subsequent to the day.", "allowed"),
    ("Papers have not been previously published or are under consideration for another journal.", "forbidden"),
    ("The accepted papers will be submitted to CEUR for online publication.", None),
    ("Concurrent submission elsewhere leads to rejection.", "forbidden"),
    (
        (
            "Results that were published before, as well as simultaneous submissions to other conferences, are not"
            " permitted."
        ),
        "forbidden",
    ),
    ("Submissions may be under review elsewhere while we read them.", "allowed"),
    ("Submitting here does not preclude having the paper under review elsewhere.", "allowed"),
    ("We do not mind if it is under review elsewhere.", "allowed"),
    ("Papers that are under review at a journal are however welcome.", "allowed"),
    ("There are no archival proceedings, so you can present work submitted elsewhere.", "allowed"),
    ("Accepted papers won’t be archived, so feel free to submit elsewhere.", "allowed"),
    ("Parallel submission to a journal is tolerated; parallel submission to another workshop is not.", "mixed"),
    ("Papers under review there are fine; papers under review anywhere else are not.", "mixed"),
    ("Non-archival submissions may be under review elsewhere; archival submissions may not.", "mixed"),
    ("Papers under review elsewhere are allowed; papers accepted at the main conference are not.", "allowed"),
    ("Papers under review elsewhere are not accepted as articles, but may be presented as posters.", "mixed"),
    ("Papers of track 1 must not be under review elsewhere. In track 2 anything goes.", "mixed"),
    ("Papers must not be under review elsewhere. Extended abstracts may have been published already.", "mixed"),
    (
        "- Nets. They report original and unpublished work.\n"
        "- Sea tales. They are non-archival, to allow a submission to other venues.\n\n"
        "Double submission to the main meeting is fine when it is declared.",
        "allowed",
    ),
    (
        "Papers must not overlap with papers that are published (other than preprints) or in submission to a journal.",
        "forbidden",
    ),
    ("Papers must not be under review elsewhere, but preprints are allowed.", "forbidden"),
    ("The manuscript should _NOT_ be under consideration for a journal.", "forbidden"),
    ("This suits drafts that cannot yet be printed, and it welcomes papers under review elsewhere.", "allowed"),
    ("We do not print any volume, and we also accept papers that are under review elsewhere.", "allowed"),
    ("The notes are not a publication, and you may submit work that is under review elsewhere.", "allowed"),
    ("We do not print any volume, and authors may not submit work that is under review elsewhere.", "forbidden"),
    ("Papers must not be under review elsewhere, and we welcome knots of all kinds.", "forbidden"),
    ("Extended versions may be submitted elsewhere.", None),
    ("Posting on arXiv does not count as dual submission.", None),
    ("Multiple submissions by the same author are allowed.", None),
    ("Papers are under double-blind review and are accepted in May.", None),
    ("Papers must measure the ropes of the systems under consideration.", None),
    ("We welcome talks on the problem under consideration in the port, and on models under evaluation.", None),
    (
        "Papers may be rejected that leave out the methods under consideration. Papers should be novel and should not "
        "have been submitted for publication elsewhere.",
        "forbidden",
    ),
]
# review, proceedings, dual submission
LANGUAGES = {
    "de": (
        (
            "Die Begutachtung erfolgt doppelt anonym. Angenommene Beiträge erscheinen im Tagungsband. Arbeiten, die "
            "gleichzeitig anderswo begutachtet werden, nehmen wir nicht an."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "de, the other way": (
        (
            "Eine Anonymisierung der Beiträge ist nicht erforderlich. Es wird für die Tagung keinen Tagungsband geben, "
            "und auch andernorts eingereichte Arbeiten sind willkommen."
        ),
        "open",
        False,
        "allowed",
    ),
    "fr": (
        (
            "L'évaluation est en double aveugle. Les articles seront publiés dans les actes de la conférence. Les "
            "soumissions simultanées à une autre conférence sont interdites."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "fr, the other way": (
        (
            "L'anonymat n'est pas requis. Il n'y aura pas d'actes pour l'atelier. Les travaux soumis ailleurs sont les "
            "bienvenus."
        ),
        "open",
        False,
        "allowed",
    ),
    "es": (
        (
            "La revisión es doble ciego. Los artículos se publicarán en las actas del congreso, con ISBN. No se "
            "aceptan trabajos que estén en revisión en otra conferencia."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "es, the other way": (
        (
            "Los trabajos no deben ser anónimos. El taller no tendrá actas. Se aceptan trabajos que estén en "
            "evaluación en otro lugar."
        ),
        "open",
        False,
        "allowed",
    ),
    "pt": (
        (
            "A revisão é duplo-cega. Os artigos serão publicados nos anais do evento. Não são aceitos trabalhos em "
            "avaliação em outros eventos."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "it": (
        (
            "La valutazione avviene in doppio cieco. I testi saranno pubblicati negli atti del convegno. Non sono "
            "ammessi contributi sottoposti contemporaneamente ad altre sedi."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "nl": (
        "De beoordeling is niet anoniem. Er verschijnt geen bundel, dus u kunt het werk ook elders indienen.",
        "open",
        False,
        "allowed",
    ),
    "nl, the other way": (
        (
            "De beoordeling is dubbelblind. De papers worden gepubliceerd in de proceedings van de bijeenkomst. Het is "
            "niet toegestaan om een paper gelijktijdig elders ingediend te hebben."
        ),
        "double-blind",
        True,
        "forbidden",
    ),
    "zh": ("采用双盲评审。录用论文将收入会议论文集正式出版。论文不得一稿多投。", "double-blind", True, "forbidden"),
    "ja": (
        "査読は非匿名で行います。他の学会に投稿中の原稿も受け付けます。予稿集は公開しません。",
        "open",
        False,
        "allowed",
    ),
    "ja, the other way": (
        "査読はダブルブラインドで行います。採択された論文は論文集に掲載されます。二重投稿は禁止します。",
        "double-blind",
        True,
        "forbidden",
    ),
}


@pytest.mark.parametrize(("text", "value"), REVIEW)
def test_how_papers_are_reviewed(text: str, value: str | None) -> None:
    assert read(text).get("review") == value


@pytest.mark.parametrize(("text", "value"), ARCHIVAL)
def test_whether_papers_are_published(text: str, value: object) -> None:
    assert read(text).get("archival") == value


@pytest.mark.parametrize(("text", "value"), DUAL)
def test_whether_papers_may_be_elsewhere(text: str, value: str | None) -> None:
    assert read(text).get("dual_submission") == value


@pytest.mark.parametrize("case", LANGUAGES)
def test_policies_are_read_in_every_language(case: str) -> None:
    text, *values = LANGUAGES[case]
    found = read(text)
    assert [found.get("review"), found.get("archival"), found.get("dual_submission")] == values


def test_sentences_that_contradict_each_other_are_doubtful() -> None:
    page = parse_page("# Call\n\nReviewing is double-blind.\n\nThe review is single-blind.\n", file="call.md")
    found, _, doubts = read_submission(page, 2031)
    assert "review" not in found
    assert [doubt.text for doubt in doubts] == ["review: this sentence and another (line 5) say different things"]
