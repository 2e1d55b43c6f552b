import type { ResiliensMatchers } from 'resiliens/testing';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the interface of the runner is declared so.
  interface Matchers<T = any> extends ResiliensMatchers<T> {}
}
