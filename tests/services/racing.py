"""Several parties at once: each is held until all stand at the beginning of a writing transaction."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from samenop_desktop.services.application import Application
    from samenop_desktop.store.transactions import Transaction

    Contender: TypeAlias = tuple[Application, Callable[[], Any]]


def race(contenders: Sequence[Contender]) -> list[Any]:
    """What each returned, or the error that it raised, in the order of `contenders`; each works on its own desk."""
    gate = threading.Barrier(len(contenders))
    with ExitStack() as held, ThreadPoolExecutor(len(contenders)) as pool:
        for application, _ in contenders:
            held.enter_context(_held_at(application, gate))
        tasks = [pool.submit(_run, act, gate) for _, act in contenders]
        return [task.result(60) for task in tasks]


def _run(act: Callable[[], Any], gate: threading.Barrier) -> Any:  # noqa: ANN401  # whatever the service returns
    try:
        return act()
    except Exception as error:  # noqa: BLE001  # an error is a result here
        return error
    finally:
        gate.abort()  # whoever ends without having written must not keep the others waiting


@contextmanager
def _held_at(application: Application, gate: threading.Barrier) -> Iterator[None]:
    store, write, passed = application.store, application.store.write, False

    def held() -> AbstractContextManager[Transaction]:
        nonlocal passed
        if not passed:
            passed = True
            with suppress(threading.BrokenBarrierError):
                gate.wait(30)
        return write()

    store.write = held  # type: ignore[method-assign,assignment]  # until the race is run
    try:
        yield
    finally:
        del store.write
