"""Takes template languages out of a page: Jekyll's Liquid with its comments, Hugo's shortcodes, Kramdown's
attributes, and the code of PHP and ASP, which a ">" in it would end too early.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_GONE = re.compile(
    r"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}"  # a comment with all in it
    r"|\{\{[<%]\s*/?\*?.{0,400}?[>%]\}\}"  # {{< figure ... >}}
    r"|\{%.{0,400}?%\}"
    r"|\{\{.{0,400}?\}\}"
    r"|\{:[^}\n]{0,200}\}"  # {: .no_toc}
    r"|<\?(?:php\b|=)(?:(?!<\?|\?>).){0,4000}\?>"  # <?php print($title); ?>; up to the next, which keeps it linear
    r"|<%(?:(?!<%|%>).){0,4000}%>"  # <%= title %>
    r"|^\[\[?_?TOC_?\]?\]$|^\* TOC$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
# Code that shows words and leads somewhere: {{< button href="https://..." text="Submit" >}}, {{ button("Submit", "") }}
_CODE = re.compile(r"\{\{[<%]?(?P<code>[^{}]{10,600}?)[>%]?\}\}")
_HREF = re.compile(r"\b(?:href|url|link)\s?=\s?[\"'](?P<href>https?://[^\s\"'<>]{4,300})[\"']")
_WORDS = re.compile(r"\b(?:title|text|label)\s?=\s?[\"'](?P<words>[^\"'\n]{2,120})[\"']")
_CALL = re.compile(
    r"^\s?\w{2,20}\(\s?[\"'](?P<words>[^\"'\n]{2,120})[\"'],\s?[\"'](?P<href>https?://[^\s\"'<>]{4,300})[\"']\s?\)\s?$"
)
# Code that shows somebody: {% include card.html name="Ada Moore" affiliation="Oslo" %}, {{< person name="Ada Moore" >}}
_SHOWN = re.compile(r"(?:\{%-?\s{0,3}include\s|\{\{[<%]\s{0,3}\w)(?P<code>[^{}]{10,900}?)(?:%\}|[>%]\}\})")
_NAME = re.compile(r"(?<![\w-])name\s{0,3}=\s{0,3}[\"'](?P<name>[A-ZÀ-Þ][\w.’-]{0,24}(?:\s[\w.’-]{1,24}){1,4})[\"']")
_FROM = re.compile(
    r"(?<![\w-])(?:affiliation|institut(?:ion|e)|organi[sz]ation|university|org|inst|aff)\s{0,3}=\s{0,3}"
    r"[\"'](?P<where>[^\"'\n<>{}]{2,120})[\"']"
)
# The definition of a link whose address was a template: "[pc]: {{< relref "#committee" >}}".
_EMPTY_LINK = re.compile(r"^( {0,3}\[[^\]\n]{1,200}\]:)[ \t]*$", re.MULTILINE)
# A value of the page's front matter, as Jekyll and Hugo write it: "{{ page.deadline }}", "{{ .Params.deadline }}"
_VALUE = re.compile(r"\{\{-?\s{0,3}(?:page\.|\.Params\.)(?P<name>\w{2,40})\s{0,3}-?\}\}")
_LONGEST_VALUE = 200
_SIGNS = ("{", "TOC", "<?", "<%")


def without_templates(text: str, meta: Mapping[str, str] | None = None) -> str:
    """Return `text` without template code, line for line; what front matter has of a value stands in its place."""
    if not any(sign in text for sign in _SIGNS):
        return text
    values = {key: value for key, value in (meta or {}).items() if _is_value(value)}
    text = _VALUE.sub(lambda match: values.get(match["name"], match[0]), text)
    text = _CODE.sub(_linked, _SHOWN.sub(_named, text))
    return _EMPTY_LINK.sub(r"\1 #", _GONE.sub(lambda match: "\n" * match[0].count("\n"), text))


def _is_value(text: str) -> bool:
    """Whether a value of front matter is one that a sentence may hold: a line of words without code."""
    return 0 < len(text) <= _LONGEST_VALUE and not set("{}<>\n") & set(text)


def _named(match: re.Match[str]) -> str:
    """Whom code shows, and where they are from, as a paragraph of HTML; the code itself where it shows nobody."""
    name, where = _NAME.search(match["code"]), _FROM.search(match["code"])
    if name is None:
        return match[0]
    shown = ", ".join([name["name"], *([where["where"]] if where else [])])
    return f"<p>{shown}</p>" + "\n" * match[0].count("\n")


def _linked(match: re.Match[str]) -> str:
    """The link that code shows, as HTML, which stands in Markdown, too; the code itself where it shows none."""
    code = match["code"]
    call, href, words = _CALL.match(code), _HREF.search(code), _WORDS.search(code)
    if call:
        href = words = call
    if not (href and words):
        return match[0]
    return f'<a href="{href["href"]}">{words["words"]}</a>' + "\n" * match[0].count("\n")
