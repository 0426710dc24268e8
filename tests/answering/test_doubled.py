"""A word that stands twice in what a FAQ tells is said once."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import FAQ, told


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("LOOM template template", "the LOOM template:"),
        ("LOOM format format", "the LOOM format:"),
        ("LOOM styles style", "the LOOM styles:"),
        ("LOOM Template template", "the LOOM Template:"),
        ("LOOM style template", "the LOOM style template:"),
    ],
)
def test_the_noun_of_a_template_is_said_once(name: str, said: str) -> None:
    assert said in told("which template?", FAQ.replace("LOOM style", name))
