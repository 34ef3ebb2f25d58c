"""What became of somebody or something, and which outcomes shut each other out."""
