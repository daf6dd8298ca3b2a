/** What a page on a screen adds to the document, in one language. */
export interface PageVocabulary {
  /** Title of the list of sections. */
  readonly contents: string;
  /** Link over the head, for the keyboard. */
  readonly skip: string;
  /** Opens the table beside a picture. */
  readonly data: string;
  /** Name of the sheet that holds long lists to choose from. */
  readonly lists: string;
  /** Title of the derivations of figures. */
  readonly sources: string;
}
