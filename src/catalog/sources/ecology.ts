import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * What the terms of an ecology and its measures come from; the books of Bronfenbrenner themselves were not read.
 *
 * @since 0.1.0
 */
export const ecologySources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'shelton-settings-and-links',
    kind: 'web-page',
    title: 'Settings and links: what students get wrong in an exercise on Bronfenbrenner’s terms',
    authors: 'Shelton',
    url: 'https://www.uvm.edu/~lshelton/60Exercise3Feedback.html',
    note: 'Names the kinds of links of the book of 1979, which was not read.',
  },
  {
    id: 'shelton-primer',
    kind: 'book',
    title: 'A primer on Bronfenbrenner',
    authors: 'Shelton',
    note: 'Only abstracts of its chapters were read: those on transitions and on settings of power.',
  },
  {
    id: 'hanneman-network-methods',
    kind: 'book',
    title: 'Introduction to methods of social networks, section 9.3 on density',
    authors: 'Hanneman',
    note: 'Read in an open edition on the web.',
  },
  {
    id: 'villanova-network-lecture',
    kind: 'web-page',
    title: 'Lecture 7.4 of a course on networks: bridges',
    authors: 'Villanova University',
  },
  {
    id: 'upenn-network-glossary',
    kind: 'web-page',
    title: 'Glossary of social networks: size, formality, complexity, reciprocity',
    authors: 'University of Pennsylvania',
    note: 'Gives the size of a network after Walker and others (1977), which was not read.',
  },
  {
    id: 'helsekompetanse-network-map',
    kind: 'web-page',
    title: 'Network maps: chapters 1340 and 1341 of a course (in Norwegian)',
    authors: 'Helsekompetanse',
    note: 'The fourth band of closeness is supported in part only.',
  },
]);
