r"""Calls in LaTeX: what a reader of the printed page sees, and nothing of what only sets it."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import format_of, parse_page

TEX = r"""% abstracts: Nov. 27, 2009
\documentclass[12pt]{article}
\usepackage{url}
\title{\Large\textbf{Call for papers \\
12th Workshop on Knots (KNOTS 2031)\\
{\url{http://knots.example}}}}
\begin{document}
\maketitle
\centerline{\bf May 3, 2031: Oslo, Norway}
\vskip .1in
\begin{wrapfigure}[11]{r}{3.5in}
%\includegraphics[width=3in]{hall}
\end{wrapfigure}

\paragraph{\textsf{Scope}}
We like {\it knots} \& ropes--even ``loose'' ones,
100\% of them. % not 2019
\begin{itemize}
\item Splices by S\'andor Gr\"unbaum
  and his pupils
\item Hitches, see \href{http://x.example/a}{this page}
\end{itemize}

\section*{Important Dates}
\begin{tabular}{ll}
{\bf Chairs}: & Ada Moore (Oslo, {\tt ada@x.example}) \\
              & Ben Holm (Bergen) \\
Submission & Feb. 5, 2031
\begin{tikzpicture}[overlay]
  \node at (0,0) {\includegraphics[width=2in]{logo}};
\end{tikzpicture}
\end{tabular}
\end{document}
"""
BLOCKS = [
    ("paragraph", "Call for papers", 4),
    ("paragraph", "12th Workshop on Knots (KNOTS 2031)", 5),
    ("paragraph", "http://knots.example", 6),
    ("paragraph", "May 3, 2031: Oslo, Norway", 9),
    ("heading", "Scope", 15),
    ("paragraph", "We like knots & ropes–even “loose” ones, 100% of them.", 16),
    ("item", "Splices by Sándor Grünbaum and his pupils", 19),
    ("item", "Hitches, see this page", 21),
    ("heading", "Important Dates", 24),
    ("cell", "Chairs:", 26),
    ("cell", "Ada Moore (Oslo, ada@x.example)", 26),
    ("cell", "Ben Holm (Bergen)", 27),
    ("cell", "Submission", 28),
    ("cell", "Feb. 5, 2031", 28),
]


@pytest.mark.parametrize("file", ["call.tex", "call.txt"])
def test_a_call_in_latex_is_read_as_it_is_printed(file: str) -> None:
    page = parse_page(TEX, file=file)
    assert [(block.kind, " ".join(block.text.split()), block.line) for block in page.blocks] == BLOCKS
    assert [link.href for block in page.blocks for link in block.links][:2] == [
        "http://knots.example", "http://x.example/a",
    ]  # fmt: skip


def test_a_role_in_a_table_holds_for_the_rows_below_it() -> None:
    people = read_people(parse_page(TEX, file="call.tex"))
    assert [(one["name"], one["role"]) for one in people] == [("Ada Moore", "organizer"), ("Ben Holm", "organizer")]


def test_only_a_document_of_latex_is_one() -> None:
    assert format_of(TEX, "call.txt") == "tex"
    assert format_of("Use \\documentclass[sigconf]{acmart} for papers.\n", "call.txt") == "plain"


SET = [
    (r"{\fontfamily{phv}\selectfont \Huge Oslo, Norway}", "Oslo, Norway"),
    (r"\parindent 0pt \parskip=6pt Ropes", "Ropes"),
    (r"\setcounter{page}{2}Papers have 4 pages", "Papers have 4 pages"),
    (r"\fontsize{12}{14pt}\selectfont May 5", "May 5"),
    (r"\textcolor{red}{Deadline: May 5}", "Deadline: May 5"),
    (r"{\color{blue} Papers} are due, \linespread{1.2} soon", "Papers are due, soon"),
    (r"\noindent 11pt letters, and \textsc{Ropes} 5 mm wide", "11pt letters, and Ropes 5 mm wide"),
]


@pytest.mark.parametrize(("written", "printed"), SET)
def test_how_words_are_set_is_no_word(written: str, printed: str) -> None:
    page = parse_page(f"\\documentclass{{article}}\n\\begin{{document}}\n{written}\n\\end{{document}}", file="call.tex")
    assert [block.text for block in page.blocks] == [printed]


def test_broken_latex_is_read_in_time() -> None:
    for text in ("\\title{" + "{" * 20_000, "\\begin{document}\n" + "\\begin{tabular}{" * 4_000, "\\url{" * 9_000):
        parse_page("\\documentclass{article}\nKnots\n\\begin{document}\nRopes\n" + text, file="call.tex")
