/** Request forms by jurisdiction, all by data. */
import { ukRequestForm, usRequestForm } from './foreign-request-forms.js';
import { prcRequestForm } from './prc-request-form.js';

/** The request form of a jurisdiction. */
export const requestForms = { cn: prcRequestForm, uk: ukRequestForm, us: usRequestForm } as const;
