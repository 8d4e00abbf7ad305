import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './content-folder.ts';
import type { Vignette } from './domain/triage/vignettes.ts';
import { vignettesSchema } from './schema/vignette.ts';

/** The test cases that lie beside the content; none when a site has none of its own. */
export function readVignettes(): Vignette[] {
  const file = join(contentFolder(), '..', 'tests', 'triage', 'vignettes.yaml');
  return existsSync(file) ? vignettesSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}
