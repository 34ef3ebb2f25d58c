"""Accounts that are known to be somebody's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """One official account of a person, office or organisation, as a registry lists it."""

    owner: str  # "Jane Roe"
    platform: str  # "X", "Facebook", "website", ...
    handle: str  # without the @; for a website its domain
    aliases: tuple[str, ...] = ()  # other names of the owner, offices among them
    source: str | None = None  # where the registry has it from: an address or the registry's file name

    @property
    def line(self) -> str:
        """The entry as one line of text, which is what is shown as evidence."""
        names = "; ".join((self.owner, *self.aliases))
        return f"{names} | {self.platform} | {self.handle}"
