// A request body is text from outside: parse it, answer with a coded error, score only what was accepted.
import { phq9, ResiliensError, score, wordError } from 'resiliens';
import { readAnswersJson } from 'resiliens/schema';

const handle = (body) => {
  try {
    const { sum, algorithm } = score(readAnswersJson(body), phq9).scores;
    return { status: 200, sum: [sum.low, sum.high], algorithm: algorithm.possibleBands };
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    return { status: 400, code: error.code, path: error.path, message: wordError(error, 'nb') };
  }
};

const bodies = [
  '{"interest": 2, "mood": 3, "sleep": 1, "energy": 1, "appetite": 0, "self-worth": 2, "concentration": 1, "movement": 0, "self-harm": 0}',
  '{"interest": 2, "mood": "unknown"}',
  '{"interest": 4}',
  '{"intrest": 2}',
  '{"interest": 2, "__proto__": {"admin": true}}',
  '{"interest": 2',
  '{"a note that somebody typed into the wrong field": 2}',
];
for (const body of bodies) console.log(JSON.stringify(handle(body)));
