"""Auditfiles of every version, made up here: small ones for tests, long ones for the bench."""

from __future__ import annotations

import codecs
import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAMESPACES = {
    "3.0": "http://www.auditfiles.nl/XAF/3.0",
    "3.1": "http://www.auditfiles.nl/XAF/3.1",
    "3.2": "http://www.auditfiles.nl/XAF/3.2",
    "3.2.1": "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1",
    "4.0": "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0",
}
XML_VERSIONS = (*NAMESPACES, "CLAIR2")
VERSIONS = (*XML_VERSIONS, "ADF")
ACCOUNTS = {"1300": "Debiteuren", "8000": "Omzet", "1800": "Te betalen btw"}
RELATIONS = {"D001": "Klant Eén", "D002": "Klant Twee"}
PRICE = 10000  # cents
VAT = 2100


def make(version: str, *, entries: int = 3, **options: object) -> bytes:
    """One auditfile of `version` with `entries` sales of 121,00 each; options as for `blocks`."""
    return b"".join(blocks(version, entries=entries, **options))  # type: ignore[arg-type]


def blocks(
    version: str,
    *,
    entries: int,
    name: str = "Bakkerij Zoet & Zoon",
    fiscal_number: str = "NL001234567B01",
    encoding: str = "UTF-8",
    written_as: str | None = None,
    namespace: str | None = None,
    replace: Mapping[str, str] | None = None,
) -> Iterator[bytes]:
    """The same in pieces, so that it may be of any length.

    `encoding` is what the file says, `written_as` what it does; `namespace` replaces the right one
    and `replace` changes words of each piece.
    """
    encode = codecs.getincrementalencoder(written_as or encoding)().encode
    pieces = _adf(entries, name) if version == "ADF" else _xml(version, entries, name, fiscal_number, namespace)
    if version != "ADF":
        yield encode(f'<?xml version="1.0" encoding="{encoding}"?>\n')
    for piece in pieces:
        text = piece
        for old, new in (replace or {}).items():
            text = text.replace(old, new)
        yield encode(text)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of `files` by name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def _xml(version: str, entries: int, name: str, fiscal_number: str, namespace: str | None) -> Iterator[str]:
    if version == "CLAIR2":
        yield from _clair2(entries, name, fiscal_number)
        return
    latest = version == "4.0"
    number = "<Commercenr>12345678</Commercenr>" if latest else "<companyIdent>ADM1</companyIdent>"
    relation_type = "" if version == "3.0" else "<custSupTp>C</custSupTp>"
    rgs = "<RGSVersion>3.8</RGSVersion>" if latest else ""
    yield (
        f'<auditfile xmlns="{NAMESPACES[version] if namespace is None else namespace}">\n<header>'
        "<fiscalYear>2025</fiscalYear><startDate>2025-01-01</startDate><endDate>2025-12-31</endDate>"
        "<curCode>EUR</curCode><dateCreated>2026-02-01</dateCreated><softwareDesc>Boekprogramma</softwareDesc>"
        f"<softwareVersion>1.0</softwareVersion>{rgs}</header>\n<company>{number}"
        f"<companyName>{escape(name)}</companyName><taxRegistrationCountry>NL</taxRegistrationCountry>"
        f"<taxRegIdent>{fiscal_number}</taxRegIdent><streetAddress><streetname>Hoofdstraat</streetname>"
        "<number>12</number><numberExtension>a</numberExtension><city>Utrecht</city>"
        "<postalCode>3511aa</postalCode><country>NL</country></streetAddress>\n<customersSuppliers>"
    )
    for key, text in RELATIONS.items():
        yield (
            f"<customerSupplier><custSupID>{key}</custSupID><custSupName>{text}</custSupName>"
            f"{relation_type}</customerSupplier>\n"
        )
    yield "</customersSuppliers>\n<generalLedger>"
    for key, text in ACCOUNTS.items():
        yield f"<ledgerAccount><accID>{key}</accID><accDesc>{text}</accDesc><accTp>B</accTp></ledgerAccount>\n"
    yield (
        "</generalLedger>\n<transactions>"
        f"<linesCount>{3 * entries}</linesCount><totalDebit>{_euros(entries * (PRICE + VAT))}</totalDebit>"
        f"<totalCredit>{_euros(entries * (PRICE + VAT))}</totalCredit>\n"
        "<journal><jrnID>VRK</jrnID><desc>Verkoop</desc><jrnTp>S</jrnTp>\n"
    )
    for index in range(1, entries + 1):
        day = f"2025-{index % 12 + 1:02}-15"
        lines = (
            ("1300", PRICE + VAT, "D", "<custSupID>D001</custSupID>"),
            ("8000", PRICE, "C", ""),
            ("1800", VAT, "C", ""),
        )
        yield (
            f"<transaction><nr>{index}</nr><desc>Verkoop {index}</desc><periodNumber>{index % 12 + 1}</periodNumber>"
            f"<trDt>{day}</trDt>"
            + "".join(
                f"<trLine><nr>{number}</nr><accID>{account}</accID><docRef>F{index:06}</docRef><effDate>{day}</effDate>"
                f"<desc>Levering</desc><amnt>{_euros(cents)}</amnt><amntTp>{side}</amntTp>{more}</trLine>"
                for number, (account, cents, side, more) in enumerate(lines, 1)
            )
            + "</transaction>\n"
        )
    yield "</journal></transactions></company></auditfile>\n"


