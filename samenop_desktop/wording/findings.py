"""One Dutch sentence per finding, for beside the field it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.findings import Finding, FindingCode

if TYPE_CHECKING:
    from collections.abc import Iterable

MISSING_BY_FIELD: dict[str, str] = {
    "name": "Vul de naam van je kantoor in.",
    "company_name": "Vul de bedrijfsnaam van de klant in.",
    "contact_person": "Vul in wie de contactpersoon is.",
    "address": "Vul straat en huisnummer in.",
    "postcode": "Vul de postcode in.",
    "city": "Vul de plaats in.",
    "email": "Vul het e-mailadres in.",
    "password": "Vul een wachtwoord in.",
    "iban": "Vul het IBAN in waarvan je betaalt.",
    "new_email": "Vul het nieuwe e-mailadres in.",
    "office_name": "Vul de naam van het kantoor in, of een deel ervan.",
    "office_city": "Vul de plaats van het kantoor in.",
    "new_name": "Vul een naam voor de administratie in.",
    "amount": "Vul de prijs per maand in.",
    "mailbox_name": "Vul een naam voor de mailbox in.",
    "relation_number": "Vul het relatienummer van de klant in.",
}

SENTENCES: dict[FindingCode, str] = {
    FindingCode.MISSING: "Vul dit veld in.",
    FindingCode.TOO_LONG: "Maak dit korter: hoogstens {maximum} tekens.",
    FindingCode.CONTROL_CHARACTERS: "Hier staat een onzichtbaar teken in. Typ het opnieuw.",
    FindingCode.EMAIL_INVALID: "Dit is geen geldig e-mailadres. Het ziet eruit als naam@bedrijf.nl.",
    FindingCode.EMAIL_DIFFERS: "De twee e-mailadressen zijn niet gelijk. Vul ze allebei opnieuw in.",
    FindingCode.EMAIL_SAME: "Dit is het e-mailadres dat je nu al gebruikt. Vul een ander in.",
    FindingCode.EMAIL_UNCHANGED: "Naar dit e-mailadres ging de mail al. Vul het goede adres in, of kies Opnieuw versturen.",
    FindingCode.CORRECTED_TO_CLIENT: "Bij dit e-mailadres hoort al een abonnement. Annuleer deze aanbieding; de klant geeft je kantoor "
    "zelf rechten, of je draagt de administratie over.",
    FindingCode.ADDRESS_IN_USE: "Dit e-mailadres is al in gebruik. Vul een ander in.",
    FindingCode.SEARCH_TOO_SHORT: "Vul hier minstens {minimum} letters in.",
    FindingCode.EMAIL_LOOKS_MISTYPED: "Bedoel je {suggestion}? Klopt het zoals het er staat, dan kun je verder.",
    FindingCode.POSTCODE_NOT_DUTCH: "Dit is geen Nederlandse postcode. Klopt dat, dan kun je verder.",
    FindingCode.PHONE_ODD: "Dit lijkt geen volledig telefoonnummer. Klopt het, dan kun je verder.",
    FindingCode.WEBSITE_INVALID: "Dit is geen geldig webadres. Het ziet eruit als www.bedrijf.nl.",
    FindingCode.CHAMBER_NUMBER_INVALID: "Een KvK-nummer heeft 8 cijfers. Verbeter het of maak het veld leeg.",
    FindingCode.VAT_INVALID: "Dit btw-nummer klopt niet. Het ziet eruit als NL123456789B01; verbeter het of maak het veld leeg.",
    FindingCode.VAT_HOLDS_CITIZEN_NUMBER: "In dit btw-nummer zit een burgerservicenummer. Gebruik het btw-id dat de Belastingdienst "
    "na 2020 heeft gegeven, of maak het veld leeg.",
    FindingCode.IBAN_INVALID: "Dit IBAN klopt niet. Controleer het op je bankpas.",
    FindingCode.PASSWORD_TOO_SHORT: "Kies een wachtwoord van minstens {minimum} tekens.",
    FindingCode.PASSWORD_TOO_LONG: "Kies een korter wachtwoord: hoogstens {maximum} tekens.",
    FindingCode.PASSWORDS_DIFFER: "De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.",
    FindingCode.PASSWORD_WRONG: "Dit wachtwoord hoort niet bij je abonnement. Probeer het opnieuw.",
    FindingCode.NOT_AGREED: "Zet een vinkje als je akkoord gaat.",
    FindingCode.REASON_TOO_LONG: "Maak de reden korter: hoogstens {maximum} tekens.",
    FindingCode.SITUATION_MISSING: "Kies welke situatie het is.",
    FindingCode.SITUATION_NEEDS_CLIENT: "Deze klant hoef je niet aan te melden: de klant geeft je kantoor zelf rechten.",
    FindingCode.SITUATION_NEEDS_TRANSFER: "Deze klant hoef je niet aan te melden: je draagt de administratie over.",
    FindingCode.PACKAGE_NOT_ACCOUNTANT: "Online samenwerken kan alleen met het pakket Accountant.",
    FindingCode.MAIL_NOT_SET_UP: "Mail is nog niet ingesteld. De mail aan de klant wacht tot je dat hebt gedaan.",
    FindingCode.CHOICE_MISSING: "Kies of het om een nieuwe of een bestaande administratie gaat.",
    FindingCode.NAME_TAKEN: "Je hebt al een administratie met deze naam. Kies een andere naam.",
    FindingCode.ADMINISTRATION_MISSING: "Kies een administratie uit de lijst.",
    FindingCode.ADMINISTRATION_LOCAL: "Deze administratie staat lokaal. Zet haar eerst online.",
    FindingCode.ADMINISTRATION_OFFERED: "Voor deze administratie staat al een aanbieding open. Annuleer die eerst in Status aanbieding.",
    FindingCode.ADMINISTRATION_BUSY: "Er wordt nog aan deze administratie gewerkt. Wacht tot dat klaar is.",
    FindingCode.ADDRESS_OF_CLIENT: "Bij dit e-mailadres hoort al een abonnement. Ga terug naar Start en kies de situatie van een klant "
    "met abonnement, of vul een ander e-mailadres in.",
    FindingCode.ADDRESS_OF_OFFICE: "Dit is het e-mailadres van een accountantskantoor. Vul het e-mailadres van de klant zelf in.",
    FindingCode.ADDRESS_HAS_OPEN_OFFER: "Voor dit e-mailadres staat al een aanbieding van je kantoor open. Annuleer die eerst in "
    "Status aanbieding, of vul een ander e-mailadres in.",
    FindingCode.PACKAGE_MISSING: "Kies een pakket.",
    FindingCode.RELATION_NUMBER_ODD: "Een relatienummer bestaat alleen uit cijfers. Het staat in de mail waarmee het abonnement begon.",
    FindingCode.RELATION_NUMBER_OWN: "Dit is het relatienummer van je eigen kantoor. Vul dat van de klant in.",
    FindingCode.RECEIVER_UNKNOWN: "Dit relatienummer en e-mailadres horen niet bij elkaar, of er loopt geen abonnement bij. "
    "Vraag ze allebei na bij de klant.",
    FindingCode.PRICE_UNKNOWN: "Van dit pakket is nog geen prijs bekend. Vul hem in bij Kantoor, Tarieven, "
    "of kies een ander pakket.",
    FindingCode.AMOUNT_INVALID: "Dit is geen bedrag. Het ziet eruit als 12,50.",
    FindingCode.AMOUNT_TOO_HIGH: "Vul een prijs in van hoogstens € 1.000,00 per maand.",
    FindingCode.DAY_INVALID: "Dit is geen dag. Die ziet eruit als 1-2-2026.",
    FindingCode.DAY_FAR: "Vul een dag in die hoogstens tien jaar van vandaag ligt.",
    FindingCode.MAILBOX_NAME_LENGTH: "Vul {minimum} tot en met {maximum} tekens in.",
    FindingCode.MAILBOX_NAME_INVALID: "Gebruik alleen letters zonder accent, cijfers, punten en streepjes, "
    "zoals bakkerij.jansen.",
    FindingCode.MAILBOX_NAME_TAKEN: "Dit adres is al in gebruik. Kies een andere naam.",
    FindingCode.MAILBOX_NAME_WAITS: "Dit adres was kort geleden in gebruik en is pas op {free_from} weer in te "
    "stellen. Kies een andere naam of wacht tot dan.",
    FindingCode.MAILBOX_KIND_MISSING: "Kies waarvoor de mailbox is: inkoop of verkoop.",
    FindingCode.MAILBOX_ENDS: "Op deze administratie is een mailbox actief: {addresses}. Deactiveer die eerst, of "
    "accepteer dat zij stopt zodra de klant bevestigt.",
    FindingCode.PAYER_MISSING: "Kies wie de factuur ontvangt.",
}


def finding_sentence(finding: Finding) -> str:
    """The Dutch sentence for `finding`, its details filled in."""
    if finding.code is FindingCode.MISSING:
        return MISSING_BY_FIELD.get(finding.field, SENTENCES[FindingCode.MISSING])
    return SENTENCES[finding.code].format_map(finding.details)


def sentences_by_field(findings: Iterable[Finding]) -> dict[str, str]:
    """The first sentence for each field that has a finding."""
    found: dict[str, str] = {}
    for finding in findings:
        found.setdefault(finding.field, finding_sentence(finding))
    return found
