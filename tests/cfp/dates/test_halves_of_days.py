"""Hours with the half of the day beside them, in other languages than English."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("论文提交截止日期：2031 年 5 月 15 日 北京时间下午 11:59", "2031-05-15 23:59"),
        ("投稿截止:2031年5月15日晚上11:59", "2031-05-15 23:59"),
        ("投稿截止:2031年5月15日下午5点30分", "2031-05-15 17:30"),
        ("投稿截止:2031年5月15日上午10:00", "2031-05-15 10:00"),
        ("投稿締切: 2031年5月15日午後5時", "2031-05-15 17:00"),
        ("投稿締切: 2031年5月15日午前10時", "2031-05-15 10:00"),
        ("Envío de trabajos: 15 de mayo de 2031, 11:59 de la noche", "2031-05-15 23:59"),
        ("Envio de trabalhos: 15 de maio de 2031, 11h59 da noite", "2031-05-15 23:59"),
        ("Soumission : 15 mai 2031, 11h59 du soir", "2031-05-15 23:59"),
        ("Invio dei contributi: 15 maggio 2031, ore 11:59 di sera", "2031-05-15 23:59"),
        ("Einreichung: 15. Mai 2031, 11:59 Uhr abends", "2031-05-15 23:59"),
        ("Envío de trabajos: 15 de mayo de 2031, 10:00 de la mañana", "2031-05-15 10:00"),
    ],
)
def test_an_hour_is_in_its_half_of_the_day(text: str, expected: str) -> None:
    assert [one.at for one in built(f"# ROPE 2031\n\n- {text}\n").faq.dates] == [expected]
