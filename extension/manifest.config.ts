/** The extension's manifest: Manifest V3 with the least permission that checking the open page needs. */
import { defineManifest } from '@crxjs/vite-plugin';

export default defineManifest({
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  version: '0.1.0',
  minimum_chrome_version: '116',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  action: { default_title: '__MSG_action__', default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
  background: { service_worker: 'src/background/index.ts', type: 'module' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_action__' } },
  options_ui: { page: 'src/options/options.html', open_in_tab: true },
  // Reading a page needs activeTab only: the person's click on the button grants it for that tab.
  permissions: ['activeTab', 'scripting', 'sidePanel', 'contextMenus'],
  // Asked for one host at a time, when a person starts a site check or wants attachments scanned.
  // Pictures of pages need all of them; they are given back right afterwards.
  optional_host_permissions: ['http://*/*', 'https://*/*', '<all_urls>'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html sunboard",
  },
});
