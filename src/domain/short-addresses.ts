import { addresses, LINK_KINDS } from './addresses.ts';
import type { Library } from './library.ts';

/** A short address and the page it leads to. */
export interface ShortAddress {
  id: string;
  /** `/k/maple-7/` */
  path: string;
  /** Where it leads. */
  target: string;
}

/** Every short address, in the order of the list. */
export function shortAddresses({ shortAddresses: given }: Library): ShortAddress[] {
  return [...given.values()].map(({ id, to }) => {
    const [kind = '', entry = ''] = to.split(':');
    const target = LINK_KINDS.get(kind)?.address(entry);
    if (target === undefined)
      throw new Error(`"${id}" leads to "${to}", which is no kind of page.`);
    return { id, path: addresses.short(id), target };
  });
}

/** How a page is found from paper: its QR code, and its short address if it has one. */
export function shortAddressOf(library: Library, path: string): string | undefined {
  return shortAddresses(library).find(({ target }) => target === path)?.path;
}
