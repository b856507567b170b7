"""Every import of a target of ours, or of a package, must be a dependency that the manifest declares."""

import json
import pathlib
import re
import subprocess
import sys

STANDARD = {"Foundation", "Glibc", "Testing", "Synchronization"}
PRODUCT_MODULES = {"ArgumentParser", "Logging", "Crypto", "Subprocess", "SystemPackage", "GRDB", "Mustache"}

package = json.loads(subprocess.run(["swift", "package", "describe", "--type", "json"], check=True,
                                    capture_output=True, text=True).stdout)
problems = []
for target in package["targets"]:
    if target["type"] == "system-target":
        continue
    allowed = set(target.get("target_dependencies", [])) | set(target.get("product_dependencies", []))
    for source in target["sources"]:
        path = pathlib.Path(target["path"]) / source
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = re.match(r"\s*(?:@testable\s+)?(?:public |internal |package |private )?import (\w+)", line)
            if match and match[1] not in STANDARD and match[1] not in allowed:
                problems.append(f"{path}:{number}: {target['name']} imports {match[1]}, which Package.swift does not declare for it")
            if match and match[1] not in STANDARD | PRODUCT_MODULES | {t["name"] for t in package["targets"]}:
                problems.append(f"{path}:{number}: unknown module {match[1]}")
print("\n".join(problems) or "imports: as declared")
sys.exit(bool(problems))
