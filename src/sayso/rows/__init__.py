"""What programs are given, a shape for each thing: the same from command line, API and MCP server."""
