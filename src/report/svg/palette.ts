import type { Paint } from '../../model/report/shape.js';

/** A colour and the grey that stands for it. The colours of one kind differ in lightness too, so a copier keeps them apart. */
const TONES: Readonly<Record<Paint, readonly [colour: string, grey: string]>> = {
  none: ['none', 'none'],
  paper: ['#ffffff', '#ffffff'],
  ink: ['#1f2d3a', '#1a1a1a'],
  muted: ['#52616e', '#555555'],
  faint: ['#93a1ac', '#969696'],
  'tint-1': ['#f7f9f8', '#fafafa'],
  'tint-2': ['#eaf1f0', '#f0f0f0'],
  'tint-3': ['#d9e5e6', '#e2e2e2'],
  'tint-4': ['#c3d3d8', '#d0d0d0'],
  child: ['#f6d98a', '#e0e0e0'],
  support: ['#1d6b6f', '#333333'],
  strain: ['#a23b2a', '#333333'],
  'series-1': ['#1d6b6f', '#222222'],
  'series-2': ['#d08a1d', '#8a8a8a'],
  'series-3': ['#7b4f8c', '#5c5c5c'],
  'series-4': ['#9fb6bd', '#bdbdbd'],
};

/** The tone of a paint. */
export const toneOf = (paint: Paint, palette: 'colour' | 'grey'): string =>
  Object.hasOwn(TONES, paint) ? TONES[paint][palette === 'grey' ? 1 : 0] : 'none';
