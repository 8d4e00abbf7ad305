import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Our own custom elements; the quotes and the white space are the printer's business.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // Our two forms without a button send nothing: ticks of a checklist, a choice of country.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
    'element-permitted-content': 'error',
    'no-redundant-role': ['error', { exclude: ['list'] }],
  },
});

/** What is wrong with a page's HTML: place, rule and message. */
export async function htmlProblems(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}
