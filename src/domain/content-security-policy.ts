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

/** A part of the site: its address pattern, and what its pages bring with them. */
export interface SitePart {
  /** `/`, `/404.html`, or the first part of addresses: `/guides/*`. */
  path: string;
  /** SHA-256 (base64) of each distinct inline style block of its pages; without pages, nothing. */
  styleHashes?: readonly string[];
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
export function contentSecurityPolicy({ path, styleHashes = [] }: SitePart): string {
  const hashes = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return CONTENT_SECURITY_POLICY.map((directive) =>
    directive.startsWith('style-src')
      ? `${directive}${hashes}`
      : (EXCEPTIONS.get(path)?.get(directive) ?? directive),
  ).join('; ');
}
