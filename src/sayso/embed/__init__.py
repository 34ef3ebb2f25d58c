"""Texts -> vectors that lie near each other where the texts mean the same; and search among vectors."""

from sayso.embed.embed import MODEL, WIDTH, Encoder, available, embed, shipped
from sayso.embed.folder import encoder_at
from sayso.embed.fusion import fuse
from sayso.embed.index import DenseIndex, Near

__all__ = ["MODEL", "WIDTH", "DenseIndex", "Encoder", "Near", "available", "embed", "encoder_at", "fuse", "shipped"]
