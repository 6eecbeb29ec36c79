/** Reads the command line of the checker into settings, or says what is wrong with it. */
import { parseArgs } from 'node:util';
import { languageNames, localeOf, parseDate, type Locale } from '@sunboard/model';
import { PACKS } from '@sunboard/rules';

/** What the person asked for. */
export interface Settings {
  /** Files, folders and addresses, in the order given. */
  readonly inputs: readonly string[];
  /** JSON array on standard output instead of text. */
  readonly json: boolean;
  /** Each report carries its PageFacts. */
  readonly facts: boolean;
  /** Also print what passed, needs judging or was exempted. */
  readonly all: boolean;
  /** Rule packs; undefined leaves them to the profile. */
  readonly packs?: readonly string[];
  readonly profile?: string;
  /** Day of the check, `YYYY-MM-DD`; undefined is today in the zone of the page's jurisdiction. */
  readonly today?: string;
  /** File that maps saved files to their original addresses. */
  readonly urlMap?: string;
  /** Open linked files and look for private data in them. */
  readonly attachments: boolean;
  /** With `json`: print the findings over all pages as well. */
  readonly site: boolean;
  /** Let saved files load what they refer to. Addresses always use the network. */
  readonly network: boolean;
  /** Longest time for one page, in milliseconds. */
  readonly timeout: number;
  readonly locale: Locale;
  readonly help: boolean;
}

/** Why a command line cannot be used: a reason and the word it is about. */
export interface UsageFault {
  readonly reason: 'unknownOption' | 'noInput' | 'unknownPack' | 'badDate' | 'badTimeout' | 'badLocale';
  readonly word: string;
}

const KNOWN = languageNames().map(([locale]) => locale);
const OPTIONS = {
  json: { type: 'boolean' },
  facts: { type: 'boolean' },
  all: { type: 'boolean' },
  pack: { type: 'string', multiple: true },
  profile: { type: 'string' },
  today: { type: 'string' },
  'url-map': { type: 'string' },
  attachments: { type: 'boolean' },
  site: { type: 'boolean' },
  network: { type: 'boolean' },
  timeout: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads arguments; `env` tells the language of the terminal. */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly fault: UsageFault; readonly locale: Locale } {
  const locale = terminalLocale(env);
  const fault = (reason: UsageFault['reason'], word: string) => ({ fault: { reason, word }, locale });
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fault(
      'unknownOption',
      /'([^']{1,60})'/.exec((error as Error).message)?.[1] ?? (error as Error).message,
    );
  }
  const { values, positionals } = parsed;
  const packs = values.pack?.flatMap(pack => pack.split(',')).filter(pack => pack !== '');
  const strange = packs?.find(pack => !PACKS.some(known => known.id === pack));
  if (strange !== undefined) return fault('unknownPack', strange);
  if (values.today !== undefined && parseDate(values.today)?.date !== values.today)
    return fault('badDate', values.today);
  const seconds = Number(values.timeout ?? 30);
  if (!(seconds > 0 && seconds <= 3600)) return fault('badTimeout', values.timeout ?? '');
  if (values.locale !== undefined && !KNOWN.some(known => known === values.locale))
    return fault('badLocale', values.locale);
  if (positionals.length === 0 && values.help !== true) return fault('noInput', '');
  return {
    inputs: positionals,
    json: values.json === true,
    facts: values.facts === true,
    all: values.all === true,
    ...(packs && packs.length > 0 && { packs }),
    ...(values.profile !== undefined && { profile: values.profile }),
    ...(values.today !== undefined && { today: values.today }),
    ...(values['url-map'] !== undefined && { urlMap: values['url-map'] }),
    attachments: values.attachments === true,
    site: values.site === true,
    network: values.network === true,
    timeout: seconds * 1000,
    locale: (values.locale as Locale | undefined) ?? locale,
    help: values.help === true,
  };
}

function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  const tag = set.replace(/[.@].*/s, '');
  return /^(?:en|zh)/i.test(tag) ? localeOf(tag) : 'zh-CN';
}
