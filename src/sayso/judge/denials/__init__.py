"""What reports say is not so, and how they set right what was said."""
