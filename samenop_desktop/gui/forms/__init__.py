"""Generated from `ui/` and `resources/` by `make forms`; never edited by hand."""
