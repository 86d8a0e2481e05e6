import { describe, expect, it } from 'vitest';

const chinese = import.meta.glob('../**/words.zh.json', { eager: true, import: 'default' });
const english = import.meta.glob('../**/words.en.json', { eager: true, import: 'default' });

/** Chinese has one plural form, English two: the keys are compared by their stems. */
const stems = (book: unknown) =>
  [...new Set(Object.keys(book as object).map((key) => key.replace(/_(one|other)$/, '')))].sort();

describe('the words of every screen', () => {
  it.each(Object.keys(chinese))('%s says the same things in English', (path) => {
    expect(stems(english[path.replace('.zh.', '.en.')])).toEqual(stems(chinese[path]));
  });

  it.each(Object.keys(chinese))('%s uses the same variables in English', (path) => {
    const zh = chinese[path] as Record<string, string>;
    const en = english[path.replace('.zh.', '.en.')] as Record<string, string>;
    const variables = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
    for (const key of Object.keys(zh)) {
      const twin = en[key] ?? en[key.replace(/_other$/, '')];
      expect({ key, variables: variables(twin) }).toEqual({ key, variables: variables(zh[key]) });
    }
  });

  it('leaves no English word untranslated in Chinese and none empty', () => {
    for (const book of [...Object.values(chinese), ...Object.values(english)]) {
      for (const [key, text] of Object.entries(book as Record<string, string>))
        expect(text, key).not.toBe('');
    }
  });
});
