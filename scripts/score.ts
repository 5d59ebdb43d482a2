/**
 * `npm run score [-- FILE [GOLD]] [--errors N] [--json]`: how right the judgement is on labelled postings.
 * FILE: postings (analysed here) or analyses of the analyze door; GOLD: the same ids with `gold` objects. Default: gold/dev.jsonl of the material.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeLine, doorSettings, verdictFields, type DoorLine } from './door.js';
import { material } from './material.js';
import { score, type Answer, type Figure, type GoldPosting } from './score/figures.js';
import { heldOutVerdict, type Measured } from './score/held-out.js';
import { confusionTable, figureTable, mistakeList } from './score/report.js';
import { swapFigures } from './score/swap.js';

type Line = Record<string, unknown> & { readonly id: string };

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readLines(file: string): Line[] {
  const lines: Line[] = [];
  let text = '';
  try {
    text = readFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  } catch {
    fail(`${file} cannot be read.`);
  }
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const value = JSON.parse(line) as Line;
      if (typeof value.id !== 'string') fail(`${file}, line ${i + 1}: no id.`);
      lines.push(value);
    } catch {
      fail(`${file}, line ${i + 1}: not JSON.`);
    }
  });
  return lines;
}

const isAnalysis = (lines: readonly Line[]): boolean => lines.some((line) => typeof line['title_role'] === 'object');
const isGold = (lines: readonly Line[]): boolean => lines.some((line) => typeof line['gold'] === 'object');

function main(args: readonly string[]): void {
  const errorsAt = args.indexOf('--errors');
  const errors = errorsAt < 0 ? 10 : Number(args[errorsAt + 1]);
  const files = args.filter((arg, i) => !arg.startsWith('--') && (errorsAt < 0 || i !== errorsAt + 1));
  const standard = files.length === 0 ? material('gold', 'dev.jsonl') : null;
  if (files.length === 0 && standard === null) return;
  const sets = (standard === null ? files : [standard]).map(readLines);
  const golds = sets.find(isGold) as unknown as GoldPosting[] | undefined;
  if (golds === undefined) fail('None of the files holds gold objects.');
  const settings = doorSettings(null);
  const titles = new Map(sets.flat().map((line) => [line.id, line['title']]));
  const seen = new Set<string>();
  /** A posting that taught the model is judged by models that have not seen it. */
  const analysed = (line: Line): Answer => {
    const answer = analyzeLine(line as unknown as DoorLine, settings);
    const verdict = heldOutVerdict(line as unknown as Measured, String(titles.get(line.id)));
    if (verdict === null) return answer as unknown as Answer;
    seen.add(line.id);
    return { ...answer, ...verdictFields(verdict) } as unknown as Answer;
  };
  const given = sets.find(isAnalysis) as unknown as Answer[] | undefined;
  const postings = given === undefined ? (sets.find((lines) => lines.some((line) => 'description' in line)) ?? []) : [];
  const answers = new Map((given ?? postings.map(analysed)).map((answer) => [answer.id, answer]));
  const result = score(golds, answers);
  const figures = new Map<string, Figure>(result.figures);
  if (golds.some((posting) => posting.description !== undefined)) {
    for (const [name, figure] of swapFigures(golds, (posting) => analysed(posting as unknown as Line)))
      figures.set(name, figure);
  }
  if (args.includes('--json')) {
    console.log(JSON.stringify(Object.fromEntries([...figures].map(([name, { value }]) => [name, value]))));
    return;
  }
  if (seen.size > 0) {
    console.log(
      `${seen.size} of these postings also teach the model: their roles are told by models that have not seen them (ten-fold).\n`,
    );
  }
  console.log(`${figureTable(figures)}\n\n${confusionTable(result.confusion)}\n`);
  console.log(
    `The ${Math.min(errors, result.mistakes.length)} worst of ${result.mistakes.length} postings with a mistake:\n${mistakeList(result.mistakes, errors)}`,
  );
}

main(process.argv.slice(2));
