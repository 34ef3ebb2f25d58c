"""Clause by clause, what a sentence asserts; see `assertions`."""

from sayso.parse.assertions.assertions import assertions, complete, headless, subject_alone, thing_alone

__all__ = ["assertions", "complete", "headless", "subject_alone", "thing_alone"]
