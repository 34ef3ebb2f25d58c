"""The desk: `sayso serve`, pages and an API in front of the pipeline. Needs the extra `sayso[web]`."""
