import { readersCountry, showNumbersOf } from './country.ts';

// Whose numbers: in memory only, unless the reader asked to keep a choice.
const country = readersCountry();
if (country) showNumbersOf(country);

// A button that prints shows itself only now that it works.
for (const place of document.querySelectorAll<HTMLElement>('[data-print-page]')) {
  place.hidden = false;
  place.onclick = () => {
    print();
  };
}

// The box in the header works at once, and learns to suggest when somebody turns to it.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector('input')?.value.trim() ?? '';
    location.assign(`${form.dataset.search ?? ''}#q=${encodeURIComponent(query)}`);
  });
  form.addEventListener(
    'focusin',
    () => {
      // Without it the form still leads to the search page.
      import('./search/search-box.ts').then(({ suggestIn }) => {
        suggestIn(form);
      }, Boolean);
    },
    { once: true },
  );
}
