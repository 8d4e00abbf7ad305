/** A response header and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for the addresses that start with `path` (or for all, when it is `/*`). */
export interface HeaderRule {
  /** In the form that static hosts read: `/guides/*` or `/`. */
  path: string;
  headers: readonly Header[];
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  'upgrade-insecure-requests',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const EVERYWHERE: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The content security policy of a page.
 * @param styleHashes SHA-256 (base64) of each distinct inline style block of the site
 * @param searches whether the page runs Pagefind, which needs WebAssembly
 */
export function contentSecurityPolicy(styleHashes: readonly string[], searches: boolean): string {
  const hashes = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return CONTENT_SECURITY_POLICY.map((directive) => {
    if (directive.startsWith('style-src')) return `${directive}${hashes}`;
    if (directive.startsWith('script-src') && searches) return `${directive} 'wasm-unsafe-eval'`;
    return directive;
  }).join('; ');
}

/**
 * Every header rule of the site. Static hosts add up all rules that match, and two policies would
 * both apply; so the policy stands once for each part of the site, never under `/*`.
 * @param parts the first parts of the site's addresses: `/`, `/guides/*`, `/404.html`
 */
export function headerRules(
  parts: readonly string[],
  styleHashes: readonly string[],
): HeaderRule[] {
  return [
    { path: '/*', headers: EVERYWHERE },
    ...parts.map((path): HeaderRule => {
      const policy = contentSecurityPolicy(styleHashes, path.startsWith('/search/'));
      return { path, headers: [['Content-Security-Policy', policy]] };
    }),
    { path: '/assets/*', headers: [['Cache-Control', FOREVER]] },
  ];
}

/** The rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line): Header => {
        const [name = '', value = ''] = line.trim().split(/: (.*)/s);
        return [name, value];
      });
      return { path, headers };
    });
}

/** The headers of one address: all rules that match, in order. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Header[] {
  return rules.filter(({ path }) => matches(path, pathname)).flatMap(({ headers }) => headers);
}

function matches(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** The hashes of inline styles that the policies of some rules allow. */
export function styleHashesIn(rules: readonly HeaderRule[]): string[] {
  const text = rules.flatMap(({ headers }) => headers.map(([, value]) => value)).join(' ');
  return [...new Set([...text.matchAll(/'sha256-([^']+)'/g)].map((match) => match[1] ?? ''))];
}
