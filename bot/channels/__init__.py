"""How messages leave and arrive: one module for each provider, each a :class:`core.channel.Channel`."""