def _clair2(entries: int, name: str, fiscal_number: str) -> Iterator[str]:
    yield (
        "<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion><companyID>ADM1</companyID>"
        f"<taxRegistrationNr>{fiscal_number}</taxRegistrationNr><companyName>{escape(name)}</companyName>"
        "<companyAddress>Hoofdstraat 12a</companyAddress><companyCity>Utrecht</companyCity>"
        "<companyPostalCode>3511aa</companyPostalCode><fiscalYear>2025</fiscalYear><startDate>2025-01-01</startDate>"
        "<endDate>2025-12-31</endDate><currencyCode>EUR</currencyCode><dateCreated>2026-02-01</dateCreated>"
        "<productID>Boekprogramma</productID><productVersion>1.0</productVersion></header>\n"
        "<generalLedger><taxonomy>geen</taxonomy>"
    )
    for key, text in ACCOUNTS.items():
        yield (
            f"<ledgerAccount><accountID>{key}</accountID><accountDesc>{text}</accountDesc>"
            "<accountType>Balans</accountType><leadCode>B</leadCode></ledgerAccount>\n"
        )
    yield "</generalLedger>\n<customersSuppliers>"
    for key, text in RELATIONS.items():
        yield (
            f"<customerSupplier><custSupID>{key}</custSupID><type>Debiteur</type><companyName>{text}</companyName>"
            "<streetAddress><address>Dorpsstraat 1</address><city>Ede</city><postalCode>6711AA</postalCode>"
            "<country>NL</country></streetAddress></customerSupplier>\n"
        )
    total = _euros(entries * (PRICE + VAT))
    yield (
        f"</customersSuppliers>\n<transactions><numberEntries>{3 * entries}</numberEntries>"
        f"<totalDebit>{total}</totalDebit><totalCredit>{total}</totalCredit>"
        "<journal><journalID>VRK</journalID><description>Verkoop</description><type>Verkoop</type>\n"
    )
    for index in range(1, entries + 1):
        day = f"2025-{index % 12 + 1:02}-15"
        yield (
            f"<transaction><transactionID>{index}</transactionID><description>Verkoop</description>"
            f"<period>{index % 12 + 1}</period><transactionDate>{day}</transactionDate>"
            f"<line><recordID>{index}a</recordID><accountID>1300</accountID><custSupID>D001</custSupID>"
            f"<effectiveDate>{day}</effectiveDate><debitAmount>{_euros(PRICE + VAT)}</debitAmount></line>"
            f"<line><recordID>{index}b</recordID><accountID>8000</accountID><effectiveDate>{day}</effectiveDate>"
            f"<creditAmount>{_euros(PRICE)}</creditAmount></line>"
            f"<line><recordID>{index}c</recordID><accountID>1800</accountID><effectiveDate>{day}</effectiveDate>"
            f"<creditAmount>{_euros(VAT)}</creditAmount></line></transaction>\n"
        )
    yield "</journal></transactions></auditfile>\n"


def _adf(entries: int, name: str) -> Iterator[str]:
    total = f"{entries * (PRICE + VAT):>16}"
    yield (
        f"{'CLAIR1.00.00':12}{'Boekprogramma 1.0':50}{'ADM1':20}{'2025':15}{'NL001234567B01':15}{name:50}"
        f"{'Hoofdstraat 12a':30}{'Utrecht':30}{3 * entries:<10}{'01-02-2026':10}{total}{total}\r\n"
    )
    for index in range(1, entries + 1):
        day = f"15-{index % 12 + 1:02}-2025"
        for number, (account, debit, credit) in enumerate(
            (("1300", PRICE + VAT, 0), ("8000", 0, PRICE), ("1800", 0, VAT)), 1
        ):
            relation = "D001" if account == "1300" else ""
            yield (
                f"{'VRK':20}{'Verkoop':30}{index % 12 + 1:<5}{index:<10}{number:<5}{index:<20}{day}{account:15}{'B':5}"
                f"{'':15}{ACCOUNTS[account]:30}{day}{index:<15}{'':5}{'':15}{'':15}{'':15}{'':15}{'Levering':30}"
                f"{debit:>16}{credit:>16}{'':5}{'':10}{'':13}{relation:15}{'D' if relation else '':5}{'':16}"
                f"{RELATIONS.get(relation, ''):30}{'':30}{'':10}{'':30}{'':15}\r\n"
            )


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
