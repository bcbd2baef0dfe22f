"""Forms compiled from ui/ by `make forms`; never edited by hand."""
