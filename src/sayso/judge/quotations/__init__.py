"""Whose words they are: disowned, forged, handed on, somebody else's."""
