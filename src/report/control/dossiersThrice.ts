import { type DossierFigures, dossierFigures } from "./dossierFigures.ts";
import { type Controlled, type FigureTime, thrice } from "./itemFigures.ts";

/** The dossiers of each of the three times. */
export type DossiersThrice = Readonly<Record<FigureTime, DossierFigures>>;

/** Adds the dossiers of the three times up, for the words and for the annex. */
export function dossiersThrice(controlled: Controlled): DossiersThrice {
  return thrice(controlled, (time, figures, { derivation }) =>
    dossierFigures(figures?.dossiers, time, derivation, controlled),
  );
}
