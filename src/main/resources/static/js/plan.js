// The plan lives in the memory of this page. Without this script the boxes still take words and print.
// A file of it is text that a person can read: each part begins with its id in brackets, and the
// reader's own lines are indented, so that no line of theirs can be taken for a heading.
const plan = document.querySelector('.plan');
const fields = [...plan.querySelectorAll('.plan__field')];
const tools = plan.querySelector('.plan__tools');
const file = document.getElementById('plan-file');
const said = plan.querySelector('.plan__said');
const FIRST_LINE = '[plan 1]';
const INDENT = '    ';
const LARGEST = 1_000_000;
let unsaved = false;

function isEmpty() {
  return fields.every((field) => field.value === '');
}

function label(field) {
  return plan.querySelector(`label[for="${field.id}"]`).textContent;
}

function toText() {
  const parts = fields.map((field) => {
    const lines = field.value === '' ? [] : field.value.split('\n').map((line) => INDENT + line);
    return [`[${field.dataset.part}] ${label(field)}`, ...lines].join('\n');
  });
  return `${[`${FIRST_LINE} ${plan.dataset.title}`, ...parts].join('\n\n')}\n`;
}

// The words of each part, or null if the text is not a plan. Lines that somebody added in another
// program, without an indent, are kept too.
function fromText(text) {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!lines[0].startsWith(FIRST_LINE)) {
    return null;
  }
  const parts = new Map();
  let part = null;
  for (const line of lines.slice(1)) {
    const heading = /^\[([a-z]+)\]/.exec(line);
    if (heading && fields.some((field) => field.dataset.part === heading[1])) {
      part = [];
      parts.set(heading[1], part);
    } else if (part && line !== '') {
      part.push(line.startsWith(INDENT) ? line.slice(INDENT.length) : line);
    }
  }
  return parts.size > 0 ? parts : null;
}

// A printed box shows only what is in view, so the words are printed from a copy.
function copyForPaper() {
  fields.forEach((field) => { field.nextElementSibling.textContent = field.value; });
}

function fill(wordsOf) {
  fields.forEach((field) => { field.value = wordsOf(field); });
  copyForPaper();
  unsaved = false;
}

function save() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toText()], { type: 'text/plain;charset=utf-8' }));
  link.download = plan.dataset.file;
  link.click();
  URL.revokeObjectURL(link.href);
  unsaved = false;
  said.textContent = plan.dataset.saved;
}

async function open() {
  const [chosen] = file.files;
  file.value = '';
  if (!chosen) {
    return;
  }
  const parts = chosen.size > LARGEST ? null : fromText(await chosen.text().catch(() => ''));
  if (parts === null) {
    said.textContent = plan.dataset.foreign;
  } else if (isEmpty() || confirm(plan.dataset.replace)) {
    fill((field) => (parts.get(field.dataset.part) ?? []).join('\n'));
    said.textContent = plan.dataset.opened;
  }
}

fields.forEach((field) => {
  const paper = document.createElement('p');
  paper.className = 'plan__paper';
  field.after(paper);
  field.addEventListener('input', () => {
    unsaved = !isEmpty();
    paper.textContent = field.value;
  });
});
plan.classList.add('plan--live');
plan.querySelector('.plan__without').hidden = true;
tools.hidden = false;
copyForPaper();

document.getElementById('plan-save').addEventListener('click', save);
document.getElementById('plan-print').addEventListener('click', () => print());
document.getElementById('plan-wipe').addEventListener('click', () => {
  if (isEmpty() || confirm(plan.dataset.wipe)) {
    fill(() => '');
    said.textContent = plan.dataset.wiped;
  }
});
file.addEventListener('change', open);

// The browser asks before the words are lost, but never on the way out: leave.js marks that.
addEventListener('beforeunload', (event) => {
  if (unsaved && !document.documentElement.classList.contains('leaving')) {
    event.preventDefault();
  }
});

// A browser may keep the page as it is and bring it up again, on the next reader's Back.
addEventListener('pagehide', () => fill(() => ''));
