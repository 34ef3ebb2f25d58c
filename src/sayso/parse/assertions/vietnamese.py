"""Clauses of Vietnamese sentences, only where commas and the words for time and voice make them plain."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.parse.assertions.tokens import Part, Row, segments


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TENSED = _set("đã đang sẽ bị được vẫn từng chưa")
_MARKERS = _TENSED | _set("khiến gây phải là có không làm ngừng chết đạt tăng giảm")
_ASKING = _set("chăng liệu gì sao")
# What only says when, where or by whose account, and belongs to what follows.
_LEADING = _set(
    """
    theo ngoài cùng tính tại trong vào từ khoảng ngày sáng trưa chiều tối đêm rạng đến sau trước do liên như cũng vì khi nếu tuy
    mặc bên trên dưới riêng hiện hôm lúc ở qua với về điều đáng ngay tuần tháng năm
    """
)
_ATTACHED = _TENSED | _set(
    "gồm bao trong khiến làm gây kể đặc nhất chủ trú thuộc cao thấp tức cách hay để rồi không nay mới bắt theo lao tăng giảm mất"
)
_FEWEST = 5  # syllables of a clause


def parts(row: Row) -> Iterator[Part]:
    """The clauses of a sentence, where there are several."""
    groups: list[list[tuple[int, int]]] = []
    leading = False
    for first, last in segments(row):
        low = row[first].low
        if not groups and low in _LEADING:
            leading = True
            continue
        told = last - first >= _FEWEST and any(row[k].low in _TENSED for k in range(first, last))
        bare = groups and not any(_marked(row, *piece) for piece in groups[-1])  # a list goes on
        if groups and (not told or low in _ATTACHED or bare):
            groups[-1].append((first, last))
        elif told or not groups:
            groups.append([(first, last)])
    found = [Part(((group[0][0], group[-1][1]),)) for group in groups]
    if len(found) > 1 or leading:
        yield from (part for part in found if _asserts(row, *part.pieces[0]))
    for group in groups:
        tail = next((at for at, (first, _) in enumerate(group) if at and row[first].low in _ATTACHED), None)
        if tail and group[tail - 1][1] - group[0][0] >= _FEWEST and _asserts(row, group[0][0], group[tail - 1][1]):
            yield Part(((group[0][0], group[tail - 1][1]),))
    for first, last in (part.pieces[0] for part in found):
        yield from _when(row, first, last)


def _when(row: Row, first: int, last: int) -> Iterator[Part]:
    """The clause that "khi" opens behind one that asserts something; what "để" says is meant is left out."""
    for at in range(first + _FEWEST, last - _FEWEST):
        low = row[at].low
        if (
            low not in ("khi", "để")
            or row[at - 1].low in ("sau", "trước", "trong", "đến", "từ")
            or not _marked(row, first, at)
        ):
            continue
        yield Part(((first, at),))
        if low == "khi" and _marked(row, at, last):
            yield Part(((at + 1, last),))
        return


def _asserts(row: Row, first: int, last: int) -> bool:
    return (
        row[first].low not in _ATTACHED
        and _marked(row, first, last)
        and not any(row[k].low in _ASKING for k in range(first, last))
    )


def _marked(row: Row, first: int, last: int) -> bool:
    return any(row[k].low in _MARKERS and row[min(k + 1, len(row) - 1)].low != "can" for k in range(first, last))
