"""Parts of an application that are made when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Part(Generic[T]):
    """A method that makes a part, read as an attribute: made once, whichever thread asks first.

    The owner has a `making`, a lock that one thread may take several times: a part may need others.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__

    def __get__(self, owner: Any, _kind: type) -> T:  # noqa: ANN401  # whoever has the method
        made: dict[str, T] = vars(owner)
        with owner.making:
            if self._name not in made:
                # From now on Python finds it there, and does not come here any more.
                made[self._name] = self._make(owner)
        return made[self._name]
