import { SITES } from '../job-sites/index.js';

/** The sites of the registry as the options and the first run list them. */
export const KNOWN_SITES = SITES.map(({ id, name, hosts, termsForbidOverlay }) => ({
  id,
  name,
  host: (hosts[0] ?? '').replace(/^\*\./, ''),
  termsForbidOverlay: termsForbidOverlay ?? false,
}));
