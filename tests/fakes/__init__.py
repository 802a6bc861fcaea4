"""Providers written by hand, speaking HTTP on loopback, with a ledger of what they accepted."""
