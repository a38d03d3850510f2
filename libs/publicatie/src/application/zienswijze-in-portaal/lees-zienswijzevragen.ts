import { Injectable } from '@nestjs/common';
import { DocumentenVanIds, type Getoonddocument } from '@navolgbaar/document';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, alleen, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { TermijnFeiten } from '@navolgbaar/termijn';
import {
  type Zienswijzevraaghandeling,
  type Zienswijzevraagstaat,
  type Zienswijzevraagstatus,
  zienswijzevraagovergangen,
} from '../../domain/zienswijzevraag';
import {
  type Zienswijzevraagfilter,
  type Zienswijzevraagrij,
  Zienswijzevragen,
} from '../ports/zienswijzevragen';
import { eisEigen } from './geef-zienswijze.use-case';

/** The last day as it is now, with what was extended or suspended since. */
interface Dagen {
  readonly uiterlijk: string;
  readonly opgeschortOp: string | null;
}
export type Zienswijzevraagregel = Zienswijzevraagrij & Dagen;

const VOOR_AANBIEDER = [
  'id',
  'rapportNummer',
  'rapportsoort',
  'zaakNummer',
  'voor',
  'tegen',
  'gevraagdOp',
  'termijnId',
  'publiekeVersie',
  'strekking',
  'inhoud',
  'gegevenOm',
  'teLaat',
  'status',
  'versie',
] as const satisfies readonly (keyof Zienswijzevraagstaat)[];

export type Zienswijzevraagdetail = Pick<Zienswijzevraagstaat, (typeof VOOR_AANBIEDER)[number]> &
  Dagen & { readonly documenten: readonly Getoonddocument[]; readonly handelingen: readonly string[] };

/** What a provider is asked about publication: its own, and of the publication no more than it is asked about. */
@Injectable()
export class LeesZienswijzevragen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly vragen: Zienswijzevragen,
    private readonly termijnen: TermijnFeiten,
    private readonly documenten: DocumentenVanIds,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async lijst(
    actor: Actor,
    filter: Omit<Zienswijzevraagfilter, 'aanbiederId'>,
  ): Promise<Pagina<Zienswijzevraagregel>> {
    eisRecht(actor, 'zienswijze:geven');
    const { aanbiederId } = actor;
    // An account of a provider that works for none sees nothing.
    if (!aanbiederId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const { resultaten, volgende } = await this.vragen.lijst({ ...filter, aanbiederId });
      this.uow.schrijf({ handeling: 'zienswijze:lijst', object: 'lijst', objectId: 'zienswijzevragen' });
      const dagen = await this.dagen(resultaten);
      return { resultaten: resultaten.map((rij) => ({ ...rij, ...dagen(rij) })), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Zienswijzevraagdetail> {
    eisRecht(actor, 'zienswijze:geven');
    return this.uow.run(actor, async () => {
      const vraag = await this.vragen.zoek(id);
      if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
      eisEigen(actor, vraag);
      this.uow.schrijf({ handeling: 'zienswijze:lezen', object: 'publicatie', objectId: id });
      const { documentIds, status } = vraag;
      return {
        ...{ ...alleen(vraag, VOOR_AANBIEDER), ...(await this.dagen([vraag]))(vraag) },
        documenten: documentIds.length === 0 ? [] : await this.documenten.van([...documentIds]),
        handelingen: mogelijkeHandelingen<Zienswijzevraagstatus, Zienswijzevraaghandeling>(
          zienswijzevraagovergangen,
          status,
        )
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
      };
    });
  }

  private async dagen(rijen: readonly Pick<Zienswijzevraagstaat, 'termijnId'>[]) {
    const ids = rijen.map(({ termijnId }) => termijnId);
    const termijnen = ids.length === 0 ? [] : await this.termijnen.vanIds(ids);
    const perId = new Map(termijnen.map((termijn) => [termijn.id, termijn]));
    return ({ termijnId, gevraagdOp }: Pick<Zienswijzevraagstaat, 'termijnId' | 'gevraagdOp'>): Dagen => {
      const termijn = perId.get(termijnId);
      return { uiterlijk: termijn?.uiterlijk ?? gevraagdOp, opgeschortOp: termijn?.opgeschortOp ?? null };
    };
  }
}
