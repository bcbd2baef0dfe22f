"""Pictures of the screen and of the browser, taken from outside."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QImage

from tests.main_job.accessibility import wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.main_job.accessibility import Screen
    from tests.main_job.walk import Done


class Camera:
    """Takes a picture of every step into `folder`, numbered: of the window at the front, or of the browser's page.

    `scale` is the program's own: a screen reader hears of places as they are without it.
    """

    def __init__(self, folder: Path, screen: Screen, scale: float = 1) -> None:
        self._scale = scale
        self._folder = folder
        self._screen = screen
        self._taken = 0

    @cached_property
    def _application(self) -> QGuiApplication:
        known = QGuiApplication.instance()
        return known if isinstance(known, QGuiApplication) else QGuiApplication(["camera"])

    def take(self, done: Done) -> Path:
        """The picture of what there is to see after a step."""
        self._taken += 1
        path = self._folder / f"{self._taken:02}-{done.name}.png"
        image = self._grab() if done.page is None else QImage.fromData(done.page.screenshot())
        # As small a file as can be: the pictures travel along.
        assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0), path
        return path

    def _grab(self) -> QImage:
        front = wait_for(lambda: next((one for one in self._screen.windows() if one.is_active), None), "a front window")
        screen = self._application.primaryScreen()
        return screen.grabWindow(0, *(round(length * self._scale) for length in front.place)).toImage()
