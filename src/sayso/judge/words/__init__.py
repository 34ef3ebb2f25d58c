"""Words as the checks hold them against each other: their meanings, names, people, and how far a negation reaches."""
