/** Writes a process as BPMN 2.0 XML with its drawing, so that modelling tools open it as a picture. */
import { layoutFlow, type FlowLayout } from './layout/index.js';
import type { FlowLink, FlowStep, Process } from './process-model.js';

interface Shape {
  readonly id: string;
  readonly tag: string;
  readonly name: string;
  readonly step?: FlowStep;
}

interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

const TASK = { width: 120, height: 80 };
const GATE = { width: 50, height: 50 };
const WORDS: Readonly<Record<FlowLink['branch'], string>> = {
  next: '',
  yes: '是',
  no: '否',
  correction: '补正',
  refusal: '不予',
};

/** XML that `readBpmn` reads back with the same steps, owners and ways on; where a step forks, a gateway without a name stands after it. */
export function writeBpmn(process: Process, name: string): string {
  const { shapes, flows, ids } = partsOf(process);
  const layout = layoutFlow(
    {
      nodes: shapes.map(shape => ({ id: shape.id, ...(shape.step ? TASK : GATE) })),
      edges: flows.map(({ id, from, to }) => ({ id, from, to })),
    },
    { direction: 'right' },
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:sunboard:process">',
    `  <process id="process" name="${escaped(name)}" isExecutable="false">`,
    ...lanesOf(process, ids),
    ...shapes.map(shapeXml),
    ...flows.map(
      flow =>
        `    <sequenceFlow id="${flow.id}" sourceRef="${flow.from}" targetRef="${flow.to}"${flow.name === '' ? '' : ` name="${escaped(flow.name)}"`}/>`,
    ),
    '  </process>',
    ...diagramOf(layout),
    '</definitions>',
  ].join('\n')}\n`;
}

function partsOf(process: Process): { shapes: Shape[]; flows: Flow[]; ids: Map<string, string> } {
  const ids = new Map(
    process.steps.map(({ id, number }) => [
      id,
      /^[A-Za-z_][\w.-]{0,70}$/.test(id) &&
      !/^(?:flow|gate|lane)_/.test(id) &&
      id !== 'process' &&
      id !== 'definitions'
        ? id
        : `step_${number}`,
    ]),
  );
  const shapes: Shape[] = [];
  const flows: Flow[] = [];
  for (const step of process.steps) {
    const id = ids.get(step.id) ?? '';
    const links = process.out.get(step.id) ?? [];
    const gate = `gate_${step.number}`;
    const isChoice = step.decision === true || links.some(link => link.branch !== 'next');
    shapes.push({ id, tag: 'userTask', name: step.name, step });
    if (links.length > 1) {
      shapes.push({ id: gate, tag: isChoice ? 'exclusiveGateway' : 'parallelGateway', name: '' });
      flows.push({ id: `flow_${flows.length}`, from: id, to: gate, name: '' });
    }
    for (const link of links)
      flows.push({
        id: `flow_${flows.length}`,
        from: links.length > 1 ? gate : id,
        to: ids.get(link.to) ?? '',
        name: link.label ?? WORDS[link.branch],
      });
  }
  return { shapes, flows, ids };
}

function lanesOf(process: Process, ids: ReadonlyMap<string, string>): string[] {
  const owners = [...new Set(process.steps.map(step => step.owner ?? '').filter(Boolean))];
  if (owners.length === 0) return [];
  const lanes = owners.map((owner, index) => {
    const members = process.steps
      .filter(step => step.owner === owner)
      .map(step => `        <flowNodeRef>${ids.get(step.id) ?? ''}</flowNodeRef>`);
    return [`      <lane id="lane_${index + 1}" name="${escaped(owner)}">`, ...members, '      </lane>'].join(
      '\n',
    );
  });
  return ['    <laneSet id="lanes">', ...lanes, '    </laneSet>'];
}

function shapeXml({ id, tag, name, step }: Shape): string {
  const title = name === '' ? '' : ` name="${escaped(name)}"`;
  return step?.note
    ? `    <${tag} id="${id}"${title}><documentation>${escaped(step.note)}</documentation></${tag}>`
    : `    <${tag} id="${id}"${title}/>`;
}

function diagramOf({ nodes, edges }: FlowLayout): string[] {
  return [
    '  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">',
    ...nodes.map(
      ({ id, x, y, width, height }) =>
        `    <bpmndi:BPMNShape id="shape_${id}" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`,
    ),
    ...edges.map(
      ({ id, points }) =>
        `    <bpmndi:BPMNEdge id="edge_${id}" bpmnElement="${id}">${points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`,
    ),
    '  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
  ];
}

/** Characters that XML 1.0 does not allow are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
