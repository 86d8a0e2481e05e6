import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startWords, switchTo } from '../app/words';

// a screen is loaded on its first visit, which takes its time on a busy machine
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  localStorage.clear();
  await startWords();
});

afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  await switchTo('zh-CN');
});

// what Ant Design asks of a browser and jsdom does not have
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
})) as unknown as typeof window.matchMedia;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;
window.scrollTo = () => undefined;
