/**
 * The events of the house, by type. Each capability adds its own by declaration merging:
 *
 *   declare module '@navolgbaar/kernel' {
 *     interface Gebeurtenissen { MeldingGeregistreerd: { meldingId: string; soort: string } }
 *   }
 *
 * A payload holds ids and words from value lists only: never names or free text.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging, so empty here
export interface Gebeurtenissen {}

export type Gebeurtenistype = keyof Gebeurtenissen & string;

/** Something that happened, as a use case hands it to the unit of work. */
export type Gebeurtenis<T extends Gebeurtenistype = Gebeurtenistype> = {
  [K in T]: { readonly type: K; readonly aggregaatId: string; readonly payload: Gebeurtenissen[K] };
}[T];
