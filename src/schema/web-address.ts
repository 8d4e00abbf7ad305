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
  return hostFault(url, address) ?? purposeFault(url);
}

/** Hosts that only lead on: whoever clicks tells them, and where it ends can be changed by others. */
const LEADS_ON =
  /(?:^|\.)(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|lnkd\.in|safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|l\.facebook\.com|linkprotect\.cudasvc\.com)$/;

/** Servers for the documents of a team, which ask for a login or are closed one day. */
const TEAM_ONLY =
  /(?:^|\.)(?:docs\.google\.com|drive\.google\.com|sharepoint\.com|dropbox\.com|onedrive\.live\.com|1drv\.ms|wetransfer\.com)$/;

/** Fields of an address that say who clicks, or let whoever has them in. */
const PERSONAL =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|token|access_token|session|sessionid|sid|key|apikey|sig|signature|email|user|userid)$/i;

/** An address that works today for whoever pasted it, and not for a reader. */
function purposeFault({ hostname, pathname, searchParams }: URL): string | undefined {
  const isResult = /(?:^|\.)(?:google|bing|duckduckgo)\.[a-z.]+$/.test(hostname);
  if (LEADS_ON.test(hostname) || (isResult && /^\/(?:url|ck\/|l\/)/.test(pathname))) {
    return 'it only leads on; open it and copy the address of the page itself';
  }
  if (TEAM_ONLY.test(hostname)) return 'it is a document of a team, not a page for readers';
  const personal = [...searchParams.keys()].find((name) => PERSONAL.test(name));
  return personal === undefined
    ? undefined
    : `delete "${personal}=..." from it; it tells who clicks`;
}

function hostFault({ hostname, port }: URL, address: string): string | undefined {
  if (port !== '') return 'it names a port';
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname);
  if (!isName || /\.(?:local|internal)$/.test(hostname)) return 'it is no public address';
  if (/(?:^|\.)xn--/.test(hostname)) return 'its name has letters that look like others';
  if (!address.toLowerCase().includes(`://${hostname}`)) return 'its name is written in disguise';
  return undefined;
}
