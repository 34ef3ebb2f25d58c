"""The same documents give the same answers, whatever the order, the portions, and the backend."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.archive import ANY, Archive
from sayso.archive.embedded import Embedded
from sayso.archive.score import score, weigh
from sayso.archive.tokens import groups
from sayso.model import Passage, Stored
from tests.archive.conftest import file

WORDS = ("harbour", "Ostwick", "storm", "1,200", "lost", "Chernenko", "Hafen", "порт", "sailor", "the", "said")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
libraries = st.lists(
    st.tuples(texts, st.sampled_from(["en", "de", "ru", None])), min_size=1, max_size=25
).map(lambda found: [Stored(f"d{n}", text, language=code) for n, (text, code) in enumerate(found)])  # fmt: skip


def answers(archive: Archive, queries: Sequence[str]) -> list[list[Passage]]:
    return [list(archive.search(query, limit=5)) for query in queries]


@settings(max_examples=8, deadline=None)
@given(st.data(), libraries, st.lists(texts, min_size=1, max_size=3))
def test_any_order_any_portions_any_backend(data: st.DataObject, library: list[Stored], queries: list[str]) -> None:
    shuffled = data.draw(st.permutations(library))
    cut = data.draw(st.integers(0, len(library)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Archive.at(file(library, folder / "rows.jsonl")) as rows:
            expected = answers(rows, queries)
        with Archive.at(folder / "one", create=True) as one:
            one.add(library)
            assert answers(one, queries) == expected
        for portion in (shuffled[:cut], shuffled[cut:]):
            with Archive.at(folder / "two", create=True) as two:
                two.add(portion)
        with Archive.at(folder / "two") as two:
            assert answers(two, queries) == expected


def test_the_index_reckons_as_we_do(tmp_path: Path) -> None:
    """The best by our score are certain to be among its best only while the two agree but for rounding."""
    library = [
        Stored(f"d{n}", " ".join(WORDS[i % 11] for i in range(n, 4 * n + 1)), title=WORDS[n % 7]) for n in range(90)
    ]
    with Archive.at(tmp_path / "a", create=True) as archive:
        for at in range(0, len(library), 30):  # several segments
            archive.add(library[at : at + 30])
        backend = archive._backend
        assert isinstance(backend, Embedded)
        asked = groups("Harbour storms Chernenko said 1200", ("de", "en"))
        wanted = weigh(asked, backend._index.frequency, backend._index.passages)
        hits = backend._index.top(wanted, limit=500, least=1, where=ANY)
        assert len(hits) > 80
        held = backend._counted([hit.row for hit in hits])
        for hit in hits:
            _, counts, length = held[hit.row]
            assert abs(hit.score - score(counts, length, wanted, backend._index.average)) <= 2e-6 * hit.score
