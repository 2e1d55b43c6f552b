import { readdirSync } from 'node:fs';
import ts from 'typescript';

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Links in comments become the names they show. */
const plain = (text) =>
  text
    .replace(/\{@link\s+([^}|]+?)\s*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The types of the model with their comments, as the compiler sees them.
 */
export const loadModel = () => {
  const program = ts.createProgram(filesUnder('src/model'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const symbols = new Map();
  for (const file of program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile)) {
    for (const symbol of checker.getExportsOfModule(
      checker.getSymbolAtLocation(file) ?? { exports: new Map() },
    )) {
      symbols.set(symbol.name, symbol);
    }
  }
  return {
    /** The type of a name, or undefined. */
    typeOf: (name) => (symbols.has(name) ? checker.getDeclaredTypeOfSymbol(symbols.get(name)) : undefined),
    /** What is written about a name. */
    textOf: (name) => (symbols.has(name) ? textAbout(symbols.get(name), checker) : ''),
    /** What is written about a key of a type. */
    textOfKey: (type, key) => {
      const symbol = checker.getPropertyOfType(type, key);
      return symbol === undefined ? '' : textAbout(symbol, checker);
    },
    /** The type of a key, without what stands for its absence. */
    typeOfKey: (type, key) => {
      const symbol = checker.getPropertyOfType(type, key);
      return symbol === undefined ? undefined : checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    },
    /** The type of the entries of a list. */
    entryOf: (type) => checker.getIndexTypeOfType(type, ts.IndexKind.Number),
    /** The type of the entries of a table. */
    valueOf: (type) => {
      const value = checker.getIndexTypeOfType(type, ts.IndexKind.String);
      return value === undefined ? undefined : checker.getNonNullableType(value);
    },
    /** The member of a union that has exactly these keys. */
    memberWith: (type, keys) => {
      const members = type.isUnion() ? type.types : [type];
      return members.find((member) => {
        const own = checker.getPropertiesOfType(member).map(({ name }) => name);
        return own.length === keys.length && keys.every((key) => own.includes(key));
      });
    },
    /** The member of a union that is a list. */
    listIn: (type) =>
      (type.isUnion() ? type.types : [type]).find((member) => checker.isArrayLikeType(member)),
  };
};

const textAbout = (symbol, checker) =>
  plain(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
