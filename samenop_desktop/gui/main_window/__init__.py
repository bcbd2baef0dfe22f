"""The main window: the ribbon, the administrations, and what the office should know."""
