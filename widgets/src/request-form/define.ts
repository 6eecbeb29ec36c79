/** Registers `<sun-request-form>`. */
import { defineElement } from '../internal/define.js';
import { SunRequestForm } from './request-form.js';

defineElement('sun-request-form', SunRequestForm);
