"""Which sentences the program says, with which arguments: read from its source, without running it."""

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[3]
# Callable: position of the sentence, position of its arguments, arguments it adds itself.
SAYING: dict[str, tuple[int, int | None, frozenset[str]]] = {
    "say": (0, 1, frozenset()),
    "ask": (2, 3, frozenset()),
    "open_ask": (2, 3, frozenset()),
    "_ask": (1, 2, frozenset()),
    "tell_coach": (1, 2, frozenset({"name"})),
    "_answer": (2, 3, frozenset({"name"})),
    "_cannot": (2, 3, frozenset({"name"})),
    "_tell_client": (1, 2, frozenset({"name", "coach"})),
    "Phrase": (0, 1, frozenset()),
    "Choice": (1, 2, frozenset()),
    "Problem": (0, 1, frozenset()),
}
ASKING = frozenset({"ask", "open_ask", "_ask"})


@dataclass(frozen=True)
class Use:
    """One place where a sentence is said: ``pattern`` matches its id; ``args`` is None where they cannot be seen."""

    where: str
    pattern: str
    args: frozenset[str] | None
    asks: bool = False
    how: bool = False
    """The Say says how to answer by itself: numbered choices."""

    def ids(self, known: frozenset[str]) -> list[str]:
        return fitting(self.pattern, known)


@cache
def fitting(pattern: str, known: frozenset[str]) -> list[str]:
    """The sentences that a pattern may mean."""
    return sorted(sentence for sentence in known if re.fullmatch(pattern, sentence))


