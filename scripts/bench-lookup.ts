/** Prints how long one benchmark look-up takes, over every role and area, and how long the tables take to load. */
const start = performance.now();
const { areas, benchmark, findRegion, positionOf } = await import('../src/benchmark/index.js');
const { LEVELS } = await import('../src/posting/posting.js');
const { ROLE_IDS } = await import('../src/role/roles.js');
const loaded = performance.now() - start;

const regions = areas().flatMap((a) => findRegion(a.code, a.area) ?? []);
const roles = ROLE_IDS.filter((r) => r !== 'other');
const questions = regions.flatMap((region, i) =>
  roles.map((role, k) => ({ role, region, level: LEVELS[(i + k) % LEVELS.length] ?? null })),
);
const pay = { min: 90_000, max: 120_000, currency: 'USD', period: 'year' } as const;

const micros: number[] = [];
let answered = 0;
for (let round = 0; round < 5; round++) {
  for (const q of questions) {
    const before = performance.now();
    const { benchmark: b } = benchmark(q);
    if (b !== null) {
      positionOf(pay, b.official, b.period);
      answered++;
    }
    // The first round warms the engine up.
    if (round > 0) micros.push((performance.now() - before) * 1000);
  }
}
micros.sort((a, b) => a - b);
const at = (share: number): string => (micros[Math.floor(share * (micros.length - 1))] ?? 0).toFixed(1);
console.log(`tables loaded in ${loaded.toFixed(0)} ms (in Node, with compiling TypeScript)`);
console.log(
  `${String(micros.length)} look-ups with position, ${String(Math.round((answered / 5 / questions.length) * 100))} % answered with a figure`,
);
console.log(
  `median ${at(0.5)} µs, 99 % ${at(0.99)} µs, mean ${(micros.reduce((a, b) => a + b, 0) / micros.length).toFixed(1)} µs (target 20 µs)`,
);
