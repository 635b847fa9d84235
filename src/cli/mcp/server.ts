/** A server of the Model Context Protocol, by which an assistant checks its own summaries against sources. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'
import { nearest } from '../../nearest'
import type { Shape } from '../../shapes'
import { NAME, VERSION } from '../../version'
import type { Library } from '../system'
import { type Given, TOOLS } from './tools'

/** Serves until the client closes standard input. Nothing else may be printed meanwhile. */
export async function serveStdio(library: Library): Promise<void> {
  const closed = new Promise<void>(close => process.stdin.once('end', close))
  await makeServer(library).connect(new StdioServerTransport())
  await closed
}

/** A server that is not connected yet. The schemas of the tools are JSON Schemas, for which the lower of the SDK's two layers is made. */
export function makeServer(library: Library): Server {
  const server = new Server({ name: NAME, version: VERSION }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    call(params.name, params.arguments ?? {}, library),
  )
  return server
}

/** What is wrong with arguments is told to the assistant, which may mend it; an unknown tool is an error of the protocol. */
function call(name: string, given: unknown, library: Library): CallToolResult {
  const tool = TOOLS.find(each => each.name === name)
  if (!tool) {
    const names = TOOLS.map(each => each.name)
    const meant = nearest(name, names)
    throw new McpError(
      ErrorCode.InvalidParams,
      `there is no tool "${name}": ${meant === undefined ? `there are ${names.join(', ')}` : `did you mean "${meant}"?`}`,
    )
  }
  try {
    assertGiven(given, tool.check)
    const result = tool.call(library, given)
    return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: { ...result } }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    return { content: [{ type: 'text', text: error.message }], isError: true }
  }
}

function assertGiven(given: unknown, shape: Shape): asserts given is Given {
  shape(given, 'arguments')
}
