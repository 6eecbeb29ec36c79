/** The recommended one file: registers all widgets and upgrades `data-sunboard` placeholders. */
import './disclosure-list/define.js';
import { upgradePlaceholders } from './internal/placeholders.js';

upgradePlaceholders();
