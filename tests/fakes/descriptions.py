"""The providers' own descriptions of their APIs, from the shared test data: does a request or an answer fit them?

Where ``FOLLOWTHROUGH_TEST_DATA`` names no folder there is nothing to compare with, and every check finds nothing.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
CALLS = "/2010-04-01/Accounts/{AccountSid}/Calls.json"


@cache
def _description(name: str) -> dict[str, Any] | None:
    folder = os.environ.get("FOLLOWTHROUGH_TEST_DATA")
    if not folder:
        return None
    found: dict[str, Any] = json.loads((Path(folder) / "providers" / name).read_text())
    return found


def _telegram() -> dict[str, Any] | None:
    return _description("telegram_api.PaulSonOfLars.json")


def telegram_request(method: str, sent: Mapping[str, str | bytes]) -> list[str]:
    """What is wrong with a call of ``method`` with these fields; files are bytes."""
    description = _telegram()
    if description is None:
        return []
    names = {name.lower(): name for name in description["methods"]}
    if method.lower() not in names:
        return [f"no method {method}"]
    fields = {field["name"]: field for field in description["methods"][names[method.lower()]].get("fields", [])}
    missing = [name for name, field in fields.items() if field["required"] and name not in sent]
    problems = [f"{method}: {name} is missing" for name in missing]
    problems += [f"{method}: no field {name}" for name in sent if name not in fields]
    for name, value in sent.items():
        if name in fields and not any(_arrives_as(value, kind) for kind in fields[name]["types"]):
            problems.append(f"{method}: {name} is none of {fields[name]['types']}")
    return problems


def telegram_object(kind: str, value: object) -> list[str]:
    """What is wrong with ``value`` as an object of the type ``kind``, such as ``Message``."""
    description = _telegram()
    if description is None:
        return []
    told = description["types"][kind]
    if not isinstance(value, dict):
        return [f"{kind}: no object"]
    if told.get("subtypes"):
        candidates = [telegram_object(subtype, value) for subtype in told["subtypes"]]
        return min(candidates, key=len)
    fields = {field["name"]: field for field in told.get("fields", [])}
    problems = [
        f"{kind}: {name} is missing" for name, field in fields.items() if field["required"] and name not in value
    ]
    problems += [f"{kind}: no field {name}" for name in value if name not in fields]
    for name, part in value.items():
        if name in fields and not any(_fits(part, each) for each in fields[name]["types"]):
            problems.append(f"{kind}: {name} is none of {fields[name]['types']}")
    return problems


def _arrives_as(value: str | bytes, kind: str) -> bool:
    """Whether a form field fits ``kind``; everything but text travels as JSON."""
    if isinstance(value, bytes):
        return kind == "InputFile"
    if kind in ("String", "InputFile"):
        return kind == "String"
    try:
        return _fits(json.loads(value), kind)
    except ValueError:
        return False


def _fits(value: object, kind: str) -> bool:
    if kind.startswith("Array of "):
        return isinstance(value, list) and all(_fits(part, kind.removeprefix("Array of ")) for part in value)
    if kind == "Integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "Float":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind in ("Boolean", "True"):
        return value is True or (value is False and kind == "Boolean")
    if kind == "String":
        return isinstance(value, str)
    return not telegram_object(kind, value)


def twilio_request(sent: Mapping[str, str], path: str = MESSAGES) -> list[str]:
    """What is wrong with a form that makes a message, or what else ``path`` makes."""
    description = _description("twilio_api_v2010.json")
    if description is None:
        return []
    body = description["paths"][path]["post"]["requestBody"]
    schema = body["content"]["application/x-www-form-urlencoded"]["schema"]
    problems = [f"{name} is missing" for name in schema["required"] if name not in sent]
    problems += [f"no field {name}" for name in sent if name not in schema["properties"]]
    for name, value in sent.items():
        told = schema["properties"].get(name, {})
        if told.get("type") == "integer" and not re.fullmatch(r"-?[0-9]+", value):
            problems.append(f"{name} is no integer")
        if told.get("format") == "phone-number" and not re.fullmatch(r"\+[1-9][0-9]{6,14}", value):
            problems.append(f"{name} is no number in E.164")
        if told.get("format") == "uri" and not re.fullmatch(r"https?://[!-~]+", value):
            problems.append(f"{name} is no address")
    return problems


def twilio_message(answer: object) -> list[str]:
    """What is wrong with ``answer`` as Twilio's message resource."""
    return twilio_object(answer, "api.v2010.account.message")


def twilio_object(answer: object, kind: str) -> list[str]:
    """What is wrong with ``answer`` as the resource that Twilio calls ``kind``."""
    description = _description("twilio_api_v2010.json")
    if description is None:
        return []
    schema = {"$ref": f"#/components/schemas/{kind}", "components": description["components"]}
    properties = description["components"]["schemas"][kind]["properties"]
    problems = [error.message for error in Draft202012Validator(_nullable(schema)).iter_errors(answer)]
    named = answer if isinstance(answer, dict) else {}
    problems += [f"no field {name}" for name in named if name not in properties]
    return problems + [f"{name} is missing" for name in properties if name not in named]


def _nullable(schema: Any) -> Any:
    """OpenAPI 3.0 writes ``nullable`` where JSON Schema lists ``null`` among the types."""
    if isinstance(schema, list):
        return [_nullable(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {name: _nullable(part) for name, part in schema.items()}
    if schema.get("nullable") is True and isinstance(schema.get("type"), str):
        changed["type"] = [schema["type"], "null"]
    return changed
