/** Registers `<sun-approval-flow>`. */
import { defineElement } from '../internal/define.js';
import { ApprovalFlowElement } from './approval-flow.js';

defineElement('sun-approval-flow', ApprovalFlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'sun-approval-flow': ApprovalFlowElement;
  }
}
