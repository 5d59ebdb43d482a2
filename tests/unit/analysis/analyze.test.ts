import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mismatchFinding } from '../../../src/analysis/mismatch-finding.js';
import { analyzePosting, type AnalysisSettings } from '../../../src/analysis/index.js';
import type { Posting } from '../../../src/posting/posting.js';
import { SAMPLE } from '../../../src/own-pages/sample-posting.js';
import { samplePosting } from '../saved/saved-sample.js';

const SETTINGS: AnalysisSettings = {
  region: null,
  heldCertifications: [],
  sensitivity: 'balanced',
  today: '2026-11-01',
};
const kinds = (posting: Posting, settings = SETTINGS): readonly string[] =>
  analyzePosting(posting, settings).findings.map((f) => f.kind);
const of = (title: string, lines: readonly string[], more: Partial<Posting> = {}): Posting =>
  samplePosting({ title, description: lines.join('\n'), payText: null, ...more });

const HELP_DESK = [
  'Responsibilities',
  'Answer help desk tickets by phone, chat and in person for 400 users.',
  'Image laptops, set up phones and printers, reset passwords.',
  'Create user accounts in Active Directory and help with Microsoft 365.',
  'Escalate what cannot be solved at first level to the network team.',
  'Keep the asset inventory and the knowledge base up to date.',
  'Requirements',
  'Customer service skills and desktop support experience.',
];

