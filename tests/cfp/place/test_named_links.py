"""The site of an event that lies behind its own name, and links that only look like it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

SITES = [
    ("[Rope Days 2031](http://ropes.example/2031)", "http://ropes.example/2031"),
    ("* [The Rope Days 2031 web site](http://ropes.example/2031)\n* [Net Days 2031](http://nets.example/2031)",
        "http://ropes.example/2031"),
    ("See all of [RODA 2031](http://ropes.example/2031).", "http://ropes.example/2031"),
    ("[Rope Days 2030](http://ropes.example/2030)", None),
    ("[Rope Days](http://ropes.example/)", None),
    ("All papers must be submitted via [Rope Days 2031](http://ropes.example/in).", None),
    ("[RODA 2031](https://easychair.org/conferences/?conf=roda2031)", None),
    ("[Net Days 2031](http://nets.example/2031)", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "site"), SITES)
def test_the_site_lies_behind_the_name_with_its_year(text: str, site: str | None) -> None:
    page = f"# 12th Rope Days (RODA 2031)\n\nPapers due: 3 May 2031\n\n## Links\n\n{text}\n"
    workshop = built(page.replace("12th ", "") if "Rope Days" in text else page).faq.workshop
    assert (workshop.website, workshop.short_name) == (site, "RODA 2031")
