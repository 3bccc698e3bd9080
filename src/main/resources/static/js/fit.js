// A browser may keep the page as it is and bring it up again, on the next reader's Back.
const form = document.querySelector('.fit');

addEventListener('pagehide', () => form.reset());
