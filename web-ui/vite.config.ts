import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Compresses once at build time what the portal would otherwise compress on every request. */
function precompressed(): Plugin {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  return {
    name: 'precompressed',
    apply: 'build',
    closeBundle() {
      for (const file of files('dist').filter((path) => /\.(js|css|svg|json)$/.test(path))) {
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(
          `${file}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        );
      }
    },
  };
}

const portal = process.env.LIANAN_PORTAL ?? 'http://127.0.0.1:5199';
const toPortal = { target: portal, changeOrigin: false, secure: false };

export default defineConfig({
  plugins: [react(), precompressed()],
  build: {
    // browsers of the domestic desktops lag behind: no newer syntax than these know
    target: ['chrome90', 'edge90', 'firefox90', 'safari15'],
    sourcemap: false,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
  },
  // a classic worker: module workers came late to Firefox
  worker: { format: 'iife' },
  server: { port: 5198, proxy: { '/api': toPortal, '/login': toPortal, '/logout': toPortal } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.spec.{ts,tsx}'],
    css: false,
    pool: 'threads',
    testTimeout: 20_000,
  },
});
