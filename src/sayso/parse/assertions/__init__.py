"""Clause by clause, what a sentence asserts; see `assertions`."""

from sayso.parse.assertions.assertions import (
    assertions,
    asserts,
    complete,
    headless,
    subject_alone,
    subject_of,
    thing_alone,
)

__all__ = ["assertions", "asserts", "complete", "headless", "subject_alone", "subject_of", "thing_alone"]
