"""Takes template languages out of a page: Jekyll's Liquid with its comments, Hugo's shortcodes, Kramdown's
attributes.
"""

from __future__ import annotations

import re

_GONE = re.compile(
    r"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}"  # a comment with all in it
    r"|\{\{[<%]\s*/?\*?.{0,400}?[>%]\}\}"  # {{< figure ... >}}
    r"|\{%.{0,400}?%\}"
    r"|\{\{.{0,400}?\}\}"
    r"|\{:[^}\n]{0,200}\}"  # {: .no_toc}
    r"|^\[\[?_?TOC_?\]?\]$|^\* TOC$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)


def without_templates(text: str) -> str:
    """Return `text` without template code, line for line."""
    return _GONE.sub(lambda match: "\n" * match[0].count("\n"), text) if "{" in text or "TOC" in text else text
