import { kvelloStyleCatalogue } from '../catalog/factors/kvello-style-0.1.0/index.js';
import { borgeStressIndex2018 } from '../catalog/instruments/borge-stress-index-2018.js';
import { kvelloStyle } from '../catalog/instruments/kvello-style.js';
import { rutterFai1977 } from '../catalog/instruments/rutter-fai-1977.js';
import { checklistOf } from '../logic/checklist-of.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Instrument } from '../model/instrument.js';
import { defineInstrument } from '../scoring/define-instrument.js';
import type { Readers } from './build.js';

/** Checklists that were made from catalogues other than the shipped one; nothing depends on it but speed. */
const made: WeakMap<FactorCatalogue<string>, Instrument> = /* @__PURE__ */ new WeakMap();

const checklistFor = (catalogue: FactorCatalogue<string>): Instrument => {
  if (catalogue === kvelloStyleCatalogue) return kvelloStyle;
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const checklist = defineInstrument(checklistOf(catalogue));
  // A catalogue that can still be changed may not be the same next time.
  if (Object.isFrozen(catalogue)) made.set(catalogue, checklist);
  return checklist;
};

/** What a profile is read with: the checklist of the catalogue, and those of the other instruments that are in use. */
export const readersFor = (
  uses: (instrument: string) => boolean,
  catalogue: FactorCatalogue<string> = kvelloStyleCatalogue,
  instruments: readonly Instrument[] = [borgeStressIndex2018, rutterFai1977],
): Readers => {
  const checklist = checklistFor(catalogue);
  const others = instruments.filter(({ id }) => id !== checklist.id && uses(id));
  return { catalogue, checklist, others };
};
