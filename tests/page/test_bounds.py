"""The worst pages are read, or refused in words, within two seconds: sizes are looked at before any pattern."""

from __future__ import annotations

import contextlib
import sys

import pytest

from bot.cfp.build import build_faq
from bot.errors import PageError, WorkshopError
from bot.page.sources import page_of, read_source
from tests.pace import quickest_s

MEGABYTE = 1_000_000
START = "<html><body><h1>Workshop</h1><p>Submission: May 1, 2031</p>"
ALIASES = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + step)}: &{chr(98 + step)} [{','.join(['*' + chr(97 + step)] * 9)}]\n" for step in range(10)
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("x.html", START + "<script>" * (MEGABYTE // 8), id="scripts that never end"),
        pytest.param("x.html", START + "<script>x</script>" * (MEGABYTE // 18), id="scripts"),
        pytest.param("x.html", START + "<style>." + "a" * MEGABYTE, id="a style that never ends"),
        pytest.param("x.html", START + "<!--" * (MEGABYTE // 4), id="comments"),
        pytest.param("x.html", START + "<div>" * (MEGABYTE // 5), id="nested tags, too many"),
        pytest.param("x.html", START + "<div class=title>" * 15_000, id="nested titles"),
        pytest.param("x.txt", "Submission: May 1, 2031\n" * (MEGABYTE // 24), id="dates"),
        pytest.param("x.txt", "é" * 69_000, id="a long line"),
        pytest.param("x.txt", "Ada " * 17_300, id="names that never end"),
        pytest.param("x.html", START + "Ada " * 80_000, id="names that never end, within markup"),
        pytest.param("x.html", START + "<p>Ada Bell, Oslo</p>" * 4_100, id="names, a paragraph each"),
        pytest.param("x.txt", "KNOT 2031 is held in " + ("A-" * 500 + " ") * 69, id="a town that never ends"),
        pytest.param("x.txt", "ada@x.org " * 6_900, id="mail addresses"),
        pytest.param("x.md", "# " + "May 3 " * 11_600, id="a heading of dates"),
        pytest.param("x.md", ("[" * 1_000 + " ") * 69, id="brackets"),
        pytest.param("x.md", ("{--" + "~>" * 90 + "\n") * 375, id="an editor's marks that never end"),
        pytest.param("x.yml", ALIASES, id="aliases in a data file"),
        pytest.param("x.md", f"---\n{ALIASES}dates: *k\n---\n# W\n", id="aliases in front matter"),
        pytest.param(
            "x.md", "---\ndates:\n  2031-05-01: Submission\n  12:30:45: x\n---\n# W\n", id="keys that are no words"
        ),
        pytest.param("x.html", "<meta charset=undefined>" + START + "é", id="a charset that is none"),
    ],
)
def test_the_worst_pages_take_no_longer_than_two_seconds(name: str, text: str) -> None:
    limit_s = 2 if sys.gettrace() is None else 6  # measuring coverage makes Python three times as slow
    assert quickest_s(lambda: _build(name, text), limit_s=limit_s) < limit_s


def _build(name: str, text: str) -> None:
    with contextlib.suppress(WorkshopError):  # refused in words
        build_faq(page_of(text.encode("cp1252", errors="replace"), file=name))


def test_what_a_script_hides_does_not_hide_the_page() -> None:
    page = page_of(
        (START + "<script>" + "x" * MEGABYTE + "</script><p>Notification: June 1, 2031</p>").encode(), file="x.html"
    )
    assert [block.text for block in page.blocks] == [
        "Workshop",
        "Submission: May 1, 2031",
        "Notification: June 1, 2031",
    ]


@pytest.mark.parametrize("name", ["x.md", "x.html", "x.txt"])
@pytest.mark.parametrize("around", ['<img src="{}">', "![a knot]({})", "{}"])
def test_a_picture_within_the_text_hides_nothing(name: str, around: str) -> None:
    text = f"<p>Notification: {around.format('data:image/png;base64,' + 'iVBORw0KGgo' * 9_000)} June 1, 2031</p>"
    told = page_of(text.encode(), file=name).blocks[0].text
    assert ("Notification:" in told, "June 1, 2031" in told, "iVBORw0" in told) == (True, True, False)


def test_escape_sequences_and_invisible_signs_are_no_text() -> None:
    page = page_of(
        "# Work\u00adshop\n\nDead\u200bline: \x1b[31mMay 1\x1b[0m, 2031 co\u2011located\n".encode(), file="x.md"
    )
    assert [block.text for block in page.blocks] == ["Workshop", "Deadline: May 1, 2031 co-located"]


def test_a_word_broken_by_a_wrong_decoding_is_fixed_beside_a_dash_that_was_not() -> None:
    assert page_of("# Ada – DrÃ¥bak College\n".encode(), file="x.md").blocks[0].text == "Ada – Dråbak College"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "http://user@127.0.0.1:9/",
        "http://0.0.0.0:9/",
        "http://[::ffff:127.0.0.1]:9/",
        "http://0x7f000001:9/",
        "http://2130706433:9/",
        "http://localhost:9/",
        "http://10.0.0.1/",
        "http://169.254.169.254/",
    ],
)
def test_an_address_inside_a_network_is_refused_however_it_is_written(url: str) -> None:
    with pytest.raises(PageError, match="its address is private|not an address|cannot be fetched|only http"):
        read_source(url, public_only=True)
