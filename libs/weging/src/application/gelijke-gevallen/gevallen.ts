import { Injectable } from '@nestjs/common';
import { DomeinFout, TIJDZONE } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { Temporal } from 'temporal-polyfill';
import type { Wegingfoutcode } from '../../domain/fouten';
import type { Geval } from '../../domain/gelijke-gevallen/geval';
import { type Besluit, type Weginginhoud, WegingRepository } from '../ports/weging.repository';

/** Legal days, both included; null: any. */
export interface Gevallenfilter {
  readonly van: string;
  readonly tot: string;
  readonly soort: string | null;
  readonly ernst: string | null;
}

/** A weighing of the period with what stood behind it. */
export interface Gewogengeval {
  readonly geval: Geval;
  readonly weging: Weginginhoud;
}

/** More than this is compared in parts: a list is never cut off in silence. */
export const MEESTE_GEVALLEN = 10_000;
const LANGSTE_PERIODE = { years: 3 };

/**
 * The adopted weighings of a period: of each melding the newest in it, with its decision. A red one that still waits for a
 * second person is not among them. Whatever this reader may not see as a melding is absent, also from every count.
 * Inside the caller's unit of work; three statements.
 */
@Injectable()
export class Gevallen {
  constructor(
    private readonly meldingen: MeldingFeiten,
    private readonly wegingen: WegingRepository,
  ) {}

  /** @throws DomeinFout VERGELIJKING.PERIODE_PAST_NIET, VERGELIJKING.TE_VEEL */
  async van({ van, tot, soort, ernst }: Gevallenfilter): Promise<Gewogengeval[]> {
    eisPeriode(van, tot);
    const vanaf = begin(Temporal.PlainDate.from(van));
    const voor = begin(Temporal.PlainDate.from(tot).add({ days: 1 }));
    const gewogen = await this.wegingen.vastgesteldTussen(vanaf, voor, MEESTE_GEVALLEN + 1);
    if (gewogen.length > MEESTE_GEVALLEN) {
      throw new DomeinFout<Wegingfoutcode>('VERGELIJKING.TE_VEEL', { grens: MEESTE_GEVALLEN });
    }
    const ids = gewogen.map(({ meldingId }) => meldingId);
    const { vanZaak } = await this.meldingen.rondZaak({ ids, aanbiederId: null, aantal: 0 });
    const zichtbaar = new Map(vanZaak.map((melding) => [melding.id, melding]));
    const besluiten = new Map((await this.wegingen.besluitenVan(ids)).map((b) => [b.wegingId, b]));
    return gewogen
      .flatMap((weging) => {
        const melding = zichtbaar.get(weging.meldingId);
        if (!melding) return [];
        return [{ weging, geval: naarGeval(weging, melding, besluiten.get(weging.id)) }];
      })
      .filter(({ geval }) => (soort ?? geval.soort) === geval.soort && (ernst ?? geval.ernst) === geval.ernst)
      .sort((a, b) => a.geval.nummer.localeCompare(b.geval.nummer));
  }
}

function eisPeriode(van: string, tot: string): void {
  const [eerste, laatste] = [Temporal.PlainDate.from(van), Temporal.PlainDate.from(tot)];
  const grens = eerste.add(LANGSTE_PERIODE);
  if (Temporal.PlainDate.compare(eerste, laatste) <= 0 && Temporal.PlainDate.compare(laatste, grens) < 0)
    return;
  throw new DomeinFout<Wegingfoutcode>('VERGELIJKING.PERIODE_PAST_NIET', {}, [
    { name: 'tot', reason: 'Kies een laatste dag op of na de eerste, en ten hoogste drie jaar later.' },
  ]);
}

const begin = (dag: Temporal.PlainDate): string => dag.toZonedDateTime(TIJDZONE).toInstant().toString();

const dagVan = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

function naarGeval(
  weging: Weginginhoud,
  melding: { readonly nummer: string; readonly soort: string; readonly ontvangenOp: string },
  besluit: Besluit | undefined,
): Geval {
  return {
    ...{ wegingId: weging.id, meldingId: weging.meldingId, nummer: melding.nummer, soort: melding.soort },
    ...{ kaderversie: weging.matrixversie, kaderAanname: weging.matrixAanname },
    ...{
      ernst: weging.ernst,
      ernstNaam: weging.ernstNaam,
      omvang: weging.omvang,
      omvangNaam: weging.omvangNaam,
    },
    ...{ omvangMotivering: weging.omvangMotivering, kleurMatrix: weging.kleurMatrix, kleur: weging.kleur },
    ...{ verhogingReden: weging.verhogingReden, ontvangenDag: dagVan(melding.ontvangenOp) },
    ...{ gewogenDag: dagVan(weging.vastgesteldOp), wegerId: weging.vastgesteldDoor },
    besluit: besluit ? (besluit.actie ?? 'geen_actie') : null,
    besluitMotivering: besluit?.motivering ?? null,
    besluitDag: besluit?.werkoverlegOp ?? null,
  };
}
