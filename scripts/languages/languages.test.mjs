/** Every text exists in every language: what the sources say is what the files of the languages translate. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../process.mjs';
import { collect } from './collect.mjs';
import { withSections } from './sections.mjs';
import { languageFiles, traditional } from './write.mjs';

describe('the texts of the sources', () => {
  it('are found in every room, and none is put together while running', () => {
    const { found, faults } = collect();
    expect(faults).toEqual([]);
    for (const [section, texts] of Object.entries(found)) expect(texts.size, section).toBeGreaterThan(40);
    expect([...found.widgets.keys()]).toContain('正在核对回执…');
    expect([...found.rules.keys()]).toContain('缺 {n} 项');
  });
});

describe('traditional Chinese', () => {
  it('has every text and no text that nobody says any more (else run `npm run languages`)', async () => {
    for (const [name, content] of Object.entries(await languageFiles()))
      expect(readFileSync(path.join(ROOT, name), 'utf8'), name).toBe(content);
  });

  it('says what Taiwan says, keeps the names of laws, and does not replace what it has put in', () => {
    expect(traditional('打印本页信息')).toBe('列印本頁資訊');
    expect(traditional('依据《政府信息公开条例》第十九条')).toBe('依據《政府信息公開條例》第十九條');
    expect(traditional('文件没有生成成功')).toBe('檔案沒有產生成功');
    expect(traditional('用手机扫二维码保存')).toBe('用手機掃 QR 碼儲存');
  });

  it('keeps the places that are filled while running', () => {
    for (const [, texts] of Object.entries(collect().found))
      for (const text of texts.keys())
        expect(traditional(text).match(/\{\w+\}/g) ?? [], text).toEqual(text.match(/\{\w+\}/g) ?? []);
  });
});

describe('a build', () => {
  it('carries only the sections whose texts it shows', () => {
    const code =
      'import type { D } from "./index.js";\nexport const shared: D = { a: "1" };\nexport const rules: D = { b: "2" };\n';
    expect(withSections(code, ['shared'])).toContain('"1"');
    expect(withSections(code, ['shared'])).not.toContain('"2"');
  });
});
