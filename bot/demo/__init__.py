"""The demo: a small caseload on a virtual clock, through everything that runs for real people."""
