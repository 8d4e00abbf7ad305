/**
 * The oldest browsers in which the site looks as designed: the first with cascade layers. `astro.config.mjs`
 * builds for them; what a build cannot lower is judged in this folder.
 */
export const FLOOR = ['chrome99', 'firefox97', 'safari15.4'];
