/** The words the browser finder says to a person, in Chinese and English, in one place. */

/** Language of a message: `zh-CN` (简体中文) or `en`. */
export type MessageLanguage = 'zh-CN' | 'en';

/** What went wrong, or is about to be done, while a browser is being looked for. */
export type BrowserMessage =
  | { readonly id: 'wrongPath'; readonly path: string }
  | { readonly id: 'installingPlaywright' }
  | { readonly id: 'playwrightFailed'; readonly reason: string }
  | { readonly id: 'installingPackage' }
  | { readonly id: 'packageFailed'; readonly reason: string }
  | { readonly id: 'notFound' };

/** The language of the terminal, from `LC_ALL`, `LC_MESSAGES` or `LANG`: Chinese where they say `zh`, else English. */
export function messageLanguage(env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** One message as text in the language asked for. */
export function browserMessage(message: BrowserMessage, language: MessageLanguage): string {
  return language === 'zh-CN' ? inChinese(message) : inEnglish(message);
}

function inEnglish(message: BrowserMessage): string {
  switch (message.id) {
    case 'wrongPath':
      return `CHROMIUM_PATH names "${message.path}", but no browser is there. Correct the path, or unset CHROMIUM_PATH to have a browser looked for.`;
    case 'installingPlaywright':
      return 'No Chrome, Chromium or Edge found: downloading Chromium with Playwright (about 170 MB)…';
    case 'playwrightFailed':
      return `Playwright could not provide Chromium (${message.reason}).`;
    case 'installingPackage':
      return 'Installing the system packages chromium and fonts-noto-cjk with apt-get…';
    case 'packageFailed':
      return `apt-get could not provide Chromium (${message.reason}).`;
    case 'notFound':
      return [
        'No Chrome, Chromium or Edge was found, and none could be installed. Do one of these:',
        '  - install Google Chrome, Chromium or Microsoft Edge in its usual place;',
        '  - set CHROMIUM_PATH to the full path of the browser program;',
        '  - run "npx playwright install chromium" where the internet can be reached;',
        '  - on Debian or Ubuntu run "sudo apt-get install chromium fonts-noto-cjk".',
      ].join('\n');
  }
}

function inChinese(message: BrowserMessage): string {
  switch (message.id) {
    case 'wrongPath':
      return `CHROMIUM_PATH 指向“${message.path}”,但该处没有浏览器。请改正路径,或取消该变量以便自动查找。`;
    case 'installingPlaywright':
      return '未找到 Chrome、Chromium 或 Edge,正在通过 Playwright 下载 Chromium(约 170 MB)……';
    case 'playwrightFailed':
      return `Playwright 未能提供 Chromium(${message.reason})。`;
    case 'installingPackage':
      return '正在用 apt-get 安装系统软件包 chromium 和 fonts-noto-cjk……';
    case 'packageFailed':
      return `apt-get 未能提供 Chromium(${message.reason})。`;
    case 'notFound':
      return [
        '未找到 Chrome、Chromium 或 Edge,也未能自动安装。请任选一种办法:',
        '  - 在默认位置安装 Google Chrome、Chromium 或 Microsoft Edge;',
        '  - 把环境变量 CHROMIUM_PATH 设为浏览器程序的完整路径;',
        '  - 在能访问互联网的环境运行“npx playwright install chromium”;',
        '  - 在 Debian 或 Ubuntu 上运行“sudo apt-get install chromium fonts-noto-cjk”。',
      ].join('\n');
  }
}
