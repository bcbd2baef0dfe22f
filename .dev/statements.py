"""Compiles the statements that a start asks before SQLAlchemy is there, or checks that it was done.

python .dev/statements.py            writes what changed
python .dev/statements.py --check    changes nothing and fails when something would
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import product
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, bindparam
from sqlalchemy.dialects import sqlite

from samenop_desktop.services import first_look as names
from samenop_desktop.services.accounts import resume_statement
from samenop_desktop.services.administration_statements import count_statement, included_statement, page_statement
from samenop_desktop.services.rows import AdministrationColumn, AdministrationQuery
from samenop_desktop.store.base import UtcMoment
from samenop_desktop.store.ready_statements import FILE, stored
from samenop_desktop.store.schema import HEAD
from samenop_desktop.store.times import RECORDED

if TYPE_CHECKING:
    from sqlalchemy import SelectBase

DIALECT = sqlite.dialect(paramstyle="named")
KINDS: dict[type, str] = {UtcMoment: "moment", Date: "day"}
"""What a column holds that the driver knows as text only."""


def ready(statement: SelectBase) -> dict[str, Any]:
    """What `ReadyStatements` needs to carry `statement` out: its text, its own values, and what its columns hold."""
    compiled = statement.compile(dialect=DIALECT)
    asked = [name for name, bind in compiled.binds.items() if bind.required]
    whole = compiled.construct_expanded_state(dict.fromkeys(asked))
    values = {name: stored(value) for name, value in whole.parameters.items() if name not in asked}
    types = {
        column.name: KINDS[type(column.type)] for column in statement.selected_columns if type(column.type) in KINDS
    }
    return {"sql": whole.statement.splitlines(), "values": values, "types": types}


def wanted() -> str:
    """What the file should hold."""
    orders = product(AdministrationColumn, (False, True))
    queries = [AdministrationQuery(sort=column, descending=descending) for column, descending in orders]
    statements = {
        names.RESUME: resume_statement(),
        names.MOMENT: RECORDED,
        names.INCLUDED: included_statement(),
        names.COUNT: count_statement(""),
    } | {names.page_name(query): page_statement(query, None, 0).limit(bindparam("limit")) for query in queries}
    kept = {"revision": HEAD, "statements": {name: ready(statement) for name, statement in statements.items()}}
    return f"{json.dumps(kept, indent=1)}\n"


def main() -> int:
    """Returns the exit status: 1 when --check finds a difference."""
    parser = argparse.ArgumentParser(description="Compiles the statements of the first look.")
    parser.add_argument("--check", action="store_true", help="only tell whether they are fresh")
    options = parser.parse_args()
    text = wanted()
    if FILE.exists() and FILE.read_text("utf-8") == text:
        return 0
    if options.check:
        print(f"{FILE.name}: stale; run: make statements")
        return 1
    FILE.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
