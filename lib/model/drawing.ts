/** What a drawing may set on an element; whoever draws refuses everything else. */
export type Attribute =
  | 'class'
  | 'id'
  | 'dir'
  | 'role'
  | 'type'
  | 'tabindex'
  | 'href'
  | 'target'
  | 'rel'
  | `aria-${string}`
  | `data-${string}`;

/** One element of the extension's own, as data that a message carries: what it is, how it is laid out, and what stands inside. Strings are text. */
export type Drawing = {
  tag: string;
  has?: Readonly<Partial<Record<Attribute, string>>>;
  /** CSS properties. */
  style?: Readonly<Record<string, string>>;
  inside?: readonly (Drawing | string)[];
};
