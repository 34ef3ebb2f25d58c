"""Texts -> vectors that lie near each other where the texts mean the same; and search among vectors."""

from sayso.embed.embed import MODEL, WIDTH, available, embed
from sayso.embed.fusion import fuse
from sayso.embed.index import DenseIndex, Near

__all__ = ["MODEL", "WIDTH", "DenseIndex", "Near", "available", "embed", "fuse"]
