/** The one place where a language is added: an entry here, and its file beside this one. See docs/languages.md. */

import type { Dictionary } from './dictionary.js';

/** The parts of a language's file, by the rooms that use their texts; a build leaves out those it does not need. */
export const SECTIONS = ['shared', 'widgets', 'rules', 'extension', 'checker', 'service'] as const;
export type Section = (typeof SECTIONS)[number];

/** A language's file. */
export type LanguageFile = Readonly<Record<Section, Dictionary>>;

/** A language beside the two in which the sources are written. */
export interface AddedLanguage {
  /** Its own name, e.g. `繁體中文`. */
  readonly name: string;
  /** The language of the sources that its file translates. */
  readonly from: 'zh-CN' | 'en';
  /** BCP 47 tags in small letters that ask for it, each with everything that begins with it. */
  readonly tags: readonly string[];
  /** Brings its file. */
  readonly load: () => Promise<Partial<LanguageFile>>;
}

const languages = {
  'zh-TW': {
    name: '繁體中文',
    from: 'zh-CN',
    tags: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
    load: () => import('./zh-tw.js'),
  },
} as const satisfies Readonly<Record<string, AddedLanguage>>;

/** Tags of the added languages. */
export type AddedLocale = keyof typeof languages;

/** The added languages by their tag. */
export const ADDED: Readonly<Record<string, AddedLanguage>> = languages;
