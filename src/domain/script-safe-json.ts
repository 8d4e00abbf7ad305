/**
 * JSON for a `<script>` element. `<` is escaped, so that no text in the data can end the element
 * or open a comment in it.
 */
export function scriptSafeJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
