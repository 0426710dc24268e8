"""What is seen of a page whose head nobody closed, of the templates of a component, and of a banner with a menu."""

from __future__ import annotations

import pytest

from bot.errors import PageError
from bot.page.parse import parse_page

SHOWN = ("<p>Papers are due on 3 May 2031.</p>", ["Papers are due on 3 May 2031."])
CODE = "<script>\nimport Row from './Row.vue'\n</script>\n"


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        pytest.param("<title>Rope Days</title>\n</head>\n<body>", [], id="closed"),
        pytest.param("<title>Rope Days</title>\n<body>", [], id="left open before the body"),
        pytest.param('<meta charset="utf-8">\n<link rel="icon" href="rope.png">\n', [], id="left open, and no body"),
        pytest.param("<style>p {color: red}</style><script>let rope = 1;</script>\n<div>", [], id="style and script"),
        pytest.param("<title>Rope Days</title>\n<h1>Ropes</h1>", ["Ropes"], id="a heading in the head"),
    ],
)
def test_what_stands_behind_an_open_head_is_seen(head: str, shown: list[str]) -> None:
    text = f"<!DOCTYPE html>\n<html>\n<head>\n{head}\n{SHOWN[0]}\n"
    assert [block.text for block in parse_page(text, file="call.html").blocks] == [*shown, *SHOWN[1]]


@pytest.mark.parametrize("file", ["Call.vue", "call.html"])
@pytest.mark.parametrize(
    ("within", "shown"),
    [
        pytest.param("", [], id="alone"),
        pytest.param("<Row><template #name>Ada Moore</template></Row>\n", ["Ada Moore"], id="slot"),
        pytest.param('<Row><template v-slot:name="one">Ada Moore</template></Row>\n', ["Ada Moore"], id="long slot"),
        pytest.param('<template v-if="open">It is open.</template>\n', ["It is open."], id="condition"),
        pytest.param("<template>Ben Holm</template>\n", [], id="nothing says that it is shown"),
    ],
)
def test_the_template_of_a_component_is_seen(within: str, shown: list[str], file: str) -> None:
    text = f"{CODE}<template>\n<div>\n{within}{SHOWN[0]}\n</div>\n</template>\n<style scoped>p {{color: red}}</style>\n"
    assert [block.text for block in parse_page(text, file=file).blocks] == [*shown, *SHOWN[1]]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><template>{}</template><p>Ropes.</p></body></html>",
        "<div><template #name>{}</template></div><p>Ropes.</p>",
        "<p>Ropes.</p><template>{}</template>",
        '<template id="row">{}</template><p>Ropes.</p>',
    ],
)
def test_a_template_of_a_page_stays_unseen(page: str) -> None:
    assert [block.text for block in parse_page(page.format(SHOWN[0]), file="call.html").blocks] == ["Ropes."]


def test_a_page_of_code_alone_shows_nothing() -> None:
    with pytest.raises(PageError):
        parse_page(CODE, file="Call.vue")


BANNER = "<nav><a href='/'>Home</a><h1>{}</h1><ul><li>News of 3 May</li></ul></nav><p>Ropes.</p>"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Ropes, 24-26 October", ["Ropes, 24-26 October"]),
        ("24, 25 e 26 de outubro", ["24, 25 e 26 de outubro"]),
        ("Rope Days", []),
        ("<a href='news.html'>All news</a>", []),
    ],
)
def test_the_days_in_the_banner_of_a_menu_are_seen(title: str, shown: list[str]) -> None:
    assert [block.text for block in parse_page(BANNER.format(title), file="call.html").blocks] == [*shown, "Ropes."]


def test_a_list_of_days_in_a_menu_stays_unseen() -> None:
    text = "<ul class='menu'><li><h1>24-26 October</h1></li></ul><p>Ropes.</p>"
    assert [block.text for block in parse_page(text, file="call.html").blocks] == ["Ropes."]
