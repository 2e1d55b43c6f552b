// Without fast-check the testing door says which package is missing; with it (argument "present") the door opens.
const outcome = await import('resiliens/testing').then(
  (door) => (Object.keys(door).length > 0 ? 'present' : 'empty'),
  (error) =>
    error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('fast-check') ? 'missing' : error,
);
const expected = process.argv[2] ?? 'missing';
if (outcome !== expected) throw new Error(`the testing door is ${outcome}, not ${expected}`);