class Source:
    """The package's modules, their functions by name, and every string in them."""

    def __init__(self, *packages: str) -> None:
        paths = sorted(p for package in packages for p in (ROOT / package).rglob("*.py") if "words" not in p.parts)
        self.modules = {str(p.relative_to(ROOT)): ast.parse(p.read_text(encoding="utf-8")) for p in paths}
        self.functions: dict[str, ast.FunctionDef] = {}
        self.constants: dict[str, ast.expr] = {}
        self.strings: set[str] = set()
        self._uses: list[Use] = []
        for module in self.modules.values():
            self._gather(module)

    def _gather(self, module: ast.Module) -> None:
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = node
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.strings.add(node.value)
        for statement in module.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                self.constants[statement.targets[0].id] = statement.value

    def uses(self) -> list[Use]:
        """Every place where a sentence is said."""
        if self._uses:
            return self._uses
        found = self._uses
        for where, module in self.modules.items():
            for scope in [n for n in ast.walk(module) if isinstance(n, ast.FunctionDef)] + [module]:
                found += self._uses_in(where, scope)
        return found

    def notes(self) -> set[str]:
        """Kinds of the record's lines that are written."""
        return {
            kind
            for module in self.modules.values()
            for call in ast.walk(module)
            if isinstance(call, ast.Call) and called(call) == "note"
            for kind in self._strings(argument(call, 0, "kind"), module)
        }

    def _uses_in(self, where: str, scope: ast.AST) -> list[Use]:
        found: list[Use] = []
        for call in own_calls(scope):
            name = called(call)
            if name not in SAYING:
                continue
            at, args_at, added = SAYING[name]
            sentence = argument(call, at, "sentence", "what", "id")
            given = None if args_at is None else argument(call, args_at, "args")
            keys = self._keys(given, scope) if given is not None else frozenset()
            line = f"{where}:{call.lineno}"
            for each in self._ids(sentence, scope):
                args = None if keys is None else keys | added
                found.append(Use(line, each, args, name in ASKING, self._numbered(call, name)))
            found += [Use(line, each, frozenset()) for each in self._labels(call, name, scope)]
        return found

    def _ids(self, node: ast.expr | None, scope: ast.AST) -> list[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [re.escape(node.value)]
        if isinstance(node, ast.JoinedStr):
            return [pattern(node)] if re.search("[a-z]{3,}", literal(node)) else []
        if isinstance(node, ast.IfExp):
            return self._ids(node.body, scope) + self._ids(node.orelse, scope)
        if isinstance(node, ast.Name):
            return [each for value in assigned(scope, node.id) for each in self._ids(value, scope)]
        return []

    def _numbered(self, call: ast.Call, name: str) -> bool:
        words = {k.arg: k.value for k in call.keywords}
        if name == "ask" and len(call.args) > 4:
            return True  # a coach's ask: its choices are always numbered
        options = argument(call, 3, "options") if name == "_ask" else words.get("options")
        worded = words.get("worded")
        return options is not None and not (isinstance(worded, ast.Constant) and worded.value is True)

    def _labels(self, call: ast.Call, name: str, scope: ast.AST) -> list[str]:
        """Ids of the labels that ``options`` of an ask stand for."""
        if name not in ASKING or any(k.arg == "labels" for k in call.keywords):
            return []
        joining = name == "_ask"
        options = self._strings(argument(call, 3 if joining else 99, "options"), scope)
        label = self._strings(argument(call, 4 if joining else 99, "label"), scope)
        kind = ["joining"] if joining else self._strings(argument(call, 1, "kind"), scope)
        return [re.escape(f"{prefix}_{option}") for prefix in (label or kind)[:1] for option in options]

    def _strings(self, node: ast.expr | None, scope: ast.AST) -> list[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [node.value]
        if isinstance(node, ast.Tuple):
            return [each for item in node.elts for each in self._strings(item, scope)]
        if isinstance(node, ast.Name) and node.id in self.constants:
            return self._strings(self.constants[node.id], scope)
        return []

    def _keys(self, node: ast.expr | None, scope: ast.AST, depth: int = 0) -> frozenset[str] | None:
        """Keys that an expression may give, all branches together; None when they cannot be seen."""
        if depth > 4:
            return None
        if isinstance(node, ast.Constant) and node.value is None:
            return frozenset()
        if isinstance(node, ast.Dict):
            return self._dict_keys(node, scope, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return together(self._keys(n, scope, depth) for n in (node.left, node.right))
        if isinstance(node, ast.BoolOp):
            return together(self._keys(n, scope, depth) for n in node.values)
        if isinstance(node, ast.IfExp):
            return together(self._keys(n, scope, depth) for n in (node.body, node.orelse))
        if isinstance(node, ast.Name):
            values = assigned(scope, node.id)
            return together(self._keys(v, scope, depth + 1) for v in values) if values else None
        if isinstance(node, ast.Call) and called(node) in self.functions:
            function = self.functions[called(node)]
            returns = [n.value for n in ast.walk(function) if isinstance(n, ast.Return) and n.value is not None]
            return together(self._keys(r, function, depth + 1) for r in returns) if returns else None
        return None

    def _dict_keys(self, node: ast.Dict, scope: ast.AST, depth: int) -> frozenset[str] | None:
        found: list[frozenset[str] | None] = []
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                found.append(self._keys(value, scope, depth))
            elif isinstance(key, ast.Constant):
                found.append(frozenset({str(key.value)}))
            else:
                found.append(None)
        return together(found)


def together(parts: object) -> frozenset[str] | None:
    """All keys of the parts, or None when one of them is unknown."""
    known: set[str] = set()
    for part in parts:  # type: ignore[attr-defined]
        if part is None:
            return None
        known |= part
    return frozenset(known)


def called(call: ast.Call) -> str:
    """The bare name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def own_calls(scope: ast.AST) -> list[ast.Call]:
    """The calls inside a function or module, without those of functions inside it."""
    found: list[ast.Call] = []
    todo = list(ast.iter_child_nodes(scope))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.FunctionDef):
            continue
        if isinstance(node, ast.Call):
            found.append(node)
        todo += ast.iter_child_nodes(node)
    return found


def argument(call: ast.Call, at: int, *names: str) -> ast.expr | None:
    """The argument at a position or by one of the names."""
    if at < len(call.args):
        return call.args[at]
    return next((k.value for k in call.keywords if k.arg in names), None)


def assigned(scope: ast.AST, name: str) -> list[ast.expr]:
    """What a function assigns to a name, or adds to it."""
    found: list[ast.expr] = []
    for node in ast.walk(scope):
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign | ast.AugAssign):
            targets = [node.target]
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) and node.value is not None:
            for target in targets:
                base = target.value if isinstance(target, ast.Subscript) else target
                if isinstance(base, ast.Name) and base.id == name:
                    found.append(_as_keys(target, node.value))
    return found


def _as_keys(target: ast.expr, value: ast.expr) -> ast.expr:
    """``args["day"] = …`` reads as adding ``{"day": …}``."""
    return ast.Dict([target.slice], [value]) if isinstance(target, ast.Subscript) else value


def literal(node: ast.JoinedStr) -> str:
    """The fixed text of an f-string."""
    return "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))


def pattern(node: ast.JoinedStr) -> str:
    """A regular expression for what an f-string may be."""
    return "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z_]+" for v in node.values)


@cache
def source() -> Source:
    """The source of everything that may say a sentence."""
    return Source("core", "jobs", "bot")
