"""Judges what the bot sends: by Discord's own description where it is at hand, and by rules it leaves out."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import jsonschema_rs

from tests.conftest import ROOT

DESCRIPTION = ROOT.parent / "shared" / "discord" / "openapi.json"
# Where discord.py itself departs from the description (2.7.1): fields it sends that no schema names.
_EXTRA = frozenset({"nsfw", "tts", "flags", "id", "fail_if_not_exists"})


@cache
def _described() -> dict[str, Any] | None:
    return json.loads(DESCRIPTION.read_text(encoding="utf-8")) if DESCRIPTION.exists() else None


@cache
def _operations() -> list[tuple[str, re.Pattern[str], Any]]:
    """Method, path and request schema of every operation, fixed paths before templated ones."""
    described = _described()
    found = []
    for path in sorted(described["paths"], key=lambda path: path.count("{")) if described else []:
        pattern = re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "$")
        for method, operation in described["paths"][path].items():  # type: ignore[index]
            content = operation.get("requestBody", {}).get("content", {}) if isinstance(operation, dict) else {}
            found.append((method.upper(), pattern, content.get("application/json", {}).get("schema")))
    return found


@cache
def _validator(schema: str) -> Any:
    return jsonschema_rs.validator_for({**json.loads(schema), "components": (_described() or {})["components"]})


def faults(method: str, path: str, body: Any) -> list[str]:
    """Return what is wrong with a request; nothing when Discord's description and the rules below have no objection."""
    wrong = [*_of_content(body)] if isinstance(body, dict) else []
    if _described() is None:
        return wrong
    schema = next(
        (schema for verb, pattern, schema in _operations() if verb == method and pattern.match(path)), "unknown"
    )
    if schema == "unknown":
        return [*wrong, f"{method} {path} is no operation of Discord's"]
    if schema is not None and body is not None:
        wrong += [
            f"{error.instance_path}: {error.message}"[:300]
            for error in _validator(json.dumps(schema)).iter_errors(_lenient(body))
        ]
        wrong += [f"unknown field {name!r}" for name in _unknown(body, schema)]
    return wrong


def _lenient(body: Any) -> Any:
    """Ids as text, as the description wants them; discord.py writes some as numbers."""
    if isinstance(body, dict):
        return {
            key: str(value)
            if key in {"message_id", "channel_id", "guild_id", "recipient_id", "id"} and isinstance(value, int)
            else [str(item) for item in value]
            if key in {"roles", "users"} and isinstance(value, list)
            else _lenient(value)
            for key, value in body.items()
        }
    return [_lenient(item) for item in body] if isinstance(body, list) else body


def _unknown(body: Any, schema: Any) -> list[str]:
    """The fields of a body that no alternative of its schema knows: no object of the description forbids others."""
    known = _known(schema, set())
    return (
        [name for name in body if known and name not in known and name not in _EXTRA] if isinstance(body, dict) else []
    )


def _known(schema: Any, seen: set[str]) -> set[str]:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schemas = (_described() or {})["components"]["schemas"]
        return set() if name in seen else _known(schemas[name], seen | {name})
    names = set(schema.get("properties", {}))
    for group in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(group, []):
            names |= _known(part, seen)
    return names


def _of_content(body: dict[str, Any]) -> list[str]:
    """Rules that the description does not state: lengths for bots, and that nobody is ever pinged."""
    wrong = []
    data = body.get("data") if isinstance(body.get("data"), dict) and body.get("type") in {4, 7} else body
    if "content" in data and data["content"] is not None:  # type: ignore[operator, index]
        content = data["content"]  # type: ignore[index]
        if len(content) > 2000 or not content.strip():
            wrong.append(f"content of {len(content)} characters")
        if data.get("allowed_mentions", {}).get("parse") != []:  # type: ignore[union-attr]
            wrong.append(f"may ping: allowed_mentions is {data.get('allowed_mentions')}")  # type: ignore[union-attr]
    nonce = body.get("nonce")
    if (isinstance(nonce, str) and len(nonce) > 25) or (nonce is not None and body.get("enforce_nonce") is not True):
        wrong.append(f"nonce {nonce!r} of {len(str(nonce))} characters, enforce_nonce {body.get('enforce_nonce')}")
    if body.get("type") == 9:
        return [*wrong, *_of_form(body["data"])]
    for row in (data or {}).get("components") or []:
        ids = [item.get("custom_id") for item in row.get("components", [])]
        if len(set(ids)) != len(ids) or any(len(item.get("label", "")) > 80 for item in row.get("components", [])):
            wrong.append(f"buttons {ids}")
    return wrong


def _of_form(form: dict[str, Any]) -> list[str]:
    """What the description leaves out of forms: names are used once, and what is filled in fits and is chosen once."""
    fields = [part.get("component") or part["components"][0] for part in form["components"]]
    ids = [field["custom_id"] for field in fields]
    wrong = [f"fields {ids}"] if len(set(ids)) != len(ids) else []
    for field in fields:
        values = [option["value"] for option in field.get("options", [])]
        chosen = [option for option in field.get("options", []) if option.get("default")]
        if len(set(values)) != len(values) or len(chosen) > field.get("max_values", 1):
            wrong.append(f"options {values}")
        if len(field.get("value") or "") > field.get("max_length", 4000):
            wrong.append(f"{field['custom_id']} is filled with {len(field['value'])} characters")
    return wrong
