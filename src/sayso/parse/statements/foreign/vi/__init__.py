"""Statements in Vietnamese."""
