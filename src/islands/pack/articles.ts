const known = new Map<string, Promise<Element>>();

/**
 * The article of one of our own pages, as it stands there. The browser parses the page as it does any
 * other (`XMLHttpRequest` with `document`), so no text is ever turned into markup here, and no script
 * of it runs. Connections can only go to our own site (`connect-src 'self'`).
 * @throws when the page cannot be had, or has no article
 */
export function articleAt(path: string): Promise<Element> {
  const article = known.get(path) ?? load(path);
  known.set(path, article);
  article.catch(() => known.delete(path));
  return article;
}

function load(path: string): Promise<Element> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const article =
        request.status === 200 && request.responseXML?.querySelector('main > article');
      if (article) resolve(article);
      else reject(new Error(path));
    });
    request.send();
  });
}

/** Attributes that name an element of the same page by its id. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby'];

/**
 * A copy of an article that can stand beside others on one page: its ids, and what refers to them,
 * begin with a prefix of its own. Its words stay byte for byte.
 */
export function ownCopy(article: Element, prefix: string): Element {
  // In the document it came in, which fetches nothing: a film would be asked for here.
  const own = article.cloneNode(true) as Element;
  // The pack page has the style of all sheets; a second policy hash for the drawings is not needed.
  for (const node of own.querySelectorAll('script, style, .movement')) node.remove();
  const copy = document.importNode(own, true);
  for (const node of copy.querySelectorAll('[id]')) node.id = prefix + node.id;
  for (const name of REFERENCES) {
    for (const node of copy.querySelectorAll(`[${name}]`)) {
      const ids = node.getAttribute(name)?.split(' ') ?? [];
      node.setAttribute(name, ids.map((id) => prefix + id).join(' '));
    }
  }
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${prefix}${link.getAttribute('href')?.slice(1) ?? ''}`);
  }
  return copy;
}
