/** A piece of a statement. */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
}

/** How an engine writes names and texts. */
export interface Writing {
  readonly quote: '"' | '`';
  /** Whether a backslash in a text, or in a name in double quotes, begins an escape. */
  readonly hasEscapes: boolean;
}

const SIGNS = ['<>', '<=', '>=', '<', '>', '=', '~', '+', '-', '*', '/', '(', ')', ',', '.'];

/** Takes a statement apart; anything that no engine would read is an error. */
export const tokensOf = (statement: string, { quote, hasEscapes }: Writing): readonly Token[] => {
  const tokens: Token[] = [];
  let rest = statement;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  /** What stands up to the closing quote. */
  const quoted = (mark: string): string => {
    let inner = '';
    take(1);
    for (;;) {
      if (rest === '') throw new Error(`no closing ${mark}`);
      const next = take(1);
      if (next === '\\' && hasEscapes && mark !== '`') inner += take(1);
      else if (next !== mark) inner += next;
      else if (rest.startsWith(mark)) inner += take(1);
      else return inner;
    }
  };
  while (rest !== '') {
    const [space] = /^(\s|--[^\n]*)+/.exec(rest) ?? [''];
    take(space.length);
    if (rest === '') break;
    const [word] = /^[A-Za-z_]\w*/.exec(rest) ?? [];
    const [number] = /^\d+(\.\d+)?(e[-+]?\d+)?/.exec(rest) ?? [];
    const sign = SIGNS.find((one) => rest.startsWith(one));
    if (word !== undefined) tokens.push({ kind: 'word', text: take(word.length) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: take(number.length) });
    else if (rest.startsWith("'")) tokens.push({ kind: 'text', text: quoted("'") });
    else if (rest.startsWith(quote)) tokens.push({ kind: 'name', text: quoted(quote) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: take(sign.length) });
    else throw new Error(`unreadable: ${rest.slice(0, 20)}`);
  }
  return tokens;
};
