import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Bezoekrij, LeesBezoeken } from '@navolgbaar/bezoek';
import { LeesMaatregelen, type Maatregelregelview } from '@navolgbaar/maatregel';
import {
  LeesOpdrachten,
  LeesZaken,
  type Opdrachtregelview,
  type Zaaklijstregel,
} from '@navolgbaar/onderzoek';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { LeesPublicaties } from '@navolgbaar/publicatie';
import { LeesRapporten, type Rapportregelview } from '@navolgbaar/rapport';
import { type GewogenMelding, LeesWegingen } from '@navolgbaar/weging';

/** How many lines a part shows; the rest stands in the list of that part. */
const REGELS = 10;
/** Open cases are counted so far: who has more needs no exact number. */
const GRENS = 50;

/** The newest lines of one list. */
export interface Deel<T> {
  readonly regels: readonly T[];
  readonly meer: boolean;
}

export interface Rapportmetpublicatie {
  readonly rapport: Rapportregelview;
  /** How far its publication is; null when none was proposed, or for who may not know. */
  readonly publicatie: { readonly id: string; readonly status: string; readonly slug: string | null } | null;
}

/** A part is null for who has no right to that list. */
export interface Aanbiederbeeld {
  readonly openZaken: { readonly aantal: number; readonly meer: boolean } | null;
  readonly meldingen: Deel<GewogenMelding> | null;
  readonly zaken: Deel<Zaaklijstregel> | null;
  readonly bezoeken: Deel<Bezoekrij> | null;
  readonly opdrachten: Deel<Opdrachtregelview> | null;
  readonly maatregelen: Deel<Maatregelregelview> | null;
  readonly rapporten: Deel<Rapportmetpublicatie> | null;
}

const BLADZIJDE = { vanaf: undefined, aantal: REGELS };

/**
 * What happened at a provider, newest first. Every part is a list of its own capability, read by the use case of that
 * list: with its rights, its rows and its audit line, in one unit of work. What is closed to this person is not there
 * and does not count.
 */
@Injectable()
export class LeesAanbiederbeeld {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly wegingen: LeesWegingen,
    private readonly zaken: LeesZaken,
    private readonly bezoeken: LeesBezoeken,
    private readonly opdrachten: LeesOpdrachten,
    private readonly maatregelen: LeesMaatregelen,
    private readonly rapporten: LeesRapporten,
    private readonly publicaties: LeesPublicaties,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  execute(actor: Actor, aanbiederId: string): Promise<Aanbiederbeeld> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      if (!(await this.aanbieders.van(aanbiederId))) throw new DomeinFout('NIET_GEVONDEN');
      // Asked together, so that they share the packets of this one transaction.
      const [meldingenEnZaken, vervolg, rapporten] = await Promise.all([
        this.meldingenEnZaken(actor, aanbiederId),
        this.vervolg(actor, aanbiederId),
        heeftRecht(actor, 'rapport:lezen') ? this.rapportdeel(actor, aanbiederId) : null,
      ]);
      return { ...meldingenEnZaken, ...vervolg, rapporten };
    });
  }

  private async meldingenEnZaken(
    actor: Actor,
    aanbiederId: string,
  ): Promise<Pick<Aanbiederbeeld, 'openZaken' | 'meldingen' | 'zaken'>> {
    const filter = { toezichtvorm: null, aanbiederId, behandelaarId: null, teLaatOp: null, meldingId: null };
    const zaken = (meer: { status: 'open' | null; vanaf: undefined; aantal: number }) =>
      heeftRecht(actor, 'zaak:lezen') ? this.zaken.lijst(actor, { ...filter, ...meer }) : null;
    const [gewogen, alle, open] = await Promise.all([
      heeftRecht(actor, 'weging:lezen') ? this.wegingen.overAanbieder(actor, aanbiederId, REGELS + 1) : null,
      zaken({ ...BLADZIJDE, status: null }),
      zaken({ vanaf: undefined, aantal: GRENS, status: 'open' }),
    ]);
    return {
      meldingen: gewogen && { regels: gewogen.slice(0, REGELS), meer: gewogen.length > REGELS },
      openZaken: open && { aantal: open.resultaten.length, meer: open.volgende !== null },
      zaken: alle && alsDeel(alle),
    };
  }

  private async vervolg(
    actor: Actor,
    aanbiederId: string,
  ): Promise<Pick<Aanbiederbeeld, 'bezoeken' | 'opdrachten' | 'maatregelen'>> {
    const filter = { ...BLADZIJDE, aanbiederId, status: null };
    const [bezoeken, opdrachten, maatregelen] = await Promise.all([
      heeftRecht(actor, 'bezoek:lezen')
        ? this.bezoeken.lijst(actor, { ...filter, zaakId: null, behandelaarId: null, teLaat: false })
        : null,
      heeftRecht(actor, 'opdracht:lezen')
        ? this.opdrachten.lijst(actor, { ...filter, nieuwsteEerst: true })
        : null,
      heeftRecht(actor, 'maatregel:lezen')
        ? this.maatregelen.lijst(actor, { ...filter, zaakId: null })
        : null,
    ]);
    return {
      bezoeken: bezoeken && alsDeel(bezoeken),
      opdrachten: opdrachten && alsDeel(opdrachten),
      maatregelen: maatregelen && alsDeel(maatregelen),
    };
  }

  private async rapportdeel(actor: Actor, aanbiederId: string): Promise<Deel<Rapportmetpublicatie>> {
    const filter = { status: null, zaakId: null, aanbiederId, na: null, aantal: REGELS };
    const { regels, meer } = alsDeel(await this.rapporten.lijst(actor, filter));
    const rapportIds = regels.map(({ id }) => id);
    const publicaties = heeftRecht(actor, 'publicatie:lezen')
      ? (
          await this.publicaties.lijst(actor, {
            status: null,
            rapportId: null,
            rapportIds,
            na: null,
            aantal: GRENS,
          })
        ).resultaten
      : [];
    return {
      meer,
      regels: regels.map((rapport) => {
        // Newest first: the one that counts now.
        const publicatie = publicaties.find(({ rapportId }) => rapportId === rapport.id);
        return {
          rapport,
          publicatie: publicatie
            ? { id: publicatie.id, status: publicatie.status, slug: publicatie.slug }
            : null,
        };
      }),
    };
  }
}

function alsDeel<T>({
  resultaten,
  volgende,
}: {
  resultaten: readonly T[];
  volgende: string | null;
}): Deel<T> {
  return { regels: resultaten, meer: volgende !== null };
}
