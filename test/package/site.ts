/** Serves a folder of static files, as any plain server does. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

export interface Site {
  readonly address: string
  /** Every path that was asked for. */
  readonly served: readonly string[]
  close(): void
}

export async function serve(folder: string): Promise<Site> {
  const served: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    served.push(url)
    try {
      const bytes = readFileSync(join(folder, url === '/' ? 'index.html' : url))
      response.setHeader('content-type', TYPES[extname(url) || '.html'] ?? 'application/octet-stream')
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('the server has no port')
  return { address: `http://127.0.0.1:${bound.port}/`, served, close: () => server.close() }
}
