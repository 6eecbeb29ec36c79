/** Elements on a page that the browser translates: what is shown belongs together, whatever stood there before. */
import { expect } from '@open-wc/testing';
import type { DisclosureItem } from '@sunboard/model';
import { exampleItems } from '../disclosure-list/examples.js';
import { titles, type, withItems } from '../disclosure-list/list.test-helper.js';
import { query, shadow } from './shadow.test-helper.js';
import { waitUntil as until } from './wait.test-helper.js';

const items: DisclosureItem[] = Array.from({ length: 9 }, (_, at) => ({
  ...(exampleItems[0] as DisclosureItem),
  indexNumber: `0000-${String(at + 1)}`,
  title: `关于示例事项第${String(at + 1)}号的通知`,
  url: `/${String(at + 1)}.html`,
  publishedOn: `2026-03-0${String(at + 1)}`,
}));

const BOX: string = 'font';

/* The texts of an element that are words. */
function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim() && !/^(?:STYLE|SCRIPT|OPTION)$/.test(node.parentElement?.tagName ?? ''))
      found.push(node as Text);
  return found;
}

const TRANSLATORS: Readonly<Record<string, (root: Node) => void>> = {
  'puts boxes around the texts': root => {
    for (const text of texts(root)) {
      const outer = document.createElement(BOX);
      const inner = document.createElement(BOX);
      outer.style.verticalAlign = 'inherit';
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'writes over what the cells hold': root => {
    for (const { parentElement: box } of texts(root))
      if (box?.childElementCount === 0 && box.isConnected) box.textContent = `«${box.textContent.trim()}»`;
  },
};

for (const [what, translate] of Object.entries(TRANSLATORS))
  describe(`a translator that ${what}`, () => {
    it('leaves a list whose rows tell of one document each', async () => {
      const list = await withItems(items);
      translate(shadow(list));
      query<HTMLInputElement>(list, '#q').focus();
      await type(list, '第7号');
      await until(() => titles(list).length === 1, 'one is found');
      await list.updateComplete;
      expect(shadow(list).activeElement?.id, 'who types goes on typing').to.equal('q');
      const row = query(list, 'tbody tr, [part~="card"]').textContent;
      expect(row).to.contain('第7号').and.contain('0000-7').and.contain('2026-03-07');
      expect(query(list, '[role="status"]').textContent.trim()).to.equal('共 1 条，第 1/1 页');
    });
  });

it('The colours of an old document are none of a translator', async () => {
  const list = await withItems([
    { ...items[0], body: '<p><font color="red">示例正文</font></p>' } as DisclosureItem,
  ]);
  query<HTMLElement>(list, 'tbody button, [part~="card"] button').click();
  await until(() => shadow(list).querySelector(BOX), 'the text is shown');
  list.requestUpdate();
  await list.updateComplete;
  expect(query(list, BOX).textContent).to.equal('示例正文');
});
