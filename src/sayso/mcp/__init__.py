"""Sayso as tools of a language model: `sayso mcp`. Needs the extra `sayso[mcp]`."""
