"""Interviews and transcripts: whose turn each line is."""
