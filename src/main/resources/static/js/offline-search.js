// Finds pages among the words that are kept on this device. It stands in for the search while there is no connection,
// and in a copy of the guide that is only files.
const place = document.querySelector('.offline-search');
const said = document.querySelector('.offline-search__said');
const LONG_WORD = 5;
const ENDING = 2;
const MOST = 30;
const EXCERPT = 180;
const WEIGHTS = [['h', 6], ['t', 4], ['k', 4], ['x', 1]];

/** Lower case, without accents. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const split = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Without the ending, so that "cravings" finds "craving". */
const stem = (word) => (word.length > LONG_WORD ? word.slice(0, Math.max(LONG_WORD, word.length - ENDING)) : word);

function score(passage, stems) {
  let sum = 0;
  let met = 0;
  for (const sought of stems) {
    const best = Math.max(...WEIGHTS.map(([field, weight]) => (passage[field].some((word) => word.startsWith(sought)) ? weight : 0)));
    sum += best;
    met += best > 0 ? 1 : 0;
  }
  return met === 0 ? 0 : sum * (met / stems.length) ** 2;
}

function excerpt(text, stems) {
  const at = Math.max(0, Math.min(...stems.map((sought) => plain(text).indexOf(sought)).filter((found) => found >= 0), text.length));
  const from = at === text.length ? 0 : Math.max(0, text.lastIndexOf('. ', at) + 1);
  return text.slice(from, from + EXCERPT).trim() + (text.length > from + EXCERPT ? '…' : '');
}

function item(passage, stems) {
  const line = document.createElement('li');
  line.className = 'results__item';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = passage.a;
  link.textContent = passage.h;
  heading.append(link);
  line.append(heading);
  if (passage.h !== passage.t) {
    const page = document.createElement('p');
    page.className = 'results__page';
    page.textContent = place.dataset.in.replace('{0}', passage.t);
    line.append(page);
  }
  const words = document.createElement('p');
  words.textContent = excerpt(passage.x, stems);
  line.append(words);
  return line;
}

const asked = new URLSearchParams(location.search).get('q') ?? '';
const field = document.getElementById('q');
if (field) {
  field.value = asked;
}
const stems = [...new Set(split(asked))].filter((word) => word.length > 1).map(stem);
const passages = stems.length === 0 ? [] : await (await fetch(place.dataset.words)).json();
const found = passages
  .map((passage) => [score(Object.fromEntries(WEIGHTS.map(([name]) => [name, split(passage[name])])), stems), passage])
  .filter(([points]) => points > 0)
  .sort(([one], [other]) => other - one)
  .slice(0, MOST);
place.append(...found.map(([, passage]) => item(passage, stems)));
const none = (stems.length === 0 && place.dataset.empty) || place.dataset.none;
said.textContent = found.length === 0 ? none : place.dataset.many.replace('{0}', found.length);
