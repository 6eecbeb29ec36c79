/** A form in a sandboxed frame without an origin says that it cannot file, and how it is filed all the same. */
import { expect } from '@open-wc/testing';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import { shadow } from '../internal/shadow.test-helper.js';
import { button, control, fillIn, form, json, network, RECEIPT } from './request-form.test-helper.js';

/** Stands in for the frame: its origin is opaque (the torture checks open a real one). */
function inOpaqueFrame(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'origin') ?? {};
  Object.defineProperty(globalThis, 'origin', { value: 'null', configurable: true });
  return () => Object.defineProperty(globalThis, 'origin', own);
}

describe('a request form in a frame that is cut off from its site', () => {
  it('says so, offers paper and a window of its own, asks no service and keeps what was typed', async () => {
    const net = network(() => json(201, RECEIPT));
    const restore = inOpaqueFrame();
    try {
      const element = await form();
      fillIn(element);
      shadow(element)
        .querySelector('form')
        ?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await element.updateComplete;
      expect(shadow(element).textContent).to.contain('restricted frame (sandbox)');
      expect(button(element, 'Print')).to.have.property('disabled', false);
      const alone = shadow(element).querySelector<HTMLAnchorElement>('a[target="_blank"][rel="noopener"]');
      expect(alone?.href).to.equal(location.href);
      expect(net.requests).to.deep.equal([]);
      expect(control(element, 'applicantName').value).to.equal('Example Person');
    } finally {
      restore();
      net.restore();
    }
  });

  it('is checked and sent where the frame forbids forms alone', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    const define = new URL('./define.js', import.meta.url).href.replace(/\.js$/, '.ts');
    frame.srcdoc = `<sun-request-form locale="en" endpoint="/v1"></sun-request-form>
      <script type="module" src="${define}"></script>`;
    document.body.append(frame);
    try {
      const inside = (selector: string) =>
        frame.contentDocument
          ?.querySelector('sun-request-form')
          ?.shadowRoot?.querySelector<HTMLElement>(selector);
      await until(() => inside('[part="submit"]'), 'the form is drawn');
      inside('[part="submit"]')?.click();
      await until(() => inside('.error-summary'), 'what is missing is told');
      inside('.status-lookup > summary')?.click();
      await until(() => inside('.status-lookup button'), 'the lookup is there');
      inside('.status-lookup button')?.click();
      await until(() => inside('.status-answer .notice'), 'what is missing is told');
    } finally {
      frame.remove();
    }
  });

  it('says nothing of it elsewhere', async () => {
    const element = await form();
    expect(shadow(element).textContent).not.to.contain('restricted frame');
    expect(shadow(element).querySelector('button[part="submit"]')).not.to.equal(null);
  });
});
