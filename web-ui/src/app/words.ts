import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { speak } from '../api/client';
import type app from './words.zh.json';
import type ui from '../ui/words.zh.json';
import type steps from '../steps/words.zh.json';
import type work from '../features/work/words.zh.json';
import type cases from '../features/cases/words.zh.json';
import type sharing from '../features/sharing/words.zh.json';
import type evidence from '../features/evidence/words.zh.json';
import type assistance from '../features/assistance/words.zh.json';
import type referral from '../features/referral/words.zh.json';
import type measures from '../features/measures/words.zh.json';
import type emergency from '../features/emergency/words.zh.json';
import type former from '../features/former/words.zh.json';
import type recusal from '../features/recusal/words.zh.json';
import type audit from '../features/audit/words.zh.json';
import type administration from '../features/administration/words.zh.json';
import type delegations from '../features/delegations/words.zh.json';

/** Every screen's words by the name of its folder; the Chinese file is the one that types the keys. */
interface Books {
  app: typeof app;
  ui: typeof ui;
  steps: typeof steps;
  work: typeof work;
  cases: typeof cases;
  sharing: typeof sharing;
  evidence: typeof evidence;
  assistance: typeof assistance;
  referral: typeof referral;
  measures: typeof measures;
  recusal: typeof recusal;
  audit: typeof audit;
  former: typeof former;
  emergency: typeof emergency;
  administration: typeof administration;
  delegations: typeof delegations;
}

export type Language = 'zh-CN' | 'en';
type Book = keyof Books;
type Key<B extends Book> = PluralLess<Extract<keyof Books[B], string>>;
type PluralLess<K extends string> = K extends `${infer Stem}_other` ? Stem : K;
type Values = Record<string, string | number>;

/** Says a sentence; `coded` says the word of a server code and falls back to the code itself. */
export interface Words<B extends Book> {
  (key: Key<B>, values?: Values): string;
  coded(family: string, code: string | null | undefined): string;
  has(key: string): boolean;
  language: Language;
}

const KEPT = 'lianan.language';

export function bookOf(path: string): string {
  return path
    .replace(/\/words\.(zh|en)\.json$/, '')
    .split('/')
    .slice(-1)[0]!;
}

const chinese = import.meta.glob('../**/words.zh.json', { eager: true, import: 'default' });

export function startWords(): Promise<unknown> {
  const resources: Record<string, object> = {};
  for (const [path, book] of Object.entries(chinese)) {
    resources[path.startsWith('./') ? 'app' : bookOf(path)] = book as object;
  }
  void i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': resources },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return localStorage.getItem(KEPT) === 'en' ? switchTo('en') : switchTo('zh-CN');
}

export async function switchTo(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'app')) {
    const { english } = await import('./english');
    for (const [book, words] of Object.entries(english)) i18next.addResourceBundle('en', book, words);
  }
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  speak(language);
  await i18next.changeLanguage(language);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

export function useWords<B extends Book>(book: B): Words<B> {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return useMemo(() => wordsOf(book, language), [book, language]);
}

function wordsOf<B extends Book>(book: B, language: Language): Words<B> {
  const translate = i18next.getFixedT(language, book) as unknown as (key: string, values?: Values) => string;
  const say = ((key: string, values?: Values) => translate(key, values)) as unknown as Words<B>;
  say.has = (key) => i18next.exists(key, { ns: book, lng: language });
  say.coded = (family, code) =>
    code && say.has(`${family}.${code}`) ? translate(`${family}.${code}`) : (code ?? '');
  say.language = language;
  return say;
}
