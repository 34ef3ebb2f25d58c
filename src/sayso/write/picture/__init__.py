"""Series -> SVG: the reported figures over time, and the article's own among them."""

from sayso.write.picture.picture import Picture, picture

__all__ = ["Picture", "picture"]
