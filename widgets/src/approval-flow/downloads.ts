/** Files of a process to take away; loaded on the first click. */
import { approvalStep, type ApprovalStep, type Locale } from '@sunboard/model';
import { writeCsv } from '@sunboard/model/csv-write';
import { saveAs } from '../internal/save-as.js';
import { writeBpmn } from './bpmn-write.js';
import { writeMermaid } from './mermaid-write.js';
import type { FlowStep, Process } from './process-model.js';
import { toPng, toSvgText } from './picture-files.js';
import type { Take } from './tools-view.js';

/** What files are made from. */
export interface Subject {
  readonly picture: SVGSVGElement;
  readonly process: Process;
  readonly name: string;
  readonly locale: Locale;
}

type FileKind = Exclude<Take, 'print'>;

const EXTENSIONS: Readonly<Record<FileKind, string>> = {
  svg: 'svg',
  png: 'png',
  csv: 'csv',
  mermaid: 'mmd',
  bpmn: 'bpmn',
};

/** Makes the file and hands it to the browser. */
export async function download(take: FileKind, subject: Subject): Promise<void> {
  saveAs(await makeFile(take, subject), `${subject.name}.${EXTENSIONS[take]}`);
}

/** The file's content. */
export async function makeFile(take: FileKind, { picture, process, name, locale }: Subject): Promise<Blob> {
  switch (take) {
    case 'svg':
      return new Blob([toSvgText(picture, name)], { type: 'image/svg+xml' });
    case 'png':
      return toPng(picture);
    case 'csv':
      return new Blob([writeCsv(approvalStep, stepsOf(process), { locale })], {
        type: 'text/csv;charset=utf-8',
      });
    case 'mermaid':
      return new Blob([writeMermaid(process)], { type: 'text/vnd.mermaid;charset=utf-8' });
    case 'bpmn':
      return new Blob([writeBpmn(process, name)], { type: 'application/xml' });
  }
}

/** The steps as the model has them, the ways on spelled out. */
export function stepsOf(process: Process): ApprovalStep[] {
  return process.steps.map(({ number: _number, ...step }: FlowStep) => ({
    ...step,
    next: (process.out.get(step.id) ?? []).map(({ to, branch, label }) => ({
      to,
      branch,
      ...(label !== undefined && { label }),
    })),
  }));
}
