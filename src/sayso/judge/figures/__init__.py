"""Whether two figures count the same thing, and whether they agree."""
