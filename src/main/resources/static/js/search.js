// Suggestions under the search box, after the ARIA pattern of an editable combobox with a list.
// Without this script the box is an ordinary form.
const field = document.getElementById('q');
const list = document.getElementById('suggestions');
const said = document.getElementById('suggestions-said');
const LETTERS = 2;
const PAUSE = 150;
let options = [];
let active = -1;
let pause;
let asked = 0;

field.setAttribute('role', 'combobox');
field.setAttribute('aria-autocomplete', 'list');
field.setAttribute('aria-controls', list.id);
field.setAttribute('aria-expanded', 'false');

function isOpen() {
  return !list.hidden;
}

function close() {
  asked += 1;
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
  activate(-1);
}

function activate(index) {
  active = index;
  options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
  if (index < 0) {
    field.removeAttribute('aria-activedescendant');
  } else {
    field.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  }
}

function optionFor(suggestion, index) {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.className = 'search__option';
  option.setAttribute('role', 'option');
  option.dataset.address = suggestion.address;
  option.textContent = suggestion.text;
  // The field keeps the focus, so that the list does not close before the click arrives.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', () => location.assign(suggestion.address));
  return option;
}

function show(suggestions) {
  options = suggestions.map(optionFor);
  list.replaceChildren(...options);
  activate(-1);
  list.hidden = options.length === 0;
  field.setAttribute('aria-expanded', String(isOpen()));
  said.textContent = options.length === 0 ? said.dataset.none : said.dataset.many.replace('#', options.length);
}

async function suggest() {
  const words = field.value.trim();
  asked += 1;
  const mine = asked;
  if (words.length < LETTERS) {
    close();
    return;
  }
  try {
    const response = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(words)}`, { cache: 'no-store' });
    if (response.status === 404) {
      // A copy of the guide that is only files. What is typed need not be sent there any more.
      field.removeEventListener('input', type);
      close();
      return;
    }
    const suggestions = response.ok ? await response.json() : [];
    if (mine === asked && document.activeElement === field) {
      show(suggestions);
    }
  } catch {
    close();
  }
}

function type() {
  clearTimeout(pause);
  pause = setTimeout(suggest, PAUSE);
}

field.addEventListener('input', type);

field.addEventListener('blur', close);

field.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && isOpen()) {
    // This Escape closes the list and nothing else: leave.js does not count it.
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen()) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    activate((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
  } else if (event.key === 'Enter' && isOpen() && active >= 0) {
    event.preventDefault();
    location.assign(options[active].dataset.address);
  } else if (event.key === 'Tab') {
    close();
  }
});
