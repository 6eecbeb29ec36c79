/** Search of the documentation in the browser: folded substrings, so that Chinese words are found without a dictionary. */
const form = document.querySelector('form[role="search"]');
const input = form?.querySelector('input');
const found = document.querySelector('#found');
let pages;

const fold = text => text.normalize('NFKC').toLowerCase();

async function load() {
  const response = await fetch(form.dataset.index);
  const list = await response.json();
  return list.map(([slug, title, text]) => ({
    slug,
    title,
    folded: fold(`${title} ${text}`),
    head: fold(title),
  }));
}

async function search() {
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  found.replaceChildren();
  if (words.length === 0) return;
  pages ??= load();
  const hits = (await pages)
    .filter(page => words.every(word => page.folded.includes(word)))
    .sort((a, b) => words.some(word => b.head.includes(word)) - words.some(word => a.head.includes(word)))
    .slice(0, 20);
  const list = document.createElement('ul');
  for (const { slug, title } of hits) {
    const link = document.createElement('a');
    link.href = `${form.dataset.root}${slug}.html`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  if (hits.length > 0) found.replaceChildren(list);
  else found.textContent = document.documentElement.lang === 'en' ? 'Nothing found.' : '没有找到。';
}

input?.addEventListener('input', () => void search());
form?.addEventListener('submit', event => {
  event.preventDefault();
  found.querySelector('a')?.click();
});
