import {
  complaintEventSchemas,
  complaintMachine,
  parseEventData,
  requestEventSchemas,
  requestMachine,
} from '@sunboard/intake';
import { describe, expect, it } from 'vitest';
import { dataFrom, fieldsOf, offeredEvents } from './event-fields.js';
import { choiceWord, EVENT_WORDS, FIELD_WORDS } from './event-words.js';

const MACHINES = [
  ['request', requestMachine, requestEventSchemas],
  ['complaint', complaintMachine, complaintEventSchemas],
] as const;
const staffEvents = (machine: (typeof MACHINES)[number][1]) =>
  offeredEvents([
    ...new Set(machine.transitions.filter(row => row.actors.includes('staff')).map(({ event }) => event)),
  ]);

describe.each(MACHINES)('the steps of a %s', (kind, machine, schemas) => {
  it('have names in both languages, for the step, its fields and their choices', () => {
    expect(Object.keys(schemas).filter(type => !Object.hasOwn(EVENT_WORDS, type))).toEqual([]);
    const fields = staffEvents(machine).flatMap(type => fieldsOf(kind, type));
    expect(fields.map(({ name }) => name).filter(name => !Object.hasOwn(FIELD_WORDS, name))).toEqual([]);
    const unnamed = fields.flatMap(({ name, options = [] }) =>
      options.filter(value => choiceWord(name, value, 'zh-CN') === value),
    );
    expect(unnamed).toEqual([]);
  });

  it('can be filled in so that the service takes them', () => {
    for (const type of staffEvents(machine)) {
      const fields = fieldsOf(kind, type);
      if (fields.some(({ name }) => name === 'text')) continue;
      const filled = dataFrom(fields, name => {
        const field = fields.find(entry => entry.name === name);
        if (field?.control === 'choice') return field.options?.[0] ?? '';
        if (field?.control === 'date') return '2026-03-02';
        if (field?.control === 'number') return '5';
        if (field?.control === 'check') return 'true';
        return name === 'remedyId' ? 'a-1' : '内容 | 附件';
      });
      expect(parseEventData(kind, type, filled).faults, type).toEqual([]);
    }
  });
});

it('reads lists line by line, and documents with their place', () => {
  const fields = fieldsOf('request', 'answer');
  const values: Record<string, string> = {
    outcome: 'granted',
    reasons: ' 一 \n\n二',
    documents: '规定 | 附件1\n名单',
  };
  expect(dataFrom(fields, name => values[name] ?? '')).toEqual({
    outcome: 'granted',
    reasons: ['一', '二'],
    documents: [
      { title: '规定', ref: '附件1' },
      { title: '名单', ref: '名单' },
    ],
  });
});
