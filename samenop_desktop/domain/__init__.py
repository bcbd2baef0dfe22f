"""Rules and values of Online samenwerken: pure Python, no I/O, no clock of its own, no texts for the screen."""
