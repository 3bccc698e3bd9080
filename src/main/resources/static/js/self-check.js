// Counts on the reader's own device, so that nothing is sent. Without this script the form is
// sent to the site, counted, and forgotten.
const form = document.querySelector('.check');
const result = document.querySelector('.check-result');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const count = form.querySelectorAll(':checked').length;
  const row = [...document.querySelectorAll('.severity')].filter((it) => Number(it.dataset.from) <= count).pop();
  const words = (part) => row.querySelector(`.severity__${part}`).textContent;
  result.querySelector('.result__count').textContent = form.dataset.counted.replace('#', count);
  result.querySelector('.result__words').textContent = `${words('title')}. ${words('words')}`;
  result.hidden = false;
  result.focus({ preventScroll: true });
  result.scrollIntoView();
});

form.addEventListener('reset', () => { result.hidden = true; });

// A browser may keep the page as it is and bring it up again, on the next reader's Back.
addEventListener('pagehide', () => form.reset());
