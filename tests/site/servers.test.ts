import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import type { Server } from 'node:http';
import { serve } from '../../src/cli/serve.ts';
import { parseHeadersFile } from '../../src/domain/headers.ts';
import { nginxConfiguration } from '../../src/domain/nginx.ts';
import { freePort } from '../free-port.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { CLINIC, pagesOf } from './site.ts';

/** Each form of server that the project ships, by what it says at an address. */
const SERVERS: [string, (t: TestContext) => Promise<number>][] = [
  [
    'serve',
    async (t) => {
      t.mock.method(console, 'log', () => undefined);
      const port = await freePort();
      const server = await serve(CLINIC, port);
      t.after(() => server.close());
      return port;
    },
  ],
  ...(hasNginx()
    ? [
        [
          'nginx',
          async (t: TestContext) => {
            const rules = parseHeadersFile(readFileSync(join(CLINIC, '_headers'), 'utf8'));
            const port = await freePort();
            await startNginx(t, nginxConfiguration(rules, { root: resolve(CLINIC), port }));
            return port;
          },
        ] as [string, (t: TestContext) => Promise<number>],
      ]
    : []),
];

for (const [name, start] of SERVERS) {
  describe(name, () => {
    test('leads every page that is asked for without its slash to the slash', async (t) => {
      const port = await start(t);
      const paths = pagesOf(CLINIC).map(({ path }) => path);
      for (const path of paths.filter((it) => it.endsWith('/') && it !== '/')) {
        const bare = path.slice(0, -1);
        const answer = await fetch(`http://localhost:${port}${bare}`, { redirect: 'manual' });
        assert.equal(answer.status, 301, bare);
        assert.equal(answer.headers.get('location'), path);
      }
    });

    test('keeps to itself what is for the host', async (t) => {
      const port = await start(t);
      for (const path of ['/_headers', '/_redirects', '/index.html.br', '/feed.xml.gz']) {
        const { status } = await fetch(`http://localhost:${port}${path}`);
        assert.equal(status, 404, path);
      }
    });

    test('says that copies differ by their packing, and what feeds are', async (t) => {
      const port = await start(t);
      const page = await fetch(`http://localhost:${port}/guides/dragon-ache/`);
      assert.match(page.headers.get('vary') ?? '', /accept-encoding/i);
      const feed = await fetch(`http://localhost:${port}/feed.xml`);
      assert.match(feed.headers.get('content-type') ?? '', /^application\/atom\+xml/);
      const ahead = await fetch(`http://localhost:${port}/speculation-rules.json`);
      assert.equal(ahead.headers.get('content-type'), 'application/speculationrules+json');
    });

    test('does not ask localhost for TLS', async (t) => {
      const port = await start(t);
      const { headers } = await fetch(`http://localhost:${port}/search/`);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.doesNotMatch(JSON.stringify([...headers]), /upgrade-insecure|strict-transport/);
    });
  });
}

describe('serve', () => {
  let server: Server;
  let port: number;

  before(async () => {
    port = await freePort();
    server = await serve(CLINIC, port);
  });
  after(() => server.close());

  /** Sends a line that no browser would. */
  const ask = (line: string) =>
    new Promise<string>((done) => {
      const socket = connect(port, 'localhost', () => socket.end(`${line}\r\nHost: x\r\n\r\n`));
      let answer = '';
      socket
        .on('data', (part) => (answer += String(part)))
        .on('close', () => {
          done(answer);
        });
    });

  for (const path of [
    '//',
    '///x',
    '/%',
    '/%00',
    '/%ff%fe',
    '*',
    'http://[',
    '/..%2f..%2fetc/passwd',
  ]) {
    test(`survives ${path}`, async () => {
      assert.match(await ask(`GET ${path} HTTP/1.0`), /^HTTP\/1\.1 (400|404) /);
      assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
    });
  }

  test('says in words when its port is taken', async () => {
    await assert.rejects(serve(CLINIC, port), {
      message: `port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    });
  });
});
