"""SamenOp desktop: collaborate online with clients, from the accountant's desk."""

__version__ = "0.1.0"
