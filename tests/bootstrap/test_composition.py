"""Services are made when they are first asked for, once, and all of them when there is time."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

from samenop_desktop.services.application import Application

if TYPE_CHECKING:
    from pathlib import Path

AT_ONCE = 8


def test_who_signs_in_and_lists_does_without_the_other_services(sqlite_url: str, tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.services.rows import OfficeForm
app = open_application(open_data_dir(Path({str(tmp_path)!r}), {{}}), {sqlite_url!r})
print(app.accounts.is_first_start())
office = app.accounts.create_office(OfficeForm("De Vries", "Zwolle", "a@b.test", "", "lang genoeg", "lang genoeg"))
assert app.accounts.resume(app.accounts.keep_signed_in(office.actor)) == office
print(app.administrations.create(office.actor, "Bakkerij").name)
other = tuple(f"samenop_desktop.{{name}}" for name in ("mail", "services.offers", "services.work", "store.mails"))
print([name for name in sys.modules if name.startswith(other)])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split("\n") == ["True", "Bakkerij", "[]", ""]


def test_threads_that_ask_at_once_get_the_same_service(embedded_application: Application) -> None:
    start = Barrier(AT_ONCE)

    def ask(_number: int) -> object:
        start.wait()
        return embedded_application.work

    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert len(set(map(id, pool.map(ask, range(AT_ONCE))))) == 1


def test_a_complete_application_has_every_part(embedded_application: Application) -> None:
    for make in embedded_application.to_make():
        make()
    assert set(Application.__annotations__) <= set(vars(embedded_application))
    assert embedded_application.to_make() == []
