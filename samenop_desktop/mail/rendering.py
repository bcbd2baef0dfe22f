"""Mails rendered from templates: each letter is written once and laid out twice, as text and as HTML."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.administrations import shown_name
from samenop_desktop.domain.days import CONFIRM_DAYS, FREE_DAYS
from samenop_desktop.domain.licence import LICENCE_DAYS
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, WEB_ONLY_PACKAGES, Payer
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.mail.cleaning import cleaned, one_line, several_lines
from samenop_desktop.mail.moulds import Mould, names_in, with_slots, wrapped_later
from samenop_desktop.mail.plain_text import aligned, quoted, squeezed, unbroken, without_gaps, wrapped
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER, RenderedMail
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day, week_day
from samenop_desktop.wording.names import DETAIL_LABELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from samenop_desktop.mail.kinds import MailKind
    from samenop_desktop.mail.messages import MailData
    from samenop_desktop.mail.moulds import NamingMail


_FREE_TEXTS = frozenset({"reason"})


class MailTemplates:
    """The templates of all mails. One object may be shared between threads; each template is compiled once."""

    def render(self, data: MailData) -> RenderedMail:
        """The mail that tells `data`, with `LINK_PLACEHOLDER` where a link goes.

        User text is cleaned first, so that none of it can break a header, hide itself or pass for a link.
        """
        return self._rendered(self._text, data.kind, _facts(data))

    def render_alike(self, mails: Iterable[NamingMail]) -> list[RenderedMail]:
        """As `render` for each, much quicker for many that differ in client and administration alone."""
        moulds: dict[NamingMail, Mould] = {}
        rendered = []
        for mail in mails:
            names = tuple(map(one_line, names_in(mail)))
            shape = with_slots(mail, names)
            if shape not in moulds:
                moulds[shape] = self._mould(shape)
            rendered.append(moulds[shape].filled(names))
        return rendered

    def _mould(self, shape: NamingMail) -> Mould:
        # Cleaning would take the slots out.
        facts = _facts(shape) | {"client": shape.client, "administration": shape.administration}
        return Mould(self._rendered(self._text_for_moulds, shape.kind, facts))

    def _rendered(self, text_environment: Environment, kind: MailKind, facts: dict[str, Any]) -> RenderedMail:
        name = f"{kind}.j2"
        letter = text_environment.get_template(name)
        context = letter.new_context(facts)
        subject = squeezed("".join(letter.blocks["subject"](context)))
        text = without_gaps(letter.render(facts))
        html = self._html.get_template(name).render(facts).strip() + "\n"
        return RenderedMail(kind, subject, text, html)

    @cached_property
    def _text(self) -> Environment:
        return _environment("text.j2", escapes=False)

    @cached_property
    def _text_for_moulds(self) -> Environment:
        environment = _environment("text.j2", escapes=False)
        environment.filters["wrapped"] = wrapped_later
        return environment

    @cached_property
    def _html(self) -> Environment:
        return _environment("html.j2", escapes=True)


def _facts(data: MailData) -> dict[str, Any]:
    facts = {field.name: getattr(data, field.name) for field in dataclasses.fields(data)}
    return {name: several_lines(fact) if name in _FREE_TEXTS else cleaned(fact) for name, fact in facts.items()}


def _unbroken_euros(cents: int) -> str:
    """As `euros`, for a browser: plain text keeps an amount on one line by itself."""
    return unbroken(euros(cents))


def _environment(layout: str, *, escapes: bool) -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("samenop_desktop.mail"),
        undefined=StrictUndefined,
        autoescape=escapes,  # noqa: S701 - off for the plain text only
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        aligned=aligned,
        euros=_unbroken_euros if escapes else euros,
        long_day=long_day,
        quoted=quoted,
        shown_name=shown_name,
        unbroken=unbroken,
        week_day=week_day,
        wrapped=wrapped,
    )
    globals_: dict[str, Any] = {
        "CLIENT": Payer.CLIENT,
        "CONFIRM_DAYS": CONFIRM_DAYS,
        "EXTRA_CENTS": EXTRA_ADMINISTRATION_CENTS,
        "FREE_DAYS": FREE_DAYS,
        "LICENCE_DAYS": LICENCE_DAYS,
        "LABELS": DETAIL_LABELS,
        "LINK": LINK_PLACEHOLDER,
        "TRANSFER": RequestKind.TRANSFER,
        "WEB_ONLY_PACKAGES": WEB_ONLY_PACKAGES,
        "layout": f"layouts/{layout}",
        "parts": f"parts/{layout}",
    }
    environment.globals.update(globals_)
    return environment
