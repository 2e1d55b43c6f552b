const demand = (truth, what) => {
  if (!truth) throw new Error(`smoke: ${what}`);
};

/**
 * The main job in a few lines, for every run time; returns the results as text, which must be the same everywhere.
 */
export const check = ({ score, borgeStressIndex2018, explain, ResiliensError }) => {
  const answers = {
    'marital-discord': 'present',
    'low-social-status': 'present',
    'poor-housing': 'present',
    'alcohol-misuse': 'absent',
  };
  const open = score(answers, borgeStressIndex2018);
  const [id] = Object.keys(open.scores);
  demand(
    open.scores[id].low === 3 && open.scores[id].high === 6,
    'three areas are present and three are open',
  );
  demand(open.scores[id].band === null, 'nothing is decided while a completion could still change the band');

  const decided = score({ ...answers, criminality: 'present' }, borgeStressIndex2018);
  demand(decided.scores[id].band !== null, 'four areas decide the band');

  let refusal;
  try {
    score({ 'marital-discort': 'present' }, borgeStressIndex2018);
  } catch (error) {
    refusal = error;
  }
  demand(
    refusal instanceof ResiliensError && refusal.code === 'id-unknown',
    'a misspelt id is a coded error',
  );

  const words = explain(decided, borgeStressIndex2018, { language: 'nn', audience: 'professional' });
  return JSON.stringify({ open, decided, words });
};
