// An assistant that checks its own summary: a client of the official SDK asks `corroborate mcp`. npm run mcp
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

const client = new Client({ name: 'assistant', version: '1.0.0' })
await client.connect(new StdioClientTransport({ command: 'npx', args: ['corroborate', 'mcp'] }))

const { tools } = await client.listTools()
console.log(tools.map(({ name }) => name).join())

const sources = [{ text: 'Five people died in the fire on Monday, police said.' }]
for (const statement of ['Five people died.', 'Nine people died.']) {
  const { structuredContent } = await client.callTool({ name: 'check', arguments: { statement, sources } })
  console.log(statement, structuredContent.verdict)
}
await client.close()
