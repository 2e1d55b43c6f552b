/**
 * A person or a setting as a picture names it.
 *
 * @since 0.1.0
 */
export interface Named {
  /** Its id in the ecology. */
  readonly id: string;
  /** What it is called in the picture: its label, or its id where labels are left out. */
  readonly label: string;
}
