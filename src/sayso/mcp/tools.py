"""The server of tools, as its clients meet it: what is wrong is said in plain words, and every line is answered."""

from __future__ import annotations

import os
import sys
from contextlib import redirect_stdout
from typing import Any, cast

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.stdio import stdio_server
from mcp.types import CallToolResult, InputRequiredResult, Tool
from pydantic import ValidationError

from sayso.mcp.wire import In, Out
from sayso.wrong import wrong


class Tools(MCPServer[Any]):
    """The library's server, stricter about what is asked and plainer about what is wrong with it."""

    async def list_tools(self) -> list[Tool]:
        """The tools, each with all that may be given to it: a model's guess at a name is not passed over."""
        tools = await super().list_tools()
        return [
            tool.model_copy(update={"input_schema": {**tool.input_schema, "additionalProperties": False}})
            for tool in tools
        ]

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """What the tool answers; ToolError says in one line what is wrong."""
        for tool in await self.list_tools():
            known = tool.input_schema["properties"] if tool.name == name else arguments
            if other := [given for given in arguments if given not in known]:
                raise ToolError(f"there is no {other[0][:40]!r} to be given here, only {', '.join(known)}")
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            cause = error.__cause__
            if isinstance(cause, ValidationError):
                raise ToolError(wrong([dict(each) for each in cause.errors()])) from None
            if isinstance(cause, ToolError):  # ours, before the library put the tool's name before it
                raise cause from None
            raise

    async def run_stdio_async(self) -> None:
        """Serve one client over standard input and output, and answer what is no message, too."""
        here = self._lowlevel_server
        # Whatever else writes to standard output would break a line of the protocol.
        with (
            open(os.dup(0), encoding="utf-8", errors="replace") as asked,  # noqa: PTH123 - as the library reads it
            open(os.dup(1), "w", encoding="utf-8") as told,  # noqa: PTH123
            redirect_stdout(sys.stderr),
        ):
            out = Out(anyio.wrap_file(told))
            lines: Any = In(anyio.wrap_file(asked), out)  # of files, what the library asks for: lines and writing
            async with stdio_server(lines, cast("anyio.AsyncFile[str]", out)) as (reading, writing):
                await here.run(reading, writing, here.create_initialization_options())
