import { Injectable } from '@nestjs/common';
import { DomeinFout, TIJDZONE } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import type { Actor } from '@navolgbaar/platform/auth';
import { Temporal } from 'temporal-polyfill';
import type { Wegingfoutcode } from '../../domain/fouten';
import type { Geval } from '../../domain/gelijke-gevallen/geval';
import { Herwegingen } from '../ports/herwegingen';
import { type Besluit, type Weginginhoud, WegingRepository } from '../ports/weging.repository';

/** Legal days, both included. */
export interface Periode {
  readonly van: string;
  readonly tot: string;
}

/** Null: any. */
export interface Gevallenfilter extends Periode {
  readonly soort: string | null;
  readonly ernst: string | null;
}

/** A weighing of the period with what stood behind it. */
export interface Gewogengeval {
  readonly geval: Geval;
  readonly weging: Weginginhoud;
}

/** What a reader compares. */
export interface Vergelijkbaar {
  /** All of the period. */
  readonly alle: readonly Geval[];
  /** Those of the asked soort and ernst. */
  readonly gekozen: readonly Geval[];
  /** How many of the period he still weighs again himself, whatever their soort and ernst: those are left out. */
  readonly nogTeHerwegen: number;
}

/** More than this is compared in parts: a list is never cut off in silence. */
export const MEESTE_GEVALLEN = 10_000;
const LANGSTE_PERIODE = { years: 3 };

/**
 * The adopted weighings of a period: of each melding the newest in it, with its decision. A red one that still waits for a
 * second person is not among them. Whatever this reader may not see as a melding is absent, also from every count.
 * Inside the caller's unit of work; three statements, and one for a reader.
 */
@Injectable()
export class Gevallen {
  constructor(
    private readonly meldingen: MeldingFeiten,
    private readonly wegingen: WegingRepository,
    private readonly herwegingen: Herwegingen,
  ) {}

  /** For a person: without what he still weighs again, so that he stays blind. @throws DomeinFout as `van` */
  async voor(actor: Actor, { soort, ernst, ...periode }: Gevallenfilter): Promise<Vergelijkbaar> {
    const gewogen = (await this.van(periode)).map(({ geval }) => geval);
    const nog = actor.gebruikerId ? await this.herwegingen.nogVoor(actor.gebruikerId) : new Set<string>();
    const alle = gewogen.filter(({ meldingId }) => !nog.has(meldingId));
    return {
      alle,
      gekozen: alle.filter(
        (geval) => (soort ?? geval.soort) === geval.soort && (ernst ?? geval.ernst) === geval.ernst,
      ),
      nogTeHerwegen: gewogen.length - alle.length,
    };
  }

  /** @throws DomeinFout VERGELIJKING.PERIODE_PAST_NIET, VERGELIJKING.TE_VEEL */
  async van({ van, tot }: Periode): Promise<Gewogengeval[]> {
    eisPeriode(van, tot);
    const vanaf = begin(Temporal.PlainDate.from(van));
    const voor = begin(Temporal.PlainDate.from(tot).add({ days: 1 }));
    const gewogen = await this.wegingen.vastgesteldTussen(vanaf, voor, MEESTE_GEVALLEN + 1);
    if (gewogen.length > MEESTE_GEVALLEN) {
      throw new DomeinFout<Wegingfoutcode>('VERGELIJKING.TE_VEEL', { grens: MEESTE_GEVALLEN });
    }
    const ids = gewogen.map(({ meldingId }) => meldingId);
    const { vanZaak } = await this.meldingen.rondZaak({ ids, aanbiederIds: [], aantal: 0 });
    const zichtbaar = new Map(vanZaak.map((melding) => [melding.id, melding]));
    const besluiten = new Map((await this.wegingen.besluitenVan(ids)).map((b) => [b.wegingId, b]));
    return gewogen
      .flatMap((weging) => {
        const melding = zichtbaar.get(weging.meldingId);
        if (!melding) return [];
        return [{ weging, geval: naarGeval(weging, melding, besluiten.get(weging.id)) }];
      })
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
