/** Renders each element as a server would and prints the markup as JSON, by tag. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../widgets/src/approval-flow/define.js';
import '../../widgets/src/complaint-channel/define.js';
import '../../widgets/src/disclosure-list/define.js';
import '../../widgets/src/leadership-roster/define.js';
import '../../widgets/src/request-form/define.js';

const ELEMENTS = {
  'sun-approval-flow': html`<sun-approval-flow locale="en"><p>Wrapped words.</p></sun-approval-flow>`,
  'sun-complaint-channel': html`<sun-complaint-channel locale="en"
    ><p>Wrapped words.</p></sun-complaint-channel
  >`,
  'sun-disclosure-list': html`<sun-disclosure-list locale="en"><p>Wrapped words.</p></sun-disclosure-list>`,
  'sun-leadership-roster': html`<sun-leadership-roster locale="en"
    ><p>Wrapped words.</p></sun-leadership-roster
  >`,
  'sun-request-form': html`<sun-request-form locale="en"><p>Wrapped words.</p></sun-request-form>`,
};

const pages: Record<string, string> = {};
for (const [tag, template] of Object.entries(ELEMENTS)) pages[tag] = await collectResult(render(template));
process.stdout.write(JSON.stringify(pages));
