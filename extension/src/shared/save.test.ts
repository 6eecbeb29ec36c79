/** A file that a person chose is read whatever editor saved it. */
import { expect, it } from 'vitest';
import { textOfFile } from './save.js';

it('reads UTF-8 with and without its mark, and the GBK of a Chinese editor', async () => {
  // 已核
  const gbk = new Uint8Array([0xd2, 0xd1, 0xba, 0xcb]);
  for (const part of ['已核', '\ufeff已核', gbk]) expect(await textOfFile(new Blob([part]))).toBe('已核');
});
