/** Reads JSON text, and what old systems write for it with a word to the webmaster. */
import { fileProblem, parseJson, type Locale, type Parsed } from '@sunboard/model';

/** `value` is undefined where it cannot be read; with a value, a problem tells that the text was no proper JSON. */
export async function jsonIn(text: string, locale: Locale): Promise<Parsed<unknown>> {
  const strict = parseJson(text, locale);
  const [fault] = strict.problems;
  if (fault?.code !== 'json') return strict;
  try {
    const { parseLooseJson } = await import('@sunboard/model/loose-json');
    // Once more as JSON: what nests too deeply is refused there.
    const loose = parseJson(JSON.stringify(parseLooseJson(text)), locale);
    const place = fault.value;
    const note = fileProblem('loose_json', locale, { place }, { severity: 'warning' });
    return {
      value: loose.value,
      problems: [...loose.problems, ...(loose.value === undefined ? [] : [note])],
    };
  } catch {
    return strict;
  }
}
