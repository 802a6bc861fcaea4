"""Kill, cut off and lie to a running deployment, and compare what the providers have with what it believes."""
