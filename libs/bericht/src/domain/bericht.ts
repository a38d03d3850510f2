import type { Overgangstabel } from '@navolgbaar/kernel';

/** To whom a message goes: it decides what may stand in it. */
export const ONTVANGERSOORTEN = ['aanbieder', 'melder', 'college', 'medewerker', 'partner'] as const;
export type Ontvangersoort = (typeof ONTVANGERSOORTEN)[number];

export type Berichtstatus = 'voorgenomen' | 'aangeboden' | 'bevestigd' | 'mislukt';
export type Berichthandeling = 'biedAan' | 'bevestig' | 'stelUit' | 'laatMislukken' | 'verzendOpnieuw';

const BRON = 'architecture.md §3.3: effecten buiten de database in drie stappen';

/**
 * Three steps with their state in the database, since sending cannot be part of a transaction. `aangeboden` means:
 * perhaps sent. A process that dies in that state leaves the only case in which a mail may go out twice, with the
 * same Message-ID.
 */
export const overgangen: Overgangstabel<Berichtstatus, Berichthandeling> = {
  voorgenomen: { biedAan: { naar: 'aangeboden', recht: 'bericht:verzenden', bron: BRON } },
  aangeboden: {
    biedAan: { naar: 'aangeboden', recht: 'bericht:verzenden', bron: `${BRON}; na een afgebroken poging` },
    bevestig: { naar: 'bevestigd', recht: 'bericht:verzenden', bron: BRON },
    stelUit: { naar: 'voorgenomen', recht: 'bericht:verzenden', bron: `${BRON}; tijdelijke weigering` },
    laatMislukken: { naar: 'mislukt', recht: 'bericht:verzenden', bron: BRON },
  },
  bevestigd: {},
  mislukt: {
    verzendOpnieuw: {
      naar: 'voorgenomen',
      recht: 'bericht:verzenden',
      bron: 'interface.md §5: mislukte berichten zijn zichtbaar, met opnieuw verzenden',
    },
  },
};

/** Minutes to wait after the first, second, … attempt that was refused for a passing reason; then it has failed. */
export const WACHTTIJDEN_MIN = [1, 5, 30, 120] as const;

/** After this long without an answer an offered message counts as broken off and is offered again. */
export const AFGEBROKEN_NA_MIN = 15;

/**
 * What follows a refusal by the other side.
 * @param pogingen attempts so far, this one included
 * @returns minutes to wait, or null when it has failed and a person must look
 */
export function wachttijdNa(pogingen: number, tijdelijk: boolean): number | null {
  return tijdelijk ? (WACHTTIJDEN_MIN[pogingen - 1] ?? null) : null;
}
