import { describe, expect, it } from 'vitest';
import { readDraftFile, writeDraftFile } from './draft-file.js';

const content = {
  values: { description: '公厕名单', 'identityProof.number': '示例证件号', consented: true },
  files: { attachments: [new File(['材料'], '说明.txt', { type: 'text/plain' })] },
};

describe('a draft file', () => {
  it('comes back with the passphrase, files included, and holds no word in the clear', async () => {
    const blob = await writeDraftFile('request-cn', content, '口令口令口令口令');
    expect(await blob.text()).not.toMatch(/公厕|示例证件号|说明/);
    const read = await readDraftFile('request-cn', blob, '口令口令口令口令');
    if (typeof read === 'string') throw new Error(read);
    expect(read.values).toEqual(content.values);
    expect(await read.files['attachments']?.[0]?.text()).toBe('材料');
  });

  it('says what is wrong: another passphrase, another form, another file', async () => {
    const blob = await writeDraftFile('request-cn', content, 'passphrase');
    expect(await readDraftFile('request-cn', blob, 'passphrasE')).toBe('wrong_passphrase');
    expect(await readDraftFile('complaint-cn', blob, 'passphrase')).toBe('wrong_form');
    expect(await readDraftFile('request-cn', new Blob(['{}']), 'passphrase')).toBe('not_a_draft');
    expect(await readDraftFile('request-cn', new Blob(['%PDF']), 'passphrase')).toBe('not_a_draft');
  });
});
