"""The `.po` files that people edit: compiling them, and what is wrong with them or missing in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.words.catalogue import DATA

_NAME = re.compile(r"[-_'\w]{1,32}")
_ID = re.compile(r'(?m)^msgid "(.+)"$')
_FORM = re.compile(
    r"extend\.(?:at|zone|reason)|(?:faq|inbox)\.form\.(?!fields)\w+"
    r"|organizers\.(?:form|question|name)|wrong\.(?:form|why)"
)
_MAX_DESCRIPTION, _MAX_BUTTON, _MAX_LABEL = 100, 80, 45  # characters


def files(folder: Path = DATA) -> list[Path]:
    return sorted(folder.glob("*.po"))


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def repeated(path: Path) -> list[str]:
    """Return the ids that stand in a file more than once, as after two branches that both added them."""
    ids = _ID.findall(path.read_text(encoding="utf-8"))
    return sorted(key for key, times in Counter(ids).items() if times > 1)


def compiled(catalogue: Catalog) -> bytes:
    """Return what stands in the `.mo` file; messages without words are left out, and so said in English."""
    written = BytesIO()
    write_mo(written, catalogue)
    return written.getvalue()


def missing(catalogue: Catalog, source: Catalog) -> list[str]:
    """Return the ids that a language has no words for."""
    told = texts(catalogue)
    return [key for key in texts(source) if not any(told.get(key, ())) or catalogue[key].fuzzy]


def faults(catalogue: Catalog, source: Catalog) -> Iterator[str]:
    """What keeps a file from being used: ids that English does not have, and values that differ from English."""
    known = texts(source)
    for key, told in texts(catalogue).items():
        english = known.get(key, ())
        if not english:
            yield f"{key}: English has no such message"
        elif _is_plural(catalogue, key) != _is_plural(source, key):
            yield f"{key}: {'needs' if _is_plural(source, key) else 'has no'} forms of the plural"
        elif any(told) and not all(told):
            yield f"{key}: a form of the plural has no words"
        elif any(told):
            yield from _values(key, told, english, plural=_is_plural(source, key))
            yield from _too_long(key, told[0], is_name=f"{key}.description" in known)


def _is_plural(catalogue: Catalog, key: str) -> bool:
    message = catalogue.get(key)
    return message is not None and bool(message.pluralizable)


def _too_long(key: str, told: str, *, is_name: bool) -> Iterator[str]:
    """What Discord would not take: https://docs.discord.com/developers/interactions/application-commands."""
    if is_name and (not _NAME.fullmatch(told) or told != told.lower()):
        yield f"{key}: a name has lower case, no blanks and at most 32 characters"
    elif _FORM.fullmatch(key) and len(told) > _MAX_LABEL:
        yield f"{key}: {len(told)} characters; a title or label of a form has at most {_MAX_LABEL}"
    elif key.endswith((".description", ".hint")) and len(told) > _MAX_DESCRIPTION:
        yield f"{key}: {len(told)} characters; a description has at most {_MAX_DESCRIPTION}"
    elif key.endswith(".question") and len(told) > _MAX_BUTTON:
        yield f"{key}: {len(told)} characters; a button has at most {_MAX_BUTTON}"


def _values(key: str, told: tuple[str, ...], english: tuple[str, ...], *, plural: bool) -> Iterator[str]:
    """Values of a message that it may not have, or lacks; `count` may be left out of a form of the plural."""
    known = placeholders(english[-1]) | placeholders(english[0])
    for text in told:
        try:
            named = placeholders(text)
        except ValueError as error:
            yield f"{key}: {error}"
            continue
        for name in sorted(named - known):
            yield f"{key}: has no value {{{name}}}"
        for name in sorted(known - named - ({"count"} if plural else set())):
            yield f"{key}: does not say {{{name}}}"


def texts(catalogue: Catalog) -> dict[str, tuple[str, ...]]:
    """Return the words of each message by its id: one text, or one for each form of its plural."""
    found = {}
    for message in catalogue:
        key = message.id if isinstance(message.id, str) else message.id[0]
        if key:
            told = message.string or ""
            found[key] = (told,) if isinstance(told, str) else tuple(told)
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
