"""Text set flush right by blanks is read in sentences; columns stay columns. LaTeX beside it: what a sheet prints."""

from __future__ import annotations

from bot.page.parse import parse_page

FLUSH = """We tie  all kinds of  ropes to all kinds of  poles in our harbour and
look   at   knots  that  hold,  knots  that  slip  and  those between
all  of  these.  The  ropes of sailors  are old and  many, so that no
one has ever tied  all of them.   We hope  that our  guests know some
which  we do not know,  and we shall tie them  together until  it  is
dark and the harbour closes.
"""
COLUMNS = """Submission of all full papers             3 May 2031
Notification of all the authors           5 Jun 2031
Final versions of all papers              7 Jul 2031
The workshop at the harbour itself        9 Aug 2031
Dinner at the old harbour for all         9 Aug 2031
"""


def test_blanks_between_words_are_no_columns() -> None:
    (block,) = parse_page(FLUSH, file="call.txt").blocks
    assert block.text == " ".join(FLUSH.split())


def test_columns_of_one_width_stay_apart() -> None:
    (block,) = parse_page(COLUMNS, file="call.txt").blocks
    assert "Submission of all full papers : 3 May 2031" in block.text


def test_what_only_sets_a_page_of_latex_is_no_word() -> None:
    text = (
        "\\documentclass{article}\n\\begin{document}\n\\paragraph{Chairs}$ $\n\n\\nth{21} Day and \\nth{12} Night\n\n"
        "\\begin{tabular}{|l|r@{, 2031 }l|}\nPapers & May 3 & (*) \\\\\n\\end{tabular}\n\\end{document}\n"
    )
    blocks = parse_page(text, file="call.tex").blocks
    assert [" ".join(block.text.split()) for block in blocks] == [
        "Chairs", "21st Day and 12th Night", "Papers", "May 3", "(*)",
    ]  # fmt: skip
