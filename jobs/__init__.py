"""What runs: turns, and the steps that wake, listen, deliver, settle doubts, replay what was missed, and tidy up."""
