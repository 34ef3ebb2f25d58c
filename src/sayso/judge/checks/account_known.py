"""Whether the account that the article shows is really the speaker's."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.judge.case import Case, Proof, Signal
from sayso.judge.quotations.accounts import entry, owned_by, shown_in
from sayso.judge.words.mentioned import mentions
from sayso.model import ClaimKind, Span, Speaker, Stance

_NAMED = 3  # handles that a reason gives


def account_known(case: Case) -> Iterator[Signal]:
    """Handles and links of the article were looked up in the registry of official accounts."""
    accounts = case.scene.accounts
    speaker = _poster(case) if accounts and case.claim.kind is ClaimKind.ACCOUNT else None
    if speaker is None:
        return
    known = owned_by(accounts, speaker.name)
    shown = shown_in(case.reading.document)
    for account in known:
        proof = Proof(entry(account), Span(0, len(account.line)))
        here = [s for s in shown if s.platform in (account.platform, None)]
        if any(s.handle == account.handle.casefold() for s in here):
            text = f"@{account.handle} is registered as {account.owner}'s"
            yield Signal(Stance.SUPPORTS, 0.9, text, proof)
            continue
        other = next((s.handle for s in here if s.platform and s.author and mentions(s.author, speaker.name)), None)
        if other is not None and all(a.handle.casefold() != other for a in known):
            text = f"@{other} goes by the name, but the registry has @{account.handle} for {account.owner}"
            yield Signal(Stance.REFUTES, 0.75, text, proof)
        elif strange := [
            f"@{s.handle}" for s in here if s.platform and all(a.handle.casefold() != s.handle for a in known)
        ]:
            # Whose they are the article does not show: it may link to others' posts as well.
            text = f"the article shows {' and '.join(strange[:_NAMED])}; the registry has @{account.handle} for {account.owner}"
            yield Signal(Stance.MENTIONS, 0.3, text, proof)


def _poster(case: Case) -> Speaker | None:
    """Whose post the claim tells of: who posts in the article and is named here, else who posted last before."""
    speaking = [s for s in case.reading.statements if s.speaker is not None]
    posting = [s for s in speaking if (s.channel or "").startswith("post")]
    for told in (posting, speaking):
        if named := [s for s in told if s.speaker and _named(case, s.speaker.name)]:
            return named[-1].speaker
    before = [s for s in posting if s.content[0].start <= case.claim.spans[-1].end]
    return before[-1].speaker if before else None


def _named(case: Case, name: str) -> bool:
    return any(mentions(case.claim.text, part) for part in name.split())
