"""What the bot decides: pure functions over typed records, with `now` as an argument."""
