/** The fields of an event's form, read from the schema that the service checks the event with: the two cannot drift apart. */
import {
  complaintEventSchemas,
  OUTCOMES_BY_COMPLAINT_KIND,
  requestEventSchemas,
  type CaseKind,
} from '@sunboard/intake';

/** How a field is filled in. */
export type Control = 'text' | 'words' | 'lines' | 'documents' | 'date' | 'number' | 'choice' | 'check';

/** A field of an event's form. */
export interface EventField {
  /** Dotted path into the event's data. */
  readonly name: string;
  readonly control: Control;
  readonly required: boolean;
  readonly max?: number;
  readonly options?: readonly string[];
}

/** Events that the case view has a place of its own for. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'message',
  'identity_opened',
  'submit',
  'register_offline',
  'register',
]);
/** Words of the filer that staff enter: the service takes a text and stores it beside the log. */
const SPOKEN: ReadonlySet<string> = new Set(['give_reason', 'give_info', 'submit_correction']);
/** Texts longer than this get several rows. */
const LONG = 400;

/** What a schema looks like to this walk. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly options?: readonly string[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** The steps to offer, out of those that the state allows. */
export function offeredEvents(allowed: readonly string[]): readonly string[] {
  return allowed.filter(type => !ELSEWHERE.has(type));
}

/** Fields of an event's form; `complaintKind` narrows the outcomes. */
export function fieldsOf(kind: CaseKind, type: string, complaintKind?: string): readonly EventField[] {
  if (SPOKEN.has(type)) return [{ name: 'text', control: 'words', required: true, max: 10_000 }];
  const schemas = (kind === 'request' ? requestEventSchemas : complaintEventSchemas) as unknown as Readonly<
    Record<string, Node>
  >;
  const fields = walk(schemas[type], '', true);
  const outcomes: Readonly<Record<string, readonly string[]>> = OUTCOMES_BY_COMPLAINT_KIND;
  const offered = kind === 'complaint' && complaintKind !== undefined ? outcomes[complaintKind] : undefined;
  return offered === undefined
    ? fields
    : fields.map(field => (field.name === 'outcome' ? { ...field, options: offered } : field));
}

/** The event's data from what was filled in; empty optional fields are left out. */
export function dataFrom(
  fields: readonly EventField[],
  read: (name: string) => string,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, read(field.name).trim());
    if (value === undefined) continue;
    const [outer = '', inner] = field.name.split('.');
    data[outer] = inner === undefined ? value : { ...(data[outer] as object | undefined), [inner]: value };
  }
  return data;
}

function valueOf({ control }: EventField, text: string): unknown {
  if (control === 'check') return text === 'true' ? true : undefined;
  if (control === 'lines') {
    return linesOf(text);
  }
  if (control === 'documents') {
    const documents = linesOf(text).map(line => {
      const [title = '', ref = ''] = line.split('|').map(part => part.trim());
      return { title, ref: ref === '' ? title : ref };
    });
    return documents.length > 0 ? documents : undefined;
  }
  if (text === '') return undefined;
  return control === 'number' ? Number(text) : text;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

function walk(node: Node | undefined, name: string, required: boolean): readonly EventField[] {
  if (!node) return [];
  if (node.type === 'optional') return walk(node.wrapped, name, false);
  if (node.entries)
    return Object.entries(node.entries).flatMap(([key, inner]) =>
      walk(inner, name === '' ? key : `${name}.${key}`, required),
    );
  return [fieldFrom(node, name, required)];
}

function fieldFrom(node: Node, name: string, required: boolean): EventField {
  const steps = node.pipe ?? [];
  const max = steps.find(({ type }) => type === 'max_length')?.requirement;
  const common = { name, required, ...(typeof max === 'number' && { max }) };
  if (node.options) return { ...common, control: 'choice', options: node.options };
  if (node.type === 'array') {
    // An empty list is an answer, where the schema does not ask for more.
    const least = steps.some(({ type }) => type === 'min_length');
    return { name, required: required && least, control: node.item?.entries ? 'documents' : 'lines' };
  }
  if (node.type === 'boolean') return { ...common, control: 'check', required: false };
  if (node.type === 'number') return { ...common, control: 'number' };
  if (steps.some(({ type }) => type === 'iso_date')) return { ...common, control: 'date' };
  return { ...common, control: typeof max === 'number' && max > LONG ? 'words' : 'text' };
}
