import type { Redirect } from '../schema/redirects.ts';
import { headersFor, type Header, type HeaderRule } from './headers.ts';
import { pageRedirects, spellings } from './redirects.ts';

/**
 * A server block for nginx that sends the same headers as `_headers` does, serves the compressed
 * files that lie beside each text file, leads old addresses to new ones, and keeps no log of what
 * people search for.
 * @param root folder on the server that holds the built site
 */
export function nginxConfiguration(
  rules: readonly HeaderRule[],
  root: string,
  port: number,
  redirects: readonly Redirect[] = [],
): string {
  const folders = rules.map(({ path }) => path).filter((path) => /^\/.+\/\*$/.test(path));
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

  # An address that is nothing gets the page for 404.
${location('/', headersFor(rules, '/404.html'))}

${redirectLocations(redirects, headersFor(rules, '/*'))}${location('= /', headersFor(rules, '/'))}

${folders.map((path) => location(path.slice(0, -1), headersFor(rules, path))).join('\n\n')}

  # Guides as plain Markdown: copies for programs.
  location ~ ^/guides/[^/]+\\.md$ {
    types {
      text/markdown md;
    }
${lines([...headersFor(rules, '/*'), ['X-Robots-Tag', 'noindex']])}
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
${lines(headersFor(rules, '/*'))}
  }

  location @quiet {
    access_log off;
    return 404;
  }
}
`;
}

const location = (address: string, headers: readonly Header[]) => `  location ${address} {
    try_files $uri $uri/index.html =404;
${lines(headers)}
  }`;

const lines = (headers: readonly Header[]) =>
  headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');

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
