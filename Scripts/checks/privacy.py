"""Nothing in the corpus may look like a real person's data.

Refused: twelve digits in a row whose check digit holds, insurers outside the reserved fictional list
and the seeds' sample insurers, scans of a batch that its truth.jsonl does not declare, scans of a case
whose case.json does not say that they are synthetic, and pictures that belong to neither.
"""

import json
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path("Corpus")
# The seeds' sample insurers, 協会けんぽ 宮城 (published), and numbers from 996 to 999 that nobody holds.
INSURERS = {"01010016", "133033", "01040013"}
FICTIONAL = re.compile(r"(06|39)\d\d99[6-9]\d|\d\d39[5-9]\d|\d\d99[6-9]\d")
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
    # The decimals of a coordinate are no number: a digit and a dot stand before them.
    for number in re.findall(r"(?<!\d)(?<!\d\.)\d{12}(?!\d)", folded):
        if is_valid(number) and number not in PUBLISHED:
            problems.append(f"{path}: a valid Individual Number stands there")
    if path.name == "registry.csv":
        for line in text.splitlines()[1:]:
            insurer = line.split(",")[0]
            if insurer not in INSURERS and not FICTIONAL.fullmatch(insurer):
                problems.append(f"{path}: insurer {insurer} is not on the reserved list")
for truth in ROOT.rglob("truth.jsonl"):
    declared = {json.loads(line)["file"] for line in truth.read_text(encoding="utf-8").splitlines()}
    for scan in truth.parent.iterdir():
        if scan.suffix in SCANS and scan.name not in declared:
            problems.append(f"{scan}: no line of truth.jsonl declares it synthetic")
for scan in sorted(p for p in ROOT.rglob("*") if p.suffix.lower() in SCANS):
    case = scan.parent / "case.json"
    if case.exists():
        if json.loads(case.read_text(encoding="utf-8")).get("origin") != "synthetic":
            problems.append(f"{scan}: case.json does not say \"origin\": \"synthetic\"")
    elif not (scan.parent / "truth.jsonl").exists():
        problems.append(f"{scan}: belongs to no case and no batch")
print("\n".join(problems) or "privacy: nothing that looks like a real person")
sys.exit(bool(problems))
