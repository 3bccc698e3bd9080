// Comfort for handouts: a print button, a list that narrows as one types, a count. Nothing is sent or kept.
{
  const print = document.querySelector('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  const builder = document.querySelector('.builder');
  if (builder) {
    const find = builder.querySelector('#find');
    const found = builder.querySelector('#found');
    const count = builder.querySelector('.builder__count');
    const chapters = [...builder.querySelectorAll('.builder__chapter')];
    const chosen = () => builder.querySelectorAll('[name=s]:checked').length;

    const narrow = () => {
      const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const chapter of chapters) {
        let any = false;
        for (const page of chapter.querySelectorAll('fieldset')) {
          const title = page.querySelector('legend').textContent;
          let here = 0;
          for (const line of page.querySelectorAll('label')) {
            const text = `${title} ${line.textContent}`.toLowerCase();
            line.hidden = !words.every((word) => text.includes(word)) && !line.querySelector('input').checked;
            here += line.hidden ? 0 : 1;
          }
          page.hidden = here === 0;
          shown += here;
          any = any || here > 0;
        }
        chapter.hidden = !any;
        chapter.open = any && words.length > 0;
      }
      found.textContent = words.length === 0 ? '' : found.dataset.some.replace('#', shown);
    };

    const tell = () => {
      const { most, some, over } = count.dataset;
      const now = chosen();
      count.textContent = now > Number(most) ? over.replace('#', now) : now ? some.replace('#', now) : '';
    };

    builder.querySelector('[formaction]').hidden = true;
    find.addEventListener('input', narrow);
    builder.addEventListener('change', tell);
    // Enter in a field would press the first button of the form, which only searches.
    builder.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target.matches('input:not([type=checkbox])')) {
        event.preventDefault();
        if (event.target !== find) {
          builder.querySelector('[data-make]').click();
        }
      }
    });
    tell();
  }
}
