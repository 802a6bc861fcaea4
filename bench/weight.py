"""What understanding costs in memory, above a bare process: ``python -m bench.weight DIR`` prints megabytes."""

import resource
import sys
from pathlib import Path


def _peak_mb() -> float:
    # On Linux a child's ru_maxrss begins with its parent's; the high-water mark of /proc is its own.
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    bare = _peak_mb()
    from bench.corpus import HALVES, LANGUAGES, load, read

    for language in LANGUAGES:
        for half in HALVES:
            for line in load(Path(sys.argv[1]), language, half):
                read(line)
    print(_peak_mb() - bare)
