"""The doors: settings, channels, webhooks and the command line."""
