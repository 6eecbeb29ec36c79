/** `<sun-request-form>`: a request for information 政府信息公开申请, with receipt and status. */
import { property } from 'lit/decorators.js';
import { FormElement, type FormHost, type FormPart } from '../internal/form/form-element.js';

/**
 * Enhances the plain form inside it, or draws the whole form by itself. Fields, order and checks come from the model.
 *
 * @element sun-request-form
 * @attr {'cn'|'uk'|'us'} jurisdiction - Which form is drawn. Default `cn`.
 * @attr {string} suggestions - Address of the disclosure list's data: documents that match what is typed are offered before filing.
 * @attr {string} complaint-url - Page for complaints and consultations, which are not handled as requests (OGI art. 39); what was typed is carried there.
 */
export class SunRequestForm extends FormElement {
  @property() jurisdiction: 'cn' | 'uk' | 'us' = 'cn';
  @property() suggestions: string | null = null;
  @property({ attribute: 'complaint-url' }) complaintUrl: string | null = null;

  protected override async loadPart(host: FormHost): Promise<FormPart> {
    const { requestPart } = await import('./request-part.js');
    return requestPart(host, this);
  }
}
