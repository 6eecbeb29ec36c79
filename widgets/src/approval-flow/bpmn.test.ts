/** Holds BPMN 2.0 in and out to account: what modelling tools write, what we write, and what nobody should send. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBpmn } from './bpmn-read.js';
import { writeBpmn } from './bpmn-write.js';
import { exampleGuide } from './examples.js';
import { buildProcess } from './process-model.js';

const read = (text: string) => readBpmn(text, 'zh-CN');
const wrapped = (inner: string, prefix = 'bpmn:') =>
  `<?xml version="1.0" encoding="UTF-8"?>
  <${prefix}definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><${prefix}process id="p">${inner}</${prefix}process></${prefix}definitions>`;

describe('readBpmn', () => {
  it('reads tasks, a gateway with answers, lanes as owners and documentation as note', () => {
    const { value, problems } = read(
      wrapped(`
        <bpmn:laneSet id="lanes"><bpmn:lane id="l" name="综合窗口"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:startEvent id="s"/><bpmn:userTask id="a" name="收件"><bpmn:documentation>当场审查</bpmn:documentation></bpmn:userTask>
        <bpmn:exclusiveGateway id="g"/><bpmn:task id="b" name="审查"/><bpmn:task id="c" name="补正"/><bpmn:endEvent id="e"/>
        <bpmn:sequenceFlow id="f0" sourceRef="s" targetRef="a"/><bpmn:sequenceFlow id="f1" sourceRef="a" targetRef="g"/>
        <bpmn:sequenceFlow id="f2" name="是" sourceRef="g" targetRef="b"/><bpmn:sequenceFlow id="f3" name="材料不齐" sourceRef="g" targetRef="c"/>
        <bpmn:sequenceFlow id="f4" sourceRef="c" targetRef="a"/><bpmn:sequenceFlow id="f5" sourceRef="b" targetRef="e"/>`),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      {
        id: 'a',
        name: '收件',
        owner: '综合窗口',
        note: '当场审查',
        decision: true,
        next: [
          { to: 'b', branch: 'yes', label: '是' },
          { to: 'c', branch: 'correction', label: '材料不齐' },
        ],
      },
      { id: 'b', next: [] },
      { id: 'c', next: [{ to: 'a', branch: 'next' }] },
    ]);
  });

  it('does not mind which prefix a tool gives its elements', () => {
    for (const prefix of ['', 'semantic:', 'bpmn2:'])
      expect(read(wrapped(`<${prefix}task id="a" name="甲"/>`, prefix)).value).toMatchObject([
        { name: '甲' },
      ]);
  });

  it('reads back what it wrote: steps, owners, notes and ways on', () => {
    const process = buildProcess(exampleGuide.process ?? []);
    const again = buildProcess(read(writeBpmn(process, '示例')).value);
    const shape = (one: typeof process) => [
      one.steps.map(({ id, name, owner, note }) => [id, name, owner, note]),
      one.links.map(({ from, to, label }) => [from, to, label]),
    ];
    expect(shape(again)).toEqual(shape(process));
  });

  it('says what is wrong with a file that is no XML, is cut short, or holds no process', () => {
    for (const text of ['<definitions>', '<a', '<a></b>', wrapped('<bpmn:task id="a" name="甲">')])
      expect(read(text)).toMatchObject({ value: [], problems: [{ code: 'bpmn_not_xml' }] });
    expect(read(wrapped(''))).toMatchObject({ value: [], problems: [{ code: 'bpmn_no_process' }] });
  });

  it('expands no entities and fetches nothing that a DTD names', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y SYSTEM "file:///etc/passwd">]>`;
    const { value } = read(
      bomb + '<definitions><process><task id="a" name="甲&y;"/></process></definitions>',
    );
    expect(JSON.stringify(value)).not.toContain('root');
  });

  it('answers for nesting that would exhaust the stack', () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(read(deep).problems).toHaveLength(1);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        read(`<${text}`);
      }),
    );
  });
});
