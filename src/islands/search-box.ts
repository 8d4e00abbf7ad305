/** Sends a search to the search page in the fragment, which no server ever sees. */
export function leadToSearch(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector('input')?.value.trim() ?? '';
    location.assign(`${form.dataset.search ?? ''}#q=${encodeURIComponent(query)}`);
  });
}
