/** Longest title that is read; beyond it stands advertising. */
const MAX_TITLE = 200;

/** Spellings of one thing, brought to one form; applied in order on the lower-cased title. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/['’`´]/g, ''],
  [/\bc ?\+\+/g, 'cplusplus'],
  [/\bc ?#/g, 'csharp'],
  [/(^|[\s/,(])\.net\b/g, '$1dotnet'],
  [/\bnode\.js\b/g, 'nodejs'],
  [/\b(react|vue|next|angular)\.js\b/g, '$1'],
  [/\bz[/ ]?os\b/g, 'zos'],
  [/\bz\/?vm\b/g, 'zvm'],
  [/\bas[/ -]?400\b/g, 'as400'],
  [/\bci ?\/ ?cd\b/g, 'cicd'],
  [/\bi\.?t\.(?=[\s,)/]|$)/g, 'it '],
  [/\bsr\b\.?|\bsnr\b/g, 'senior'],
  [/\bjr\b\.?|\bjnr\b/g, 'junior'],
  [/\b(?:m\/f\/d|m\/w\/d|f\/m\/d|f\/m|m\/f|h\/f|f\/h|m\/f\/x|f\/m\/x|d\/f\/m|w\/m\/d|all genders)\b/g, ' '],
  [/&amp;|&|\+/g, ' and '],
  [/\s[-–—]+\s|\s[-–—]|[-–—]\s|[–—|,:;()[\]{}•·~"“”!?*]|\.\s|@/g, ' | '],
  [/[-_.]/g, ' '],
  [/\//g, ' / '],
  [/\bcsharp\b/g, 'c#'],
  [/\bcplusplus\b/g, 'c++'],
  [/\bdata ?cent(?:er|re)(s?)\b/g, 'data center$1'],
  [/\bdev ?sec ?ops\b/g, 'devsecops'],
  [/\bdev ?ops\b/g, 'devops'],
  [/\bml ?ops\b/g, 'mlops'],
  [/\bhelp ?desk\b/g, 'help desk'],
  [/\bservice ?desk\b/g, 'service desk'],
  [/\bcyber ?(security|defen[cs]e)\b/g, 'cybersecurity'],
  [/\binfosec\b|\binfo ?sec\b|\binformation systems? security\b|\binfo security\b/g, 'information security'],
  [/\bservice now\b/g, 'servicenow'],
  [/\bfull stack\b/g, 'fullstack'],
  [/\bback end\b/g, 'backend'],
  [/\bfront end\b/g, 'frontend'],
  [/\bsys ?admins?\b|\bsystems? adm\b/g, 'systems administrator'],
  [/\bsys(?:tem|tems)? (?=(?:admin|engineer|analyst|architect|programmer|reliability|operat|support))/g, 'systems '],
  [/\badmins?\b/g, 'administrator'],
  [/\b(administrator|engineer|architect|developer|analyst|manager|specialist|technician|auditor|consultant)s\b/g, '$1'],
  [/\bengr\b|\beng\b/g, 'engineer'],
  [/\bmgr\b|\bmngr\b/g, 'manager'],
  [/\bdir\b/g, 'director'],
  [/\binfra\b/g, 'infrastructure'],
  [/\bops\b/g, 'operations'],
  [/\bnetworks? (?=(?:engineer|administrator|architect|analyst|technician|security|operations))/g, 'network '],
  [/\bwi ?fi\b/g, 'wifi'],
  [/\bms ?365\b|\bo ?365\b|\bmicrosoft 365\b/g, 'm365'],
  [/\bsd wan\b/g, 'sdwan'],
  [/\bsoc ?2\b/g, 'soc 2'],
  [/\bacces\b/g, 'access'],
  [/[^a-z0-9+#/| ]+/g, ' '],
  [/ +/g, ' '],
  [/(?:\| ?){2,}/g, '| '],
  [/^[ |/]+|[ |/]+$/g, ''],
];

const ACCENTS = /[\u0300-\u036f]/g;

/** One spelling for a title: lower case, words parted by single spaces, segments by " | ". */
export function normalTitle(title: string): string {
  let text = title.slice(0, MAX_TITLE).normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  for (const [pattern, by] of SPELLINGS) text = text.replace(pattern, by);
  return text;
}

/** Words of a title that stand beside any field. */
const GENERAL =
  /^(?:engineer|administrator|analyst|architect|developer|manager|specialist|technician|senior|junior|lead|staff|principal|i{2,3}|iv|and|of|the|[|/])$/;

/** How many words of a normalised title say more than a rank and a kind of job. */
export function specificWords(title: string): number {
  return title.split(' ').filter((word) => word !== '' && !GENERAL.test(word)).length;
}
