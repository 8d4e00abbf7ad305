import type { Redirect } from '../schema/redirects.ts';
import { contentSecurityPolicy, headersFor, type Header, type HeaderRule } from './headers.ts';
import { pageRedirects, spellings } from './redirects.ts';

/**
 * A server block for nginx that sends the same headers as `_headers` does, serves the compressed
 * files that lie beside each text file, leads old addresses to new ones, and keeps no log of what
 * people search for.
 * @param root folder on the server that holds the built site
 */
export function nginxConfiguration(
  rules: readonly HeaderRule[],
  styleHashes: readonly string[],
  root: string,
  port: number,
  redirects: readonly Redirect[] = [],
): string {
  const everywhere = headersFor(rules, '/*');
  const forever = headersFor(rules, '/assets/x').filter(([name]) => name === 'Cache-Control');
  const policy = (searches: boolean): Header => [
    'Content-Security-Policy',
    contentSecurityPolicy(styleHashes, searches),
  ];
  return `# Made by \`npm run build\`; the hashes are those of this build.
server {
  listen ${port};
  root ${root};
  charset utf-8;
  server_tokens off;
  gzip_static on;
  # Needs the ngx_brotli module: brotli_static on;
  error_page 404 /404.html;
  # A redirect names the path alone: the host and the scheme stay what the reader sees.
  absolute_redirect off;

  location / {
    try_files $uri $uri/index.html =404;
${lines([...everywhere, policy(false)], 4)}
  }

${redirectLocations(redirects, everywhere)}  location /search/ {
    try_files $uri $uri/index.html =404;
${lines([...everywhere, policy(true)], 4)}
  }

  location /assets/ {
${lines([...everywhere, ...forever], 4)}
  }

  # The names of the chunks that a search loads betray its topic.
  location /pagefind/ {
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
${lines(everywhere, 4)}
  }

  location @quiet {
    access_log off;
    return 404;
  }
}
`;
}

function redirectLocations(redirects: readonly Redirect[], headers: readonly Header[]): string {
  const ways = pageRedirects(redirects).flatMap(({ from, to }) =>
    spellings(from).map((path): [string, string] => [path, to]),
  );
  return [...new Map(ways)]
    .map(([path, to]) => {
      const inside = `    return 301 ${to};\n${lines(headers, 4)}`;
      return `  location = ${path} {\n${inside}\n  }\n\n`;
    })
    .join('');
}

function lines(headers: readonly Header[], indent: number): string {
  return headers
    .map(([name, value]) => `${' '.repeat(indent)}add_header ${name} "${value}" always;`)
    .join('\n');
}
