import { showNumbersOf, storedCountry } from './country.ts';
import { leadToSearch } from './search-box.ts';

const country = storedCountry();
if (country) showNumbersOf(country);
document.querySelectorAll<HTMLFormElement>('form[data-search]').forEach(leadToSearch);
