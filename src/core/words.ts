/** Language of the sentences people read. */
export type Language = "vi" | "en";

/** Sentence with `{name}` for each parameter. */
export type Template = string;

/** Names of coded values, by parameter and value. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sentences of one or several layers: by issue code and by rule of a derivation. */
export interface Words<Code extends string = string, Rule extends string = string> {
  /** How numbers and days are written. */
  readonly language: Language;
  /** One sentence for each issue code. */
  readonly issues: Readonly<Record<Code, Template>>;
  /** One sentence for each rule of a derivation. */
  readonly steps: Readonly<Record<Rule, Template>>;
  /** What the coded values of a parameter are called, by its name; a value without a name of its own is said as it is. */
  readonly terms?: Terms;
}
