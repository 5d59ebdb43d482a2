/** English texts of the extension's own pages: popup, desk, options, guide, first run. */
export default {
  'status.saved': 'Saved',
} as const;
