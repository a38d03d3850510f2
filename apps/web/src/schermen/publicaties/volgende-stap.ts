import type { Publicatieregel } from '../../api/lijn';

export interface VolgendeStap {
  soort: 'zienswijze' | 'wachttijd' | 'besluiten' | 'openbaar';
  /** The day until which one waits, or the last day to decide; without it the step can be taken now. */
  dag: string | null;
}

/** What a publication waits for, or what can be done now; null when nothing follows by itself. */
export function volgendeStap(
  {
    status,
    besluit,
    zienswijzeTot,
    besluitTot = null,
    wachtenTot,
  }: Pick<Publicatieregel, 'status' | 'besluit' | 'zienswijzeTot' | 'wachtenTot'> &
    Partial<Pick<Publicatieregel, 'besluitTot'>>,
  vandaag: string,
): VolgendeStap | null {
  if (status === 'voorgesteld') {
    return zienswijzeTot && zienswijzeTot >= vandaag
      ? { soort: 'zienswijze', dag: zienswijzeTot }
      : { soort: 'besluiten', dag: besluitTot };
  }
  if (status !== 'besloten' || besluit !== 'openbaar' || !wachtenTot) return null;
  return wachtenTot >= vandaag ? { soort: 'wachttijd', dag: wachtenTot } : { soort: 'openbaar', dag: null };
}
