"""The web's doors: webhooks, health, metrics."""
