/** The words the browser finder says to a person, in one place. */
import { localeOf, localize, type Locale, type Localized } from '@sunboard/model';

/** What went wrong, or is about to be done, while a browser is being looked for. */
export type BrowserMessage =
  | { readonly id: 'wrongPath'; readonly path: string }
  | { readonly id: 'installingPlaywright' }
  | { readonly id: 'playwrightFailed'; readonly reason: string }
  | { readonly id: 'installingPackage' }
  | { readonly id: 'packageFailed'; readonly reason: string }
  | { readonly id: 'notFound' };

const TEXTS: Readonly<Record<BrowserMessage['id'], Localized>> = {
  wrongPath: {
    'zh-CN': 'CHROMIUM_PATH 指向“{word}”,但该处没有浏览器。请改正路径,或取消该变量以便自动查找。',
    en: 'CHROMIUM_PATH names "{word}", but no browser is there. Correct the path, or unset CHROMIUM_PATH to have a browser looked for.',
  },
  installingPlaywright: {
    'zh-CN': '未找到 Chrome、Chromium 或 Edge,正在通过 Playwright 下载 Chromium(约 170 MB)……',
    en: 'No Chrome, Chromium or Edge found: downloading Chromium with Playwright (about 170 MB)…',
  },
  playwrightFailed: {
    'zh-CN': 'Playwright 未能提供 Chromium({word})。',
    en: 'Playwright could not provide Chromium ({word}).',
  },
  installingPackage: {
    'zh-CN': '正在用 apt-get 安装系统软件包 chromium 和 fonts-noto-cjk……',
    en: 'Installing the system packages chromium and fonts-noto-cjk with apt-get…',
  },
  packageFailed: {
    'zh-CN': 'apt-get 未能提供 Chromium({word})。',
    en: 'apt-get could not provide Chromium ({word}).',
  },
  notFound: {
    'zh-CN': `未找到 Chrome、Chromium 或 Edge,也未能自动安装。请任选一种办法:
  - 在默认位置安装 Google Chrome、Chromium 或 Microsoft Edge;
  - 把环境变量 CHROMIUM_PATH 设为浏览器程序的完整路径;
  - 在能访问互联网的环境运行“npx playwright install chromium”;
  - 在 Debian 或 Ubuntu 上运行“sudo apt-get install chromium fonts-noto-cjk”。`,
    en: `No Chrome, Chromium or Edge was found, and none could be installed. Do one of these:
  - install Google Chrome, Chromium or Microsoft Edge in its usual place;
  - set CHROMIUM_PATH to the full path of the browser program;
  - run "npx playwright install chromium" where the internet can be reached;
  - on Debian or Ubuntu run "sudo apt-get install chromium fonts-noto-cjk".`,
  },
};

/** The language of the terminal, from `LC_ALL`, `LC_MESSAGES` or `LANG`: Chinese where they say `zh`, else English. */
export function messageLanguage(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';
  return localeOf(tag.replace(/[.@].*/s, ''));
}

/** One message as text in the language asked for. */
export function browserMessage(message: BrowserMessage, language: Locale): string {
  const word = 'path' in message ? message.path : 'reason' in message ? message.reason : '';
  return localize(TEXTS[message.id], language).replace('{word}', () => word);
}
