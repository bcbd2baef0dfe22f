"""One Dutch sentence per error code: what is the matter and what to do."""

from __future__ import annotations

import re

from samenop_desktop.domain.errors import ErrorCode, SamenopError

_ONE_SECOND = re.compile(r"\b1 seconden\b")

SENTENCES: dict[ErrorCode, str] = {
    # signing in and who may do what
    ErrorCode.SIGN_IN_FAILED: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.",
    ErrorCode.SIGN_IN_SLOWED: "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht {seconds} seconden en probeer het opnieuw.",
    ErrorCode.NOT_SIGNED_IN: "Je bent niet meer aangemeld. Meld je opnieuw aan.",
    ErrorCode.NOT_ALLOWED: "Dit mag je met deze aanmelding niet doen. Vraag het de eigenaar van de administratie.",
    ErrorCode.PACKAGE_NOT_ACCOUNTANT: "Dit kan alleen met het pakket Accountant. Neem dat eerst weer af: tabblad Kantoor, Pakket.",
    ErrorCode.PACKAGE_ENDED_ALREADY: "Je kantoor heeft het pakket Accountant al niet meer; er is niets veranderd.",
    ErrorCode.PACKAGE_RUNS_ALREADY: "Je kantoor heeft het pakket Accountant al; er is niets veranderd.",
    ErrorCode.PACKAGE_WEB_ONLY: "Met het pakket inOrde werk je alleen op internet. Meld je aan op de pagina's van je kantoor.",
    ErrorCode.PAGES_FOR_CLIENTS: "Deze pagina's zijn voor klanten. Een kantoor meldt zich aan in het programma op de computer.",
    ErrorCode.RECOVERY_FAILED: "Dit e-mailadres en deze herstelcode horen niet bij elkaar. Kijk of je de nieuwste code hebt; een code werkt één keer.",
    ErrorCode.FORGOTTEN_WRONG: "Er is nog niets gevraagd. Verbeter het veld waar een opmerking bij staat.",
    ErrorCode.FORGOTTEN_SLOWED: "Voor dit e-mailadres is kort na elkaar vaak een nieuw wachtwoord gevraagd. Kijk of er al een mail is, ook bij "
    "ongewenste mail, of probeer het over {minutes} min opnieuw.",
    ErrorCode.NEW_PASSWORD_WRONG: "Je wachtwoord is nog niet gewijzigd. Verbeter de velden waar een opmerking bij staat.",
    ErrorCode.ADDRESS_TAKEN: "Dit e-mailadres is al in gebruik. Meld je ermee aan of vul een ander e-mailadres in.",
    ErrorCode.OFFICE_DETAILS_INCOMPLETE: "Nog niet alles is goed ingevuld. Verbeter de velden waar een opmerking bij staat.",
    ErrorCode.PRICE_OUT_OF_RANGE: "Vul een prijs in tussen € 0,00 en € 1.000,00.",
    ErrorCode.PRICE_WRONG: "Dit tarief is nog niet goed ingevuld. Bij elk veld staat wat je kunt verbeteren.",
    # administrations
    ErrorCode.ADMINISTRATION_UNKNOWN: "Deze administratie staat niet (meer) in je lijst. Ververs de lijst.",
    ErrorCode.ADMINISTRATION_NAME_WRONG: "Deze naam kan niet. Verbeter hem en probeer het opnieuw.",
    ErrorCode.ADMINISTRATION_NOT_LOCAL: "Deze administratie staat al online.",
    ErrorCode.ADMINISTRATION_BUSY: "Er wordt nog aan deze administratie gewerkt. Wacht tot dat klaar is.",
    ErrorCode.CONTENT_DAMAGED: "De inhoud van deze administratie is beschadigd: de controle klopt niet. Er is niets veranderd. "
    "Zet een back-up terug of importeer het auditfile opnieuw.",
    ErrorCode.COMPANY_WRONG: "De bedrijfsgegevens zijn nog niet goed. Bij elk veld staat wat je kunt verbeteren.",
    ErrorCode.DETAILS_CHANGED_MEANWHILE: "Iemand anders heeft de bedrijfsgegevens intussen gewijzigd. "
    "Kijk eerst wat er nu staat, en wijzig het daarna opnieuw.",
    ErrorCode.AUDITFILE_HELD: "Dit auditfile zit al in deze administratie. Kies een ander bestand.",
    ErrorCode.MAILBOX_WRONG: "De mailbox is nog niet goed ingevuld. Bij elk veld staat wat je kunt verbeteren.",
    ErrorCode.MAILBOX_UNKNOWN: "Deze mailbox is er niet (meer). Kijk in de lijst wat er nu staat.",
    ErrorCode.MAILBOX_NEEDS_ONLINE: "Een mailbox kan alleen bij een online administratie. Zet haar eerst online.",
    ErrorCode.MAILBOX_REQUEST_OPEN: "Deze administratie is aangeboden en de klant heeft nog niet bevestigd. "
    "Een mailbox zou niet werken: annuleer eerst de aanbieding, of wacht tot de klant bevestigt.",
    ErrorCode.MAILBOX_LIMIT: "Je kantoor heeft al drie mailboxen, en meer kan niet. Deactiveer er eerst een.",
    ErrorCode.MAILBOX_OF_OTHERS: "Alleen de eigenaar van de administratie maakt en deactiveert mailboxen.",
    ErrorCode.PAYER_BEFORE_CONFIRMING: "De betaler wijzigen kan pas nadat de klant heeft bevestigd. Staat de "
    "aanbieding nog open, annuleer haar dan en bied opnieuw aan met de andere betaler.",
    ErrorCode.PAYER_WITHOUT_CLIENT: "Deze administratie is van je kantoor zelf: er is geen klant met een abonnement.",
    ErrorCode.PAYER_WITHOUT_SUBSCRIPTION: "Deze klant heeft geen lopend abonnement. Er is dus niets te betalen.",
    ErrorCode.PAYER_OTHER_OFFICE: "Een ander kantoor betaalt dit abonnement. Alleen dat kantoor kan dat laten wijzigen.",
    ErrorCode.PAYER_IN_SAMPLE: "Dit zijn voorbeeldgegevens: hieruit gaat geen mail naar de administratie van SnelStart.",
    ErrorCode.CONTENT_MISSING: "De inhoud van deze administratie staat niet op deze computer. Er is niets veranderd. "
    "Zet een back-up terug of importeer het auditfile opnieuw.",
    ErrorCode.ADMINISTRATION_RELEASED: "Deze administratie is vrijgegeven en heeft geen eigenaar. Open haar eerst; dan is ze van jou.",
    ErrorCode.COPY_OF_OTHERS: "Kopiëren kan alleen met een eigen administratie. "
    "Maak van deze administratie een back-up en zet die terug.",
    ErrorCode.RELEASE_NOT_LOCAL: "Vrijgeven kan alleen met een lokale administratie. Kopieer haar eerst naar lokaal.",
    ErrorCode.DELETE_OF_OTHERS: "Alleen de eigenaar kan deze administratie verwijderen. "
    "Wil je haar niet meer zien? Open haar dan en blokkeer bij Rechten je toegang.",
    ErrorCode.NAME_NOT_REPEATED: "Typ de naam van de administratie precies zoals hij in de lijst staat: {name}.",
    # back-ups
    ErrorCode.BACKUP_UNKNOWN: "Deze back-up staat niet (meer) in je Overzicht. Ververs de lijst.",
    ErrorCode.BACKUP_CONTENT_MISSING: "Het bestand van deze back-up staat niet meer op deze computer. "
    "Verwijder de back-up uit het Overzicht of gebruik een andere.",
    ErrorCode.BACKUP_BUSY: "Aan deze back-up wordt al gewerkt. Wacht tot dat klaar is.",
    ErrorCode.BACKUP_FOREIGN: "Dit bestand is geen back-up van dit programma. Kies een bestand dat je in het Overzicht hebt gedownload.",
    ErrorCode.BACKUP_DAMAGED: "Deze back-up is beschadigd of niet volledig; er is niets mee gedaan. "
    "Download het bestand opnieuw of gebruik een andere back-up.",
    ErrorCode.BACKUP_TOO_NEW: "Deze back-up is met een nieuwere versie van dit programma gemaakt. "
    "Werk het programma op deze computer bij.",
    ErrorCode.BACKUP_TOO_LARGE: "Deze back-up is te groot: er kan hoogstens {maximum} in. Er is niets bewaard.",
    ErrorCode.BACKUP_EXCESSIVE: "Dit bestand wordt uitgepakt ongewoon groot; zo maakt dit programma geen back-up. "
    "Het is daarom niet geopend. Gebruik een andere back-up.",
    ErrorCode.BACKUP_UNSAFE_NAMES: "In dit bestand staan namen die buiten de eigen map wijzen. Het is daarom niet geopend. "
    "Gebruik een andere back-up.",
    ErrorCode.BACKUP_FILE_MISSING: "Dit bestand is er niet (meer). Kies de back-up opnieuw.",
    ErrorCode.BACKUP_FILE_UNREADABLE: "Dit bestand kan niet worden gelezen. Controleer of het een bestand is dat je mag openen en of "
    "de schijf goed is aangesloten.",
    ErrorCode.BACKUP_FILE_UNWRITABLE: "Het bestand kan hier niet worden bewaard. Kies een map waarin je mag schrijven.",
    # requests
    ErrorCode.REQUEST_UNKNOWN: "Deze aanbieding staat niet (meer) in je lijst. Ververs de lijst.",
    ErrorCode.REQUEST_OPEN: "Voor deze administratie staat nog een aanbieding open. Annuleer die eerst in Status aanbieding.",
    ErrorCode.REQUEST_NOT_OPEN: "Deze aanbieding staat niet meer open; er is niets veranderd.",
    ErrorCode.REQUEST_CONFIRMED_ALREADY: "De klant heeft deze aanbieding al bevestigd; er is niets veranderd.",
    ErrorCode.REQUEST_OWNER_CHANGED: "Het kantoor is geen eigenaar meer van deze administratie. Bevestigen kan daarom niet; bel je kantoor.",
    ErrorCode.REQUEST_ADDRESS_OF_OFFICE: "Dit e-mailadres hoort intussen bij een accountantskantoor. Bevestigen kan daarom niet; bel je kantoor.",
    ErrorCode.OFFER_INCOMPLETE: "De aanbieding is nog niet volledig. Verbeter de velden waar een opmerking bij staat.",
    ErrorCode.TRANSFER_INCOMPLETE: "De overdracht is nog niet compleet. Verbeter de velden waar een opmerking bij staat.",
    ErrorCode.NEW_ADDRESS_WRONG: "Het e-mailadres is nog niet veranderd. Verbeter het veld waar een opmerking bij staat.",
    ErrorCode.ADDRESS_OF_TRANSFER: "Bij een overdracht hoort het e-mailadres bij het relatienummer. "
    "Annuleer de overdracht en vraag haar opnieuw met het goede relatienummer en e-mailadres.",
    ErrorCode.RECEIVER_WITHOUT_SUBSCRIPTION: "Overnemen kan alleen met een lopend abonnement, en dat is er nu niet. "
    "Neem contact op met je kantoor.",
    ErrorCode.NOT_TO_CLEAN_UP: "Hier is niets (meer) op te ruimen: de administratie kost niets extra of er staat een aanbieding voor open.",
    ErrorCode.REASON_WRONG: "De reden kan zo niet worden bewaard. Verbeter hem en probeer het opnieuw.",
    ErrorCode.LINK_UNKNOWN: "Deze link werkt niet (meer). Gebruik de link uit de laatste mail, of vraag je kantoor om een nieuwe.",
    ErrorCode.CONFIRMATION_INCOMPLETE: "Nog niet alles is goed ingevuld. Verbeter de velden waar een opmerking bij staat.",
    ErrorCode.CLIENT_SIGN_IN_REQUIRED: "Je hebt al een abonnement. Vul het wachtwoord daarvan in om te bevestigen.",
    # rights
    ErrorCode.RIGHT_UNKNOWN: "Je hebt geen toegang (meer) tot deze administratie. Alleen de eigenaar kan die weer geven.",
    ErrorCode.RIGHT_EXISTS: "Dit kantoor heeft al toegang tot deze administratie.",
    ErrorCode.RIGHT_NEEDS_ONLINE: "Toegang geven kan alleen tot een administratie die online staat. Zet haar eerst online.",
    ErrorCode.RIGHT_OF_OWNER: "Je bent zelf eigenaar van deze administratie; jezelf toegang geven hoeft niet.",
    ErrorCode.OFFICE_UNKNOWN: "Dit kantoor kan geen toegang krijgen: het heeft het pakket Accountant niet (meer). Zoek een ander kantoor.",
    ErrorCode.SEARCH_WRONG: "Vul zowel de naam als de plaats van het kantoor in.",
    # the client's licence and address
    ErrorCode.NO_SUBSCRIPTION: "Er loopt nu geen abonnement. Vraag je kantoor om een aanbieding.",
    ErrorCode.LICENCE_CANCELLED_ALREADY: "Je licentie was al opgezegd; er is niets veranderd.",
    ErrorCode.LICENCE_NOT_CANCELLED: "Je licentie is niet opgezegd; er is niets veranderd.",
    ErrorCode.LICENCE_GONE: "De 90 dagen zijn voorbij; de opzegging is niet meer ongedaan te maken. Vraag je kantoor om een nieuwe aanbieding.",
    ErrorCode.EMAIL_CHANGE_WRONG: "Het e-mailadres is nog niet veranderd. Verbeter de velden waar een opmerking bij staat.",
    # mail
    ErrorCode.MAIL_UNKNOWN: "Deze mail bestaat niet meer. Ververs de lijst.",
    ErrorCode.MAIL_NOT_WAITING: "Deze mail is al verzonden of ingetrokken; er is niets veranderd.",
    ErrorCode.MAIL_PERSONAL: "Deze mail heeft een persoonlijke link voor een ander. Het programma verstuurt haar zelf.",
    ErrorCode.PUBLIC_URL_NEEDED: "Deze mail heeft een link, en daarvoor is nog geen openbaar adres ingesteld. "
    "Vul dat eerst in bij Bevestigingspagina.",
    # the store
    ErrorCode.STORE_URL_WRONG: "Het adres van de database klopt niet. Het begint met sqlite:/// of met postgresql://.",
    ErrorCode.STORE_DRIVER_MISSING: "Het onderdeel voor PostgreSQL ontbreekt. Installeer samenop-desktop[kantoor].",
    ErrorCode.STORE_UNREACHABLE: "De database is niet bereikbaar. Controleer de verbinding en probeer het opnieuw. ({reason})",
    ErrorCode.STORE_FULL: "De schijf waarop de database staat, is vol. Maak ruimte vrij en probeer het opnieuw; er is niets veranderd.",
    ErrorCode.STORE_DAMAGED: "Het bestand van de database is beschadigd of is geen database. Er is niets veranderd. Zet een reservekopie terug.",
    ErrorCode.STORE_TOO_NEW: "De database is van een nieuwere versie van dit programma. Werk het programma op deze computer bij.",
    ErrorCode.STORE_BUSY: "De database is nu bezet door ander werk. Probeer het over een paar seconden opnieuw.",
    ErrorCode.STORE_COPY_UNKNOWN: "Deze kopie is er niet (meer). Kijk in de lijst wat er nu staat.",
    ErrorCode.STORE_COPY_DAMAGED: "Deze kopie is beschadigd; er is niets veranderd. Kies een andere kopie uit de lijst.",
    # work in the background
    ErrorCode.CANCELLED: "Afgebroken op jouw verzoek; er is niets veranderd.",
    ErrorCode.DISK_FULL: "Er is te weinig ruimte op de schijf. Maak {needed} vrij en probeer het opnieuw; er is niets veranderd.",
    ErrorCode.FILE_UNWRITABLE: "Het bestand {path} kan niet worden geschreven: {reason}. Kies een andere map, of sluit het bestand "
    "als het nog in een ander programma open staat.",
    # books: auditfiles and the content of administrations
    ErrorCode.AUDITFILE_MISSING: "Dit bestand is er niet (meer). Kies het auditfile opnieuw.",
    ErrorCode.AUDITFILE_IS_FOLDER: "Dit is een map. Kies het auditfile zelf.",
    ErrorCode.AUDITFILE_UNREADABLE: "Dit bestand kan niet worden gelezen. Controleer of je het mag openen en of de schijf goed is "
    "aangesloten.",
    ErrorCode.AUDITFILE_EMPTY: "Dit bestand is leeg. Maak in het boekhoudprogramma een nieuw auditfile.",
    ErrorCode.AUDITFILE_UNKNOWN: "Dit is geen XML Auditfile Financieel. Kies het bestand dat het boekhoudprogramma als auditfile "
    "heeft gemaakt.",
    ErrorCode.AUDITFILE_BROKEN: "Dit auditfile is beschadigd bij regel {line}. "
    "Maak in het boekhoudprogramma een nieuw auditfile.",
    ErrorCode.AUDITFILE_DAMAGED: "Dit auditfile is te beschadigd om te lezen. "
    "Maak in het boekhoudprogramma een nieuw auditfile.",
    ErrorCode.AUDITFILE_TRUNCATED: "Dit auditfile houdt bij regel {line} opeens op: het is niet volledig. "
    "Kopieer of maak het opnieuw.",
    ErrorCode.AUDITFILE_HOSTILE: "Dit bestand bevat bij regel {line} een opdracht (DOCTYPE of ENTITY) die in een auditfile niet mag "
    "staan en die schade kan doen. Het is daarom niet gelezen. Maak in het boekhoudprogramma een nieuw auditfile.",
    ErrorCode.AUDITFILE_ENCRYPTED: "Dit auditfile is versleuteld, meestal voor de Belastingdienst. "
    "Maak in het boekhoudprogramma een auditfile zonder versleuteling.",
    ErrorCode.AUDITFILE_CONTINUATION: "Dit is een vervolgbestand van een gesplitst auditfile. "
    "Maak in het boekhoudprogramma het auditfile als één bestand.",
    ErrorCode.AUDITFILE_EXCESSIVE: "Dit bestand is ongewoon diep of groot van opbouw; zo maakt geen boekhoudprogramma een auditfile. "
    "Het is daarom niet gelezen. Maak een nieuw auditfile.",
    ErrorCode.ARCHIVE_BROKEN: "Dit ingepakte bestand (zip of gz) is beschadigd of niet volledig. "
    "Pak het auditfile opnieuw in of kies het uitgepakte bestand.",
    ErrorCode.ARCHIVE_WITHOUT_AUDITFILE: "In dit zipbestand zit geen auditfile. Kies een ander bestand.",
    ErrorCode.ARCHIVE_WITH_SEVERAL: "In dit zipbestand zitten {count} auditfiles. Pak het uit en kies er één.",
    ErrorCode.ARCHIVE_ENCRYPTED: "Dit zipbestand is beveiligd met een wachtwoord. "
    "Pak het eerst uit en kies dan het auditfile.",
    ErrorCode.ARCHIVE_UNSAFE_NAMES: "In dit zipbestand staan namen die buiten de eigen map wijzen. Het is daarom niet geopend. "
    "Pak het auditfile opnieuw in.",
    ErrorCode.ARCHIVE_TOO_LARGE: "Uitgepakt wordt dit bestand ongewoon groot. Het is daarom niet gelezen. "
    "Kies het uitgepakte auditfile zelf.",
    ErrorCode.CONTENT_UNWRITABLE: "De inhoud van de administratie kan niet worden bewaard. "
    "Controleer of je in de gegevensmap mag schrijven.",
    # settings and the data directory
    ErrorCode.SETTINGS_BROKEN: "Het bestand met instellingen ({path}) klopt niet bij regel {line}. "
    "Verbeter die regel, of verwijder het bestand en stel alles opnieuw in.",
    ErrorCode.SETTINGS_VALUE_WRONG: "In het bestand met instellingen ({path}) klopt de waarde van {key} niet. "
    "Verbeter die, of haal de regel weg.",
    ErrorCode.SETTINGS_UNREADABLE: "Het bestand met instellingen ({path}) kan niet worden gelezen. "
    "Controleer of je het mag openen.",
    ErrorCode.SETTINGS_UNWRITABLE: "De instellingen kunnen niet worden bewaard in {path}. "
    "Controleer of je daar mag schrijven.",
    ErrorCode.MAIL_HOST_WRONG: "Vul de naam van de mailserver in, zoals mail.jouwkantoor.nl, zonder spaties en zonder http.",
    ErrorCode.MAIL_PORT_WRONG: "Vul een poort in van 1 tot en met 65535. Meestal is dat 465 of 587.",
    ErrorCode.MAIL_SECURITY_NEEDED: "Zonder beveiliging mag alleen een mailserver op deze computer worden gebruikt. "
    "Kies TLS of STARTTLS.",
    ErrorCode.MAIL_SENDER_WRONG: "Vul als afzender een volledig e-mailadres in, zoals info@jouwkantoor.nl.",
    ErrorCode.PORTAL_HOST_WRONG: "Vul het adres in waarop de bevestigingspagina luistert, zoals 127.0.0.1, zonder spaties en zonder "
    "http.",
    ErrorCode.PORTAL_PORT_WRONG: "Vul voor de bevestigingspagina een poort in van 1 tot en met 65535.",
    ErrorCode.PORTAL_PROXY_WRONG: "Vul bij trusted_proxies adressen of netwerken in, zoals 10.0.0.5 of 10.0.0.0/24.",
    ErrorCode.PORTAL_HOST_UNUSABLE: "De bevestigingspagina kan niet luisteren op {host}: dat adres hoort niet bij deze computer. "
    "Vul een eigen adres in, zoals 127.0.0.1.",
    ErrorCode.PORTAL_PORT_IN_USE: "Poort {port} is al in gebruik op {host}; misschien draait de bevestigingspagina al. "
    "Sluit het andere programma of kies een andere poort.",
    ErrorCode.PORTAL_PORT_FORBIDDEN: "Poort {port} mag dit programma niet gebruiken. Kies een poort boven 1023.",
    ErrorCode.PUBLIC_URL_WRONG: "Vul het openbare adres in zoals klanten het openen, zonder vraagteken of hekje, bijvoorbeeld "
    "https://bevestigen.jouwkantoor.nl.",
    ErrorCode.PUBLIC_URL_INSECURE: "Het openbare adres moet met https beginnen. "
    "Alleen een adres op deze computer mag met http.",
    ErrorCode.DATA_DIR_UNUSABLE: "De gegevensmap {path} kan niet worden gebruikt. "
    "Controleer of je daar mag schrijven, of kies een andere map.",
    # credentials
    ErrorCode.KEYRING_UNAVAILABLE: "De sleutelbos van deze computer is niet te gebruiken. "
    "Ontgrendel hem, of vul het wachtwoord elke keer zelf in.",
}


def sentence(error: SamenopError) -> str:
    """The Dutch sentence for `error`, its details filled in."""
    return _ONE_SECOND.sub("1 seconde", SENTENCES[error.code].format_map(error.details))
