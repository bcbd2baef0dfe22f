"""Reading auditfiles of every version, packing and encoding."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest
import pyxaf

from samenop_desktop.books import structure
from samenop_desktop.books.auditfile import read_auditfile
from samenop_desktop.domain.auditfile import Auditfile, Remark, RemarkCode
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from tests.books.auditfile_maker import VERSIONS, XML_VERSIONS, make, zipped

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "xaf"


def read(path: Path, content: bytes, name: str = "2025.xaf") -> Auditfile:
    """What is read from a file with `content`."""
    file = path / name
    file.write_bytes(content)
    return read_auditfile(file)


def codes(found: Auditfile) -> set[RemarkCode]:
    return {remark.code for remark in found.remarks}


@pytest.mark.parametrize("version", VERSIONS)
def test_reads_every_version(tmp_path: Path, version: str) -> None:
    found = read(tmp_path, make(version, entries=3))

    assert found.version == version
    assert (found.accounts, found.relations, found.journals) == (3, 2 if version != "ADF" else 1, 1)
    assert (found.entries, found.lines) == (3, 9)
    assert (found.debit_cents, found.credit_cents) == (36300, 36300)
    assert found.years == ("2025",)
    assert found.software == "Boekprogramma 1.0"
    assert found.created == date(2026, 2, 1)
    assert not found.remarks


@pytest.mark.parametrize("version", VERSIONS)
def test_company_prefills_the_client_details(tmp_path: Path, version: str) -> None:
    company = read(tmp_path, make(version)).company

    assert company.company_name == "Bakkerij Zoet & Zoon"
    assert company.address == ("Hoofdstraat 12a")
    assert company.postcode == ("3511 AA" if version != "ADF" else "")
    assert company.city == "Utrecht"
    assert company.vat_number == "NL001234567B01"
    assert company.chamber_number == ("12345678" if version == "4.0" else "")
    assert company.email == company.phone == company.contact_person == ""


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("packing", ["gz", "zip"])
def test_reads_packed_files_alike(tmp_path: Path, version: str, packing: str) -> None:
    content = make(version, entries=40)
    packed = gzip.compress(content) if packing == "gz" else zipped({"map/2025.xaf": content})

    assert read(tmp_path, packed, f"2025.{packing}") == read(tmp_path, content)


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"])
def test_reads_letters_with_accents_in_each_encoding(tmp_path: Path, encoding: str) -> None:
    found = read(tmp_path, make("3.2", name="Café Één", encoding=encoding))

    assert found.company.company_name == "Café Één"
    allowed = encoding in ("UTF-8", "ISO-8859-1")
    assert codes(found) == (set() if allowed else {RemarkCode.ENCODING_DISALLOWED})


def test_euro_sign_in_a_file_that_says_latin_1(tmp_path: Path) -> None:
    found = read(tmp_path, make("3.2", name="Café €", encoding="ISO-8859-1", written_as="cp1252"))

    assert found.company.company_name == "Café €"


@pytest.mark.parametrize("version", XML_VERSIONS)
def test_windows_1252_that_says_utf_8_is_read_with_a_remark(tmp_path: Path, version: str) -> None:
    found = read(tmp_path, make(version, name="Café €", written_as="cp1252"))

    assert found.company.company_name == "Café €"
    assert codes(found) == {RemarkCode.ENCODING_GUESSED}


@pytest.mark.parametrize("namespace", ["http://www.auditfiles.nl/XAF/4.0", "urn:iets-anders"])
def test_wrong_namespace_is_a_remark(tmp_path: Path, namespace: str) -> None:
    found = read(tmp_path, make("4.0", namespace=namespace))

    assert found.entries == 3
    assert RemarkCode.NAMESPACE_ODD in codes(found)


def test_no_namespace_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, make("3.2", namespace="")).entries == 3


@pytest.mark.parametrize(
    ("change", "remark"),
    [
        ({"<amnt>21.00</amnt>": "<amnt>20.00</amnt>"}, Remark(RemarkCode.ENTRIES_UNBALANCED, 3)),
        ({"<accID>1800</accID><docRef>": "<accID>9999</accID><docRef>"}, Remark(RemarkCode.ACCOUNTS_UNDEFINED, 3)),
        ({"<custSupID>D001</custSupID></trLine>": "<custSupID>X</custSupID></trLine>"},
         Remark(RemarkCode.RELATIONS_UNDEFINED, 3)),
        ({"<amnt>121.00</amnt>": "<amnt>honderd</amnt>"}, Remark(RemarkCode.AMOUNTS_UNREADABLE, 3)),
        ({"<amnt>121.00</amnt>": f"<amnt>{'9' * 40}</amnt>"}, Remark(RemarkCode.AMOUNTS_UNREADABLE, 3)),
        ({"<trDt>2025-": "<trDt>2024-"}, Remark(RemarkCode.ENTRIES_OUTSIDE_YEAR, 3)),
        ({"<trDt>2025-": "<trDt>2025-77-"}, Remark(RemarkCode.DATES_UNREADABLE, 3)),
        ({"<amntTp>D</amntTp>": "<amntTp>X</amntTp>"}, Remark(RemarkCode.SIDES_UNREADABLE, 3)),
        ({"<linesCount>9<": "<linesCount>8<"}, Remark(RemarkCode.LINE_COUNT_DIFFERS, 9, "8")),
        ({"<totalDebit>363.00<": "<totalDebit>1.00<"}, Remark(RemarkCode.TOTALS_DIFFER, 1, "1.00 / 363.00")),
        ({"Hoofdstraat": ""}, Remark(RemarkCode.COMPANY_ADDRESS_MISSING)),
        ({"NL001234567B01": ""}, Remark(RemarkCode.VAT_NUMBER_MISSING)),
        ({"NL001234567B01": "001234567"}, Remark(RemarkCode.VAT_NUMBER_INCOMPLETE, 1, "001234567")),
        ({"Bakkerij Zoet &amp; Zoon": ""}, Remark(RemarkCode.COMPANY_NAME_MISSING)),
        ({"Bakkerij Zoet &amp; Zoon": "Zoet & Zoon"}, Remark(RemarkCode.AMPERSANDS_MENDED)),
        ({"Levering": "Lever\x01ing"}, Remark(RemarkCode.CONTROL_CHARACTERS_SKIPPED)),
        ({"</auditfile>": "</auditfile>rest"}, Remark(RemarkCode.TRAILING_DATA_SKIPPED)),
    ],
)  # fmt: skip
def test_oddities_are_remarks(tmp_path: Path, change: dict[str, str], remark: Remark) -> None:
    found = read(tmp_path, make("3.2", replace=change))

    assert remark in found.remarks
    assert found.entries == 3


def test_amounts_that_are_no_amounts_stay_out_of_the_totals(tmp_path: Path) -> None:
    found = read(tmp_path, make("3.2", replace={"<amnt>121.00</amnt>": f"<amnt>{'9' * 5000}</amnt>"}))

    assert (found.debit_cents, found.credit_cents) == (0, 36300)


def test_an_entry_outside_its_period_is_a_remark(tmp_path: Path) -> None:
    periods = (
        "<periods><period><periodNumber>2</periodNumber><startDatePeriod>2025-02-01</startDatePeriod>"
        "<endDatePeriod>2025-02-28</endDatePeriod></period></periods><transactions>"
    )
    change = {"<transactions>": periods, "<trDt>2025-02": "<trDt>2025-05"}
    found = read(tmp_path, make("3.2", replace=change))

    assert Remark(RemarkCode.ENTRIES_OUTSIDE_PERIOD, 1) in found.remarks


@pytest.mark.parametrize("version", XML_VERSIONS)
def test_straying_from_the_official_structure_is_a_remark(tmp_path: Path, version: str) -> None:
    day = "transactionDate" if version == "CLAIR2" else "trDt"
    found = read(tmp_path, make(version, entries=4, replace={f"<{day}>": f"<eigenVeld>x</eigenVeld><{day}>"}))

    assert found.remarks == (Remark(RemarkCode.STRUCTURE_ODD, 4),)


def test_a_large_file_is_not_compared_and_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure, "LARGEST_COMPARED", 100)

    assert codes(read(tmp_path, make("4.0"))) == {RemarkCode.STRUCTURE_UNCOMPARED}


def test_a_comparison_that_stumbles_refuses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr(pyxaf, "validate", stumble)

    assert codes(read(tmp_path, make("4.0"))) == {RemarkCode.STRUCTURE_UNCOMPARED}


def test_cancelling_while_comparing(tmp_path: Path) -> None:
    file = tmp_path / "2025.xaf"
    file.write_bytes(make("4.0", entries=500))
    done = 0

    def note(now: int, _: int) -> None:
        nonlocal done
        done = now

    with pytest.raises(SamenopError) as caught:
        read_auditfile(file, on_progress=note, is_cancelled=lambda: done == file.stat().st_size)

    assert caught.value.code is ErrorCode.CANCELLED


def test_a_file_without_entries_is_read_with_a_remark(tmp_path: Path) -> None:
    found = read(tmp_path, make("4.0", entries=0))

    assert (found.entries, found.debit_cents, found.accounts) == (0, 0, 3)
    assert codes(found) == {RemarkCode.ENTRIES_MISSING}


def test_opening_balance_out_of_balance_is_a_remark(tmp_path: Path) -> None:
    opening = (
        "<openingBalance><obLine><nr>1</nr><accID>1300</accID><amnt>5.00</amnt><amntTp>D</amntTp></obLine>"
        "</openingBalance><transactions>"
    )
    found = read(tmp_path, make("3.2", replace={"<transactions>": opening}))

    assert RemarkCode.OPENING_BALANCE_UNBALANCED in codes(found)


def test_remarks_survive_as_text() -> None:
    remark = Remark(RemarkCode.NAMESPACE_ODD, 1, "urn:a:b")

    assert Remark.from_text(remark.as_text()) == remark


def test_progress_never_falls_and_ends_at_the_whole(tmp_path: Path) -> None:
    file = tmp_path / "2025.xaf"
    file.write_bytes(make("4.0", entries=2000))
    seen: list[tuple[int, int]] = []

    read_auditfile(file, on_progress=lambda done, total: seen.append((done, total)))

    assert len(seen) > 5
    assert seen == sorted(seen)
    assert seen[-1] == (file.stat().st_size, file.stat().st_size)


@pytest.mark.parametrize("version", ["4.0", "ADF"])
@pytest.mark.parametrize("packing", ["", "gz", "zip"])
def test_cancelling_stops_between_blocks(tmp_path: Path, version: str, packing: str) -> None:
    content = make(version, entries=3000)
    packed = {"": content, "gz": gzip.compress(content), "zip": zipped({"a.xaf": content})}[packing]
    file = tmp_path / "file"
    file.write_bytes(packed)
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 2

    with pytest.raises(SamenopError) as caught:
        read_auditfile(file, is_cancelled=is_cancelled)

    assert caught.value.code is ErrorCode.CANCELLED
    assert asked == 3


def test_the_name_that_the_user_knows_counts(tmp_path: Path) -> None:
    file = tmp_path / "0123"
    file.write_bytes(b"\x00\x01" * 500)

    with pytest.raises(SamenopError) as caught:
        read_auditfile(file, name="2025.xac")

    assert caught.value.code is ErrorCode.AUDITFILE_ENCRYPTED


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"the sample auditfiles are not in {SHARED}")
class TestSamples:
    def test_genuine_exact_online_export(self) -> None:
        found = read_auditfile(SHARED / "ExactOnline_V32_2016.xaf")

        assert (found.version, found.company.company_name) == ("3.2", "Toro Rosso BV")
        assert (found.company.address, found.company.postcode) == ("De Fallastraat 3", "2901 RG")
        assert (found.accounts, found.relations, found.entries, found.lines) == (97, 29, 57, 167)
        assert found.debit_cents == found.credit_cents == 99995406
        assert found.years == ("2016",)
        assert Remark(RemarkCode.STRUCTURE_ODD, 7) in found.remarks

    def test_genuine_multivers_export(self) -> None:
        found = read_auditfile(SHARED / "Multivers_V32_2017.xaf")

        assert found.company.company_name == "Demonstratiebedrijf Homegarden"
        assert (found.accounts, found.entries, found.lines) == (165, 69, 371)
        assert found.fiscal_number == "004532016"
        assert codes(found) == {
            RemarkCode.ENTRIES_OUTSIDE_PERIOD,
            RemarkCode.COMPANY_ADDRESS_MISSING,
            RemarkCode.VAT_NUMBER_INCOMPLETE,
        }

    def test_made_up_4_0_file(self) -> None:
        found = read_auditfile(SHARED / "synthetic_4.0.xaf")

        assert (found.version, found.entries, found.company.chamber_number) == ("4.0", 40, "12345678")
        assert not found.remarks

    def test_hostile_file_is_refused(self) -> None:
        with pytest.raises(SamenopError) as caught:
            read_auditfile(SHARED / "hostile_doctype.xaf")

        assert caught.value.code is ErrorCode.AUDITFILE_HOSTILE
