"""The compiler of forms: what it writes, and what its check finds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import forms
import pytest

if TYPE_CHECKING:
    from pathlib import Path

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>CancelDialog</class>
 <widget class="QDialog" name="CancelDialog">
  <property name="windowTitle"><string>Annuleren</string></property>
  <widget class="QPushButton" name="yes_button">
   <property name="text"><string>Ja</string></property>
  </widget>
 </widget>
</ui>
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "ui"
    folder.mkdir()
    (folder / "cancel_dialog.ui").write_text(FORM, encoding="utf-8")
    return folder


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    folder = tmp_path / "resources"
    folder.mkdir()
    (folder / "dot.svg").write_text("<svg/>" * 100, encoding="utf-8")
    (folder / "icons.qrc").write_text(
        '<RCC version="1.0"><qresource prefix="/"><file>dot.svg</file></qresource></RCC>', encoding="utf-8"
    )
    return folder


def test_a_form_becomes_a_typed_module_without_the_compilers_version(source: Path) -> None:
    code = forms.compile_form(source / "cancel_dialog.ui")
    assert "def setupUi(self, CancelDialog: QDialog) -> None:" in code
    assert "def retranslateUi(self, CancelDialog: QDialog) -> None:" in code
    assert "Created by" not in code
    assert "connectSlotsByName" not in code
    compile(code, "ui_cancel_dialog.py", "exec")


def test_icons_become_the_same_module_whatever_their_dates(resources: Path) -> None:
    code = forms.compile_icons(resources / "icons.qrc")
    os.utime(resources / "dot.svg", (0, 0))
    assert forms.compile_icons(resources / "icons.qrc") == code
    assert "Created by" not in code
    compile(code, "icons_rc.py", "exec")


def test_what_was_written_is_fresh_and_stays_untouched(source: Path, resources: Path, tmp_path: Path) -> None:
    target = tmp_path / "forms"
    wanted = forms.wanted_modules(source, resources)
    forms.write(wanted, target)
    assert forms.differences(wanted, target) == []
    before = {path.name: path.stat().st_mtime_ns for path in target.iterdir()}
    forms.write(forms.wanted_modules(source, resources), target)
    assert {path.name: path.stat().st_mtime_ns for path in target.iterdir()} == before
    assert set(before) == {"__init__.py", "icons_rc.py", "ui_cancel_dialog.py"}


def test_stale_missing_and_left_over_modules_are_found_and_mended(
    source: Path, resources: Path, tmp_path: Path
) -> None:
    target = tmp_path / "forms"
    forms.write(forms.wanted_modules(source, resources), target)
    (source / "cancel_dialog.ui").write_text(FORM.replace("Ja", "Jazeker"), encoding="utf-8")
    (source / "offers_window.ui").write_text(FORM.replace("CancelDialog", "OffersWindow"), encoding="utf-8")
    (target / "ui_gone.py").touch()
    wanted = forms.wanted_modules(source, resources)
    assert forms.differences(wanted, target) == [
        "ui_offers_window.py: missing",
        "ui_gone.py: has no source",
        "ui_cancel_dialog.py: stale",
    ]
    forms.write(wanted, target)
    assert forms.differences(wanted, target) == []


def test_a_broken_form_is_named(source: Path) -> None:
    broken = source / "cancel_dialog.ui"
    broken.write_text(FORM.replace("</ui>", ""), encoding="utf-8")
    with pytest.raises(SystemExit, match=r"cancel_dialog\.ui"):
        forms.compile_form(broken)
