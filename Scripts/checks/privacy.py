"""Nothing in the corpus may look like a real person's data.

Refused: twelve digits in a row whose check digit holds, insurers outside the reserved fictional list
and the seeds' sample insurers, and scans of a batch that its truth.jsonl does not declare.
"""

import json
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path("Corpus")
INSURERS = {"01010016", "133033", "06139992", "06279988"}
TEXT = {".csv", ".jsonl", ".json", ".html", ".tsv", ".txt", ".md"}
SCANS = {".pdf", ".tif", ".tiff", ".png", ".jpg", ".jpeg", ".html"}
# Worked examples of the published check digit rule; nobody's numbers.
PUBLISHED = {"123456789018", "983205673214", "111111111118", "123456789000", "123456789050", "000000000000"}


def is_valid(number):
    weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    remainder = sum(int(a) * b for a, b in zip(number, weights)) % 11
    return int(number[11]) == (0 if remainder <= 1 else 11 - remainder)


problems = []
for path in sorted(p for p in ROOT.rglob("*") if p.suffix in TEXT):
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp932")
    # Fullwidth digits, and groups of four, are numbers as well.
    folded = re.sub(r"(?<=\d{4})[ -](?=\d{4})", "", unicodedata.normalize("NFKC", text))
    for number in re.findall(r"(?<!\d)\d{12}(?!\d)", folded):
        if is_valid(number) and number not in PUBLISHED:
            problems.append(f"{path}: a valid Individual Number stands there")
    if path.name == "registry.csv":
        for line in text.splitlines()[1:]:
            insurer = line.split(",")[0]
            if insurer not in INSURERS:
                problems.append(f"{path}: insurer {insurer} is not on the reserved list")
for truth in ROOT.rglob("truth.jsonl"):
    declared = {json.loads(line)["file"] for line in truth.read_text(encoding="utf-8").splitlines()}
    for scan in truth.parent.iterdir():
        if scan.suffix in SCANS and scan.name not in declared:
            problems.append(f"{scan}: no line of truth.jsonl declares it synthetic")
print("\n".join(problems) or "privacy: nothing that looks like a real person")
sys.exit(bool(problems))
