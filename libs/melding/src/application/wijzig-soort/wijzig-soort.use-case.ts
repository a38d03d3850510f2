import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok, TIJDZONE, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, alleen, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Checklist } from '../../domain/checklist';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Meldingfeiten, beoordeelMelding } from '../../domain/melding';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import { adviseerRoute, routefeitenVan } from '../../domain/routetabel';
import { type Meldingsoort, volgtProtocol } from '../../domain/soorten';
import {
  type Kleurstand,
  type Melding,
  MeldingRepository,
  type Soortwijziging,
} from '../ports/melding.repository';
import { Routetabellen } from '../ports/routetabellen';
import { meldtermijn } from '../registreer-melding/meldtermijn';

export interface WijzigSoortCommand {
  readonly meldingId: string;
  readonly versie: number;
  readonly soort: Meldingsoort;
  readonly reden: string;
  /** Where the new soort has legal tests. */
  readonly checklist?: Checklist | undefined;
}

const KLEURSTAND = ['kleur', 'kleurAanname', 'wachtOpTweede'] as const;

const dag = (tekst: string | null): Temporal.PlainDate | null =>
  tekst ? Temporal.PlainDate.from(tekst) : null;

const dagVan = (moment: string): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE).toPlainDate();

/**
 * Says that what was registered is something else (BK-9.03). What was reported stays as it was, with its number, its
 * weighings and its terms; what follows from the soort is computed anew on the days of then, and what followed before is
 * kept beside it. Undone by changing back.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, MELDING.SOORT_LIGT_VAST once something followed from the melding,
 * MELDING.SOORT_IS_GELIJK, MELDING.CHECKLIST_ONTBREEKT, MELDING.CHECKLIST_PAST_NIET
 */
@Injectable()
export class WijzigSoort {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingRepository,
    private readonly routetabellen: Routetabellen,
  ) {}

  async execute(
    actor: Actor,
    { meldingId, versie, soort, reden, checklist }: WijzigSoortCommand,
  ): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      if (melding.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      eisWijzigbaar(melding, soort);
      const feiten = this.feitenVan(melding, soort, checklist ?? null);
      const checklistuitkomst = beoordeelMelding(feiten);
      const tabel = await this.routetabellen.geldend(feiten.vandaag.toString());
      const kleur = await this.kleurVan(melding, soort);
      await this.meldingen.voegSoortwijzigingToe(wijzigingVan(melding, soort, reden));
      await this.meldingen.wijzig(meldingId, versie, {
        soort,
        status: statusVan(melding.status, soort, kleur.kleur),
        ...kleur,
        checklist: feiten.checklist,
        checklistuitkomst,
        ...adviseerRoute(tabel, routefeitenVan({ ...melding, soort, checklist: feiten.checklist })),
        meldtermijn: await this.meldtermijnVan(melding, feiten, tabel.pgbMeldplicht),
      });
      this.uow.meld({
        type: 'MeldingsoortGewijzigd',
        aggregaatId: meldingId,
        payload: { meldingId, van: melding.soort, naar: soort },
      });
      this.uow.schrijf({
        handeling: 'melding:soort-wijzigen',
        object: 'melding',
        objectId: meldingId,
        velden: ['soort', 'status', 'checklist', 'route', 'meldtermijn'],
      });
    });
  }

  private feitenVan(melding: Melding, soort: Meldingsoort, checklist: Checklist | null): Meldingfeiten {
    return {
      ...{ soort, bron: melding.bron, checklist },
      gebeurtenisdatum: dag(melding.gebeurtenisdatum),
      ontdekkingsdatum: dag(melding.ontdekkingsdatum),
      vaststellingsdatum: dag(melding.vaststellingsdatum),
      vandaag: this.klok.vandaag(),
    };
  }

  /** Whether the provider reported in time, on the days of then: as at registering (T-01). */
  private async meldtermijnVan(melding: Melding, feiten: Meldingfeiten, pgbMeldplicht: string | null) {
    if (!melding.viaAanbieder || !volgtProtocol(feiten.soort)) return null;
    const aanbieder = melding.aanbiederId ? await this.aanbieders.van(melding.aanbiederId) : null;
    if (aanbieder?.alleenPgb && !pgbMeldplicht) return null;
    return meldtermijn(feiten, dagVan(melding.ontvangenOp), dagVan(melding.geregistreerdOp));
  }

  /** A calamiteit has no colour. Back to what is weighed, it has the colour of its last weighing again. */
  private async kleurVan(melding: Melding, soort: Meldingsoort): Promise<Kleurstand> {
    if (volgtProtocol(soort)) return { kleur: null, kleurAanname: false, wachtOpTweede: false };
    if (!volgtProtocol(melding.soort)) return alleen(melding, KLEURSTAND);
    return this.meldingen.laatsteKleur(melding.id);
  }
}

/** @throws DomeinFout MELDING.SOORT_LIGT_VAST, MELDING.SOORT_IS_GELIJK */
function eisWijzigbaar({ soort, status }: Melding, naar: Meldingsoort): void {
  if (!('wijzigSoort' in meldingovergangen[status])) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.SOORT_LIGT_VAST');
  }
  if (soort === naar) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.SOORT_IS_GELIJK', {}, [
      { name: 'soort', reason: 'Dit is de melding al. Kies een andere soort.' },
    ]);
  }
}

function statusVan(status: Meldingstatus, soort: Meldingsoort, kleur: string | null): Meldingstatus {
  const volgende = (van: Meldingstatus, handeling: Meldinghandeling) =>
    volgendeStatus<Meldingstatus, Meldinghandeling>(meldingovergangen, van, handeling);
  const na = volgende(status, volgtProtocol(soort) ? 'wijzigNaarProtocol' : 'wijzigSoort');
  return na === 'ontvangen' && kleur !== null ? volgende(na, 'weeg') : na;
}

function wijzigingVan(melding: Melding, naar: Meldingsoort, reden: string): Soortwijziging {
  const { checklist, checklistuitkomst, meldtermijn: termijn, status } = melding;
  const { route, routeontvangers, routemelder, routeregel } = melding;
  const { routetabelId, routetabelversie, routeherleiding } = melding;
  return {
    ...{ id: nieuwId(), meldingId: melding.id, van: melding.soort, naar, reden },
    eerder: {
      ...{ checklist, checklistuitkomst, meldtermijn: termijn, status, ...alleen(melding, KLEURSTAND) },
      ...{ route, routeontvangers, routemelder, routeregel, routetabelId, routetabelversie, routeherleiding },
    },
  };
}
