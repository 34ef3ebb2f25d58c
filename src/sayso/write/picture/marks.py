"""Shapes: one for each measure, one for the article's own figures, and the signs of ranges and bounds."""

from __future__ import annotations

from sayso.model import Bound

OWN = "own"
SHAPES = ("circle", "square", "triangle", "hexagon", "kite", "cross", "bowtie", "pentagon")
UP, DOWN = (Bound.OVER, Bound.AT_LEAST), (Bound.UNDER, Bound.AT_MOST)
HOLLOW = (Bound.ABOUT, Bound.NEARLY)
ARROW = 24.0
_CORNERS = {  # on a circle of radius 1, y growing downwards
    "square": ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    "triangle": ((0, -1.1), (1.05, 0.8), (-1.05, 0.8)),
    "hexagon": ((-0.5, -0.95), (0.5, -0.95), (1.05, 0), (0.5, 0.95), (-0.5, 0.95), (-1.05, 0)),
    "kite": ((0, 1.1), (1.05, -0.8), (-1.05, -0.8)),
    "bowtie": ((-1, -0.95), (1, 0.95), (1, -0.95), (-1, 0.95)),
    "pentagon": ((0, -1.1), (1.05, -0.3), (0.65, 0.95), (-0.65, 0.95), (-1.05, -0.3)),
    "cross": tuple((x * 1.05, y * 1.05) for x, y in (
        (-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35),
        (0.35, 1), (-0.35, 1), (-0.35, 0.35), (-1, 0.35), (-1, -0.35), (-0.35, -0.35))),
    OWN: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
}  # fmt: skip


def radius(shape: str) -> float:
    return 8.0 if shape == OWN else 6.0


def mark(shape: str, x: float, y: float, *, hollow: bool = False) -> str:
    """One sign, its middle at (x, y)."""
    size = radius(shape)
    kind = f'class="mark{" hollow" if hollow else ""}"'
    if shape == "circle":
        return f'<circle {kind} cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"/>'
    corners = " ".join(f"{x + a * size:.1f},{y + b * size:.1f}" for a, b in _CORNERS[shape])
    return f'<polygon {kind} points="{corners}"/>'


def arrow(x: float, y: float, *, up: bool, gap: float) -> str:
    """From the edge of a mark at (x, y) upwards (it may be more) or downwards (it may be fewer)."""
    way = -1 if up else 1
    start, end = y + way * gap, y + way * (gap + ARROW)
    head = end - way * 7
    return (
        f'<path class="arrow" d="M{x:.1f} {start:.1f}V{end:.1f}M{x - 4.5:.1f} {head:.1f}'
        f'L{x:.1f} {end:.1f}L{x + 4.5:.1f} {head:.1f}"/>'
    )


def bar(x: float, top: float, bottom: float) -> str:
    """A range, with a cap at each end."""
    return (
        f'<path class="range" d="M{x:.1f} {top:.1f}V{bottom:.1f}'
        f'M{x - 6:.1f} {top:.1f}h12M{x - 6:.1f} {bottom:.1f}h12"/>'
    )
