/**
 * Pagefind's excerpt as text and `<mark>` nodes. The excerpt is a string of HTML; it is never parsed
 * as such, so nothing a page or a query contains can become markup.
 */
export function markedText(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = decode(part);
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const ENTITIES = '&lt;< &gt;> &quot;" &#39;\' &amp;&'.split(' ');

/** Pagefind escapes these five and no others. */
function decode(text: string): string {
  return text.replaceAll(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => ENTITIES.find((it) => it.startsWith(entity))?.at(-1) ?? entity,
  );
}
