"""Takes template languages out of a page: Jekyll's Liquid with its comments, Hugo's shortcodes, Kramdown's
attributes, and the code of PHP and ASP, which a ">" in it would end too early.
"""

from __future__ import annotations

import re

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
# The definition of a link whose address was a template: "[pc]: {{< relref "#committee" >}}".
_EMPTY_LINK = re.compile(r"^( {0,3}\[[^\]\n]{1,200}\]:)[ \t]*$", re.MULTILINE)
_SIGNS = ("{", "TOC", "<?", "<%")


def without_templates(text: str) -> str:
    """Return `text` without template code, line for line."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _EMPTY_LINK.sub(r"\1 #", _GONE.sub(lambda match: "\n" * match[0].count("\n"), text))
