import { contentSecurityPolicy, type SitePart } from './content-security-policy.ts';

/** A response header and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for the addresses that start with `path` (or for all, when it is `/*`). */
export interface HeaderRule {
  /** In the form that static hosts read: `/guides/*` or `/`. */
  path: string;
  headers: readonly Header[];
}

const EVERYWHERE: readonly Header[] = [
  // Without `includeSubDomains`: it would also force TLS on hosts below ours that we know nothing of.
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Names with a hash: another content has another name. */
const FOREVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/**
 * All else is asked for again, by its ETag. Without a word browsers guess: with files 100 days old,
 * a guide that was recalled on the server was still shown from a phone's cache, without a request.
 */
const ASK_AGAIN: Header = ['Cache-Control', 'no-cache'];

/** Made by the build: which pages the browser may fetch ahead. */
export const SPECULATION_RULES = '/speculation-rules.json';

const FETCH_AHEAD: Header = ['Speculation-Rules', `"${SPECULATION_RULES}"`];

/** Addresses that programs read, whose type most hosts guess wrong from the name. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/clinical-changes.xml', 'application/atom+xml; charset=utf-8'],
  [SPECULATION_RULES, 'application/speculationrules+json'],
]);

/** Copies for programs and for paper: search engines should show the page instead. */
const COPY: Header = ['X-Robots-Tag', 'noindex'];

/**
 * Every header rule of the site. Static hosts add up all rules that match, and two policies would
 * both apply, two cache rules be joined; so these stand once for each part, never under `/*`.
 * @param parts everything at the first level of the site, and what lies in `/pagefind/`
 */
export function headerRules(parts: readonly SitePart[]): HeaderRule[] {
  return [
    { path: '/*', headers: EVERYWHERE },
    ...parts.flatMap((part) => bothSpellings(part).map((path) => ruleOf(path, part))),
    // Any program may read the data, in a browser on another site too.
    { path: '/api/*', headers: [['Access-Control-Allow-Origin', '*'], COPY] },
    { path: '/handouts/pdf/*', headers: [COPY] },
  ];
}

/** `/check` beside `/check/*`: a host may send the page there before it leads to the slash. */
function bothSpellings({ path, styleHashes }: SitePart): string[] {
  const isFolderOfPages = styleHashes !== undefined && path.endsWith('/*');
  return isFolderOfPages ? [path, path.slice(0, -2)] : [path];
}

function ruleOf(path: string, part: SitePart): HeaderRule {
  const type = TYPES.get(path);
  return {
    path,
    headers: [
      HASHED.test(path) ? FOREVER : ASK_AGAIN,
      ...(type === undefined ? [] : [['Content-Type', type] as const]),
      ...(part.styleHashes === undefined
        ? []
        : [
            ['Content-Security-Policy', contentSecurityPolicy(part)] as const,
            // Not where another site shows a page in its frame.
            ...(path.startsWith('/embed') ? [] : [FETCH_AHEAD]),
          ]),
    ],
  };
}

const HASHED = /^\/(?:assets|pagefind\/(?:fragment|index))\/\*$/;

/**
 * The headers for a server that speaks plain HTTP: on localhost, or behind another one that speaks
 * TLS. There `upgrade-insecure-requests` would stop every script, font and style for paper in Safari.
 */
export function overPlainHttp(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.map(({ path, headers }) => ({
    path,
    headers: headers
      .filter(([name]) => name !== 'Strict-Transport-Security')
      .map(([name, value]): Header => [name, value.replace('upgrade-insecure-requests; ', '')]),
  }));
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
