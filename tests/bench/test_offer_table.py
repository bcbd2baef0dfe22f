"""The list of offers is measured on the right rows, on small sizes; how long it takes is nobody's business here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bench import offer_table

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.mark.slow
def test_the_list_of_offers_is_measured_on_the_right_rows(qapp: QApplication, tmp_path: Path) -> None:
    sizes = offer_table.Sizes(offers=1_500, few=200, rounds=1, slow_rounds=1, stops=5)
    found = list(offer_table.measure(tmp_path, sizes))
    assert found[0].name == "Status aanbieding openen, 1.500 (ms)"
    assert [measure.limit for measure in found[:7]] == [1.5, 2.0, 0.2, 0.5, 100.0, 25.0, 50.0]
    assert all(measure.ours > 0 for measure in found if "MiB" not in measure.name)
    assert len(found) in {7, 12}