describe('analyzePosting', () => {
  it('says of the sample what it really is, what that pays there, and warns about the title', () => {
    const analysis = analyzePosting(SAMPLE, SETTINGS);
    expect(analysis.verdict.title.id).toBe('systems-administrator');
    expect(analysis.role).toBe('cloud-engineer');
    expect(analysis.region?.region.area).toBe('12420');
    expect(analysis.benchmark?.official).toMatchObject({ area: '12420', year: 2025 });
    const [first] = analysis.findings;
    expect(first?.kind).toBe('title-mismatch');
    expect(first?.text).toMatch(/Systems Administrator.*Cloud Engineer/);
    for (const line of first?.evidence ?? []) expect(SAMPLE.description).toContain(line);
    expect(first?.question).not.toBeNull();
  });

  it('tells a doubt only to those who asked for doubts, and never as a warning', () => {
    const lines = (SAMPLE.description ?? '').split('\n').slice(0, 9);
    const posting = {
      ...SAMPLE,
      title: 'IT Support Engineer',
      description: [...lines, ...HELP_DESK.slice(1, 5)].join('\n'),
    };
    const eager = analyzePosting(posting, { ...SETTINGS, sensitivity: 'eager' }).findings.filter(
      (f) => f.kind === 'title-doubtful',
    );
    expect(eager.every((f) => f.severity === 'info')).toBe(true);
    expect(kinds(posting)).not.toContain('title-doubtful');
  });

  it('tells no doubt where the duties are of a job outside the list', () => {
    const analysis = analyzePosting(SAMPLE, SETTINGS);
    const told = (id: 'network-engineer' | 'other'): string | undefined => {
      const { verdict } = analysis;
      const duties = { ...verdict.duties, id };
      const mismatch = { ...verdict.mismatch, verdict: 'unsure' as const, confidence: 0.9 };
      const doubted = { ...analysis, verdict: { ...verdict, duties, mismatch } };
      return mismatchFinding(doubted, { ...SETTINGS, sensitivity: 'eager' })?.kind;
    };
    expect(told('network-engineer')).toBe('title-doubtful');
    expect(told('other')).toBeUndefined();
  });

  it('takes the region of the settings before the place, and the correction before both', () => {
    const fixed = analyzePosting(SAMPLE, {
      ...SETTINGS,
      region: { code: 'US-CA', area: '41940', name: 'San Jose', kind: 'metro' },
    });
    expect(fixed.region).toMatchObject({ from: 'settings', region: { area: '41940' } });
    const corrected = analyzePosting(SAMPLE, SETTINGS, {
      role: 'network-engineer',
      regionCode: 'GB',
      regionArea: null,
    });
    expect(corrected.region).toMatchObject({ from: 'correction', region: { code: 'GB' } });
    expect(corrected.role).toBe('network-engineer');
    expect(corrected.verdict.role.id).toBe('cloud-engineer');
    expect(corrected.benchmark?.currency).toBe('GBP');
  });

  it('gives no figure, with the reason, where it does not know the place or the role', () => {
    const nowhere = analyzePosting({ ...SAMPLE, location: 'Worldwide', siteCountry: null }, SETTINGS);
    expect(nowhere.benchmark).toBeNull();
    expect(nowhere.noBenchmark).not.toBeNull();
    const unclear = analyzePosting(of('IT Specialist', ['Join us.']), SETTINGS);
    expect(unclear.role).toBeNull();
    expect(unclear.noBenchmark).toMatch(/role/);
  });

  it('leaves postings outside the field without findings', () => {
    const works = [
      'Design roads, drainage and small bridges for public clients.',
      'Supervise construction on site and check materials.',
    ];
    const more = [
      'Prepare drawings in Civil 3D and quantities for bids.',
      'A Professional Engineer licence and four years of road design are required for this position in Houston.',
    ];
    expect(kinds(of('Civil Infrastructure Engineer', [...works, ...more]))).toEqual([]);
  });

  it('calls an entry-level posting that asks for eight years what it is, and quotes it', () => {
    const posting = of('Junior IT Support Specialist', [
      ...HELP_DESK,
      'At least 8 years of experience in IT support are required.',
    ]);
    const finding = analyzePosting(posting, SETTINGS).findings.find((f) => f.kind === 'level-mismatch');
    expect(finding?.severity).toBe('warn');
    expect(finding?.evidence.join(' ')).toContain('8 years');
  });

  it('says when a certification is much to ask of beginners', () => {
    expect(
      kinds(of('Entry Level IT Support Technician', [...HELP_DESK, 'CISSP required.', '0-1 years of experience.'])),
    ).toContain('certification-over-asking');
  });

  it('notes pay below the official range, and a range too wide to mean anything', () => {
    expect(kinds({ ...SAMPLE, payText: '$45,000 - $52,000 a year' })).toContain('pay-below');
    expect(kinds({ ...SAMPLE, payText: '$60,000 - $220,000 a year' })).toContain('pay-too-wide');
  });

  it('does not hold the pay of interns and beginners against that of every level', () => {
    const desk = (title: string, payText: string) =>
      kinds(of(title, HELP_DESK, { payText, location: 'Austin, TX' })).filter((kind) => kind.startsWith('pay-'));
    expect(desk('IT Support Intern', '$14 an hour')).toEqual([]);
    expect(desk('Entry Level IT Support Specialist', '$22 an hour')).toEqual([]);
    expect(desk('Entry Level IT Support Specialist', '$9 an hour')).toEqual(['pay-below']);
  });

  it('asks about high pay only where hardly anybody earns so much', () => {
    const desk = (payText: string) =>
      kinds(of('IT Support Specialist', HELP_DESK, { payText, location: 'Austin, TX' }));
    expect(desk('$80,000 a year')).not.toContain('pay-above');
    expect(desk('$160,000 a year')).toContain('pay-above');
  });

  it('compares nothing that can be no pay', () => {
    const desk = (payText: string) =>
      analyzePosting(of('IT Support Specialist', HELP_DESK, { payText, location: 'Austin, TX' }), SETTINGS).benchmark;
    expect(desk('$52,000 a year')?.postedPosition).not.toBeNull();
    expect(desk('$4,000 a year')?.postedPosition ?? null).toBeNull();
  });

  it('does not miss pay on the card of a list', () => {
    const card = { ...SAMPLE, location: 'Denver, CO', payText: null, where: 'card' as const, description: null };
    expect(kinds(card)).not.toContain('pay-law');
  });

  it('knows the years of one skill from the years of experience, and a wish from a condition', () => {
    const senior = (line: string) => kinds(of('Senior IT Support Specialist', [...HELP_DESK, line]));
    expect(senior('Requires 1 year of experience.')).toContain('level-mismatch');
    expect(senior('1+ years of SQL experience.')).not.toContain('level-mismatch');
    const entry = (line: string) => kinds(of('Entry Level IT Support Technician', [...HELP_DESK, line]));
    expect(entry('CISSP is viewed favorably.')).not.toContain('certification-over-asking');
    expect(entry('Certifications: Security+, CEH, CISSP')).not.toContain('certification-over-asking');
  });

  it('names the law where a range is asked for and none is shown, and accuses nobody', () => {
    const finding = analyzePosting({ ...SAMPLE, location: 'Denver, CO', payText: null }, SETTINGS).findings.find(
      (f) => f.kind === 'pay-law',
    );
    expect(finding?.severity).toBe('info');
    expect(finding?.text).toMatch(/Colorado/);
    expect(kinds({ ...SAMPLE, location: 'Denver, CO' })).not.toContain('pay-law');
  });

  it('asks about more years of a technology than it has existed', () => {
    const lines = (SAMPLE.description ?? '').split('\n');
    expect(kinds({ ...SAMPLE, description: [...lines, '15+ years of Kubernetes experience.'].join('\n') })).toContain(
      'older-than-technology',
    );
    expect(
      kinds({ ...SAMPLE, description: [...lines, '8+ years of Kubernetes experience.'].join('\n') }),
    ).not.toContain('older-than-technology');
  });

  it('tells an agency that hides its employer, and an old posting', () => {
    const lines = ['Our client is looking for an engineer in Austin.', ...(SAMPLE.description ?? '').split('\n')];
    expect(kinds({ ...SAMPLE, description: lines.join('\n'), datePosted: '2026-06-01' })).toEqual(
      expect.arrayContaining(['hidden-employer', 'stale-posting']),
    );
  });

  it.each([
    ['Our client, a regional bank, needs an administrator.', true],
    ['We are searching on behalf of our client.', true],
    ['We are hiring an engineer for our client in Tampa.', true],
    ['Our client, Contoso, is hiring in Tampa.', false],
    ['See what our customers have to say about us.', false],
    ['Always exceed our client’s expectations and keep confidential company information safe.', false],
  ])('%s: employer not named: %s', (line, unnamed) => {
    const posting = { ...SAMPLE, description: [line, SAMPLE.description].join('\n') };
    expect(kinds(posting).includes('hidden-employer')).toBe(unnamed);
  });

  it('notes a list of tools without a task, and not a list beside tasks', () => {
    const tools = ['Linux', 'VMware', 'Ansible', 'Terraform', 'Python', 'SAN storage', 'TCP/IP', 'AWS'];
    const list = tools.map((tool) => `Experience with ${tool}`);
    expect(kinds(of('Systems Administrator', list))).toContain('tool-checklist');
    const tasks = ['Patch and back up 200 Linux servers every month.', 'Monitor the data center and restore service.'];
    expect(kinds(of('Systems Administrator', [...tasks, ...list]))).not.toContain('tool-checklist');
  });

  it('says that there is no text, or that it is in another language', () => {
    expect(kinds({ ...SAMPLE, description: '' })).toContain('no-text');
    const german =
      'Sie betreiben unsere Server und das Netzwerk der Klinik, pflegen die Benutzerkonten und sichern den Betrieb der virtuellen Maschinen ab. '.repeat(
        8,
      );
    expect(kinds({ ...SAMPLE, title: 'Systemadministrator', description: german })).toContain('other-language');
  });

  it('is the same every time, and never throws, whatever the posting holds', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Austin, TX', '$80k', '<b>Systems</b> Administrator', '\u0000', 'constructor', '__proto__'),
    );
    fc.assert(
      fc.property(field, field, fc.option(field), fc.option(field), (title, description, location, payText) => {
        const posting = samplePosting({ title, description, location, payText });
        expect(analyzePosting(posting, SETTINGS)).toEqual(analyzePosting(posting, SETTINGS));
      }),
      { numRuns: 60 },
    );
  });
});
