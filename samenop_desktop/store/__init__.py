"""The shared store: mapped classes, the engine, its time and its migrations."""
