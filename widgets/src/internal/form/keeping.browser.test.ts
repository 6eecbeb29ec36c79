/** What stays on the device, in a real browser's storage: two tabs, no storage, an opaque frame, an outbox that outlives the page. */
import { expect, waitUntil } from '@open-wc/testing';
import { requestForms } from '@sunboard/intake';
import {
  forgetFiling,
  inLease,
  keepFiling,
  keptFiling,
  keptFilings,
  newFiling,
} from '@sunboard/intake/outbox';
import { deleteDraft, loadDraft, saveDraft } from './drafts.js';

const spec = requestForms.cn;

/** Another realm with its own modules and its own connection to the same storage: to IndexedDB the same as another tab. */
async function otherTab(
  script: string,
  sandbox?: string,
): Promise<{ frame: HTMLIFrameElement; told: Promise<unknown> }> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const told = new Promise<unknown>(resolve => {
    addEventListener('message', function listen(event: MessageEvent<{ told?: unknown }>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(event.data.told);
    });
  });
  const base = `${location.origin}/`;
  frame.srcdoc = `<base href="${base}"><script type="module">${script}</script>`;
  document.body.append(frame);
  return Promise.resolve({ frame, told });
}

describe('a draft', () => {
  it('written 200 times from each of two tabs holds all 400 changes', async () => {
    await deleteDraft(spec);
    const module = new URL('./drafts.js', import.meta.url).pathname.replace(/\.js$/, '.ts');
    const { frame, told } = await otherTab(`
      import { saveDraft } from '${module}';
      const writes = Array.from({ length: 200 }, (_, at) => saveDraft(${JSON.stringify({ id: spec.id, sections: [] })}, { ['other' + at]: 'x' }));
      await Promise.all(writes);
      parent.postMessage({ told: 'done' }, '*');
    `);
    await Promise.all(Array.from({ length: 200 }, (_, at) => saveDraft(spec, { [`own${at}`]: 'y' })));
    expect(await told).to.equal('done');
    expect(Object.keys((await loadDraft(spec))?.values ?? {})).to.have.length(400);
    frame.remove();
    await deleteDraft(spec);
  });

  it('keeps picked files, but no picture of a document, number or phone', async () => {
    const file = new File(['材料'], '说明.txt', { type: 'text/plain' });
    await saveDraft(
      spec,
      {
        description: '公厕，本人13800138000',
        'identityProof.number': '示例',
        'contact.phone': '010-00000000',
      },
      { attachments: [file], 'identityProof.files': [file], 'agent.authorisation': [file] },
    );
    const draft = await loadDraft(spec);
    expect(draft?.values).to.deep.equal({ description: '公厕，本人138****8000' });
    expect(Object.keys(draft?.files ?? {})).to.deep.equal(['attachments']);
    expect(await draft?.files?.['attachments']?.[0]?.text()).to.equal('材料');
    await deleteDraft(spec);
  });

  it('that cannot be kept in an opaque frame rejects, and loading gives none', async () => {
    const module = new URL('./drafts.js', import.meta.url).pathname.replace(/\.js$/, '.ts');
    const { frame, told } = await otherTab(
      `
      import { loadDraft, saveDraft } from '${location.origin}${module}';
      const form = ${JSON.stringify({ id: spec.id, sections: [] })};
      const saved = await saveDraft(form, { a: 'b' }).then(() => 'saved', () => 'rejected');
      parent.postMessage({ told: [saved, (await loadDraft(form)) === undefined] }, '*');
    `,
      'allow-scripts',
    );
    const answer = await Promise.race([
      told,
      waitUntil(() => false, '', { timeout: 4000 }).catch(() => 'blocked'),
    ]);
    // A server without CORS for opaque origins blocks the module itself: then there is nothing to test here.
    if (answer !== 'blocked') expect(answer).to.deep.equal(['rejected', true]);
    frame.remove();
  });
});

describe('the outbox', () => {
  const filing = newFiling({
    door: 'request',
    record: { description: '示例' },
    files: [
      {
        about: { name: 'a.txt', size: 1, contentType: 'text/plain', sha256: 'a'.repeat(64) },
        content: new Blob(['a']),
      },
    ],
    honeypot: '',
  });

  it('keeps a filing with its files until it is forgotten, for its own service and door alone', async () => {
    await keepFiling({ filing, endpoint: '/v1', keptAt: new Date().toISOString() });
    const [kept] = await keptFilings('/v1', 'request');
    expect(kept?.filing.id).to.equal(filing.id);
    expect(await kept?.filing.files[0]?.content.text()).to.equal('a');
    expect(await keptFilings('/v2', 'request')).to.have.length(0);
    expect(await keptFilings('/v1', 'complaint')).to.have.length(0);
    await forgetFiling(filing.id);
    expect(await keptFiling(filing.id)).to.equal(undefined);
  });

  it('lets one at a time work, also without Web Locks', async () => {
    let at = 0;
    let most = 0;
    const work = async () => {
      at += 1;
      most = Math.max(most, at);
      await new Promise(resolve => setTimeout(resolve));
      at -= 1;
    };
    await Promise.all([1, 2, 3].map(() => inLease('test', work)));
    expect(most).to.equal(1);
  });
});
