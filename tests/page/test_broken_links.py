"""Links whose words the source breaks over lines are one link."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call

URL = "https://x.org/t"
LINKS = [
    ("See the [style of\nrope papers](https://x.org/t) there.", "md", ["style of rope papers"]),
    ("See the [style of\nrope papers\nin Oslo](https://x.org/t) there.", "md", ["style of rope papers in Oslo"]),
    ("<p>See the <a href='https://x.org/t'>style of\n   rope papers</a> there.</p>", "html", ["style of rope papers"]),
    ("<p>See <a href='https://x.org/t'>\n  style of\n  rope papers\n</a> there.</p>", "html", ["style of rope papers"]),
    ("See [Ada](https://x.org/t)\n[Moore](https://x.org/t) there.", "md", ["Ada", "Moore"]),
    ("See [PDF](https://x.org/t) and\n[Word](https://x.org/t) there.", "md", ["PDF", "Word"]),
    ("<p><a href='https://x.org/t'>Ada<br>Moore</a></p>", "html", ["Ada", "Moore"]),
    ("See [the style](https://x.org/t) there.", "md", ["the style"]),
]


@pytest.mark.parametrize(("text", "ext", "expected"), LINKS)
def test_a_link_over_lines_is_one(text: str, ext: str, expected: list[str]) -> None:
    page = parse_page(text, file=f"call.{ext}")
    assert [link.text for block in page.blocks for link in block.links] == expected
    for block in page.blocks:
        for link in block.links:
            assert " ".join(block.text[link.start :].split()).startswith(link.text)


def test_a_template_keeps_its_name_over_lines() -> None:
    page = call(rules=f"Papers have up to 8 pages and follow the [LaTeX template of\nthe Rope\nSociety]({URL}).")
    template = built(page).faq.submission.template
    assert template is not None
    assert template.name == "LaTeX template of the Rope Society"
