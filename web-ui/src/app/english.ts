import { bookOf } from './words';

/** The English books, in one chunk of their own that only those load who read English. */
const books = import.meta.glob('../**/words.en.json', { eager: true, import: 'default' });

export const english: Record<string, object> = Object.fromEntries(
  Object.entries(books).map(([path, book]) => [path.startsWith('./') ? 'app' : bookOf(path), book as object]),
);
