"""`make demo`: plays the whole main job on sample data, tells what happens, and keeps a picture of every step."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.main_job.pictures import Camera
from tests.main_job.program import ROOT
from tests.main_job.stage import SAMPLE, open_stage
from tests.main_job.walk import MainJob

SCREENSHOTS = ROOT / "resources" / "screenshots"
SHOWN = (
    "auditfile",
    "wizard-klantgegevens",
    "wizard-controleren",
    "pagina-aanbieding",
    "status-bevestigd",
    "online-client",
    "rechten",
)
"""The steps whose pictures the README shows."""


def main() -> int:
    """Play it and return the exit code: not zero when the program complained of something."""
    options = _options()
    folder: Path = options.map
    folder.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()
    _say("De hoofdtaak, van begin tot eind: het echte programma, een echte mailserver, een echte browser.")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="samenop-demo-") as place:
        settings = f'appearance = "{options.kleuren}"\n'
        environment = {"QT_SCALE_FACTOR": str(options.schaal)}
        with open_stage(Path(place) / "stage", SAMPLE, environment=environment, settings=settings) as stage:
            camera = Camera(folder, stage.scene.screen, options.schaal)
            for number, done in enumerate(MainJob(stage.scene).walk(), start=1):
                _say(f"{number:>3}. {done.told}")
                picture = camera.take(done)
                if options.readme and done.name in SHOWN:
                    shutil.copy(picture, SCREENSHOTS / f"{done.name}.png")
            complaints = stage.complaints()
    _say(f"Klaar in {time.monotonic() - began:.0f} seconden. Van elke stap staat een plaatje in {folder}.")
    for complaint in complaints:
        _say(f"Het programma klaagde: {complaint}")
    return 1 if complaints else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--map", type=Path, default=ROOT / "demo-uit", help="waar de plaatjes komen")
    parser.add_argument("--kleuren", choices=("light", "dark"), default="light", help="lichte of donkere kleuren")
    parser.add_argument("--schaal", type=float, default=1, help="hoeveel keer zo groot: 2 is 200 %%")
    parser.add_argument("--readme", action="store_true", help="vernieuwt ook de plaatjes van de README")
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
