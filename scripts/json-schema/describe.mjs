/**
 * Writes the comments of the model into a JSON Schema: titles and descriptions of definitions, descriptions of keys.
 *
 * @param {Record<string, any>} schema The schema; changed.
 * @param {string} name The type that its root reads.
 * @param {ReturnType<typeof import('./model.mjs').loadModel>} model
 */
export const describe = (schema, name, model) => {
  const seen = new Set();

  const named = (node, typeName, type) => {
    if (seen.has(typeName)) return;
    seen.add(typeName);
    const description = model.textOf(typeName);
    const own = { ...node };
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, { title: typeName, ...(description === '' ? {} : { description }) }, own);
    walk(node, model.typeOf(typeName) ?? type);
  };

  const walk = (node, type) => {
    if (node === undefined || type === undefined) return;
    if (node.$ref !== undefined) refer(node.$ref, type);
    if (node.propertyNames !== undefined) walk(node.propertyNames, type);
    for (const branch of node.anyOf ?? []) walk(branch, memberFor(branch, type));
    if (node.properties !== undefined) keysOf(node, type);
    for (const entry of [node.items, ...(node.prefixItems ?? [])]) walk(entry, entryOf(type));
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, model.valueOf(type));
  };

  const refer = (place, type) => {
    const typeName = place.replace('#/$defs/', '');
    if (schema.$defs?.[typeName] !== undefined) named(schema.$defs[typeName], typeName, type);
  };

  const keysOf = (node, type) => {
    for (const [key, inner] of Object.entries(node.properties)) {
      const description = model.textOfKey(type, key);
      if (description !== '') node.properties[key] = { description, ...inner };
      walk(node.properties[key], model.typeOfKey(type, key));
    }
  };

  const entryOf = (type) => {
    const list = model.listIn(type);
    return list === undefined ? undefined : model.entryOf(list);
  };

  const memberFor = (branch, type) => {
    if (branch.properties !== undefined) return model.memberWith(type, Object.keys(branch.properties));
    return branch.type === 'array' ? model.listIn(type) : type;
  };

  named(schema, name, model.typeOf(name));
};
