/**
 * Weights as data: a row of quantised weights per feature, one character per weight. The character's code less `zero` is the
 * weight in steps, at most `most` to both sides, which keeps within printable ASCII.
 */
export interface Packing {
  readonly zero: number;
  readonly most: number;
}

/** Rows ready to score: weights of a feature are `weights[row * width + k]`, in steps. */
export interface Rows {
  readonly rows: ReadonlyMap<string, number>;
  /** The features' names, by row. */
  readonly names: readonly string[];
  readonly weights: Int8Array;
}

/** Unpacks the rows of a model. `width`: weights per feature. */
export function unpackedRows(features: Readonly<Record<string, string>>, width: number, { zero }: Packing): Rows {
  const names = Object.keys(features);
  const weights = new Int8Array(names.length * width);
  const rows = new Map<string, number>();
  names.forEach((name, row) => {
    rows.set(name, row);
    const codes = features[name] ?? '';
    for (let k = 0; k < width; k += 1) weights[row * width + k] = codes.charCodeAt(k) - zero;
  });
  return { rows, names, weights };
}
