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

/** Kept, and asked for each time whether it is still the same (`ETag`): a file that keeps its address. */
const ASK_FIRST = 'no-cache';

/** A part of the site with pages: its address pattern, and what its pages bring with them. */
export interface SitePart {
  /** `/`, `/404.html` or the first part of addresses: `/guides/*`. */
  path: string;
  /** SHA-256 (base64) of each distinct inline style block of its pages. */
  styleHashes: readonly string[];
}

/** Directives that differ in one part of the site, by the directive that everywhere else holds. */
const EXCEPTIONS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  // Pagefind needs WebAssembly.
  ['/search/*', new Map([["script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"]])],
  // The only pages that another site may show in a frame; they have no script.
  [
    '/embed/*',
    new Map([
      ["script-src 'self'", "script-src 'none'"],
      ["connect-src 'self'", "connect-src 'none'"],
      ["frame-ancestors 'none'", 'frame-ancestors *'],
    ]),
  ],
]);

/** The content security policy of the pages of a part. */
export function contentSecurityPolicy({ path, styleHashes }: SitePart): string {
  const hashes = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return CONTENT_SECURITY_POLICY.map((directive) =>
    directive.startsWith('style-src')
      ? `${directive}${hashes}`
      : (EXCEPTIONS.get(path)?.get(directive) ?? directive),
  ).join('; ');
}

/** Copies for programs and for paper: search engines should show the page instead. */
const COPY: Header = ['X-Robots-Tag', 'noindex'];

/**
 * Every header rule of the site. Static hosts add up all rules that match, and two policies would
 * both apply; so the policy stands once for each part of the site, never under `/*`.
 */
export function headerRules(parts: readonly SitePart[]): HeaderRule[] {
  return [
    { path: '/*', headers: EVERYWHERE },
    ...parts.map((part): HeaderRule => ({
      path: part.path,
      headers: [['Content-Security-Policy', contentSecurityPolicy(part)]],
    })),
    // Any program may read the data, in a browser on another site too.
    { path: '/api/*', headers: [['Access-Control-Allow-Origin', '*'], COPY] },
    { path: '/handouts/pdf/*', headers: [COPY] },
    { path: '/assets/*', headers: [['Cache-Control', FOREVER]] },
    { path: '/data/*', headers: [['Cache-Control', ASK_FIRST]] },
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

/**
 * Rules whose policies also allow the inline styles that older rules allow in the same part of the
 * site: pages of an older release, still open or come back, stay dressed.
 */
export function allowingStylesOf(
  older: readonly HeaderRule[],
  rules: readonly HeaderRule[],
): HeaderRule[] {
  return rules.map(({ path, headers }) => {
    const before = older.filter((rule) => rule.path === path).flatMap((rule) => rule.headers);
    return {
      path,
      headers: headers.map(([name, value]): Header => [name, withHashes(value, before)]),
    };
  });
}

function withHashes(policy: string, others: readonly Header[]): string {
  const hashes = [policy, ...others.map(([, value]) => value)].flatMap(
    (value) => value.match(/'sha256-[^']+'/g) ?? [],
  );
  const all = [...new Set(hashes)].sort().map((hash) => ` ${hash}`);
  return policy.replace(/style-src 'self'[^;]*/, `style-src 'self'${all.join('')}`);
}
