import type { CitationNumbers } from './domain/citations.ts';

declare global {
  // Astro's way of typing what a page hands to its components.

  namespace App {
    interface Locals {
      /** The numbers of the sources on the page that is being rendered. */
      citations?: CitationNumbers;
    }
  }
}
