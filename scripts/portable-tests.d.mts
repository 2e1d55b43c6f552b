/** The test files that can run against the built package, as paths from the project's root. */
export function portableTests(): string[];
