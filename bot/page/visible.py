"""What a reader of a page does not see, or sees struck out: by tag, attribute, inline style, class, or a rule of the
page's own style sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag

_HIDDEN_TAGS = frozenset(
    {
        "script",
        "style",
        "noscript",
        "nav",
        "svg",
        "iframe",
        "select",
        "button",
        "title",
        "object",
        "video",
        "audio",
    }
)
_BESIDE_COMPONENTS = frozenset({"template", "style", "script"})  # what else the file of a component holds
_HIDDEN_CLASSES = frozenset(
    {
        "nav", "navbar", "navbar-nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "dropdown-menu", "toc",
        "table-of-contents", "skip-link",
        "sr-only", "visually-hidden", "screen-reader-text", "d-none", "hidden", "hide", "invisible", "is-hidden",
    }
)  # fmt: skip
# "hidden md:block", "d-none d-md-block": hidden on small screens only.
_RESPONSIVE = re.compile(
    r"^(?:(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid|table)\S*|d-(?:sm|md|lg|xl|xxl)-(?!none)\S+|"
    r"hidden-(?:xs|sm|md|print))$"
)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|"
    r"font-size\s*:\s*0(?:px|em)?\s*(?:;|!|$)",
re.IGNORECASE)  # fmt: skip
_FADED_STYLE = re.compile(r"opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)", re.IGNORECASE)
# What a script fades in when the page is scrolled: it begins unseen, and moved.
_FADES_IN = re.compile(r"\b(?:transform|transition|animation)\b", re.IGNORECASE)
_STRUCK_TAGS = frozenset({"s", "del", "strike"})
_STRUCK_CLASSES = frozenset(
    {"line-through", "text-decoration-line-through", "strikethrough", "strike", "struck", "strikeout"}
)
_STRUCK_STYLE = re.compile(r"line-through", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_SHOWN_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|inline|contents)", re.IGNORECASE)
_NAMES = re.compile(r"\.([\w-]{1,60})")
_OVER_THE_PAGE = re.compile(r"nav|menu|mobile|modal|popup|overlay|lightbox|dropdown|tooltip|cookie", re.IGNORECASE)
_RULE = re.compile(r"([^{}]{1,400})\{([^{}]{1,2000})\}")
_CLASS = re.compile(r"^(?:[a-z][a-z0-9]*)?\.([\w-]+)$", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_MAX_STYLE = 200_000  # characters of style sheets that are read


@dataclass(frozen=True, slots=True)
class Styles:
    """The classes that the page's own <style> hides or strikes out."""

    hidden: frozenset[str] = field(default_factory=frozenset)
    struck: frozenset[str] = field(default_factory=frozenset)

    def hides(self, tag: Tag) -> bool:
        """Whether a reader does not see `tag` and what is in it."""
        if tag.name == "button" and tag.parent and tag.parent.name == "a":  # a link that is drawn as a button
            return False
        if tag.name == "template":
            return not _is_of_a_component(tag)
        if (
            tag.name in _HIDDEN_TAGS
            or tag.has_attr("hidden")
            or tag.get("aria-hidden") == "true"
            or tag.get("role") == "navigation"
        ):
            return True
        classes = _classes(tag)
        if classes & (_HIDDEN_CLASSES | self.hidden) and not any(_RESPONSIVE.match(name) for name in classes):
            return tag.name not in {"body", "html", "main"}
        style = str(tag.get("style", ""))
        return bool(_HIDDEN_STYLE.search(style)) or _is_faded(style)

    def emboldens(self, tag: Tag) -> bool:
        """Whether `tag` sets its text in bold by its own style."""
        return bool(_BOLD_STYLE.search(str(tag.get("style", ""))))

    def strikes(self, tag: Tag) -> bool:
        """Whether `tag` strikes its text out."""
        return (
            tag.name in _STRUCK_TAGS
            or bool(_STRUCK_STYLE.search(str(tag.get("style", ""))))
            or bool(_classes(tag) & (_STRUCK_CLASSES | self.struck))
        )


def _is_of_a_component(template: Tag) -> bool:
    """Whether a template is what a component of Vue shows: the outermost element of its file, or a slot or a condition
    within it. In a page of HTML, it is what a script may copy one day.
    """
    outermost = template.find_parents("template")
    if outermost:
        return any(name.startswith(("#", "v-")) for name in template.attrs) and _is_of_a_component(outermost[-1])
    file = template.parent
    return file is not None and file.parent is None and _BESIDE_COMPONENTS.issuperset(_tags(file))


def _tags(file: Tag) -> Iterator[str]:
    return (one.name for one in file.children if isinstance(one, Tag))


def _is_faded(style: str) -> bool:
    return bool(_FADED_STYLE.search(style)) and not _FADES_IN.search(style)


def read_styles(soup: BeautifulSoup) -> Styles:
    """Return the classes hidden or struck by rules such as `.old {display: none}` in <style>, but not what another rule
    shows when it is opened; other selectors are left alone.
    """
    hidden: set[str] = set()
    struck: set[str] = set()
    opened: set[str] = set()
    text = "\n".join(tag.get_text() for tag in soup.find_all("style"))[:_MAX_STYLE]
    # Rules inside @media hold for some screens only.
    text = re.sub(
        r"@media[^{]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,50}[^{}]{0,200}\}", "", _COMMENT.sub("", text)
    )
    for selectors, body in _RULE.findall(text):
        names = {match[1] for part in selectors.split(",") if (match := _CLASS.match(part.strip()))}
        hidden |= names if _HIDDEN_STYLE.search(body) or _is_faded(body) else set()
        struck |= names if _STRUCK_STYLE.search(body) else set()
        opened |= set(_opened(selectors)) if _SHOWN_STYLE.search(body) else set()
    return Styles(frozenset(hidden - opened), frozenset(struck))


def _opened(selectors: str) -> Iterator[str]:
    """The classes of what is shown when something is pressed: ".faq-item.active .answer", ".tab.active"; a menu or a
    window over the page is none.
    """
    for selector in selectors.split(","):
        if selector.count(".") > 1:
            yield from (name for name in _NAMES.findall(selector.split()[-1]) if not _OVER_THE_PAGE.search(name))


def _classes(tag: Tag) -> set[str]:
    value = tag.get("class")
    return set(value) if isinstance(value, list) else set(str(value or "").split())
