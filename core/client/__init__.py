"""What a client's case decides, one module a dialogue."""
