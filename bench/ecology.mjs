/** Ecologies measured: the typical one, growth in records, and the largest that is allowed. */
import { checkEcology, networkMeasures, signals } from '../dist/ecology.js';
import { ringsView, toSvg } from '../dist/report.js';
import { generator } from './checklist.mjs';
import { measure, median } from './measure.mjs';

const DAY = '2024-06-01';

/** An ecology with so many settings, persons and records; every seventh record is a link, the rest are activities and parts. */
const made = ({ settings, persons, records }) => {
  const random = generator(20221);
  const pick = (count) => Math.floor(random() * count);
  const setting = (place) => `s${place}`;
  const person = (place) => `p${place}`;
  const participations = Array.from({ length: settings }, (_, place) => ({
    id: `child-${place}`,
    personId: 'child',
    settingId: setting(place),
    role: 'child',
    mode: 'active',
  }));
  const taken = new Set();
  const others = { activities: [], links: [], dyads: [] };
  for (let place = settings; place < records; place += 1) {
    const [who, where] = [pick(persons), pick(settings)];
    const key = `${who} ${where}`;
    if (place % 7 === 0) {
      const other = (where + 1 + pick(settings - 1)) % settings;
      const talkers = `${[where, other].sort().join()} ${who}`;
      if (taken.has(talkers)) continue;
      taken.add(talkers);
      others.links.push({
        id: `l${place}`,
        between: [setting(where), setting(other)],
        type: 'communication',
        correspondents: [person(who)],
        direction: 'both',
        lastContact: '2024-05-01',
      });
    } else if (place % 3 === 0 && !taken.has(key)) {
      taken.add(key);
      participations.push({
        id: `pt${place}`,
        personId: person(who),
        settingId: setting(where),
        role: 'member',
        mode: 'active',
      });
    } else if (place % 5 === 0) {
      others.dyads.push({ id: `d${place}`, a: 'child', b: person(who), forms: ['joint'], tie: 'ordinary' });
    } else {
      others.activities.push({
        id: `a${place}`,
        settingId: setting(where),
        label: 'Activity',
        participantIds: ['child', person(who)],
        valence: 'unknown',
        regular: 'yes',
      });
    }
  }
  return {
    schemaVersion: 1,
    id: 'bench',
    focalPersonId: 'child',
    persons: [
      { id: 'child', label: 'Child', sphere: 'informal' },
      ...Array.from({ length: persons }, (_, place) => ({
        id: person(place),
        label: 'Person',
        sphere: 'informal',
      })),
    ],
    settings: Array.from({ length: settings }, (_, place) => ({
      id: setting(place),
      label: 'Place',
      kind: 'other',
    })),
    participations,
    ...others,
  };
};

const times = (run) => (calls) => {
  for (let call = 0; call < calls; call += 1) run(call);
};

const once = (run, rounds = 5) =>
  median(
    Array.from({ length: rounds }, () => {
      const start = process.hrtime.bigint();
      run();
      return Number(process.hrtime.bigint() - start) / 1e6;
    }),
  );

/** Figures: milliseconds, and how many times a second the typical ecology is answered for. */
export const ecologies = () => {
  const typical = checkEcology(made({ settings: 10, persons: 19, records: 120 }));
  // Another day each time, so that nothing worked out for the day before is used again.
  const day = (call) => `2024-06-${String((call % 28) + 1).padStart(2, '0')}`;
  const speed = measure(
    {
      measures: times((call) => networkMeasures(typical, day(call))),
      'measures and signals': times((call) => {
        networkMeasures(typical, day(call));
        signals(typical, day(call));
      }),
      'rings as SVG': times((call) => toSvg(ringsView(typical, day(call)))),
      'measures, signals and rings as SVG': times((call) => {
        networkMeasures(typical, day(call));
        signals(typical, day(call));
        toSvg(ringsView(typical, day(call)));
      }),
    },
    { rounds: 15, millisecondsARound: 20 },
  );
  const growth = [100, 1_000, 10_000].map((records) => {
    const document = made({ settings: 20, persons: 50, records });
    const build = once(() => checkEcology(document));
    const ecology = checkEcology(document);
    const days = [1, 2, 3, 4, 5].map((number) => `2024-06-0${number}`);
    let place = 0;
    return { records, build, measure: once(() => networkMeasures(ecology, days[place++ % 5])) };
  });
  const largest = made({ settings: 500, persons: 1_999, records: 19_990 });
  const dense = dense500();
  const figures = [largest, dense].map((document) => {
    const build = once(() => checkEcology(document), 1);
    const ecology = checkEcology(document);
    return {
      build,
      measure: once(() => networkMeasures(ecology, DAY), 1),
      signals: once(() => signals(ecology, DAY), 1),
    };
  });
  return {
    perSecond: Object.fromEntries(Object.entries(speed).map(([name, ns]) => [name, Math.round(1e9 / ns)])),
    growth,
    largest: figures[0],
    dense: figures[1],
  };
};

/** As many routes as 20 000 records can make: 39 persons who each take part in all 500 settings of the child. */
const dense500 = () => {
  const start = made({ settings: 500, persons: 39, records: 500 });
  const parts = Array.from({ length: 39 * 499 }, (_, place) => ({
    id: `x${place}`,
    personId: `p${place % 39}`,
    settingId: `s${Math.floor(place / 39)}`,
    role: 'member',
    mode: 'active',
  }));
  return {
    ...start,
    activities: [],
    links: [],
    dyads: [],
    participations: [...start.participations, ...parts].slice(0, 20_000),
  };
};
