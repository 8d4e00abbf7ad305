import type { SearchData } from '../../domain/search/data.ts';

/**
 * Puts the notice of some signs into its place, or takes it out. What the notice shows is loaded with
 * the engine; until it is there, and if it cannot be loaded, its order stands there.
 * @param signs the most urgent first
 * @param warns whether a page of warning signs is among the first results
 * @returns what to say of it aloud
 */
export function showNotice(
  place: HTMLElement,
  data: SearchData,
  signs: readonly number[],
  warns = false,
): string {
  const call = data.calls[data.signs[signs[0] ?? -1]?.[0] ?? -1];
  const order = call ? `${call.name}. ${call.heading}` : '';
  const shown = [warns, ...signs].join(' ');
  // While somebody types on about the same thing, the notice stays as it is.
  if (place.dataset.shown === shown) return order;
  place.dataset.shown = shown;
  place.textContent = order;
  if (call || warns) {
    import('./danger-notice.ts')
      .then((view) => view.noticeOf(data, signs))
      .then((notice) => {
        if (place.dataset.shown === shown) place.replaceChildren(notice);
      }, Boolean);
  }
  return order;
}
