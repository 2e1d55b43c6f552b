import { ResiliensError } from '../errors/resiliens-error.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { jsonFault } from './json-fault.js';
import { type Kind, limitsOf, parseAs } from './kind.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a JSON text as one kind of data; a byte order mark before it is passed over. */
export const parseTextAs = <Form, Out>(kind: Kind<Form, Out>, text: string, limits?: DocumentLimits): Out =>
  parseAs(kind, fromJson(text, limitsOf(kind, limits).maxDepth), limits);

const fromJson = (text: string, maxDepth: number): unknown => {
  if (typeof text !== 'string') throw new ResiliensError('input-invalid', [], { expected: 'text' });
  const marked = text.startsWith(BYTE_ORDER_MARK);
  const json = marked ? text.slice(1) : text;
  const fault = jsonFault(json, maxDepth);
  if (fault === null) return JSON.parse(json);
  if (fault.why === 'depth')
    throw new ResiliensError('limit-exceeded', [], { limit: 'maxDepth', most: maxDepth });
  const before = json.slice(0, fault.position).split('\n');
  throw new ResiliensError('json-invalid', [], {
    why: fault.why,
    position: fault.position + (marked ? 1 : 0),
    line: before.length,
    column: (before.at(-1) as string).length + 1,
  });
};
