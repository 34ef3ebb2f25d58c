"""What a figure counts, of what and of which day, and whether two of them count the same and agree."""
