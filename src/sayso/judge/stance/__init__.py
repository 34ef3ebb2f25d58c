"""A trained reader of pairs: whether a passage entails a claim, contradicts it, or neither."""

from sayso.judge.stance.asked import stances, use_model
from sayso.judge.stance.foreign import cross_encoder
from sayso.judge.stance.model import Floats, Stances

__all__ = ["Floats", "Stances", "cross_encoder", "stances", "use_model"]
