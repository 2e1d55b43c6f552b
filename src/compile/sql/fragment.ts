/** A piece of SQL, and the last stage whose columns it reads. */
export interface Fragment {
  readonly sql: string;
  readonly stage: number;
}

type Piece = Fragment | string | number;

const textOf = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  if (typeof piece !== 'number') return piece.sql;
  return piece < 0 ? `(${String(piece)})` : String(piece);
};

/** Puts pieces together: `sql\`CASE WHEN ${a} = 1 THEN ${b} END\``. Numbers are written as they are, negative ones in brackets. */
export const sql = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Fragment => ({
  sql: texts.reduce((all, text, place) => `${all}${textOf(pieces[place - 1] as Piece)}${text}`),
  stage: Math.max(0, ...pieces.map((piece) => (typeof piece === 'object' ? piece.stage : 0))),
});

/** Joins pieces by an operator in balanced brackets: engines give up on a long flat chain. */
export const joined = (pieces: readonly Fragment[], operator: string, empty: string): Fragment => {
  if (pieces.length === 0) return sql`${empty}`;
  if (pieces.length <= 8)
    return {
      sql: pieces.map((piece) => piece.sql).join(` ${operator} `),
      stage: Math.max(...pieces.map((piece) => piece.stage)),
    };
  const half = pieces.length >> 1;
  const [first, second] = [pieces.slice(0, half), pieces.slice(half)];
  return sql`(${joined(first, operator, empty)}) ${operator} (${joined(second, operator, empty)})`;
};

/** Nests a function of two arguments over pieces, in balance. */
export const nested = (pieces: readonly Fragment[], name: string): Fragment => {
  if (pieces.length === 1) return pieces[0] as Fragment;
  const half = pieces.length >> 1;
  return sql`${name}(${nested(pieces.slice(0, half), name)}, ${nested(pieces.slice(half), name)})`;
};
