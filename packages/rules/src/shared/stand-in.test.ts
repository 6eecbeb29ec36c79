/** What stands in a page's place is told by its own words; a page with something to read is left alone. */
import { at, factsWith } from '@sunboard/reader/testing';
import { describe, expect, it } from 'vitest';
import { programTrace, standInOf } from './stand-in.js';

const told = (title: string, text = title) => standInOf(factsWith({ title, text }))?.what;

describe('what stands in place of a page', () => {
  it.each([
    ['该信息不存在或已被删除！'],
    ['HTTP Status 404 – 未找到'],
    ['There was an unexpected error (type=Not Found, status=404).'],
    ['无法找到资源。'],
    ['404'],
    ['404 - 很抱歉，您要访问的页面已丢失'],
    ['404 Not Found'],
  ])('is gone: %s', words => {
    expect(told(words)).toBe('missing');
  });

  it.each([
    ['系统维护中……'],
    ['网站正在升级维护，请稍后访问'],
    ['“/”应用程序中的服务器错误。'],
    ['HTTP Status 500 – Internal Server Error'],
    ['502 Bad Gateway'],
    ['500'],
    ['500 - 内部服务器错误'],
    ['Error establishing a database connection'],
    ['您访问的域名已过期'],
    ['Welcome to nginx!'],
    ['Index of /files/'],
    ['{"code":500,"msg":"系统异常，请联系管理员"}'],
  ])('is out of order: %s', words => {
    expect(told(words)).toBe('failing');
  });

  it.each([
    ['很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。'],
    ['请完成安全验证后继续访问'],
    ['您的访问过于频繁，请稍后再试'],
    ['对不起，您没有权限访问该页面，请先登录！'],
    ['您的浏览器版本过低'],
    ['参数错误'],
    ['页面正在跳转，请稍候……'],
    ['页面自动 跳转 等待时间： 3'],
    ['Just a moment...'],
    ['403 Forbidden'],
  ])('keeps this visit out: %s', words => {
    expect(told(words)).toBe('wall');
  });

  it.each([
    ['关于网站系统升级维护的公告', '本网站定于3月5日22时进行升级维护，届时暂停访问。'],
    ['防火安全知识', '家中应备灭火器，楼道不得堆放杂物。'],
    ['村情概况', '全村基本情况\n500 户\n404 号地块\n403 人'],
    ['404路公交线路调整公告', '因道路施工，404路公交车临时改道。'],
    ['栏目建设中', '本栏目建设中，敬请期待。'],
    ['个人信息删除申请', '申请删除个人信息的，请填写下表。'],
    ['停水通知', '供水管网正在检修，预计3月5日恢复供水。'],
    ['系统异常的公告', '因系统异常，窗口业务暂停办理。'],
    ['办事大厅', `因系统异常，${'窗口业务暂停办理，恢复时间另行告知，'.repeat(5)}请各位谅解。`],
    ['Parking permits', 'Apply for a permit to park in your street.'],
  ])('is nothing where the page has its own to say: %s', (title, text) => {
    expect(told(title, text)).toBeUndefined();
  });

  it('is the line that says so', () => {
    const text = '阳光区示例局\n您的请求已被拦截！\n事件编号 12';
    expect(standInOf(factsWith({ title: '提示', text }))?.words).toBe('您的请求已被拦截！');
  });

  it('is a log-in where another page was to be, and not where one logs in', () => {
    const form = {
      method: 'post',
      action: '',
      fields: [],
      submits: true,
      purpose: 'login',
      where: at('form', ''),
    } as const;
    const asked = (path: string) =>
      standInOf(factsWith({ url: `https://www.example.gov.cn${path}`, title: '示例平台', forms: [form] }))
        ?.what;
    expect(asked('/hd/lyxd/')).toBe('wall');
    expect(asked('/admin/login.html')).toBeUndefined();
  });

  it('is nothing where the page asks for what its service needs', () => {
    const form = {
      method: 'post',
      action: '',
      fields: ['姓名', '内容'].map(label => ({
        label,
        name: label,
        type: 'text',
        required: true,
        where: at('input', ''),
      })),
      submits: true,
      purpose: 'other',
      where: at('form', ''),
    } as const;
    const facts = factsWith({ title: '网站纠错', text: '页面错误类型', forms: [form] });
    expect(standInOf(facts)).toBeUndefined();
    expect(standInOf({ ...facts, forms: [] })?.what).toBe('failing');
  });

  it('is a folder, whatever its files are dated', () => {
    const facts = factsWith({ title: 'Index of /files/', publishedOn: '2024-03-12' });
    expect(standInOf(facts)?.what).toBe('failing');
  });

  it('is nothing where the page says more than an apology would', () => {
    expect(told('安全验证', `请完成安全验证。${'本局负责全区的示例工作。'.repeat(40)}`)).toBeUndefined();
    expect(
      standInOf(factsWith({ title: '系统维护中', text: '系统维护中', publishedOn: '2026-05-04' })),
    ).toBeUndefined();
  });
});

describe('the trace of a failing program', () => {
  it.each([
    ["通知公告\nMicrosoft OLE DB Provider for SQL Server 错误 '80004005'\n第12行"],
    ['Warning: mysql_connect(): Access denied in /www/inc/conn.php on line 12'],
    ['java.lang.NullPointerException at cn.example'],
    ['未将对象引用设置到对象的实例。'],
  ])('is found in a page: %s', text => {
    expect(
      programTrace(factsWith({ text: `${'本局负责全区的示例工作。'.repeat(40)}\n${text}` })),
    ).toBeDefined();
  });

  it('is not seen in prose', () => {
    const text =
      'Warning: the bridge is closed.\nThe notice hangs on line 3 of the board. 请注意系统错误的处理。';
    expect(programTrace(factsWith({ text }))).toBeUndefined();
  });

  it('is quoted to the end of its line', () => {
    const text = '说明\nORA-12541: TNS 无监听程序\n其他';
    expect(programTrace(factsWith({ text }))).toBe('ORA-12541: TNS 无监听程序');
  });
});
