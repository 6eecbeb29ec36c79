/** Registers `<sun-complaint-channel>`. */
import { defineElement } from '../internal/define.js';
import { SunComplaintChannel } from './complaint-channel.js';

defineElement('sun-complaint-channel', SunComplaintChannel);
