"""What an event is called on pages in other languages: beside its days, in a call, by its number; and what is none."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Knopenetmaal van het Noorden - 13/14 juni 2031\n\nHet Etmaal wordt georganiseerd in Antwerpen.",
         "Knopenetmaal van het Noorden"),
        ("3 en 4 februari 2031\n\nHet tiende knopen-congres: een feest waard!",
         "Het tiende knopen-congres: een feest waard!"),
        ("Call for Proposals najaarsconferentie 2031 open tot 7 oktober\n\nStuur een voorstel in.",
         "najaarsconferentie 2031"),
        ('# Call for Papers: "Knoten(-Welten) im Umbruch – Seile im Wandel"\n\nGemeinsame Tagung der Akademie '
         "für Seile (AFS) vom 5. bis 7. Oktober 2031 in Trier.", "Knoten(-Welten) im Umbruch – Seile im Wandel"),
        ("# zur 3. KNOT-Tagung\n\nWir laden ein.", "3. KNOT-Tagung"),
        ("Call per il convegno Nodi e corde in Italia\n\nSi invitano gli studiosi.",
         "convegno Nodi e corde in Italia"),
        ("# Appel à participation\n\nVoici l’appel pour le KNOT 2031, la conférence de la Knot Tyers Union (KNOT).",
         "KNOT 2031"),
        ("# Llamado a ponencias\n\nLos trabajos que se presenten en CONUDOS XXIV seguirán pautas.\n\n"
         "Los trabajos se exponen durante CONUDOS XXIV.", "CONUDOS XXIV"),
        ("# 参加登録\n\n振込先：第51回結び目分子科学討論会", "第51回結び目分子科学討論会"),
        ("---\ndescription: 绳结国际研讨会\n---\n# 论文征集\n\n请于2031年1月31日前提交全文至会议邮箱。\n\n"
         "会议论文会收录在会议论文集中。", "绳结国际研讨会"),
        ("# Knots after the Sea: a call for contributions\n\nOur meeting is put together by Ann Moen (NTNU).",
         "Knots after the Sea"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_other_languages(text: str, expected: str) -> None:
    assert name_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "# Call for Papers (JP)\n\n論文を募集します。",
        "# 論文募集\n\nこのシンポジウムは結び目の研究を扱います。",
        "# 日程\n\n- 2031年8月6日(金):シンポジウム開催",
        "# Submissão\n\n#### Data prevista da mostra de trabalhos:\n\n#### 7 de dezembro de 2031",
        "# Acerca de la conferencia\n\nHabrá charlas.",
        "# À propos de la conférence\n\nIl y aura des exposés.",
    ],
)
def test_a_page_without_a_name_has_none(text: str) -> None:
    assert name_of(text) == NAMELESS
