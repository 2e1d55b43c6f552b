/** One door of the package. */
export interface Door {
  /** The name that users import. */
  readonly name: string;
  /** The file in `dist`, without extension. */
  readonly file: string;
  /** The file in `src`, from the project's root. */
  readonly source: string;
}

/** Every door of the package. */
export const doors: readonly Door[];
