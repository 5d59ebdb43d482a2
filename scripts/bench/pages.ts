/** Pages for the benchmark, after the layout of a board's result list; every company in them is invented. */

const TITLES = [
  'Systems Administrator',
  'Senior Network Engineer',
  'DevOps Engineer',
  'Cloud Engineer',
  'Account Manager',
  'IT Support Specialist',
  'Site Reliability Engineer',
  'Warehouse Associate',
];
const COMPANIES = ['Fernhill Credit Union', 'Larkspur Freight', 'Tamarack Health', 'Quill & Harbor', 'Osprey Mills'];
const PLACES = ['Austin, TX (On-site)', 'Denver, CO (Hybrid)', 'Columbus, OH', 'Remote, United States', 'Boise, ID'];
const LINES = [
  'Administer Windows Server and Linux machines: patching, monitoring, backups and restores.',
  'Run Kubernetes clusters and write Terraform modules for the product teams.',
  'Operate firewalls, routing and switching for nine sites: BGP, OSPF, VLANs.',
  'Handle incidents and service requests that the service desk passes on.',
  'Automate account creation with PowerShell and Python.',
  'Requires 5+ years of experience and an AWS certification or CCNA.',
  'Pay is $95,000 to $120,000 a year, with a bonus and a share in the on-call rotation.',
];

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>infrastructure Jobs | LinkedIn</title><style>
body{font:15px/1.5 sans-serif;margin:0}.cols{display:flex;max-width:1120px;margin:16px auto}
.scaffold-layout__list{width:400px;height:780px;overflow-y:auto}ul{list-style:none;margin:0;padding:0}li{padding:12px 16px;min-height:84px}
.jobs-search__job-details--container{flex:1;padding:20px}</style></head><body><header>Benchmark page (invented companies)</header>`;

function card(i: number): string {
  const id = String(4200000000 + i);
  return `<li class="card scaffold-layout__list-item" data-occludable-job-id="${id}"><div class="job-card-container" data-job-id="${id}"><div class="artdeco-entity-lockup__title"><a class="job-card-container__link job-card-list__title--link" href="/jobs/view/${id}/">${pick(TITLES, i)}</a></div><div class="artdeco-entity-lockup__subtitle">${pick(COMPANIES, i)}</div><div class="artdeco-entity-lockup__caption">${pick(PLACES, i)}</div></div></li>`;
}

/** A description of about `chars` characters. */
export function longText(chars: number): string {
  let text = '';
  for (let i = 0; text.length < chars; i += 1) text += `${pick(LINES, i)} Work item ${i} of the plan.\n`;
  return text.slice(0, chars);
}

/**
 * A posting's text of about `chars` characters for judging: lines of words in an order of chance (always the same), so that
 * nothing remembered per line helps, with its pay named once, as in real postings.
 */
export function variedText(chars: number): string {
  const words = LINES.filter((line) => !line.includes('$')).flatMap((line) => line.split(' '));
  let state = 7;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const lines: string[] = ['Pay: $95,000 to $120,000 a year.'];
  for (let length = 0; length < chars; length += lines.at(-1)?.length ?? 1) {
    const line = Array.from({ length: 6 + chance(12) }, () => pick(words, chance(words.length)));
    lines.push(line.join(' '));
  }
  return lines.join('\n').slice(0, chars);
}

/** A list of cards, beside an open posting unless `open` is false. `script` runs in the page. */
export function listPage(cards: number, script = '', open = true): string {
  const list = Array.from({ length: cards }, (_, i) => card(i)).join('');
  const lines = longText(3_000)
    .split('\n')
    .map((text) => `<p>${text}</p>`)
    .join('');
  const detail = `<div class="jobs-search__job-details--container"><div class="job-details-jobs-unified-top-card"><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x/">${pick(COMPANIES, 0)}</a></div><h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/4200000000/">${pick(TITLES, 0)}</a></h1><div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">${pick(PLACES, 0)}</span><span class="tvm__text"> · </span><span class="tvm__text">2 days ago</span></div></div><div class="jobs-description__content" id="job-details"><h2>About the job</h2><div class="jobs-box__html-content">${lines}</div></div></div>`;
  return `${HEAD}<div class="cols"><div class="scaffold-layout__list"><ul>${list}</ul></div>${open ? detail : ''}</div><p id="ticker">0</p><script>${script}</script></body></html>`;
}

/** Changes a text 1,000 times a second. */
export const STORM = `setInterval(() => { for (let i = 0; i < 10; i += 1) document.getElementById('ticker').firstChild.data = String(performance.now()) + i; }, 10);`;
