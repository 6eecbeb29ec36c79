/** An app as anybody would write it with the packages from npm: a widget registered, another's class taken alone, a theme. */
import '@sunboard/widgets/disclosure-list/define';
import '@sunboard/widgets/themes/plain.css';
import type { DisclosureItem } from '@sunboard/model';
import type { SunLoadEvent } from '@sunboard/widgets';
import { SunRequestForm } from '@sunboard/widgets/request-form';

class OfficeRequestForm extends SunRequestForm {}
customElements.define('office-request-form', OfficeRequestForm);

const items: readonly DisclosureItem[] = [{ title: 'Rules', publishedOn: '2026-03-16' }];
const list = document.querySelector('sun-disclosure-list');
list?.addEventListener('sun-load', (event: SunLoadEvent) => {
  document.documentElement.dataset['loaded'] = `${event.count} ${items.length} ${list.localName}`;
});
