"""Sentences that have the words of a question in passing, and answer it not."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_HEAD = "# Congress of Knots 2031\n\nPapers are due on May 5, 2031."
QUOTED = [
    ("A apresentação dos trabalhos aceitos será no formato de pôster, durante o congresso.", "template", False),
    ("Los trabajos se envían en el formato de la plantilla del congreso.", "template", True),
    ("O tema é a implementação de políticas públicas para a aprendizagem dos nós no congresso.", "archival", False),
    ("Os trabalhos serão publicados nos anais do congresso com ISBN.", "archival", True),
    ("The demo may ask for a password: please send one for anonymous login to the site.", "blind", False),
    ("The submitted papers will pass the blind review process of the committee.", "blind", True),
    ("Les propositions seront soumises au comité, en ligne, sur le site du colloque.", "remote", False),
    ("Le colloque se tiendra en ligne, et les communications aussi.", "remote", True),
    ("The fees of the congress will be used to grant an honorarium to all speakers.", "travel_grant", False),
    ("Students may apply for a travel grant of 500 EUR.", "travel_grant", True),
    ("Berg (2029) finds other knots in English among native Polish speakers who moved abroad to study.", "language",
     False),
    ("Papers are written in English or Polish.", "language", True),
    ("If the version does not contain any, authors of accepted papers will be asked for an image.", "blind", False),
    ("An abstract of 500 words is required, including at least 3 citations.", "pages_exclude", False),
    ("If it has been published in another language, the editors of the congress will judge it.", "archival", False),
    ("Say in your letter that the abstract has been accepted for the congress.", "prior_publication", False),
    ("Choose how long a talk you need for your topic: 20 or 50 minutes.", "topics", False),
    ("The congress looks at the knot as archive: knotted, worn and read.", "archival", False),
    ("Your description will be published on the site.", "archival", False),
    ("Each text will be put into the archive of the congress.", "archival", True),
    ("The data come from the [Knot Course Registry](https://knots.example.org/reg), a list for the congress.",
     "registration", False),
    ("Puedes proponer un taller del congreso mediante el [Formulario de Registro](https://knots.example.org/f).",
     "registration", False),
    ("Votes are counted during onsite registration before the congress.", "remote", False),
    ("## Organization\n\nThe *Rope Craft Book* is in an open form and lives on a shelf.", "organizers", False),
    ("## Organization\n\nThe congress is organized by the Rope Craft Society.", "organizers", True),
    ("Published papers will be included in the data base of the congress.", "prior_publication", False),
    ("Papers will not be published if they break the rules of the congress.", "prior_publication", False),
    ("Papers must not have been published before the congress.", "prior_publication", True),
    ("Accepted work goes to the journal of the congress: free to read, free to publish, no fees.", "registration",
     False),
    ("Please register your email address here to vote for talks of the congress.", "registration", False),
    ("All presentation slides will be published on the site of the congress.", "archival", False),
    ("Speaker Biography - Tell us who you are.", "speakers", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), QUOTED)
def test_only_what_answers_is_quoted(text: str, kind: str, expected: bool) -> None:
    faq = built(f"{_HEAD}\n\n{text}").faq
    told = {one.id for one in faq.entries} | ({"archival"} if faq.submission.archival is not None else set())
    told |= {"blind"} if faq.submission.review else set()
    told |= {"template"} if faq.submission.template else set()
    assert (kind in told) == expected
