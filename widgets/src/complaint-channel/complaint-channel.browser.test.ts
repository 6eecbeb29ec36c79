import { expect, fixture, html } from '@open-wc/testing';
import type { SunComplaintChannel } from './complaint-channel.js';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import './define.js';

const control = (element: Element, name: string) =>
  shadow(element).querySelector<HTMLInputElement>(`[name="${name}"]`);
const radio = (element: Element, name: string, value: string) =>
  shadow(element).querySelector(`[name="${name}"][value="${value}"]`) as HTMLInputElement;

async function channel(template: ReturnType<typeof html>): Promise<SunComplaintChannel> {
  const element = await fixture<SunComplaintChannel>(template);
  await until(() => shadow(element).querySelector('form'), 'the form is drawn');
  return element;
}

describe('<sun-complaint-channel>', () => {
  it('shows the channels given by script, with working telephone and mail links, and the form', async () => {
    const element = await channel(
      html`<sun-complaint-channel
        locale="en"
        endpoint="/v1"
        .channels=${[
          { kind: 'hotline', name: '12345', phone: '12345 (24 h), 010-00000002 ext. 801' },
          { kind: 'web', name: 'Online' },
          { kind: 'email', name: 'Mail', email: 'a@example.org' },
        ]}
      ></sun-complaint-channel>`,
    );
    await until(() => shadow(element).querySelectorAll('.channels li').length === 3);
    const dialled = [...shadow(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    expect(dialled.map(({ href }) => href)).to.deep.equal(['tel:12345', 'tel:01000000002']);
    expect(shadow(element).querySelectorAll('.channels dl'), 'no empty list').to.have.length(2);
    expect(shadow(element).querySelector('a[href="mailto:a@example.org"]')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('reads its channels when it is put back, where it was taken away before they came', async () => {
    const real = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = (address, options) => {
      if (!(address as string).includes('channels.json')) return real(address, options);
      asked += 1;
      return asked > 1
        ? Promise.resolve(new Response('[{"kind":"hotline","name":"12345","phone":"12345"}]'))
        : new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              reject(new DOMException('aborted', 'AbortError'));
            });
          });
    };
    try {
      const element = await channel(
        html`<sun-complaint-channel src="channels.json"></sun-complaint-channel>`,
      );
      await until(() => asked === 1);
      const place = element.parentElement;
      element.remove();
      await new Promise(resolve => setTimeout(resolve));
      place?.append(element);
      await until(() => shadow(element).querySelector('a[href="tel:12345"]'));
    } finally {
      globalThis.fetch = real;
    }
  });

  it('reads the channels from the plain table inside it', async () => {
    const element = await channel(
      html`<sun-complaint-channel endpoint="/v1"
        ><table>
          <thead>
            <tr>
              <th>渠道名称</th>
              <th>渠道类型</th>
              <th>电话</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>监督电话</td>
              <td>phone</td>
              <td>010-00000000</td>
            </tr>
          </tbody>
        </table></sun-complaint-channel
      >`,
    );
    await until(() => shadow(element).querySelectorAll('.channels li').length === 1);
    expect(shadow(element).querySelector('.channels')?.textContent).to.contain('010-00000000');
  });

  it('leaves a table standing whose columns it cannot read as channels, and hides only the plain form', async () => {
    const element = await channel(
      html`<sun-complaint-channel endpoint="/v1"
        ><table>
          <tr>
            <th>渠道</th>
            <th>联系方式</th>
          </tr>
          <tr>
            <td>服务热线</td>
            <td>12345</td>
          </tr>
        </table>
        <form><input name="subject" /></form
      ></sun-complaint-channel>`,
    );
    const plain = () => shadow(element).querySelector<HTMLSlotElement>('slot[name="plain-channels"]');
    await until(() => plain() !== null);
    expect(
      plain()
        ?.assignedElements()
        .map(({ localName }) => localName),
    ).to.deep.equal(['table']);
    expect(element.querySelector('table')?.checkVisibility()).to.equal(true);
    expect(element.querySelector('form')?.checkVisibility()).to.equal(false);
    element.channels = [{ kind: 'hotline', name: '12345', phone: '12345' }];
    await until(() => shadow(element).querySelectorAll('.channels li').length === 1);
    expect(element.querySelector('table')?.checkVisibility()).to.equal(false);
  });

  it('drops a link that could run script', async () => {
    const element = await channel(
      html`<sun-complaint-channel
        .channels=${[{ kind: 'online', name: 'x', url: 'https://example.org/' }]}
      ></sun-complaint-channel>`,
    );
    element.channels = [{ kind: 'online', name: 'y', url: 'javascript:alert(1)' }];
    await element.updateComplete;
    await until(() => shadow(element).querySelectorAll('.channels a[href^="javascript"]').length === 0);
    expect(shadow(element).querySelector('a[href^="javascript"]')).not.to.exist;
  });

  it('asks for the claim of a grievance and the party of a report', async () => {
    const element = await channel(
      html`<sun-complaint-channel locale="en" endpoint="/v1"></sun-complaint-channel>`,
    );
    expect(control(element, 'claim')).not.to.exist;
    radio(element, 'kind', 'grievance').click();
    await element.updateComplete;
    expect(control(element, 'claim')).to.exist;
    radio(element, 'kind', 'report').click();
    await element.updateComplete;
    expect(control(element, 'subjectParty.unit')).to.exist;
  });

  it('takes every identity field away from an anonymous filer', async () => {
    const element = await channel(
      html`<sun-complaint-channel locale="en" endpoint="/v1"></sun-complaint-channel>`,
    );
    radio(element, 'anonymity', 'anonymous').click();
    await element.updateComplete;
    for (const name of ['name', 'address', 'phone', 'email'])
      expect(control(element, name), name).not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('offers no drafts: others may share the computer', async () => {
    const element = await channel(
      html`<sun-complaint-channel locale="en" endpoint="/v1"></sun-complaint-channel>`,
    );
    expect(shadow(element).querySelector('#f-draft')).not.to.exist;
  });

  it('keeps the channels of the page in their place until its own are read, at the level that the page gives', async () => {
    let arrive: ((answer: Response) => void) | undefined;
    const before = globalThis.fetch;
    globalThis.fetch = (address, options) =>
      // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an address, a URL or a request
      String(address).endsWith('/channels.json')
        ? new Promise(resolve => (arrive = resolve))
        : before(address, options);
    const element = await channel(
      html`<sun-complaint-channel heading-level="2" endpoint="/v1" src="/channels.json">
        <table>
          <tr>
            <td>12345</td>
          </tr>
        </table>
      </sun-complaint-channel>`,
    );
    const table = element.querySelector('table');
    expect(table?.offsetHeight).to.be.greaterThan(0);
    await until(() => arrive !== undefined, 'the channels are asked for');
    globalThis.fetch = before;
    arrive?.(new Response(JSON.stringify([{ kind: 'hotline', name: '热线', phone: '12345' }])));
    await until(() => shadow(element).querySelector('h4') !== null, 'the channels are drawn');
    expect(table?.offsetHeight).to.equal(0);
    const levels = [...shadow(element).querySelectorAll('h3, h4')].map(each => each.ariaLevel);
    expect(levels).to.deep.equal(['2', '3', '2']);
  });

  it('shows the form and tells the page when the channels cannot be read', async () => {
    let fatal = false;
    const listen = (event: Event) => {
      fatal = (event as Event & { fatal: boolean }).fatal;
    };
    document.addEventListener('sun-error', listen);
    const element = await channel(
      html`<sun-complaint-channel endpoint="/v1" src="/nowhere/channels.json"></sun-complaint-channel>`,
    );
    await until(() => fatal, 'the failure is told');
    expect(shadow(element).querySelector('form')).to.exist;
    document.removeEventListener('sun-error', listen);
  });
});
