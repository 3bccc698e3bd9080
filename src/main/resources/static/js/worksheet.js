// Comfort for worksheets: a print button, and boxes that grow with the text. Nothing is sent or kept.
{
  const print = document.querySelector('[data-print]');
  print.hidden = false;
  print.addEventListener('click', () => window.print());

  if (!CSS.supports('field-sizing', 'content')) {
    document.addEventListener('input', ({ target }) => {
      if (target.matches('.worksheet textarea')) {
        target.style.blockSize = 'auto';
        target.style.blockSize = `${target.scrollHeight + 2}px`;
      }
    });
  }
}
