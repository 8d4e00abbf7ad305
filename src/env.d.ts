import type { CitationNumbers } from './domain/citations.ts';

declare global {
  // Astro's way of typing what a page hands to its components.

  namespace App {
    interface Locals {
      /** The numbers of the sources on the page that is being rendered. */
      citations?: CitationNumbers;
      /** Whether the page has shown a drawn picture, and with it the theme of all. */
      hasPictures?: boolean;
      /** The glossary's words that this page has already linked to their meaning. */
      termsShown?: Set<string>;
      /** Anchors of the page that are gone, each with the one that stands for it now. */
      anchors?: Readonly<Record<string, string>>;
    }
  }
}
