"""Checks that bench/headlines.conllu is well formed.

    python3 bench/check-headlines.py bench/headlines.conllu EWT.conllu...

Ten columns, one root, heads in range, no cycle, forms that spell the text; parts of speech and relations must
be among those of the treebank files that follow.
"""
import sys


def sentences(path):
    with open(path, encoding="utf-8") as file:
        for block in file.read().strip().split("\n\n"):
            lines = block.split("\n")
            about = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
            rows = [line.split("\t") for line in lines if not line.startswith("#")]
            yield about, [row for row in rows if row[0].isdigit()]


def faults(about, rows, upos, deprels):
    if any(len(row) != 10 for row in rows):
        return ["not ten columns"]
    heads = [int(row[6]) for row in rows]
    found = []
    if [int(row[0]) for row in rows] != list(range(1, len(rows) + 1)):
        found.append("ids")
    if heads.count(0) != 1 or any((row[6] == "0") != (row[7] == "root") for row in rows):
        found.append("root")
    if any(not 0 <= head <= len(rows) for head in heads):
        return found + ["head out of range"]
    for at in range(1, len(rows) + 1):
        steps = 0
        while at and steps <= len(rows):
            at, steps = heads[at - 1], steps + 1
        if at:
            found.append("cycle")
            break
    spelt = "".join(row[1] + ("" if "SpaceAfter=No" in row[9] else " ") for row in rows).strip()
    if spelt != about.get("text"):
        found.append(f"text: {spelt}")
    found += [f"part of speech {row[3]}" for row in rows if (row[3], row[4]) not in upos]
    return found + [f"relation {row[7]}" for row in rows if row[7] not in deprels]


path, *treebanks = sys.argv[1:]
known = [row for treebank in treebanks for _, rows in sentences(treebank) for row in rows]
upos = {(row[3], row[4]) for row in known}
deprels = {row[7] for row in known}
count, ids, bad = 0, set(), 0
for about, rows in sentences(path):
    count += 1
    wrong = faults(about, rows, upos, deprels)
    if about.get("sent_id") in ids:
        wrong.append("sent_id twice")
    ids.add(about.get("sent_id"))
    for fault in wrong:
        bad += 1
        print(about.get("sent_id"), fault)
print(f"{count} sentences, {bad} faults")
sys.exit(bad > 0)
