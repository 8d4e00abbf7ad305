import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, overPlainHttp, parseHeadersFile } from '../domain/headers.ts';
import { parseRedirectsFile } from '../domain/redirects.ts';
import { listen, wantedPort } from './port.ts';

/** `npm run serve`: the built site on localhost, with the headers that a host would send. */
export async function main(): Promise<number> {
  const port = wantedPort();
  if (!existsSync(join('dist', '_headers'))) {
    throw new Error('dist/ is no built site; npm run build makes one');
  }
  const server = await serve('dist', port);
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

/**
 * Serves a built site, honouring its `_headers` and `_redirects` files and its compressed files. No
 * request ends it, whatever it asks for.
 * @param port 0 for any free port
 * @throws in words for staff when the port is taken
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const rules = overPlainHttp(parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8')));
  const moved = parseRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const pathname = pathOf(request);
    if (pathname === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('This is no address.');
      return;
    }
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    const target = moved.get(pathname) ?? slashed(folder, pathname);
    if (target !== undefined) {
      response.writeHead(301, { Location: target }).end();
      return;
    }
    const missing = () => {
      response.statusCode = 404;
      for (const [name, value] of headersFor(rules, '/404.html')) response.setHeader(name, value);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    if (HOST_ONLY.test(pathname)) missing();
    else files(request, response, missing);
  });
  const shown = await listen(server, port);
  console.log(`The site is at http://localhost:${shown}/`);
  return server;
}

/** Files that are for the host, and copies that are sent by themselves. */
const HOST_ONLY = /^\/_|\.(?:br|gz)$/;

/** The path that a request names; `undefined` when it names none ("//", "*", a broken escape). */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  try {
    if (!/^\/(?!\/)/.test(url)) return undefined;
    const { pathname } = new URL(url, 'http://localhost');
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return undefined;
  }
}

/** An address of a page without its slash: where the page is. */
function slashed(folder: string, pathname: string): string | undefined {
  if (pathname.endsWith('/')) return undefined;
  const page = join(folder, decodeURIComponent(pathname), 'index.html');
  return existsSync(page) ? `${pathname}/` : undefined;
}
