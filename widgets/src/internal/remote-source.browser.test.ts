import { expect } from '@open-wc/testing';
import type { DisclosureItem } from '@sunboard/model';
import { readRemote } from './remote-source.js';

const realFetch = globalThis.fetch;
const answer = (body: BodyInit | null, init: ResponseInit = {}) => {
  globalThis.fetch = () => Promise.resolve(new Response(body, init));
};
const read = (limits?: { silenceMs: number; bytes: number }) =>
  readRemote<DisclosureItem>(
    'data/list.json',
    'DisclosureItem',
    'zh-CN',
    new AbortController().signal,
    limits,
  );
const codeOf = async () => (await read()).problems[0]?.code;

describe('reading an address', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('reads JSON, also inside the envelope of an interface', async () => {
    answer('{"data":{"list":[{"title":"甲","publishedOn":"2026-01-02"}]}}');
    expect((await read()).value).to.deep.equal([{ title: '甲', publishedOn: '2026-01-02' }]);
  });

  for (const [what, body, type] of [
    ['with a comma too many', '[{"title":"甲"},]', 'application/json'],
    ['in a call', 'callback([{"title":"甲"}]);', 'text/javascript'],
    ['given to a variable', 'var list = [{title:"甲"}];', 'text/html'],
    ['with a line break in a text', '[{"title":"甲"},{"title":"乙\n丙"}]', 'text/plain'],
    ['given to a variable, behind a byte order mark', '\ufeffvar list = [{title:"甲"}];', 'text/plain'],
  ] as const)
    it(`reads data ${what}, and tells the webmaster`, async () => {
      answer(body, { headers: { 'content-type': type } });
      const { value, problems } = await read();
      expect(value[0]).to.deep.equal({ title: '甲' });
      expect(problems.map(({ code, severity }) => [code, severity])).to.deep.equal([
        ['loose_json', 'warning'],
      ]);
    });

  it('names the place in what cannot be read at all', async () => {
    answer('[{"title":"甲"乙"}]', { headers: { 'content-type': 'application/json' } });
    const { value, problems } = await read();
    expect(value).to.deep.equal([]);
    expect(problems.map(({ code, value: place }) => [code, place])).to.deep.equal([['json', '1:14']]);
  });

  it('reads CSV in GB18030 by the labels of its header row', async () => {
    // 标题,发布日期 / 甲,2026-01-02 in GBK
    const bytes = [
      0xb1,
      0xea,
      0xcc,
      0xe2,
      0x2c,
      0xb7,
      0xa2,
      0xb2,
      0xbc,
      0xc8,
      0xd5,
      0xc6,
      0xda,
      0x0d,
      0x0a,
      0xbc,
      0xd7,
      0x2c,
      ...new TextEncoder().encode('2026-01-02'),
    ];
    answer(new Uint8Array(bytes), { headers: { 'content-type': 'text/csv' } });
    expect((await read()).value).to.deep.equal([{ title: '甲', publishedOn: '2026-01-02' }]);
  });

  it('names each way in which an address can fail', async () => {
    answer(null, { status: 404 });
    expect(await codeOf()).to.equal('not_found');
    answer(null, { status: 403 });
    expect(await codeOf()).to.equal('forbidden');
    answer(null, { status: 503 });
    expect(await codeOf()).to.equal('server');
    answer('<!doctype html><title>登录</title>');
    expect(await codeOf()).to.equal('html_instead');
    answer('');
    expect(await codeOf()).to.equal('empty_file');
    answer(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(await codeOf()).to.equal('binary');
    answer('[{"title":"甲"},{"tit');
    expect(await codeOf()).to.equal('json');
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf()).to.equal('network');
  });

  it('gives up on a source that stalls and on one that is too large', async () => {
    globalThis.fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new DOMException('', 'AbortError'));
        });
      });
    expect((await read({ silenceMs: 20, bytes: 100 })).problems[0]?.code).to.equal('timeout');
    answer('x'.repeat(200));
    expect((await read({ silenceMs: 1000, bytes: 100 })).problems[0]?.code).to.equal('too_large');
  });

  it('never fetches an address that is no web address', async () => {
    const problems = await Promise.all(
      ['javascript:alert(1)', 'data:application/json,[]', 'mailto:a@example.org'].map(
        async src =>
          (await readRemote(src, 'DisclosureItem', 'en', new AbortController().signal)).problems[0]?.code,
      ),
    );
    expect(problems).to.deep.equal(['unsafe_address', 'unsafe_address', 'unsafe_address']);
  });
});
