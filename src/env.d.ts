declare namespace App {
  interface Locals {
    /** The numbers of the sources on the page that is being rendered. */
    citations?: import('./domain/citations.ts').CitationNumbers;
  }
}
