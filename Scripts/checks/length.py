"""No Swift file is longer than 400 lines; most are under 250."""

import pathlib
import sys

LIMIT = 400
problems = []
for folder in ("Sources", "Tests"):
    for path in pathlib.Path(folder).rglob("*.swift"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LIMIT:
            problems.append(f"{path}: {lines} lines, at most {LIMIT}: split it by what it is about")
print("\n".join(problems) or f"length: no file over {LIMIT} lines")
sys.exit(bool(problems))
