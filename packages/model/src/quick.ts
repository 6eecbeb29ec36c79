/** Recognises records that need no mending: of 100,000 items nearly all are plainly good, and telling so must not cost a second. */
import { isNothing } from './nothing.js';
import { hasOwn } from './own.js';
import { mayHoldMarkup } from './plain-text.js';
import { entriesIn, type EntitySchema } from './shape.js';

/** Says whether a value is exactly what the schema's own check would answer. */
type Test = (value: unknown) => boolean;

interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Step[];
  readonly wrapped?: Step;
  readonly default?: unknown;
  readonly item?: Step;
  readonly options?: readonly unknown[];
}

const known = new WeakMap<object, Test>();

/**
 * True when the check of `schema` would give the record back as it is: every key known, nothing to trim, drop, translate or
 * report. False says nothing: the record has to be checked. Schemas with steps unknown here are never quick.
 */
export function isPlainlyGood<T>(schema: EntitySchema<T>, data: unknown): data is T {
  let test = known.get(schema);
  if (!test) known.set(schema, (test = testFor(schema) ?? never));
  return test(data);
}

const never: Test = () => false;

/** The test of a schema; undefined when some step of it is not known here. Labels and codes (metadata) check nothing. */
function testFor(schema: Step): Test | undefined {
  if (!schema.pipe) return rootTest(schema);
  const steps = schema.pipe.filter(step => step.type !== 'metadata');
  return allOf(steps.map((step, at) => (at === 0 ? testFor(step) : stepTest(step))));
}

/** Blank values of optional fields are dropped by the check, so they are not plainly good. */
function optionalTest({ wrapped }: Step): Test | undefined {
  const test = wrapped && testFor(wrapped);
  return test && (value => test(value) && (typeof value !== 'string' || value.trim() !== ''));
}

function rootTest(schema: Step): Test | undefined {
  switch (schema.type) {
    case 'string':
      return value => typeof value === 'string';
    case 'number':
      return value => typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return value => typeof value === 'boolean';
    case 'picklist': {
      const { options = [] } = schema;
      return value => options.includes(value);
    }
    case 'array': {
      const test = schema.item && testFor(schema.item);
      return test && (value => Array.isArray(value) && value.every(test));
    }
    case 'object':
      return objectTest(schema);
    case 'optional':
      return optionalTest(schema);
    default:
      return undefined;
  }
}

function stepTest({ type, requirement }: Step): Test | undefined {
  switch (type) {
    case 'trim':
      return isPlain;
    case 'non_empty':
      return value => (value as string).length > 0;
    case 'max_length':
      return value => (value as string).length <= (requirement as number);
    case 'min_value':
      return value => (value as number) >= (requirement as number);
    case 'integer':
      return value => Number.isInteger(value);
    case 'check':
      return requirement as Test;
    // Dates are the only values that the model reads by a step of its own; see `kindOf`.
    case 'raw_transform':
      return isIsoDay;
    default:
      return undefined;
  }
}

function objectTest(schema: Step): Test | undefined {
  const entries = entriesIn(schema);
  const tests: Record<string, Test> = Object.create(null) as Record<string, Test>;
  for (const name of Object.keys(entries)) {
    const test = entries[name] && testFor(entries[name]);
    if (!test) return undefined;
    tests[name] = test;
  }
  const required = Object.keys(entries).filter(name => isFilled(entries[name] as Step));
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) if (!tests[key]?.(record[key])) return false;
    return required.every(name => hasOwn(record, name));
  };
}

/** Whether a record that passes the check always has the field: it is required, or the check adds what it is by default. */
function isFilled(schema: Step): boolean {
  return schema.type !== 'optional' || schema.default !== undefined;
}

function allOf(tests: readonly (Test | undefined)[]): Test | undefined {
  if (!tests.every(test => test !== undefined)) return undefined;
  const [first = never, second, third] = tests;
  if (!second) return first;
  if (!third) return value => first(value) && second(value);
  return value => tests.every(test => test(value));
}

/** `YYYY-MM-DD`, a day of the calendar in the years that `parseDate` takes. */
function isIsoDay(value: unknown): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value as string);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A text that the reading would not change: nothing to trim, no markup, no word for nothing. */
function isPlain(value: unknown): boolean {
  const text = value as string;
  return text.trim() === text && !mayHoldMarkup(text) && !isNothing(text);
}
