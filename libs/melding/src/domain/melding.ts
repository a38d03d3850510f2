import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Checklist, beoordeelChecklist, eisPassendeChecklist } from './checklist';
import type { Meldingfoutcode } from './fouten';
import type { Bron, Meldingsoort } from './soorten';

/** What the rules need to know of something that came in. */
export interface Meldingfeiten {
  readonly soort: Meldingsoort;
  readonly bron: Bron;
  readonly checklist: Checklist | null;
  readonly gebeurtenisdatum: Temporal.PlainDate | null;
  readonly ontdekkingsdatum: Temporal.PlainDate | null;
  readonly vaststellingsdatum: Temporal.PlainDate | null;
  readonly vandaag: Temporal.PlainDate;
}

/**
 * Checks what came in and says what it is. Whose it is says the routing table.
 * @returns what the legal tests say together, or null where no checklist belongs
 * @throws DomeinFout MELDING.DATUM_IN_TOEKOMST, MELDING.CHECKLIST_…
 */
export function beoordeelMelding(
  feiten: Meldingfeiten,
): { readonly uitkomst: string; readonly herleiding: Herleiding } | null {
  for (const veld of ['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const) {
    const dag = feiten[veld];
    if (dag && Temporal.PlainDate.compare(dag, feiten.vandaag) > 0) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.DATUM_IN_TOEKOMST', { veld }, [
        { name: veld, reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' },
      ]);
    }
  }
  eisPassendeChecklist(feiten.soort, feiten.checklist);
  return feiten.checklist ? beoordeelChecklist(feiten.checklist) : null;
}

/**
 * A signal of the SVB may be kept only with a legal ground (requirements C19, AC-15).
 * @throws DomeinFout MELDING.BRON_ZONDER_GRONDSLAG
 */
export function eisGrondslagVoorBron(bron: Bron, svbGrondslag: string | null): void {
  if (bron !== 'svb' || svbGrondslag) return;
  throw new DomeinFout<Meldingfoutcode>('MELDING.BRON_ZONDER_GRONDSLAG', { bron }, [
    {
      name: 'bron',
      reason: 'Er is nog geen grondslag om signalen van de SVB te gebruiken. Neem het signaal niet op.',
    },
  ]);
}
