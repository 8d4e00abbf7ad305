import { examplesOf, PROSE_COMPONENTS } from '../schema/prose.ts';

/** Where the page of all prose components takes its text from. */
export const EXAMPLES_FILE = 'src/preview/examples.mdx';

/** Every example of every prose component as one MDX text, for the page `/preview/components/`. */
export function examplesMdx(): string {
  const parts = [...PROSE_COMPONENTS].map(([name, component]) =>
    [`## ${name}`, component.purpose.replaceAll('`', ''), ...examplesOf(component)].join('\n\n'),
  );
  return `${parts.join('\n\n')}\n`;
}
