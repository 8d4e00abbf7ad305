import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from '../domain/headers.ts';
import { parseRedirectsFile } from '../domain/redirects.ts';

const PORT = 4321;

/** `npm run serve`: the built site on localhost, with the headers that a host would send. */
export async function main(): Promise<number> {
  const server = await serve('dist', Number(process.env.PORT ?? PORT));
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

/**
 * Serves a built site, honouring its `_headers` and `_redirects` files and its compressed files.
 * @param port 0 for any free port
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const moved = parseRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    const target = moved.get(pathname);
    if (target !== undefined) {
      response.writeHead(301, { Location: target }).end();
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      for (const [name, value] of headersFor(rules, '/404.html')) response.setHeader(name, value);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, 'localhost', () => {
      resolve();
    });
  });
  const address = server.address();
  const shown = typeof address === 'object' && address ? address.port : port;
  console.log(`The site is at http://localhost:${shown}/`);
  return server;
}
