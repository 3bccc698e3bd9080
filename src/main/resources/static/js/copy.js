// A link to a part of the page copies its full address; a citation gets a button that copies it.
// Without this script the link is an ordinary link, and the citation can be selected.
const LONG_ENOUGH_TO_READ = 4000;
const said = document.querySelector('.said');
const words = said.dataset;
let hush;

function say(message) {
  said.textContent = message;
  clearTimeout(hush);
  hush = setTimeout(() => { said.textContent = ''; }, LONG_ENOUGH_TO_READ);
}

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a.here');
  // On a page that is not served safely the browser copies nothing, and the link does what links do.
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    say(words.copied);
  } catch {
    location.hash = link.hash;
  }
});

for (const text of document.querySelectorAll('.cite__text:has(+ .actions)')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'action';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${text.closest('section').querySelector('h2').textContent}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      say(words.copied);
    } catch {
      getSelection().selectAllChildren(text);
      say(words.selected);
    }
  });
  text.nextElementSibling.prepend(button);
}
