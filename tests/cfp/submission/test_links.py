"""Where papers go, and the template they are written in; links for other purposes are neither."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page

X = "https://papers.example.org/ws7"
LINKS = {
    "a system": (
        "Submit via [EasyChair](https://easychair.org/conferences/?conf=x31).",
        "https://easychair.org/conferences/?conf=x31",
    ),
    "a site that the page calls so": (f"Papers are submitted through the [submission site]({X}).", X),
    "an address behind a colon": (f"Send your paper to our site: {X}", X),
    "a clock": (
        "Submit a full paper by [May 5, 2031, Apia time](http://www.timeanddate.com/worldclock?hour=23).",
        None,
    ),
    "the entrance of a system that has one for all": (
        "Submit the paper to the submission system at: https://new.precisionconference.com/user/login",
        "https://new.precisionconference.com/user/login",
    ),
    "a button": (f"[Submit a paper]({X})", X),
    "a form": ("Please fill in [this form](https://forms.gle/abc) by 5 May 2031.", "https://forms.gle/abc"),
    "a system by name, on a host of its own": (f"Submit your papers [via HotCRP]({X}).", X),
    "a system by name and nothing else": (f"Papers are submitted on [Indico]({X}).", X),
    "a system that is only named": (f"We run [HotCRP]({X}) since 2019.", None),
    "here": (f"Please submit your abstract [here]({X}) by 5 May 2031.", X),
    "papers that can be submitted here": (f"Abstracts can now be submitted [here]({X}).", X),
    "here, what happens to papers": (f"Where submitted papers go is told [here]({X}).", None),
    "a label on the line above": (f"SUBMIT A STREAM:\\\n<{X}>", X),
    "another label on the line above": (f"SEE THE STREAMS SUBMITTED IN 2029:\\\n<{X}>", None),
    "to speak": (f"[Apply to speak]({X})", X),
    "the call in full": (f"For submitting a proposal, see the [Call for Proposals flyer]({X}).", None),
    "a form behind a day": (f"Submit your proposals by [May 5, 2031 via the online form]({X}).", X),
    "a reference whose neighbour is a template": (
        f'Submit [via HotCRP][crp]. See [who][pc].\n\n[pc]: {{{{< relref "#pc" >}}}}\n[crp]: {X}\n',
        X,
    ),
    "a form of another name": (f"Puedes proponer una charla mediante el [Formulario de Registro]({X}).", X),
    "a form of another name, of a call": (
        f"Propose a talk via the [registration form]({X}/CallForTalks7).",
        f"{X}/CallForTalks7",
    ),
    "a form to register by": (f"Authors who submit a paper register via the [registration form]({X}).", None),
    "the page of a call": (f"Submit your paper as told in the [call]({X}/call-for-papers).", None),
    "an address alone below a heading": (f"## Submission site\n\n<{X}>", X),
    "the same in Japanese": (f"## 投稿受付システム\n\n<{X}>", X),
    "an address alone below another heading": (f"## Website\n\n<{X}>", None),
    "a form for reviewers": ("To become a reviewer, fill in [this form](https://forms.gle/abc).", None),
    "slides for an archive": (
        f"Presenters are encouraged to submit their slides to the [conference gateway]({X}).",
        None,
    ),
    "posters after the event": (f"Poster presenters may upload their posters to [the archive]({X}).", None),
    "slides, in French": (f"Les intervenants peuvent déposer leurs diapositives sur le [site des actes]({X}).", None),
    "slides, in German": (f"Bitte laden Sie Ihre Folien auf die [Seite zum Einreichen]({X}) hoch.", None),
    "a deposit": ("Submit your paper to [Zenodo](https://zenodo.org/communities/knot).", None),
    "a journal's page for authors": (
        "Submit to the [journal](https://journal.example.org/for-authors/publish-your-research).",
        None,
    ),
    "instructions of a journal": ("[Submit a paper](https://journal.example.org/author-guidelines)", None),
    "abstracts for a talk with slides": (f"Submit your abstract via the [submission form]({X}). Slides come later.", X),
    "registration": (f"[Register here]({X}) before you submit.", None),
    "a template": ("Submissions use [this template](https://a.example.org/t.zip).", None),
    "a document": ("Submissions follow [these rules](https://a.example.org/rules.pdf).", None),
    "the page of an earlier workshop": (
        (
            "Do not use the [page of the first workshop](https://easychair.org/conferences/?conf=x29); submit via "
            "[EasyChair](https://easychair.org/conferences/?conf=x31)."
        ),
        "https://easychair.org/conferences/?conf=x31",
    ),
    "a review on a system": ("Reviews are [public](https://openreview.net/forum?id=1).", None),
    "de": (
        f"Die Beiträge werden über das [Einreichungssystem]({X}) eingereicht, und zwar bis zum Abend für die Tagung.",
        X,
    ),
    "fr": (f"Les articles sont à déposer sur le [site de soumission]({X}) de la conférence, dans les délais.", X),
    "es": (
        (
            f"Los trabajos se envían por el [formulario de envío]({X}) de la página del taller, en el plazo de la "
            "convocatoria."
        ),
        X,
    ),
    "pt": (
        f"Os trabalhos devem ser enviados pelo [formulário de submissão]({X}), e os autores serão avisados no prazo.",
        X,
    ),
    "it": (f"I contributi sono da inviare tramite il [modulo di invio]({X}) del sito, per la data della scadenza.", X),
    "nl": (f"De papers worden ingediend via het [formulier voor inzendingen]({X}) op de website van de dag.", X),
    "zh": (f"论文请通过[投稿系统]({X})提交。", X),
    "ja": (f"[投稿システム]({X})から PDF を提出してください。", X),
}
T = "https://a.example.org/t.zip"
TEMPLATES = {
    "a name and a link": (f"Please use the [ACM acmart template]({T}).", {"name": "ACM acmart template", "url": T}),
    "a link on a word": (f"Use the ICML LaTeX [template]({T}).", {"name": "ICML LaTeX template", "url": T}),
    "a name without a link": (
        "Papers are in the two-column IEEE conference style.",
        {"name": "two-column IEEE conference style"},
    ),
    "no name and no link": ("Papers should follow the template.", None),
    "the template of the website": (f"Website template by [Studio]({T}).", None),
    "the format of the event": ("The workshop has a hybrid format; ACM is the sponsor.", None),
    "de": (
        f"Bitte verwenden Sie für die Beiträge die [LNI-Vorlage der GI]({T}), die auf der Seite ist.",
        {"name": "LNI-Vorlage der GI", "url": T},
    ),
    "fr": (
        f"Les articles suivent le [modèle de la revue]({T}), dans les règles et les délais pour les auteurs.",
        {"name": "modèle de la revue", "url": T},
    ),
    "pt": (
        f"Os resumos devem seguir o [modelo de resumo]({T}) do evento, e os autores serão avisados.",
        {"name": "modelo de resumo", "url": T},
    ),
    "ja": (f"[テンプレート]({T})を使用し、PDF を提出してください。", {"name": "テンプレート", "url": T}),
}


def read(text: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# X 2031\n\n{text}\n", file="call.md"), 2031)[0]


@pytest.mark.parametrize("case", LINKS)
def test_where_papers_go(case: str) -> None:
    text, url = LINKS[case]
    assert read(text).get("url") == url


@pytest.mark.parametrize("case", TEMPLATES)
def test_the_template(case: str) -> None:
    text, template = TEMPLATES[case]
    assert read(text).get("template") == template


def test_an_address_that_the_end_of_a_line_breaks_is_no_link() -> None:
    text = "Knots 2031\n\nPapers are submitted at\nhttps://openreview.net/group?id=KNOT/2031/Work-\nshop\n"
    assert "url" not in read_submission(parse_page(text, file="call.txt"), 2031)[0]


LEADS = (
    "[Zur Einreichung]", "[Jetzt Vortrag einreichen]", "[Abstracteinreichung]", "[Zum Einreichungsportal]",
    "[Proposer un atelier]", "[Dépôt des résumés]", "[Envío de ponencias]", "[Submeta sua proposta]",
    "[Proponi un intervento]", "[Dien je abstract in]", "[在线投稿]", "[発表申し込みはこちら]", "[Submission site]",
    "Beachten Sie die Vorgaben und reichen Sie Ihren Text [hier] ein.",
    "Beiträge können über [das Formular] eingereicht werden.",
    "[Hier] können Sie Ihren Vortrag einreichen.",
    "Lisez les consignes et déposez votre résumé sur [la plateforme].",
    "Pour soumettre un atelier, cliquez [ici].",
    "Para enviar su ponencia haga clic [aquí].",
    "Para submeter sua proposta, clique [aqui].",
    "Per inviare il testo cliccare [qui].",
    "Abstracts kunnen worden ingediend via [het formulier].",
    "投稿请点击[此处]。",
    "[こちら]から応募してください。",
    "Read the instructions and submit your talk on [our site].",
)  # fmt: skip
TELLS = (
    "[Hinweise zur Einreichung]", "[Einreichungsrichtlinien]", "[Leitfaden für Einreichungen]", "[Einreichungsfrist]",
    "[Angenommene Einreichungen]", "[Consignes de soumission]", "[Comment soumettre]", "[Calendrier de soumission]",
    "[Normas de envío]", "[Cómo enviar una ponencia]", "[Plazo de envío]", "[Diretrizes para submissão]",
    "[Prazo de submissão]", "[Istruzioni per l'invio]", "[Richtlijnen voor het indienen]", "[Hoe indienen?]",
    "[投稿须知]", "[投稿截止日期]", "[投稿についての規程]", "[投稿の流れ]", "[How to submit]",
    "[Submission guidelines]", "[Submission deadlines]", "[Information on submission]",
    "Die Einreichungsrichtlinien stehen auf [der Seite].",
    "Les modalités de soumission sont décrites sur [cette page].",
    "Las instrucciones para enviar ponencias están en [esta página].",
    "As normas para o envio estão em [nosso site].",
    "Le norme per l'invio sono su [questo sito].",
    "[Hier] finden Sie die Beiträge, die andere einreichen.",
    "Submission deadlines are listed at [the page of dates].",
)  # fmt: skip


@pytest.mark.parametrize("text", LEADS)
def test_what_leads_to_where_papers_go(text: str) -> None:
    assert read(text.replace("]", f"]({X})")).get("url") == X


@pytest.mark.parametrize("text", TELLS)
def test_what_tells_of_submitting_leads_nowhere(text: str) -> None:
    assert "url" not in read(text.replace("]", f"]({X})"))


def test_a_guide_on_a_system_is_better_than_nothing() -> None:
    guide = "https://easychair.org/conferences/?conf=x31"
    assert read(f"[How to submit]({guide})").get("url") == guide
