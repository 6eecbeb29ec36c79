/** Whose site a page belongs to: the profile's word, the address, marks, names, in this order. */
import { describe, expect, it } from 'vitest';
import { factsWith } from '@sunboard/reader/testing';
import { standingOf } from './standing.js';

const cn = { jurisdiction: 'cn' } as const;
const ELSEWHERE = 'https://www.example.com/a.html';
const of = (change: Parameters<typeof factsWith>[0], profile: Parameters<typeof standingOf>[1] = cn) =>
  standingOf(factsWith({ url: ELSEWHERE, title: '', ...change }), profile);
const meta = (name: string, content: string) => ({ metas: [{ name, content }] });
const owner = (value: string) => ({
  footer: { text: '', owner: { value, where: { selector: '', text: '' } } },
});

describe('whose site a page belongs to', () => {
  it('is what the profile says, whatever the page shows', () => {
    expect(of({ url: 'https://a.edu.cn/' }, { ...cn, body: 'government' })).toBe('government');
    expect(of({ url: 'https://a.gov.cn/' }, { ...cn, body: 'institution' })).toBe('other');
  });

  it('follows from the address', () => {
    expect(of({ url: 'https://gov.cn/' })).toBe('government');
    expect(of({ url: 'https://WWW.A.GOV.CN/x' })).toBe('government');
    expect(of({ url: 'https://notgov.cn/' })).toBe('unknown');
    expect(of({ url: 'https://www.gov.cn.example.com/' })).toBe('unknown');
    expect(of({ url: 'https://www.a.edu.cn/' })).toBe('other');
    expect(of({ url: 'https://www.a.ac.cn/' })).toBe('other');
    expect(of({ url: 'https://edu.cn.example.com/' })).toBe('unknown');
    expect(of({ url: 'no address' })).toBe('unknown');
    for (const host of ['www.board.mil', 'courts.state.gov', 'www.council.gov.uk'])
      expect(of({ url: `http://${host}/a.html` })).toBe('government');
    expect(of({ url: 'http://www.notgov.com/a.html' })).toBe('unknown');
  });

  it('is another power’s below gov.cn where its owner is named so', () => {
    const url = 'https://www.a.gov.cn/';
    for (const name of ['示例市人民法院', '示例市纪律检查委员会', '示例市监察委员会', '示例市纪检监察网'])
      expect(of({ url, ...meta('SiteName', name) })).toBe('other');
    for (const name of ['示例市卫生健康委员会', '示例市安全生产监察支队'])
      expect(of({ url, ...meta('SiteName', name) })).toBe('government');
  });

  it('is another power’s below gov.cn where its footer ends with such a copyright', () => {
    const url = 'https://www.a.gov.cn/';
    expect(of({ url, footer: { text: '示例省高级人民法院 版权所有 京ICP备00000001号' } })).toBe('other');
    expect(of({ url, footer: { text: '示例省司法厅 版权所有 人民法院公告网' } })).toBe('government');
    for (const name of ['示例市政协', '示例市人大']) expect(of({ url, ...owner(name) })).toBe('other');
  });

  it('follows from the name of a government website', () => {
    for (const name of ['示例市政府网', '示例县政府门户网站', '示例镇政府网站'])
      expect(of({ title: `关于停水的通知-${name}` })).toBe('government');
    for (const name of ['示例市政府采购网', '政府网站建设公司', '示例市政府招待所'])
      expect(of({ title: `关于停水的通知-${name}` })).toBe('unknown');
  });

  it('follows from marks that government sites alone carry', () => {
    const where = { selector: '', text: '' };
    expect(of({ footer: { text: '', siteCode: { value: '1100000001', where } } })).toBe('government');
    expect(of({ footer: { text: '', conac: { href: '', image: 'red', where } } })).toBe('government');
    expect(of({ footer: { text: '', conac: { href: '', image: 'blue', where } } })).toBe('unknown');
    const report = (href: string) => of({ footer: { text: '', reportError: { href, where } } });
    expect(report('https://zfwzgl.www.gov.cn/exposure/jiucuo.html')).toBe('government');
    expect(report('https://example.com/error')).toBe('unknown');
    const script = (siteCode: string) =>
      of({ footer: { text: '', reportScript: { src: '/jiucuo.js', siteCode, where } } });
    expect(script('1100000001')).toBe('government');
    for (const none of ['0000000000', '11000000', '']) expect(script(none)).toBe('unknown');
    // An institute shows the mark of the office that it belongs to, and companies copied footers.
    const red = { text: '', conac: { href: '', image: 'red' as const, where } };
    expect(of({ footer: red, title: '示例地质研究所' })).toBe('unknown');
    expect(
      of({ footer: { text: '', siteCode: { value: '1100000001', where } }, title: '示例市图书馆' }),
    ).toBe('government');
    expect(of(meta('SiteIDCode', ' 1100000001 '))).toBe('government');
    expect(of(meta('SiteIDCode', 'bm12345678'))).toBe('government');
    for (const wrong of ['11000000012', '110000000', 'bm1234567', 'xbm12345678', '0000000000'])
      expect(of(meta('SiteIDCode', wrong))).toBe('unknown');
    expect(of({ footer: { text: '', siteCode: { value: '0000000000', where } } })).toBe('unknown');
    expect(of(meta('MySiteIDCodes', '1100000001'))).toBe('unknown');
  });

  it('follows from the names of owner and site, those of organs first', () => {
    expect(of(owner('示例市人民政府'))).toBe('government');
    expect(of(owner('示例县卫生健康局'))).toBe('government');
    expect(of(owner('示例市教育局主办'))).toBe('government');
    expect(of({ footer: { text: '版权所有 示例网 2026-03-02 来源：示例市卫生健康委员会 打印' } })).toBe(
      'unknown',
    );
    expect(of({ footer: { text: '主管：示例市文化局 主办：示例网' } })).toBe('unknown');
    expect(of(owner('中共示例市委宣传部'))).toBe('unknown');
    expect(of(owner('中共示例区委 示例区人民政府'))).toBe('government');
    expect(of(owner('示例大学'))).toBe('other');
    expect(of(owner('Example Co., Ltd.'))).toBe('other');
    expect(of(owner('某某网'))).toBe('unknown');
    expect(of({ ...owner('示例市第一医院'), ...meta('SiteName', '示例市人民政府') })).toBe('government');
    expect(of(meta('sitename', '示例市第一中学'))).toBe('other');
    expect(of(meta('othersitename', '示例市第一中学'))).toBe('unknown');
    expect(of({ title: '公告-示例市司法局' })).toBe('government');
    expect(of({ title: '示例市司法局-某某网' })).toBe('unknown');
    expect(of({ footer: { text: '版权所有 示例市水务局' } })).toBe('government');
    // Bodies that the footer links to are others.
    const footer = { text: '主办：某某网 示例省物价局 技术支持：某某公司' };
    const link = {
      text: '示例省物价局',
      href: '/',
      area: 'content' as const,
      handler: false,
      where: { selector: 'a', text: '' },
    };
    expect(of({ footer })).toBe('government');
    expect(of({ footer, links: [link] })).toBe('unknown');
    expect(of({ footer, links: [{ ...link, text: '网' }] })).toBe('government');
    // A long page's own words are no name: only the end of the footer is looked at.
    expect(of({ footer: { text: `示例市水务局${'　'.repeat(300)}` } })).toBe('unknown');
  });
});
