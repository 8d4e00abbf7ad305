import type { Redirect } from '../schema/redirects.ts';
import { headersFor, overPlainHttp, type Header, type HeaderRule } from './headers.ts';
import { pageRedirects, spellings } from './redirects.ts';

/** How nginx is reached. */
export interface NginxServer {
  /** Folder on the server that holds the built site. */
  root: string;
  /** Where it speaks plain HTTP. */
  port: number;
  /** Whether it has the module for brotli, which Debian keeps in a package of its own. */
  brotli?: boolean;
  /** With these it speaks TLS on 443, and `port` only leads there. */
  tls?: { host: string; certificate: string; key: string };
}

/**
 * Server blocks for nginx that send the same headers as `_headers` does, serve the compressed files that
 * lie beside each text file, lead old addresses to new ones, and keep no log of what people search for.
 * Without TLS the policy does not ask for it: that block is for localhost, or behind another server.
 */
export function nginxConfiguration(
  allRules: readonly HeaderRule[],
  server: NginxServer,
  redirects: readonly Redirect[] = [],
): string {
  const { root, brotli = false, tls } = server;
  const rules = tls === undefined ? overPlainHttp(allRules) : allRules;
  const inFolders = rules
    .filter(({ path, headers }) => /^\/.+\/\*$/.test(path) && headers.some(isCache))
    .map(({ path }) => path);
  const [quiet, folders] = [true, false].map((isQuiet) =>
    inFolders.filter((path) => path.startsWith(CHUNKS) === isQuiet),
  ) as [string[], string[]];
  const files = rules.filter(({ path, headers }) => /\.[a-z]+$/.test(path) && headers.some(isType));
  return `# Made by \`npm run build\` or \`npm run deploy\`; the hashes are those of its site.
${listen(server)}
  root ${root};
  charset utf-8;
  server_tokens off;
  gzip_static on;
  # Debian: apt-get install libnginx-mod-http-brotli-static, then deploy with --brotli.
  ${brotli ? '' : '# '}brotli_static on;
  # Copies of one address in several packings are told apart by what a browser takes.
  gzip_vary on;
  error_page 404 /404.html;
  # A folder without a page is nothing too.
  error_page 403 =404 /404.html;
  # A redirect names the path alone: the host and the scheme stay what the reader sees.
  absolute_redirect off;

  # An address that is nothing gets the page for 404; one without its slash is led to it.
${location('/', headersFor(rules, '/404.html'))}

  # For the host alone, and copies that are sent by themselves.
  location ~ (^/_|\\.(br|gz)$) {
    return 404;
  }

${redirectLocations(redirects, headersFor(rules, '/*'))}  location = /index.html {
    return 301 /;
  }

  location = / {
    try_files /index.html =404;
${lines(headersFor(rules, '/'))}
  }

${folders.map((path) => location(path.slice(0, -1), headersFor(rules, path))).join('\n\n')}

${files.map(({ path }) => typedFile(path, headersFor(rules, path))).join('\n\n')}

  # Guides as plain Markdown: copies for programs.
  location ~ ^/guides/[^/]+\\.md$ {
    types {
      text/markdown md;
    }
${lines([...headersFor(rules, '/guides/*'), ['X-Robots-Tag', 'noindex']])}
  }

  # The names of the chunks that a search loads betray its topic.
${quietFolder(CHUNKS, headersFor(rules, `${CHUNKS}pagefind.js`))}

${quiet.map((path) => quietFolder(path.slice(0, -1), headersFor(rules, path))).join('\n\n')}

  location @quiet {
    access_log off;
    return 404;
  }
}
`;
}

function listen({ port, tls }: NginxServer): string {
  if (tls === undefined) return `server {\n  listen ${port};`;
  const { host, certificate, key } = tls;
  return `server {
  listen ${port};
  server_name ${host};
  location /.well-known/acme-challenge/ {
    root /var/www/html;
  }
  location / {
    return 301 https://${host}$request_uri;
  }
}

server {
  listen 443 ssl http2;
  server_name ${host};
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:site:1m;`;
}

const CHUNKS = '/pagefind/';

const quietFolder = (address: string, headers: readonly Header[]) => `  location ${address} {
    access_log off;
    log_not_found off;
    # Else a missing file would be logged where the page for 404 lies.
    error_page 404 @quiet;
    types {
      text/javascript js;
      application/json json;
      application/wasm wasm;
    }
    default_type application/octet-stream;
${lines(headers)}
  }`;

const isCache = ([name]: Header) => name === 'Cache-Control';
const isType = ([name]: Header) => name === 'Content-Type';

/** A folder without its slash is led to it by nginx itself, because `$uri/` is tried. */
const location = (address: string, headers: readonly Header[]) => `  location ${address} {
    try_files $uri $uri/ =404;
${lines(headers)}
  }`;

/** A file whose type its name does not tell; nginx would else send two. */
function typedFile(path: string, headers: readonly Header[]): string {
  const [, type = ''] = headers.find(isType) ?? [];
  return `  location = ${path} {
    types { }
    default_type "${type.replace(/;.*/, '')}";
${lines(headers.filter((header) => !isType(header)))}
  }`;
}

const lines = (headers: readonly Header[]) =>
  headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n');

const quoted = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);

function redirectLocations(redirects: readonly Redirect[], headers: readonly Header[]): string {
  const ways = pageRedirects(redirects).flatMap(({ from, to }) =>
    spellings(from).map((path): [string, string] => [path, to]),
  );
  return [...new Map(ways)]
    .map(([path, to]) => {
      const inside = `    return 301 ${to};\n${lines(headers)}`;
      return `  location = ${path} {\n${inside}\n  }\n\n`;
    })
    .join('');
}
