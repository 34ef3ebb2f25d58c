"""An archive in a PostgreSQL database, for those who outgrow one machine."""

from sayso.archive.postgres.postgres import Postgres

__all__ = ["Postgres"]
