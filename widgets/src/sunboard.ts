/** The recommended one file: registers all widgets and upgrades `data-sunboard` placeholders. */
import './approval-flow/define.js';
import './complaint-channel/define.js';
import './disclosure-list/define.js';
import './leadership-roster/define.js';
import './request-form/define.js';
import { upgradePlaceholders } from './internal/placeholders.js';

upgradePlaceholders();
