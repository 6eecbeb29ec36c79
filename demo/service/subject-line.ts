/** What a filing is about, in a line: the words that lists and letters name it by. Never who filed it. */

const LONGEST = 80;

/** Empty when the content is sealed or erased. */
export function subjectLine(content: Readonly<Record<string, unknown>> | undefined): string {
  const { subject, informationTitle, documentNumber, description } = content ?? {};
  const first = [subject, informationTitle, description, documentNumber].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  const line = (first ?? '').replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
