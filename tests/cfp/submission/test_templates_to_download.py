"""What a template is called whose link says what to do or whose format it is; an address broken over lines."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built


@pytest.mark.parametrize(
    ("text", "name", "url"),
    [
        ('<a href="f/modelo.doc">Clique aqui para fazer o download do modelo de resumo</a>', "Modelo de resumo", None),
        ('<a href="f/modele.doc">Cliquez ici pour télécharger le modèle de résumé</a>', "Modèle de résumé", None),
        ('<a href="http://x.org/p.docx">Haga clic aquí para descargar la plantilla de ponencias</a>',
         "Plantilla de ponencias", "http://x.org/p.docx"),
        ('<a href="http://x.org/m.docx">Clicca qui per scaricare il modello di relazione</a>', "Modello di relazione",
         "http://x.org/m.docx"),
        ('<a href="http://x.org/v.docx">Klicken Sie hier, um die Vorlage für Beiträge herunterzuladen</a>',
         "Vorlage für Beiträge", "http://x.org/v.docx"),
        ('Os artigos seguem o formato definido pela SBN, disponível em <a href=" https://sbn.org/docs/169-\n      '
         'modelos">http://sbn.org/docs/169-modelos</a>, sem nomes.', "formato definido pela SBN",
         "https://sbn.org/docs/169-modelos"),
        ('Les articles suivent le format défini par la SNF : <a href="https://snf.org/m">https://snf.org/m</a>.',
         "format défini par la SNF", "https://snf.org/m"),
        ('Feuille de style Word : <a href="http://x.org/ARL.doc">http://x.org/ARL.doc</a> pour les articles soumis.',
         "Feuille de style", "http://x.org/ARL.doc"),
    ],
)  # fmt: skip
def test_what_a_template_is_called(text: str, name: str, url: str | None) -> None:
    found = built(f"<h1>KNOT 2031</h1><p>{text}</p><p>Papers: 6 September 2031</p>", "html").faq.submission.template
    assert found is not None
    assert (found.name, found.url) == (name, url)
