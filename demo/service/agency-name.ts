/** The office's name 机关名称 as its pages and letters write it. */
import { pick, type Locale } from '@sunboard/model';

/** In a language; Chinese where there is no other. */
export function agencyName(
  { name, nameEn }: { readonly name: string; readonly nameEn: string },
  locale: Locale,
): string {
  return pick({ zh: name, en: nameEn }, locale);
}
