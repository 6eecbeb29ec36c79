/** Brings the texts of the page's language, then the builder. */
import { loadLanguage, localeOf } from '@sunboard/model';

void begin();

async function begin(): Promise<void> {
  // Without the texts of an added language the page reads Chinese.
  await loadLanguage(localeOf(document.documentElement.lang))?.catch(() => undefined);
  await import('./builder.js');
}
