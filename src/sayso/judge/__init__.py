"""Evidence -> verdicts. `rules.py` is the table; each check's docstring is what the reader of a report sees."""

from sayso.judge.judge import Judgement, judge
from sayso.judge.stance import stances, use_model
from sayso.judge.witness import Witness

__all__ = ["Judgement", "Witness", "judge", "stances", "use_model"]
