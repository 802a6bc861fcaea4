"""``python -m bot`` is the command ``followthrough``."""

from bot.cli import main

main()
