/** Pages that a browser saved as one file. */
import { describe, expect, it } from 'vitest';
import { isWebArchive, openWebArchive } from './web-archive.js';

const archive = (parts: readonly string[], location = 'http://www.example.gov.cn/tz/t1.html') =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${location}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--abc----"',
      '',
      '',
      ...parts.flatMap(part => ['------MultipartBoundary--abc----', part]),
      '------MultipartBoundary--abc------',
      '',
    ].join('\r\n'),
    'latin1',
  );
const quoted = (html: string) =>
  `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n`;
const page = quoted('<meta charset=3D"utf-8"><h1>=E9=80=9A=E7=9F=A5</h1>=\r\n<p>=E6=AD=A3=E6=96=87</p>');

describe('a web archive', () => {
  it('is known by the head of its message', () => {
    expect(isWebArchive(archive([page]))).toBe(true);
    expect(isWebArchive(Buffer.from('<html><p>Content-Type: multipart/related</p>'))).toBe(false);
    expect(isWebArchive(Buffer.from('From: a\r\nContent-Type: text/plain\r\n\r\n'))).toBe(false);
  });

  it('gives its page and the address under which it was saved', async () => {
    const opened = await openWebArchive(archive([page]));
    expect(opened?.html.toString('utf8')).toContain('<h1>通知</h1><p>正文</p>');
    expect(opened?.url).toBe('http://www.example.gov.cn/tz/t1.html');
  });

  it('leaves out the pages of frames, styles and pictures that follow', async () => {
    const opened = await openWebArchive(
      archive([page, quoted('<h1>other</h1>'), 'Content-Type: text/css\r\n\r\np{color:red}\r\n']),
    );
    expect(opened?.html.toString('utf8')).not.toMatch(/other|color/u);
  });

  it('is decoded from the encoding that its part names', async () => {
    // 政府 in GBK, as older browsers write it.
    const old =
      'Content-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n1f64rg==\r\n';
    expect((await openWebArchive(archive([old])))?.html.toString('utf8').trim()).toBe('政府');
  });

  it('has no address when it was saved from a disk, and no page when it holds none', async () => {
    expect((await openWebArchive(archive([page], 'file:///C:/t1.html')))?.url).toBe(undefined);
    expect(await openWebArchive(archive(['Content-Type: text/css\r\n\r\np{}\r\n']))).toBe(undefined);
  });

  it('that was cut off is read as far as it goes', async () => {
    const whole = archive([page]);
    const cut = whole.subarray(0, whole.length - 60);
    expect((await openWebArchive(cut))?.html.toString('utf8')).toContain('通知');
  });
});
