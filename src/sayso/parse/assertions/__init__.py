"""Clause by clause, what a sentence asserts; see `assertions`."""

from sayso.parse.assertions.assertions import assertions, complete, subject_alone

__all__ = ["assertions", "complete", "subject_alone"]
