/**
 * Weights as data: the features' names, and for every class or unit a text with one character per feature, in the order of the
 * names. The character's code less `zero` is the weight in steps, at most `most` to both sides, which keeps within printable ASCII.
 * By columns, as like stands beside like that way and packs into less.
 */
export interface PackedRows {
  readonly names: readonly string[];
  readonly columns: readonly string[];
}

/** How weights are written as characters. */
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

/** Unpacks the rows of a model. */
export function unpackedRows({ names, columns }: PackedRows, { zero }: Packing): Rows {
  const width = columns.length;
  const weights = new Int8Array(names.length * width);
  columns.forEach((codes, k) => {
    for (let row = 0; row < names.length; row += 1) weights[row * width + k] = codes.charCodeAt(row) - zero;
  });
  return { rows: new Map(names.map((name, row) => [name, row])), names, weights };
}
