import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.js';

const read = (line: string, env = {}) => readArguments(line.split(' ').filter(Boolean), env);

describe('the command line', () => {
  it('takes files, folders and addresses in the order given', () => {
    expect(read('a.html pages https://www.example.gov.cn/')).toMatchObject({
      inputs: ['a.html', 'pages', 'https://www.example.gov.cn/'],
    });
  });

  it('takes packs one by one and comma-separated', () => {
    expect(read('--pack cn --pack us,privacy a.html')).toMatchObject({ packs: ['cn', 'us', 'privacy'] });
  });

  it.each([
    ['--nonsense a.html', 'unknownOption'],
    ['', 'noInput'],
    ['--pack mars a.html', 'unknownPack'],
    ['--today 2026-02-30 a.html', 'badDate'],
    ['--today tomorrow a.html', 'badDate'],
    ['--timeout 0 a.html', 'badTimeout'],
    ['--timeout soon a.html', 'badTimeout'],
    ['--locale fr a.html', 'badLocale'],
  ])('refuses "%s" and says why', (line, reason) => {
    expect(read(line)).toMatchObject({ fault: { reason } });
  });

  it('speaks English in an English terminal and Chinese elsewhere', () => {
    expect(read('a.html', { LANG: 'en_GB.UTF-8' })).toMatchObject({ locale: 'en' });
    expect(read('a.html', { LANG: 'zh_CN.UTF-8' })).toMatchObject({ locale: 'zh-CN' });
    expect(read('a.html', {})).toMatchObject({ locale: 'zh-CN' });
    expect(read('--locale zh-CN a.html', { LANG: 'en_GB.UTF-8' })).toMatchObject({ locale: 'zh-CN' });
  });

  it('asks for no input when help is wanted', () => {
    expect(read('--help')).toMatchObject({ help: true });
  });
});
