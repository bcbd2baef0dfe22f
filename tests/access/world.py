"""A small world in which everybody has something that is nobody else's business: who may do what is tried in it.

Accounts are called after birds, and so is what they own: an answer that names a bird is of that bird. `Bijkantoor` and
`Meeuw` play no part; they are there because every offer and transfer has another side.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from samenop_desktop.domain.errands import Purpose
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.domain.packages import Payer
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.services.secrets import hash_of, new_token
from samenop_desktop.store.records import ErrandLinkRecord, ErrandRecord, LinkRecord, OpenedRecord
from tests.access.people import Person, Things, World
from tests.books import auditfile_maker
from tests.services.keeping import bring_in, bring_online
from tests.services.making import (
    PASSWORD,
    confirm,
    draft_for,
    draft_of,
    list_of,
    mails_of,
    make_office,
    set_up_mail,
)

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.offer_draft import OfferDraft
    from samenop_desktop.services.application import Application


def build(application: Application, folder: Path) -> World:
    """Let everybody do what makes him who he is in the table."""
    set_up_mail(application)
    besides = make_office(application, "Bijkantoor", "bij@kantoor.test")
    meeuw = _client(application, besides, "Meeuw")
    number = application.accounts.signed_in(meeuw).relation_number
    world = World(application, folder, TransferDraft(None, number, "meeuw@klant.test", accepts_mailbox_end=True))
    _zwaluw(world, besides)
    _specht_and_merel(world, besides)
    _office(world, "Koekoek", strangers=("Zwaluw", "Merel", "Specht", "Krokant", "Fazant"))
    fazant = _client(application, besides, "Fazant")
    _person(world, "Fazant", fazant, "fazant@klant.test", ("Zwaluw", "Merel", "Koekoek", "Specht", "Krokant"))
    application.forgotten_passwords.ask("meeuw@klant.test")
    world.persons["link"] = Person(
        email="wachter@zwaluw.test",
        password=(token := _offer_token(world, world.things["Zwaluw"].request)),
        desk_secret=token,
        page_secret=token,
        recovery_code=token,
        offer_token=token,
        address_token=_errand_token(world, Purpose.OLD_ADDRESS),
        password_token=_errand_token(world, Purpose.NEW_PASSWORD),
        strangers=("Merel", "Koekoek", "Krokant", "Fazant"),
    )
    world.persons["ended link"] = _holder_of_ended_links(world, besides, meeuw)
    world.persons["program"] = Person()
    desk_secret, page_secret = application.accounts.keep_signed_in(fazant), _page_secret(world, "fazant@klant.test")
    application.accounts.sign_out(desk_secret)
    application.page_sessions.sign_out(page_secret)
    # Whoever is nobody may know an address.
    world.persons["nobody"] = Person(email="fazant@klant.test", desk_secret=desk_secret, page_secret=page_secret)
    _finish(world, meeuw)
    return world


def _finish(world: World, meeuw: Actor) -> None:
    """Files to bring in, a copy of the store, and nothing opened yet."""
    app = world.application
    (world.folder / "nieuw.xaf").write_bytes(auditfile_maker.make("3.2", entries=9, name="Nieuw"))
    backup = app.backups.make(meeuw, list_of(app, meeuw)[0].id)
    app.backups.download(meeuw, backup.id, world.folder / "back-up.zip")
    with app.store.write() as tx:
        tx.session.execute(delete(OpenedRecord))
    app.store_copies.make_due()


def _zwaluw(world: World, besides: Actor) -> None:
    """The office that owns: online, lokaal, offered, and one that still costs money."""
    app = world.application
    zwaluw = _office(world, "Zwaluw", strangers=("Merel", "Koekoek", "Specht", "Krokant", "Fazant"))
    local = bring_in(app, zwaluw, world.folder, name="Zwaluw lokaal", years=1)
    online = bring_online(app, zwaluw, world.folder, name="Zwaluw online", years=1)
    app.rights.give(zwaluw, online, besides.account_id)
    transfer = _cancelled_transfer(world, zwaluw, online)
    made = app.offers.offer(zwaluw, draft_for("Zwaluw aangeboden", "wachter@zwaluw.test"))
    over = app.offers.offer(zwaluw, draft_for("Zwaluw over", "weigeraar@zwaluw.test"))
    app.offers.cancel(zwaluw, [over.request_id], "")
    opened = app.administrations.open(zwaluw, online)
    world.things["Zwaluw"] = Things(
        administration=online,
        name="Zwaluw online",
        local=local,
        costly=over.administration_id,
        costly_name="Zwaluw over",
        request=made.request_id,
        ended=over.request_id,
        transfer=transfer,
        waiting=made.request_id,
        mail=mails_of(app, made.request_id)[0].id,
        backup=app.backups.make(zwaluw, online).id,
        mailbox=app.mailboxes.create(zwaluw, online, MailboxForm("zwaluw.inkoop", MailboxKind.PURCHASE)).id,
        right_of=besides.account_id,
        relation_number=world.receiver.relation_number,
        sha256=opened.auditfiles[0].sha256,
        details=opened.details,
    )


def _specht_and_merel(world: World, besides: Actor) -> None:
    """The client who owns, the office that has a right with him, and one that had."""
    app = world.application
    merel = _office(world, "Merel", strangers=("Zwaluw", "Kraai", "Koekoek", "Fazant"))
    krokant = bring_online(app, merel, world.folder, name="Krokant", years=1)
    draft = _named(draft_of(krokant, "specht@klant.test"), "Bakkerij Specht")
    made = app.offers.offer(merel, replace(draft, payer=Payer.OFFICE))
    confirm(app, merel, made)
    specht = app.accounts.prove("specht@klant.test", PASSWORD).actor
    _person(world, "Specht", specht, "specht@klant.test", ("Zwaluw", "Fazant"))
    kraai = _office(world, "Kraai", strangers=("Zwaluw", "Merel", "Koekoek", "Fazant", "Specht", "Krokant"))
    app.rights.give(specht, krokant, kraai.account_id)
    app.administrations.open(kraai, krokant)
    app.rights.block_access(kraai, krokant)
    number = app.accounts.signed_in(specht).relation_number
    waits = bring_online(app, besides, world.folder, name="Wacht op Specht", years=1)
    waiting = app.transfers.ask(besides, TransferDraft(waits, number, "specht@klant.test"))
    app.email_changes.ask(specht, PASSWORD, "nieuw@specht.test", "nieuw@specht.test")
    opened = app.administrations.open(specht, krokant)
    things = Things(
        administration=krokant,
        name="Krokant",
        local=bring_in(app, besides, world.folder, name="Niet van hier", years=1),
        costly=krokant,
        costly_name="Krokant",
        request=made.request_id,
        ended=made.request_id,
        transfer=waiting.request_id,
        waiting=waiting.request_id,
        mail=mails_of(app, made.request_id)[-1].id,
        backup=app.backups.make(specht, krokant).id,
        mailbox=app.mailboxes.create(specht, krokant, MailboxForm("krokant.inkoop", MailboxKind.PURCHASE)).id,
        right_of=merel.account_id,
        relation_number=number,
        sha256=opened.auditfiles[0].sha256,
        details=opened.details,
    )
    world.things["Specht"] = things
    own = bring_online(app, merel, world.folder, name="Merel online", years=1)
    offered = app.offers.offer(merel, draft_for("Merel aangeboden", "wachter@merel.test"))
    transfer = _cancelled_transfer(world, merel, own)
    world.things["Merel"] = replace(
        things,
        request=offered.request_id,
        ended=transfer,
        transfer=transfer,
        mail=mails_of(app, offered.request_id)[0].id,
        backup=app.backups.make(merel, krokant).id,
    )


def _office(world: World, bird: str, *, strangers: tuple[str, ...]) -> Actor:
    """A new office with a recovery code."""
    email = f"{bird.lower()}@kantoor.test"
    office = make_office(world.application, f"Kantoor {bird}", email)
    _person(world, bird, office, email, strangers)
    return office


def _client(application: Application, office: Actor, bird: str) -> Actor:
    """A new client, who confirmed an offer of `office`."""
    email = f"{bird.lower()}@klant.test"
    made = application.offers.offer(office, _named(draft_for(f"{bird} boeken", email), f"Bedrijf {bird}"))
    confirm(application, office, made)
    return application.accounts.prove(email, PASSWORD).actor


def _named(draft: OfferDraft, company_name: str) -> OfferDraft:
    return replace(draft, details=replace(draft.details, company_name=company_name))


def _person(world: World, bird: str, actor: Actor, email: str, strangers: tuple[str, ...]) -> None:
    app = world.application
    is_client = not email.endswith("@kantoor.test")
    embedded_office = app.store.is_embedded and not is_client
    world.persons[bird] = Person(
        actor=actor,
        email=email,
        password=PASSWORD,
        desk_secret=app.accounts.keep_signed_in(actor),
        page_secret=_page_secret(world, email) if is_client else app.accounts.keep_signed_in(actor),
        recovery_code=app.recovery.new_code(actor) if embedded_office else "GEEN-CODE",
        strangers=strangers,
    )


def _page_secret(world: World, email: str) -> str:
    return world.application.page_sessions.sign_in(email, PASSWORD)


def _cancelled_transfer(world: World, office: Actor, administration_id: int) -> int:
    app = world.application
    made = app.transfers.ask(office, replace(world.receiver, administration_id=administration_id))
    app.offers.cancel(office, [made.request_id], "")
    return made.request_id


def _holder_of_ended_links(world: World, besides: Actor, meeuw: Actor) -> Person:
    """Whoever has a link of a cancelled offer, of a change of address that was withdrawn, and one that was used."""
    app = world.application
    made = app.offers.offer(besides, draft_for("Voorbij", "voorbij@klant.test"))
    offer_token = _offer_token(world, made.request_id)
    app.offers.cancel(besides, [made.request_id], "")
    app.email_changes.ask(meeuw, PASSWORD, "elders@klant.test", "elders@klant.test")
    address_token = _errand_token(world, Purpose.OLD_ADDRESS)
    app.email_changes.withdraw(meeuw)
    app.forgotten_passwords.ask("bij@kantoor.test")
    password_token = _errand_token(world, Purpose.NEW_PASSWORD)
    app.forgotten_passwords.choose(password_token, PASSWORD, PASSWORD)
    return Person(offer_token=offer_token, address_token=address_token, password_token=password_token)


def _offer_token(world: World, request_id: int) -> str:
    """A live link of an open offer, as its mail would carry it."""
    token = new_token()
    with world.application.store.write() as tx:
        link = LinkRecord(request_id=request_id, token_hash=hash_of(token), at_table=False, minted_at=tx.now)
        tx.session.add(link)
    return token


def _errand_token(world: World, purpose: Purpose) -> str:
    """The link in the newest mail of that purpose."""
    token = new_token()
    with world.application.store.write() as tx:
        newest = select(ErrandRecord).where(ErrandRecord.purpose == purpose).order_by(ErrandRecord.id.desc())
        errand = tx.session.scalars(newest.limit(1)).one()
        tx.session.add(ErrandLinkRecord(errand_id=errand.id, token_hash=hash_of(token), minted_at=tx.now))
    return token
