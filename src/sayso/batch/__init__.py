"""Many texts through one stage: in order, in several processes, resumable, each failure named."""

from sayso.batch.batch import Order, batch
from sayso.batch.task import Task

__all__ = ["Order", "Task", "batch"]
