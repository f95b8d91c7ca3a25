"""Claims files as people write them: every style of YAML that a claims file may have, in one file after the other."""

from __future__ import annotations

import random
from collections.abc import Callable

WORDS = (
    "bridge harbour opened ministers signed denied treaty Oslo Bergen 1961 first visit in 24 years grain ship "
    "ponte aperto firmato visita perché l'accordo già più €5 50% über größer they said no yes"
).split()


def phrase(rng: random.Random) -> str:
    return f"{rng.choice(WORDS)} harbour {' '.join(rng.choices(WORDS, k=rng.randint(2, 7)))}"


class Writer:
    """Writes one file. `anchors` are texts that have one, `lists` lists that have one."""

    def __init__(self, rng: random.Random, newline: str = "\n") -> None:
        self.rng, self.newline = rng, newline
        self.lines: list[str] = []
        self.anchors: list[str] = []
        self.lists: list[str] = []
        self.count = 0

    def file(self, lines: int, *, ending: str = "\n") -> str:
        rng = self.rng
        self.lines += ["# yaml-language-server: $schema=./claims.schema.json", "version: 1  # one", ""]
        self.lines += ["names:", "- [Oslo, 'Kristiania', \"Christiania\"]  # once", "- [Bergen]", "claims:"]
        indent, gap = rng.choice([0, 1, 2, 4]), " " * rng.choice([1, 1, 3])
        while len(self.lines) < lines:
            self.claim(indent, gap)
            for _ in range(rng.choice([0, 1, 1, 2])):
                self.lines.append(rng.choice(["", "", "   ", f"{' ' * indent}# about the next: - one", "# -----"]))
        return self.newline.join(self.lines).rstrip() + ending.replace("\n", self.newline)

    def claim(self, indent: int, gap: str) -> None:
        self.count += 1
        rng, id = self.rng, f"claim-{self.count}"
        if rng.random() < 0.1:
            said = f'{{id: {id}, claim: "{phrase(rng)}", supported_by: [{phrase(rng)}, "{phrase(rng)}"]}}'
            self.lines.append(
                f"{' ' * indent}-{gap}{said}  # in one line" if rng.random() < 0.5 else f"{' ' * indent}-{gap}{said}"
            )
            return
        column = indent + 1 + len(gap)
        first = True
        parts: list[tuple[float, Callable[[int], list[str]]]] = [
            (1, lambda at: [f"id: {id}" if rng.random() < 0.8 else f'id: "{id}"']),
            (1, lambda at: self.scalar("claim", at)),
            (0.6, lambda at: self.texts("supported_by", at)),
            (0.3, lambda at: self.texts("refuted_by", at)),
            (0.4, lambda at: ["tags: [visit, pact]  # two"] if rng.random() < 0.5 else ["tags: []"]),
            (0.2, lambda at: self.texts("not_evidence", at)),
            (0.4, lambda at: self.scalar("note", at)),
        ]
        if rng.random() < 0.2:
            parts[2:] = rng.sample(parts[2:], len(parts) - 2)
        for share, write in parts:
            if rng.random() >= share:
                continue
            for line in write(column):
                self.lines.append(f"{' ' * indent}-{gap}{line}" if first else f"{' ' * column}{line}" if line else "")
                first = False
            if rng.random() < 0.15:
                self.lines.append(" " * rng.choice([0, column, column + 2]) + "# a remark: [not] {this}")

    def scalar(self, key: str, at: int) -> list[str]:
        """Return the lines of a key with a text, indented below the key only."""
        rng, text = self.rng, phrase(self.rng)
        style = rng.randrange(9)
        if style == 0:
            return [f"{key}: |", f"  {text}", f"    {phrase(rng)}", ""]
        if style == 1:
            return [f"{key}: >-", f"  {text}", "", f"  {phrase(rng)}"]
        if style == 2:
            return [f"{key}: |+ # kept", f"  {text}", "", ""]
        if style == 3:
            return [f"{key}: '{text.replace(chr(39), chr(39) * 2)}, it''s so' # single"]
        if style == 4:
            return [f'{key}: "{text} \\u00e9,', f'  {phrase(rng)}"']
        if style == 5:
            return [f"{key}: {text}", f"  {phrase(rng)}  # folded"]
        if style == 6:
            self.anchors.append(f"t{len(self.anchors)}")
            return [f"{key}: &{self.anchors[-1]} {text}"]
        if style == 7 and self.anchors:
            return [f"{key}: *{rng.choice(self.anchors)}  # the same"]
        return [f"{key}: {text}"]

    def texts(self, key: str, at: int) -> list[str]:
        rng, style = self.rng, self.rng.randrange(8)
        if style == 0:
            return [f'{key}: [{phrase(rng)}, "{phrase(rng)}"]  # in brackets']
        if style == 1:
            return [f"{key}: [", f"  {phrase(rng)},  # one", f"  '{phrase(rng).replace(chr(39), '')}',", "  ]"]
        if style == 2 and self.lists:
            return [f"{key}: *{rng.choice(self.lists)}"]
        head = f"{key}:"
        if style == 3:
            self.lists.append(f"l{len(self.lists)}")
            head = f"{key}: &{self.lists[-1]}"
        indent, gap = " " * rng.choice([0, 2, 2, 3]), " " * rng.choice([1, 1, 1, 2])
        lines = [head + rng.choice(["", "", "  # why"])]
        for _ in range(rng.randint(1, 4)):
            first, *rest = self.item(phrase(rng))
            lines += [f"{indent}-{gap}{first}", *(f"{indent}   {gap}{line}" if line else "" for line in rest)]
            if rng.random() < 0.1:
                lines.append(f"{indent}# - not this")
        return lines

    def item(self, text: str) -> list[str]:
        rng, style = self.rng, self.rng.randrange(8)
        quoted = text.replace("'", "''")
        made = {
            0: [f'"{text}"'],
            1: [f"'{quoted}'  # single"],
            2: ["|", text, ""],
            3: [">-", text, phrase(rng)],
            4: [text, phrase(rng)],
        }
        if style == 5 and self.anchors:
            return [f"*{rng.choice(self.anchors)}"]
        return made.get(style, [text])
