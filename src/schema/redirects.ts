import { z } from 'zod';

/** A path of this site, as it stands in an address: no host, no query, no step up. */
const PATH = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?$/;

const withAnchor = z
  .string()
  .refine(
    (text) => PATH.test(text.split('#')[0] ?? '') && /^[^#]*(?:#[a-z0-9-]+)?$/.test(text),
    'must be a path of this site that starts with "/"',
  );

/** `content/redirects.yaml`: addresses that were published and now lead somewhere else. */
export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: withAnchor.meta({
          title: 'From',
          description: 'The old address, or a word of the glossary that is gone: `/glossary/#old`.',
          example: '/guides/old-name/',
        }),
        to: withAnchor.meta({
          title: 'To',
          description: 'The page that answers now, with its heading if there is one.',
          example: '/guides/new-name/',
        }),
      }),
    )
    .meta({ title: 'Redirects', description: 'Old addresses and where they lead; `[]` for none.' }),
});

export type Redirect = z.output<typeof redirectsSchema>['redirects'][number];
