"""Working in an administration, on both databases: company data and newer auditfiles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.store.records import AdministrationRecord, ContentChunkRecord, ContentRecord, RequestRecord
from tests.books import auditfile_maker
from tests.services.keeping import bring_in, bring_online, content_of, refused
from tests.services.making import acts, confirm, draft_for, make_office

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application


def details_of(application: Application, actor: Actor, id_: int) -> CompanyDetails:
    return application.administrations.open(actor, id_).details


def shared(application: Application) -> tuple[Actor, Actor, int]:
    """An office, its client, and the client's administration in which the office has a right."""
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    with application.store.read() as tx:
        owner = tx.session.get_one(AdministrationRecord, made.administration_id).owner_id
    return office, Actor(owner), made.administration_id


def auditfile(folder: Path, name: str, entries: int = 9) -> Path:
    path = folder / name
    path.write_bytes(auditfile_maker.make("3.2", entries=entries))
    return path


class TestCompanyData:
    def test_the_office_with_a_right_and_the_owner_change_it(self, application: Application) -> None:
        office, client, id_ = shared(application)
        before = details_of(application, office, id_)
        after = replace(before, city="  Amersfoort ", legal_form=LegalForm.PARTNERSHIP)
        kept = application.editing.change_company(office, id_, before, after)
        assert (kept.city, kept.legal_form) == ("Amersfoort", LegalForm.PARTNERSHIP)
        assert details_of(application, client, id_) == kept
        application.editing.change_company(client, id_, kept, replace(kept, phone="033 123 45 67"))
        assert details_of(application, office, id_).phone == "033 123 45 67"
        assert acts(application, administration_id=id_).count("details_changed") == 2
        with application.store.read() as tx:
            request = tx.session.query(RequestRecord).filter_by(administration_id=id_).one()
        assert acts(application, request_id=request.id).count("details_changed") == 2

    def test_what_someone_else_changed_meanwhile_is_told_and_not_overwritten(self, application: Application) -> None:
        office, client, id_ = shared(application)
        before = details_of(application, office, id_)
        theirs = application.editing.change_company(client, id_, before, replace(before, city="Zeist"))
        change = replace(before, phone="030 123 45 67")
        assert (
            refused(lambda: application.editing.change_company(office, id_, before, change))
            is ErrorCode.DETAILS_CHANGED_MEANWHILE
        )
        assert details_of(application, office, id_) == theirs

    def test_what_is_wrong_is_refused_and_what_was_there_already_is_not(self, application: Application) -> None:
        office = make_office(application)
        id_ = application.administrations.create(office, "Standaard").id
        before = details_of(application, office, id_)
        assert before.contact_person == before.email == ""
        wrong = replace(before, company_name=" ", email="geen adres", vat_number="x")
        with pytest.raises(FindingsError) as caught:
            application.editing.change_company(office, id_, before, wrong)
        found = [(finding.field, finding.code) for finding in caught.value.findings]
        assert found == [
            ("company_name", FindingCode.MISSING),
            ("email", FindingCode.EMAIL_INVALID),
            ("vat_number", FindingCode.VAT_INVALID),
        ]
        assert details_of(application, office, id_) == before

    def test_nothing_changed_leaves_no_line(self, application: Application) -> None:
        office = make_office(application)
        id_ = application.administrations.create(office, "Standaard").id
        before = details_of(application, office, id_)
        assert application.editing.change_company(office, id_, before, before) == before
        assert "details_changed" not in acts(application, administration_id=id_)

    def test_nobody_without_a_right_changes_anything(self, application: Application) -> None:
        office, _client, id_ = shared(application)
        before = details_of(application, office, id_)
        stranger = make_office(application, "Kantoor Smit", "kantoor@smit.test")
        change = replace(before, city="Zeist")
        change_it = application.editing.change_company
        unknown = ErrorCode.ADMINISTRATION_UNKNOWN
        assert refused(lambda: change_it(stranger, id_, before, change)) is unknown
        assert refused(lambda: change_it(Actor(999_999), id_, before, change)) is unknown
        application.rights.block_access(office, id_)
        assert (
            refused(lambda: application.editing.change_company(office, id_, before, change))
            is ErrorCode.ADMINISTRATION_UNKNOWN
        )


