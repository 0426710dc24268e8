"""Calls in other languages than English that say that nothing is taken any more."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

CLOSED = [
    ("# 第七届全国绳结大会 2031\n\n- 截稿日期已于 2031年8月20日 截止，摘要收集通道已关闭", True),
    ("# 第七届全国绳结大会 2031\n\n- 截稿日期：2031年8月20日", False),
    ("# Seiltagung 2031\n\n- Einreichfrist: 3. Mai 2031\n\nDie Einreichung ist geschlossen.", True),
    ("# Seiltagung 2031\n\n- Einreichfrist: 3. Mai 2031\n\nDie Einreichung wird am 3. Mai geschlossen.", False),
    ("# Simpósio de Cordas 2031\n\n- Submissão de trabalhos: 3 de maio de 2031\n\nSubmissões encerradas!", True),
    ("# Jornadas de Nudos 2031\n\n- Envío de trabajos: 3 de mayo de 2031\n\nLa convocatoria está cerrada.", True),
    ("# Colloque des Nœuds 2031\n\n- Date limite de soumission : 3 mai 2031\n\nL’appel est clos.", True),
    ("# Convegno dei Nodi 2031\n\n- Invio delle proposte: 3 maggio 2031\n\nLa call è chiusa.", True),
    ("# 縄研究会 2031\n\n- 投稿締切: 2031年5月3日\n\n投稿は締め切りました。", True),
]


@pytest.mark.parametrize(("page", "is_closed"), CLOSED)
def test_a_call_that_is_closed_says_so_beside_its_deadline(page: str, is_closed: bool) -> None:
    (date,) = [one for one in built(page).faq.dates if one.kind in {"submission", "abstract"}]
    assert [remark.what for remark in date.remarks] == ["closed"] * is_closed


def test_a_label_that_goes_on_in_a_sentence_is_not_shown() -> None:
    (date,) = built(CLOSED[0][0]).faq.dates
    assert date.label == "Submission deadline"
