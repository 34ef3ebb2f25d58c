"""Who said what in German, Russian and Vietnamese: `reading` first, then each language along the way of its sentences."""
