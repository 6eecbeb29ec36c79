/** English texts of the parts that load later. */
import type { partsZhCn } from './parts-zh-cn.js';

export const partsEn: typeof partsZhCn = {
  chartOf: 'Flow chart of {name}, {n} {n?step:steps}. The list above says everything about each step.',
  chartHelp:
    'Arrow keys follow the arrows from step to step, left and right change to a parallel step, Home goes to the start, plus and minus zoom, Enter goes to the step in the list.',
  legend: {
    next: 'Usual way',
    correction: 'Back after correction',
    refusal: 'Not accepted or refused',
    decision: 'Decision',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit width',
  tools: 'Chart tools',
  take: 'Download',
  download: 'Download {format}',
  print: 'Print',
  working: 'Preparing the file…',
  exportFailed: 'The file could not be made; please try again.',
  announce: 'Step {n}, {step}. {details}',
  isFirst: 'This is the start; no step comes before it.',
  acceptedOn: 'Date of acceptance',
  calculatorHint: 'The day of acceptance is not counted; counting begins on the next day.',
  calendarFile: 'Save as calendar file (.ics)',
  badDate: 'Please enter a valid date.',
  dueBy: 'Due by',
  dueWithExcluded: 'Due by, with procedures that do not count',
  excludedNote:
    'Hearing, testing, expert review and the like take place only where needed; the second column lets them take all their days. The organ must tell the applicant in writing how long they take.',
  provisional: '(provisional)',
  limitExtended: 'Legal limit, extended',
  materialColumns: ['Material', 'Originals', 'Copies', 'Form', 'Source', 'Forms'],
  optional: 'optional',
  blankForm: 'Blank form',
  sample: 'Sample',
  charged: 'Charged',
  free: 'Free of charge',
};
