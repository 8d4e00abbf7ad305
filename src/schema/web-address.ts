import { hasPlainCharacters } from './characters.ts';

/**
 * Why an address on the web may not stand; `undefined` when it may. The judge is `new URL()`: browsers
 * drop tabs and line ends from an address and read `\` as `/`, so its first characters prove nothing.
 * @param schemes the schemes that may stand
 */
export function addressFault(
  address: string,
  schemes: readonly string[] = ['https'],
): string | undefined {
  if (!URL.canParse(address)) return 'it is no full address';
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!schemes.includes(scheme)) return `${scheme}: is not allowed`;
  if (url.username || url.password) return 'it carries a user name';
  // "https:host" and "https:\\host" lead elsewhere, depending on the page they stand on.
  if (!address.toLowerCase().startsWith(`${scheme}://`)) return `it must start with ${scheme}://`;
  if (/[\s\\]/.test(address) || !hasPlainCharacters(address)) return 'it has a space or a \\ in it';
  return hostFault(url, address);
}

function hostFault({ hostname, port }: URL, address: string): string | undefined {
  if (port !== '') return 'it names a port';
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname);
  if (!isName || /\.(?:local|internal)$/.test(hostname)) return 'it is no public address';
  if (/(?:^|\.)xn--/.test(hostname)) return 'its name has letters that look like others';
  if (!address.toLowerCase().includes(`://${hostname}`)) return 'its name is written in disguise';
  return undefined;
}
