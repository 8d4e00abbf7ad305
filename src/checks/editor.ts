import { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { examplesOf, PROSE_COMPONENTS, type ProseAttribute } from '../schema/prose.ts';

/**
 * What an editor needs to help with content: a JSON Schema for each collection, the settings that say
 * which file has which, and snippets of the prose components. By path from the project's root.
 */
export function editorFiles(): Map<string, string> {
  const schemas = Object.entries(COLLECTIONS).map(([name, { shape, schema }]) => ({
    name,
    text: json(jsonSchema(shape === 'yaml-list' ? z.array(schema) : schema)),
  }));
  return new Map([
    ...schemas.map(({ name, text }): [string, string] => [`.vscode/schemas/${name}.json`, text]),
    ['.vscode/settings.json', json(SETTINGS)],
    ['.vscode/extensions.json', json({ recommendations: RECOMMENDED })],
    ['.vscode/prose.code-snippets', json(snippets())],
  ]);
}

const RECOMMENDED = [
  'redhat.vscode-yaml',
  'astro-build.astro-vscode',
  'unifiedjs.vscode-mdx',
  'esbenp.prettier-vscode',
];

const SETTINGS = {
  // Schemas of this folder only; nothing is looked up elsewhere.
  'yaml.schemaStore.enable': false,
  'yaml.schemas': Object.fromEntries(
    Object.entries(COLLECTIONS)
      .filter(([, { shape }]) => shape !== 'mdx-folder')
      .map(([name, { shape, path }]) => [
        `./.vscode/schemas/${name}.json`,
        `content/${path}${shape === 'yaml-folder' ? '/*.yaml' : ''}`,
      ]),
  ),
  // Front matter of guides: Astro's extension reads it against the same schemas.
  'astro.content-intellisense': true,
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, strings: true } },
};

/** A schema in the draft that the YAML extension reads, with words in place of our own metadata. */
function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: out }) => {
      // A date is read through a step that JSON Schema has no word for.
      if (zodSchema instanceof z.ZodPipe && zodSchema.out instanceof z.ZodString) {
        Object.assign(out, { type: 'string', format: 'date' });
      }
      const { refersTo, example } = out;
      if (typeof refersTo === 'string') {
        const where = `An id in ${refersTo}.`;
        out.description = out.description ? `${out.description} ${where}` : where;
      }
      if (typeof example === 'string') out.examples = [example];
      for (const own of ['refersTo', 'example', 'markup']) Reflect.deleteProperty(out, own);
    },
  });
}

/** A snippet for each component: its first example, with a stop at each attribute and at its content. */
function snippets(): object {
  return Object.fromEntries(
    [...PROSE_COMPONENTS].map(([name, component]) => {
      const [example = ''] = examplesOf(component);
      let stop = 0;
      const tag = example.replaceAll(
        /(\w+)="([^"]*)"/g,
        (_, attribute: string, value: string) =>
          `${attribute}="${field((stop += 1), value, component.attributes.get(attribute))}"`,
      );
      const body = tag.replace(
        /(\n\n)(.+)(\n\n)/s,
        (_, before: string, content: string, end: string) =>
          `${before}\${${stop + 1}:${content}}${end}`,
      );
      return [
        name,
        {
          scope: 'mdx',
          prefix: name,
          description: component.purpose,
          body: body.split('\n'),
        },
      ];
    }),
  );
}

function field(stop: number, value: string, attribute: ProseAttribute | undefined): string {
  return attribute?.oneOf
    ? `\${${stop}|${attribute.oneOf.join(',')}|}`
    : `\${${stop}:${value.replaceAll(/[$}\\]/g, '\\$&')}}`;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
