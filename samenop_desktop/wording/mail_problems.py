"""One Dutch sentence or two per mail problem: what is the matter and what to do."""

from __future__ import annotations

from samenop_desktop.domain.mail_problems import MailProblem

SENTENCES: dict[MailProblem, str] = {
    # reaching the server
    MailProblem.HOST_UNKNOWN: "De mailserver {host} is niet te vinden. Controleer de naam en of deze computer internet heeft.",
    MailProblem.CONNECTION_REFUSED: "{host} neemt op poort {port} geen verbinding aan. Controleer de poort: meestal 465 bij TLS en 587 "
    "bij STARTTLS.",
    MailProblem.UNREACHABLE: "{host} is op poort {port} niet te bereiken. Controleer of deze computer internet heeft en of een firewall "
    "de poort tegenhoudt.",
    MailProblem.TIMED_OUT: "{host} antwoordt niet op tijd op poort {port}. Controleer de poort en de beveiliging: poort 465 hoort bij "
    "TLS, poort 587 bij STARTTLS.",
    MailProblem.CUT_OFF: "{host} verbrak op poort {port} de verbinding. Controleer de poort en de beveiliging, en probeer het later "
    "opnieuw.",
    MailProblem.NOT_A_MAIL_SERVER: "Wat op {host} bij poort {port} antwoordt, is geen mailserver. Controleer de naam en de poort.",
    MailProblem.SERVER_UNWILLING: "De mailserver {host} neemt nu geen mail van deze computer aan. Vraag de beheerder van de mailserver "
    "waarom.",
    # security
    MailProblem.SECURITY_NEEDED: "Zonder beveiliging mag alleen een mailserver op deze computer worden gebruikt. Kies TLS of STARTTLS.",
    MailProblem.TLS_NOT_SPOKEN: "{host} spreekt op poort {port} niet meteen TLS. Kies STARTTLS, of een andere poort: TLS gebruikt "
    "meestal 465.",
    MailProblem.TLS_FAILED: "Er komt met {host} op poort {port} geen beveiligde verbinding tot stand. Vraag de beheerder van de "
    "mailserver welke poort en beveiliging bij elkaar horen.",
    MailProblem.STARTTLS_MISSING: "{host} biedt op poort {port} geen STARTTLS aan. Kies TLS met poort 465, of een andere poort.",
    MailProblem.CERTIFICATE_UNTRUSTED: "Het certificaat van {host} is niet van een uitgever die deze computer vertrouwt. Er is niets "
    "verstuurd. Vraag de beheerder van de mailserver om een geldig certificaat.",
    MailProblem.CERTIFICATE_OTHER_NAME: "Het certificaat op dit adres is niet voor {host}. Er is niets verstuurd. Vul de naam van de "
    "mailserver in zoals je provider hem opgeeft.",
    MailProblem.CERTIFICATE_EXPIRED: "Het certificaat van {host} is verlopen of nog niet geldig. Er is niets verstuurd. Controleer de "
    "datum van deze computer, of vraag de beheerder van de mailserver om een nieuw certificaat.",
    # signing in
    MailProblem.PASSWORD_MISSING: "Het wachtwoord van de mailserver ontbreekt op deze computer. Vul het in bij Mail instellen.",
    MailProblem.LOGIN_NEEDED: "{host} wil eerst een gebruikersnaam en wachtwoord. Vul ze in bij Mail instellen.",
    MailProblem.LOGIN_REFUSED: "{host} neemt deze gebruikersnaam en dit wachtwoord niet aan. Controleer beide. Sommige providers willen "
    "een apart wachtwoord voor programma's (app-wachtwoord).",
    MailProblem.LOGIN_UNSUPPORTED: "{host} laat op deze manier niet aanmelden met een gebruikersnaam en wachtwoord. Vraag je provider "
    "naar de instellingen voor versturen via SMTP.",
    # the mail itself
    MailProblem.SENDER_REFUSED: "{host} mag niet versturen namens {address}. Vul als afzender een adres in dat bij deze mailserver hoort.",
    MailProblem.RECIPIENT_REFUSED: "{host} neemt geen mail aan voor {address}. Controleer dat e-mailadres.",
    MailProblem.CONTENT_REFUSED: "{host} heeft deze mail geweigerd. Vraag de beheerder van de mailserver waarom.",
    MailProblem.ADDRESS_WRONG: "{address} is geen geldig e-mailadres. Verbeter het.",
    MailProblem.POSTPONED_BY_SERVER: "{host} neemt deze mail nu niet aan. Het wordt later vanzelf opnieuw geprobeerd.",
    MailProblem.OUTCOME_UNKNOWN: "{host} verbrak de verbinding voordat vaststond of de mail is aangenomen. Hij wordt opnieuw verstuurd; "
    "het kan zijn dat hij twee keer aankomt.",
}
