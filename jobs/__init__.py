"""What runs: turns, and the steps that wake, listen, deliver and keep things tidy."""
