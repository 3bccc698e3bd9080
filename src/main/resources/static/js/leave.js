// Without this script the control is an ordinary link. With it, the page is covered at once, and
// Back does not return to this page. It cannot take the page out of the browser's history list.
const way = document.querySelector('.leave');

function leave(event) {
  event.preventDefault();
  document.documentElement.classList.add('leaving');
  document.title = ' ';
  location.replace(way.href);
}

way.addEventListener('click', leave);

let escapes = [];
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.repeat) {
    return;
  }
  escapes = [...escapes.filter((time) => event.timeStamp - time < 3000), event.timeStamp];
  if (escapes.length >= 3) {
    leave(event);
  }
});