class TestNewerAuditfile:
    @pytest.mark.parametrize("make", [bring_in, bring_online])
    def test_it_comes_beside_the_older_ones_byte_for_byte(
        self, application: Application, tmp_path: Path, make: object
    ) -> None:
        office = make_office(application)
        id_ = make(application, office, tmp_path, years=1)  # type: ignore[operator]
        (older,) = content_of(application, id_)
        path = auditfile(tmp_path, "2026.xaf", entries=400)
        told: list[float] = []
        application.editing.bring_in(office, id_, path, lambda done, total: told.append(done / total))
        assert content_of(application, id_) == [older, ("2026.xaf", path.read_bytes())]
        newest, first = application.administrations.open(office, id_).auditfiles
        assert (newest.file_name, first.file_name) == ("2026.xaf", "Zoet 1.xaf")
        assert newest.kept_at >= first.kept_at
        assert newest.sha256 != first.sha256
        assert newest.found.entries == 400
        assert told == sorted(told)
        assert told[-1] == 1
        assert acts(application, administration_id=id_)[-1] == "auditfile_brought_in"

    def test_an_office_with_a_right_brings_one_in(self, application: Application, tmp_path: Path) -> None:
        office, client, id_ = shared(application)
        application.editing.bring_in(office, id_, auditfile(tmp_path, "2026.xaf"))
        assert [kept.file_name for kept in application.administrations.open(client, id_).auditfiles] == ["2026.xaf"]
        with application.store.read() as tx:
            assert tx.session.query(ContentRecord).one().place == "store"

    def test_the_same_one_twice_is_refused(self, application: Application, tmp_path: Path) -> None:
        office = make_office(application)
        id_ = bring_online(application, office, tmp_path, years=1)
        again = tmp_path / "zelfde.xaf"
        again.write_bytes(content_of(application, id_)[0].data)
        assert refused(lambda: application.editing.bring_in(office, id_, again)) is ErrorCode.AUDITFILE_HELD
        assert len(content_of(application, id_)) == 1

    @pytest.mark.parametrize("stop_at", [0.1, 0.4, 0.6, 0.9])
    def test_stopped_half_way_all_is_as_it_was(self, application: Application, tmp_path: Path, stop_at: float) -> None:
        office = make_office(application)
        id_ = bring_online(application, office, tmp_path, years=1)
        before = content_of(application, id_)
        reached = 0.0

        def on_progress(done: int, total: int) -> None:
            nonlocal reached
            reached = done / total

        path = auditfile(tmp_path, "lang.xaf", entries=9000)
        act = application.editing.bring_in
        assert refused(lambda: act(office, id_, path, on_progress, lambda: reached >= stop_at)) is ErrorCode.CANCELLED
        assert content_of(application, id_) == before
        with application.store.read() as tx:
            held = tx.session.query(ContentRecord).one()
            assert tx.session.query(ContentChunkRecord).filter_by(content_id=held.id).count() == 1
            assert tx.session.query(ContentChunkRecord).count() == 1
            assert tx.session.get_one(AdministrationRecord, id_).busy_until is None
        assert [path for path in application.data_dir.administrations.rglob("*") if path.is_file()] == []
        application.editing.bring_in(office, id_, path)

    def test_what_is_no_auditfile_is_refused_and_leaves_nothing(self, application: Application, tmp_path: Path) -> None:
        office = make_office(application)
        id_ = application.administrations.create(office, "Standaard").id
        path = tmp_path / "brief.txt"
        path.write_text("Geachte heer")
        assert refused(lambda: application.editing.bring_in(office, id_, path)).startswith("auditfile_")
        assert application.administrations.open(office, id_).auditfiles == ()
        application.editing.bring_in(office, id_, auditfile(tmp_path, "goed.xaf"))

    def test_nobody_without_a_right_brings_one_in(self, application: Application, tmp_path: Path) -> None:
        office, _client, id_ = shared(application)
        stranger = make_office(application, "Kantoor Smit", "kantoor@smit.test")
        path = auditfile(tmp_path, "2026.xaf")
        assert refused(lambda: application.editing.bring_in(stranger, id_, path)) is ErrorCode.ADMINISTRATION_UNKNOWN
        application.rights.block_access(office, id_)
        assert refused(lambda: application.editing.bring_in(office, id_, path)) is ErrorCode.ADMINISTRATION_UNKNOWN

    def test_while_other_work_is_under_way_it_waits_its_turn(self, application: Application, tmp_path: Path) -> None:
        office = make_office(application)
        id_ = bring_in(application, office, tmp_path, years=1)
        path = auditfile(tmp_path, "2026.xaf")
        told: list[ErrorCode] = []

        def on_progress(_done: int, _total: int) -> None:
            if not told:
                told.append(refused(lambda: application.going_online.put_online(office, id_)))

        application.editing.bring_in(office, id_, path, on_progress)
        assert told == [ErrorCode.ADMINISTRATION_BUSY]
        application.going_online.put_online(office, id_)
        assert [kept.file_name for kept in content_of(application, id_)] == ["Zoet 1.xaf", "2026.xaf"]
