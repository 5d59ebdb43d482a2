import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{unit,data,repository,job-sites}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
