"""What may be logged of an error: its kind and place. Its message could hold a person's words."""

from __future__ import annotations

import traceback


def trouble(error: BaseException) -> str:
    """Such as ``ValueError at core/decide.py:41 in decide``."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    last = next((f for f in reversed(frames) if "site-packages" not in f.filename), frames[-1])
    return f"{type(error).__name__} at {'/'.join(last.filename.split('/')[-2:])}:{last.lineno} in {last.name}"
