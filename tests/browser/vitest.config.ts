import { defineConfig } from 'vitest/config';

/** Real browsers: one test file at a time, each may take its time. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    retry: 0,
  },
});
