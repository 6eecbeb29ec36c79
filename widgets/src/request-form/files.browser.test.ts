/** Files of a form in a real browser: judged aloud, counted, never taken twice. */
import { expect } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import {
  attachments,
  button,
  fillIn,
  form,
  json,
  network,
  pickFiles,
  RECEIPT,
  submit,
} from './request-form.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import type { SunRequestForm } from './request-form.js';

const at = Date.parse('2026-03-09T00:00:00Z');
const map = () => new File(['a map'], 'map.txt', { lastModified: at });
const names = (element: SunRequestForm) =>
  [...shadow(element).querySelectorAll('.file-name')].map(name => name.textContent);
const statusAt = (element: SunRequestForm) =>
  shadow(element).querySelector('[data-path="attachments"] > [role="status"]');

describe('the files of a form', () => {
  it('are refused at once, aloud, when they cannot be sent', async () => {
    const element = await form();
    await pickFiles(element, [new File(['x'], 'program.exe'), new File([], 'nothing.pdf')]);
    const told = [...shadow(element).querySelectorAll('.files [role="alert"]')].map(fault =>
      fault.textContent.trim(),
    );
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/^program\.exe: This kind of file is not taken/);
    expect(told[1]).to.match(/^nothing\.pdf: The file is empty/);
    expect(statusAt(element)?.textContent.trim(), 'none was added').to.equal('');
    const other = shadow(element).querySelectorAll('.files [role="alert"]')[1];
    button(element, 'remove').click();
    await element.updateComplete;
    expect(shadow(element).querySelector('.files [role="alert"]'), 'not said again').to.equal(other);
  });

  it('are refused as soon as they are picked when their content is not what their name says', async () => {
    const element = await form();
    await pickFiles(element, [
      new File(['\u0089PNG and so on'], 'scan.pdf'),
      new File(['%PDF-1.7'], 'form.pdf'),
    ]);
    const faults = () =>
      [...shadow(element).querySelectorAll('.files [role="alert"]')].map(fault => fault.textContent.trim());
    await until(() => faults().length > 0, 'the picture is found out');
    await until(() => shadow(element).querySelector('.files [role="status"]') === null, 'all are read');
    expect(faults()).to.have.length(1);
    expect(faults()[0]).to.match(/^scan\.pdf: The content is not that of a pdf file/);
    element.localeOverride = 'zh-CN';
    await until(() => faults()[0]?.includes('文件内容不是 pdf 格式'), 'in Chinese');
  });

  it('turn nothing but their own names around', async () => {
    const element = await form();
    await pickFiles(element, [new File(['x'], 'turned\u202efdp.txt'), new File(['x'], 'plain.txt')]);
    const left = (selector: string, at: number) =>
      shadow(element).querySelectorAll(`.files ${selector}`)[at]?.getBoundingClientRect().left ?? 0;
    for (const at of [0, 1]) expect(left('button', at)).to.be.greaterThan(left('.muted', at));
  });

  it('are taken although one too many as soon as another is removed', async () => {
    const element = await form();
    const eleven = Array.from({ length: 11 }, (_, index) => new File(['x'], `${index + 1}.txt`));
    await pickFiles(element, eleven);
    const faults = () => [...shadow(element).querySelectorAll('.files [role="alert"]')];
    expect(faults().map(fault => fault.textContent.trim())).to.deep.equal([
      '11.txt: Too many files; a form takes 10 at most.',
    ]);
    button(element, 'remove').click();
    await element.updateComplete;
    expect(faults()).to.have.length(0);
    await until(() => shadow(element).querySelector('.files [role="status"]') === null, 'all are read');
  });

  it('are taken once however often they are picked, and that is said in a live region', async () => {
    const element = await form();
    const region = statusAt(element);
    expect(region, 'the region is there before it speaks').to.exist;
    await pickFiles(element, [map()]);
    expect(region?.textContent.trim()).to.equal('Added: map.txt.');
    await pickFiles(element, [map(), new File(['more'], 'more.txt')]);
    expect(names(element)).to.deep.equal(['map.txt', 'more.txt']);
    expect(statusAt(element)).to.equal(region);
    const said = region?.querySelector('p.hint');
    expect(region?.textContent.trim()).to.match(/^Added: more\.txt\./);
    expect(said?.textContent).to.equal(
      'Picked already and not added again: map.txt. All files picked before are still there.',
    );
    await pickFiles(element, [map()]);
    expect(region?.querySelector('p.hint'), 'said once more').not.to.equal(said);
    element.localeOverride = 'zh-CN';
    await until(() => region?.textContent.includes('已经选过，没有重复添加：map.txt。'), 'in Chinese');
    button(element, '移除').click();
    await element.updateComplete;
    expect(region?.textContent.trim(), 'what was said is no longer true').to.equal('已移除：map.txt。');
    await pickFiles(element, [map()]);
    expect(names(element), 'a removed file may come back').to.deep.equal(['more.txt', 'map.txt']);
  });

  it('that differ in date or size are two, whatever their name', async () => {
    const element = await form();
    await pickFiles(element, [map()]);
    await pickFiles(element, [
      new File(['a map'], 'map.txt', { lastModified: at + 1000 }),
      new File(['a new map'], 'map.txt', { lastModified: at }),
    ]);
    expect(names(element)).to.have.length(3);
  });

  it('that could not be read are picked again, as the form asks', async () => {
    const element = await form();
    const moved = map();
    moved.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    moved.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    moved.stream = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    // A file from the picker is one of the browser's own: this one goes in as a list that holds it.
    const input = attachments(element);
    Object.defineProperty(input, 'files', { value: [moved], configurable: true });
    input.dispatchEvent(new Event('change'));
    await until(() => shadow(element).querySelector('.files [role="alert"]'), 'it cannot be read');
    Reflect.deleteProperty(input, 'files');
    await pickFiles(element, [map()]);
    await until(() => shadow(element).querySelector('.files [role="alert"]') === null, 'it is read now');
    expect(names(element)).to.deep.equal(['map.txt']);
  });

  it('that were saved anew since they were picked are not sent as they were', async () => {
    const net = network(() => json(404, {}));
    try {
      const element = await form();
      fillIn(element);
      const saved = map();
      const input = attachments(element);
      Object.defineProperty(input, 'files', { value: [saved], configurable: true });
      input.dispatchEvent(new Event('change'));
      Reflect.deleteProperty(input, 'files');
      await until(() => shadow(element).querySelector('.files [role="status"]') === null, 'it is read');
      saved.slice = () => {
        throw new DOMException('changed', 'NotReadableError');
      };
      saved.arrayBuffer = saved.stream = saved.slice as never;
      await submit(element);
      await until(() => shadow(element).querySelector('.error-summary'), 'it is told');
      expect(net.requests.filter(({ method }) => method === 'POST')).to.have.length(0);
      await pickFiles(element, [new File(['a new map'], 'map.txt', { lastModified: at + 1000 })]);
      expect(names(element), 'in the place of the old one').to.deep.equal(['map.txt']);
    } finally {
      net.restore();
    }
  });

  it('go out once', async () => {
    const net = network(init => (init.method === 'POST' ? json(201, RECEIPT) : json(404, {})));
    try {
      const element = await form();
      const carried: unknown[] = [];
      element.addEventListener('sun-submit', event => {
        event.preventDefault();
        carried.push((event as CustomEvent<{ attachments: unknown }>).detail.attachments);
      });
      fillIn(element);
      await pickFiles(element, [map(), map()]);
      await pickFiles(element, [map()]);
      await submit(element);
      await until(() => carried.length > 0, 'it is submitted');
      expect(carried[0]).to.have.length(1);
    } finally {
      net.restore();
    }
  });
});
