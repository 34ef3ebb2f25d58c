"""Whether a report, or a passage of it, bears on a claim: its story, its days, and whether it tells things as done."""
