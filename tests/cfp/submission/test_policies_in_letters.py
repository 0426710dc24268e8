"""Publication and papers that are elsewhere, as letters and notes tell them by the way."""

from __future__ import annotations

import pytest

from tests.cfp.submission.test_publication import read

IN_A_JOURNAL = [
    "All reports will be collected three months after the conference to be published in the Oslo Journal of Knots.",
    "We call for individual contributions to be published in Knots and Ropes (KAR).",
    "All accepted papers will be published in the Journal of Knots.",
    "Accepted abstracts will be published in the Knot Bulletin.",
    "Every accepted paper appears in the journal Knots Quarterly.",
    "Alle Beiträge werden in der Zeitschrift Knoten und Seile veröffentlicht.",
    "Alle angenommenen Beiträge erscheinen in der Zeitschrift Knoten.",
    "Tous les articles acceptés seront publiés dans la revue Nœuds et Cordes.",
    "Todas las ponencias se publicarán en la revista Nudos.",
    "Todos los trabajos aceptados serán publicados en la revista Nudos.",
    "Todos os trabalhos serão publicados na Revista de Nós.",
    "Tutti i contributi saranno pubblicati nella rivista Nodi.",
    "Alle bijdragen worden gepubliceerd in het tijdschrift Knopen.",
]
IN_PROCEEDINGS = [
    "The proceedings will be published as part of Springer LNCS. As for earlier meetings, we intend to publish a "
    "journal special issue with revised and extended versions of a selection of the best papers.",
    "The proceedings will be published as a volume of CEUR.",
    "The proceedings appear with Springer.",
    "Accepted papers without an author registration before the deadline will not be included in the proceedings.",
    "Papers that are not presented will be removed from the online proceedings.",
    "If no author registers, the paper will not appear in the proceedings.",
    "Les articles sans inscription ne seront pas inclus dans les actes.",
    "Trabajos sin inscripción no serán incluidos en las actas.",
    "Trabalhos sem inscrição não serão incluídos nos anais.",
    "Beiträge ohne Anmeldung werden nicht in den Tagungsband aufgenommen.",
]
IN_NONE = [
    "Submitted documents will be neither circulated nor published.",
    "Submissions will neither be published nor shared.",
    "Your text will not be shared or published.",
    "Les documents soumis ne seront ni diffusés ni publiés.",
    "Les textes ne seront pas publiés.",
    "Die Texte werden weder verteilt noch veröffentlicht.",
    "Los textos no serán difundidos ni publicados.",
    "I testi non saranno né diffusi né pubblicati.",
    "Os textos não serão divulgados nem publicados.",
    "De teksten van de auteurs worden niet verspreid of gepubliceerd, ook niet op de website.",
]
UNSAID = [
    "Selected papers will be published in the Journal of Knots.",
    "The best contributions are to be published in Knots and Ropes (KAR).",
    "All authors may submit to a special issue of the Journal of Knots.",
    "All papers published in the Journal of Knots before are welcome.",
    "All accepted papers will be considered for publication in the Journal of Knots.",
    "All extended papers may be published in the Journal of Knots.",
    "All deadlines will be published in the Knot Bulletin.",
    "All accepted papers will be published on the website.",
    "All accepted abstracts will be published in the book of abstracts.",
    "All abstracts will be published in the Programme.",
    "All papers must not have been published in a journal before.",
    "Une sélection d'articles sera publiée dans la revue Nœuds.",
    "Tous les articles peuvent être proposés à la revue Nœuds.",
    "Eine Auswahl aller Beiträge wird in der Zeitschrift Knoten veröffentlicht.",
    "Papers that miss the deadline will not be reviewed.",
    "Reviews will not be published.",
    "The list of authors will be neither published nor shared.",
]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, True) for text in (*IN_A_JOURNAL, *IN_PROCEEDINGS)),
        *((text, False) for text in IN_NONE),
        *((text, None) for text in UNSAID),
    ],
)
def test_what_becomes_of_all_papers_tells_whether_they_are_published(text: str, value: bool | None) -> None:
    assert read(text).get("archival") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Vous pouvez soumettre sans hésitation un article que vous prévoyez présenter à une conférence.", "allowed"),
        ("Vous pouvez soumettre un texte que vous comptez présenter ailleurs.", "allowed"),
        ("You may submit a paper that you plan to present at another conference.", "allowed"),
        ("Feel free to submit work that you intend to present elsewhere.", "allowed"),
        ("Sie können gern einen Text einreichen, den Sie auf einer anderen Tagung vorstellen wollen.", "allowed"),
        ("Puede enviar un texto que piensa presentar en otro congreso.", "allowed"),
        ("Do not submit a paper that you plan to present at another conference.", "forbidden"),
        ("Vous prévoyez présenter une affiche à la conférence ? Écrivez-nous.", None),
        ("You may submit a paper that you plan to present at the workshop.", None),
        ("If you plan to present at another conference that day, tell us.", None),
    ],
)
def test_papers_that_are_to_be_presented_elsewhere(text: str, value: str | None) -> None:
    assert read(text).get("dual_submission") == value
