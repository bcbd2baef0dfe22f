"""Due work without a screen."""
