"""The Turkish i with and without its dot, which a pattern that ignores case takes for an i, and a dictionary does not."""

DOTS = str.maketrans("İı", "Ii")  # one character for one: offsets stay
