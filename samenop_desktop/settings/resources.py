"""Where the files lie that come with the program: icons, styles, sample data."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
# Inside the package when installed or frozen, beside it in a checkout (see pyproject.toml and build.spec).
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource_path(*parts: str) -> Path:
    """The path of the resource named by `parts`, such as `resource_path("icons", "offer.svg")`.

    Raises FileNotFoundError when the program was installed without it.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(str(_PLACES[-1].joinpath(*parts)))
