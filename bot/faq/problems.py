"""What is wrong in a FAQ file, in words for whoever wrote it: which date or entry, what is expected, an example."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from rapidfuzz import process

from bot.errors import Place, Problem
from bot.faq.marks import NO_BREAK, TYPOGRAPHIC, in_typographic
from bot.faq.model import Faq

Path_ = tuple[Hashable, ...]

_OF_THE_WHOLE = {"missing", "extra_forbidden"}  # errors of a mapping, which are told of one of its keys
# Errors of a value that is a day, an id, a word of the file's own, a number: of all but prose.
_BARE = {"int_type", "bool_type"}
_FORMAL = {"value_error", "string_pattern_mismatch", "literal_error", *_BARE}
# What the items of a list are called, by the key of the list.
ITEMS = {"dates": "date", "entries": "entry", "people": "person", "page_limits": "page limit", "remarks": "remark"}
_EXPECTED = {
    "string_type": "text in quotes is expected here",
    "int_type": "a whole number is expected here, such as 12",
    "bool_type": "true or false is expected here",
    "tuple_type": "a list is expected here (lines that begin with '- ')",
    "dict_type": "a mapping is expected here (lines of 'key: value')",
    "model_type": "a mapping is expected here (lines of 'key: value')",
    "invalid_key": "a key must be a plain word; put it in quotes",
}
# What a key takes whose values are of several types.
_OF_KEY = {"archival": "true, false or mixed is expected here"}


def explained(errors: Iterable[Any], data: Any, place: Callable[..., Place]) -> list[Problem]:  # noqa: ANN401
    """Turn the errors of pydantic into problems with a place, words and a fix; `data` is what the file holds."""
    found: dict[Path_, Any] = {}
    for error in errors:  # a value of several types has an error for each of them: the first one says it
        found.setdefault(tuple(_in_file(error, data)), error)
    inside = {path[:end] for path in found for end in range(len(path))}
    return [
        _explain(error, path, data, place)
        for path, error in found.items()
        if path not in inside or error["type"] in _OF_THE_WHOLE
    ]


def named(path: Path_, data: Any) -> str:  # noqa: ANN401 - whatever YAML holds
    """Say where in the file a value stands: "the date 'submission', at", "the 4th entry, told"."""
    words: list[str] = []
    keys: list[str] = []
    for part in path:
        data, inside = _item(data, part), data
        if isinstance(part, int) and isinstance(inside, list | tuple):
            of = ITEMS.get(keys[-1] if keys else "", "")
            if not of:
                words += [".".join(keys)] if keys else []
                of = "item"
            keys = []
            known = data.get("id", data.get("name")) if isinstance(data, dict) else None
            words.append(f"the {of} {known!r}" if isinstance(known, str) else f"the {_nth(part + 1)} {of}")
        else:
            keys.append(str(part))
    return ", ".join([*words, *([".".join(keys)] if keys else [])]) or "the file"


def _item(data: Any, part: Hashable) -> Any:  # noqa: ANN401
    if isinstance(data, dict):
        return data.get(part)
    return data[part] if isinstance(data, list | tuple) and isinstance(part, int) and part < len(data) else None


def _nth(number: int) -> str:
    teens = number % 100 in {11, 12, 13}
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _explain(error: Any, path: Path_, data: Any, place: Callable[..., Place]) -> Problem:  # noqa: ANN401 - pydantic's
    kind = error["type"]
    name, key = named(path, data), str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        if any(mark in key for mark in NO_BREAK):
            bare = key.strip(f"{NO_BREAK} ").partition(":")[0]
            return Problem(
                place(*path), f"an invisible no-break space stands beside the key {bare!r}", f"Write '{bare}: '."
            )
        known = _known_keys(path)
        if (bare := key.partition(":")[0]) != key and bare in known:
            return Problem(place(*path), f"a blank is missing behind '{bare}:'", f"Write '{bare}: '.")
        near = process.extractOne(key, known, score_cutoff=60)
        fix = f"Did you mean {near[0]!r}?" if near else f"Known keys here: {', '.join(sorted(known)) or 'none'}."
        return Problem(place(*path), f"unknown key {key!r}", fix)
    if kind == "missing":
        return Problem(place(*path[:-1]), f"{name}: this key is missing", f"Add '{key}: ...'.")
    if kind == "string_type" and not isinstance(error["input"], dict | list | tuple):
        return Problem(place(*path), f"{name}: {_no_text(error['input'])}", _quoted(error["input"]))
    if kind == "string_type" and isinstance(error["input"], dict):
        return Problem(place(*path), f"{name}: {_EXPECTED[kind]}; without them, ': ' and {{...}} are no text")
    if kind in _FORMAL and isinstance(error["input"], str) and in_typographic(error["input"]):
        marked = f"{name}: {error['input']} stands in typographic quotation marks, which YAML takes for letters"
        return Problem(place(*path), marked, _straight(error))
    what = _OF_KEY.get(key) if kind != "value_error" else None
    return Problem(place(*path), f"{name}: {what or _EXPECTED.get(kind) or _measured(error)}")


def _in_file(error: Any, data: Any) -> Iterator[Hashable]:  # noqa: ANN401
    """Yield the parts of a location that stand in the file: members of a union add a part of their own to it."""
    *parts, last = error["loc"] or ("",)
    for part in parts if error["type"] in _OF_THE_WHOLE else error["loc"]:
        if part in data if isinstance(data, dict) else isinstance(data, tuple) and isinstance(part, int):
            yield part
            data = _item(data, part)
    if error["type"] in _OF_THE_WHOLE:
        yield last


def _straight(error: Any) -> str:  # noqa: ANN401
    """How to write a value that stands in the quotation marks of a word processor."""
    bare = error["input"].strip(TYPOGRAPHIC)
    return f"Take them away: {bare}." if error["type"] in _BARE else f'Use " in their place: "{bare}".'


def _no_text(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, date):
        return "text is expected, and a day without quotes is none"
    if value is None:
        return "text is expected, and nothing stands here"
    if isinstance(value, bool):
        return "text is expected, and yes, no, on, off, true and false without quotes are none"
    return "text is expected, and a number without quotes is none"


def _quoted(value: Any) -> str:  # noqa: ANN401
    """How to write a value as text."""
    if value is None:
        return "Write the text in quotes, or take the key out."
    if isinstance(value, datetime):
        return f'Put it in quotes: "{value:%Y-%m-%d %H:%M}".'
    plain = isinstance(value, date | int) and not isinstance(value, bool)
    return f'Put it in quotes: "{value}".' if plain else "Put it in quotes."


def _measured(error: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails
    """Say what is wrong with a value of the right type."""
    limits, value, kind = error.get("ctx", {}), error["input"], error["type"]
    if kind == "string_too_long":
        return f"it has {len(value):,} characters; at most {limits['max_length']:,} are taken"
    if kind == "string_too_short":
        return "it is empty" if not value else f"{value!r} is too short; at least {limits['min_length']} characters"
    if kind == "string_pattern_mismatch":
        known = next((_FORMS[key] for key in reversed(error["loc"]) if key in _FORMS), "")
        return known or f"{value!r} has another form than is expected here"
    if kind == "literal_error":
        return f"{value!r} is not one of {limits['expected'].replace(' or ', ', ')}"
    if kind == "greater_than_equal":
        return f"{value} is too small; at least {limits['ge']}"
    if kind == "less_than_equal":
        return f"{value} is too large; at most {limits['le']}"
    return str(error["msg"]).removeprefix("Value error, ")


_NUMBER = "the number of a {} in Discord is expected here, in quotes, such as '123456789012345678'"
_FORMS = {
    "id": "an id is made of small letters, digits, _ and -, a letter first, such as 'travel_grant'",
    "edition": "small letters, digits, . and - are expected here, such as '2027'",
    "language": "the code of a language is expected here, such as 'en' or 'pt-BR'",
    "channel": _NUMBER.format("channel"),
    "role": _NUMBER.format("role"),
    "leads": "a lead time is expected here, such as '7d', '3h', '45m' or 'closed'",
    "[key]": "the code of a language is expected here, such as 'es'",
}


def _known_keys(path: Path_) -> list[str]:
    """Return the keys the model knows beside the unknown one at `path`."""
    schema = Faq.model_json_schema()
    here: dict[str, Any] = schema
    for part in path[:-1]:
        here = _resolve(here, schema)
        inside = here.get("items", {}) if isinstance(part, int) else here.get("properties", {}).get(part, {})
        here = _resolve(inside, schema)
    return list(_resolve(here, schema).get("properties", {}))


def _resolve(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    options = node.get("anyOf", [])
    node = next((option for option in options if "$ref" in option), node)
    reference = node.get("$ref", "").rpartition("/")[2]
    return dict(schema["$defs"][reference]) if reference else node
