"""The settings in settings.toml, and where everything local lies."""
