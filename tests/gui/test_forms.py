"""What holds for every form that is drawn in `ui/`."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FORMS = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))
FIELDS = ("_edit", "_combo")
FIELD_HEIGHT = "28"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_label_stands_on_one_line_with_its_field(form: Path) -> None:
    """Qt gives a label in a form layout less height than a field: without one of its own it would stand higher."""
    for layout in ET.parse(form).getroot().iter("layout"):  # noqa: S314  # our own files
        if layout.get("class") != "QFormLayout":
            continue
        for label in layout.findall("item[@column='0']/widget[@class='QLabel']"):
            buddy = label.findtext("property[@name='buddy']/cstring", "")
            if buddy.endswith(FIELDS):
                height = label.findtext("property[@name='minimumSize']/size/height")
                assert height == FIELD_HEIGHT, label.get("name")
