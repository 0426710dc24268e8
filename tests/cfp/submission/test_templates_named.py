"""What papers are written in, where a sentence names several things: a call beside a template, whose instructions."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page


def read(text: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), 2031)[0]


TEMPLATES = [
    (
        "Papers follow the KNOT formatting guidelines (see the [ROPE CfP](https://rope.example/cfp): use the official"
        " ACL style templates, available [here](https://git.example/acl)).",
        {"name": "official ACL style templates", "url": "https://git.example/acl"},
    ),
    (
        "Open the [board template](https://board.example/t). Papers follow the [ACM template](https://acm.example/t).",
        {"name": "ACM template", "url": "https://acm.example/t"},
    ),
    (
        "As in the [call for papers](https://a.example/call), use the ACM format, found [here](https://acm.example/t).",
        {"name": "ACM format", "url": "https://acm.example/t"},
    ),
    (
        "Please follow the instructions for authors available at the Springer LNCS web page.",
        {"name": "Springer LNCS instructions for authors"},
    ),
    (
        "Please use this [format](https://git.example/f) for resubmissions.\n\nPapers are set in the ROPE style: take "
        "the [ROPE Template](https://rope.example/t).",
        {"name": "ROPE Template", "url": "https://rope.example/t"},
    ),
    ("Please use this [format](https://git.example/f).", {"name": "format", "url": "https://git.example/f"}),
    ("Papers adhering to the LaTeX llncs style must be sent by mail.", {"name": "LaTeX llncs style"}),
]


@pytest.mark.parametrize(("text", "template"), TEMPLATES)
def test_the_template_is_what_papers_are_set_in(text: str, template: dict[str, str]) -> None:
    assert read(text)["template"] == template


def test_where_instructions_are_kept_is_no_place_where_papers_are_printed() -> None:
    assert "archival" not in read("Please follow the instructions for authors available at the Springer LNCS web page.")
    assert read("Papers will be published in LNCS; style files are available at Springer.")["archival"] is True


BELOW = [
    (
        "Papers are prepared in accordance with the KNOT formatting guidelines found at\n\nhttp://knot.example/t/",
        {"name": "KNOT formatting guidelines", "url": "http://knot.example/t/"},
    ),
    (
        "Please use the Rope Press template, which you can download from:\n<http://ropes.example/tools.zip>",
        {"name": "Rope Press template", "url": "http://ropes.example/tools.zip"},
    ),
    ("Papers follow a two-column format. See the papers of last year at\n\nhttp://ropes.example/2030", None),
    ("Papers follow a two-column format.\n\nhttp://ropes.example/2030", None),
]


@pytest.mark.parametrize(("text", "template"), BELOW)
def test_an_address_below_the_words_that_lead_to_it_is_theirs(text: str, template: dict[str, str] | None) -> None:
    assert read(text).get("template") == template


WHOSE = [
    ("O capítulo segue o formato da SBN, disponível [aqui](https://sbn.example/m).", "formato da SBN"),
    (
        "Bitte nutzen Sie die Vorlage des Knotenverlags: [Download](https://kv.example/v.zip)",
        "Vorlage des Knotenverlags",
    ),
    ("Talleres al estilo de las [carpas](https://carpas.example/) son bienvenidos.", None),
    ("Venham oficinas ao estilo das [tendas](https://tendas.example/).", None),
]


@pytest.mark.parametrize(("text", "name"), WHOSE)
def test_a_template_is_named_with_whose_it_is(text: str, name: str | None) -> None:
    template = read_submission(parse_page(f"# Chamada\n\n{text}\n", file="call.md"), 2031)[0].get("template")
    assert (template["name"] if template else None) == name
