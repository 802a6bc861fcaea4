"""What the bot remembers: tables, cases, inbox and outbox, and their migrations."""
