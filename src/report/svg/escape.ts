import { cleanText } from './clean-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in SVG, between tags or in quotes. */
export const escaped = (text: string): string => inEntities(cleanText(text));

/** A clean text with entities for the signs that mean something in SVG. */
export const inEntities = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) : text;
