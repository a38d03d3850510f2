import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { type Lengte, leesLengte } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { huidigeVersie } from '../../domain/lopende-termijn';
import {
  type Uitstelhandeling,
  type Uitstelstatus,
  type Uitstelverzoek,
  uitstelovergangen,
} from '../../domain/uitstelverzoek';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { type Uitsteleinde, UitstelRepository } from '../ports/uitstel.repository';
import { Uitsteleinder } from '../uitsteleinde';
import { type Termijnvoorbeeld, type Verlengingsbesluit, voorbeeldVan } from '../termijnwijziging';
import { Verlenging } from '../verleng-termijn/verlenging';
import { eisEigenTermijn } from '../vraag-uitstel/vraag-uitstel.use-case';

export interface Uitstelbesluit {
  readonly verzoekId: string;
  /** The version of the request that the decider has seen. */
  readonly versie: number;
  readonly reden: string;
}

/**
 * Grants a request, as it was asked or with another length; refuses it; or takes it back. Always with the reason; each answers
 * with the id of the term. */
@Injectable()
export class BeslisUitstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly uitstel: UitstelRepository,
    private readonly verlenging: Verlenging,
    private readonly einder: Uitsteleinder,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * The term gets a new last day. What was asked in time can be granted after the last day has passed.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT,
   * TERMIJN_DUUR_ONGELDIG, TERMIJN_STAAT_STIL, TERMIJN_NIET_VERLENGBAAR, TERMIJN_VERLENGING_BOVEN_MAXIMUM,
   * TERMIJN_VERLENGING_TE_KORT
   */
  wijsToe(actor: Actor, besluit: Uitstelbesluit & Lengte): Promise<string> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.sluit(actor, besluit, 'wijsToe', async (termijn, verzoek) => {
      const verlengd = await this.verlenging.legVast(termijn, this.toewijzing(verzoek, besluit));
      await this.post.meldUitstelbesluit(actor, verlengd, verzoek, huidigeVersie(termijn.verloop).uiterlijk);
      return verlengd;
    });
  }

  /** What granting would mean: the new last day and the steps to it; nothing is changed. @throws as `wijsToe` */
  voorbeeld(actor: Actor, vraag: Pick<Uitstelbesluit, 'verzoekId'> & Lengte): Promise<Termijnvoorbeeld> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const verzoek = await this.uitstel.laad(vraag.verzoekId);
      const termijn = await this.termijnen.laadVoorWijziging(verzoek.termijnId);
      this.uow.schrijf({ handeling: 'uitstel:lezen', object: 'termijn', objectId: termijn.id });
      return voorbeeldVan(termijn, this.toewijzing(verzoek, { ...vraag, reden: 'nog in te vullen' }));
    });
  }

  private toewijzing(
    verzoek: Uitstelverzoek,
    besluit: Lengte & Pick<Uitstelbesluit, 'reden'>,
  ): Verlengingsbesluit {
    return {
      ...{ soort: 'verlenging', op: this.klok.vandaag(), duur: leesLengte(besluit) ?? verzoek.duur },
      ...{ reden: besluit.reden, gevraagdOp: Temporal.PlainDate.from(verzoek.gevraagdOp) },
    };
  }

  /** The last day stays. @throws as `wijsToe`, without what an extension refuses */
  wijsAf(actor: Actor, besluit: Uitstelbesluit): Promise<string> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.sluit(actor, besluit, 'wijsAf', async (termijn, verzoek) => {
      await this.post.meldUitstelbesluit(actor, termijn, verzoek, null);
      return termijn;
    });
  }

  /** By the provider itself, or by a colleague on its word. @throws as `wijsAf`; NIET_GEVONDEN for another provider */
  trekIn(actor: Actor, besluit: Uitstelbesluit): Promise<string> {
    eisRecht(actor, 'uitstel:vragen');
    return this.sluit(actor, besluit, 'trekIn', (termijn) => {
      eisEigenTermijn(actor, termijn);
      return Promise.resolve(termijn);
    });
  }

  /** The term is locked before its request, as everywhere, so that two deciders wait for each other. */
  private sluit(
    actor: Actor,
    { verzoekId, versie, reden }: Uitstelbesluit,
    handeling: Uitstelhandeling,
    doe: (termijn: Termijn, verzoek: Uitstelverzoek) => Promise<Termijn>,
  ): Promise<string> {
    if (reden.trim() === '') weiger('TERMIJN_REDEN_ONTBREEKT', { soort: 'uitstel' });
    return this.uow.run(actor, async () => {
      const { termijnId } = await this.uitstel.laad(verzoekId);
      const termijn = await this.termijnen.laadVoorWijziging(termijnId);
      const verzoek = await this.uitstel.laad(verzoekId);
      if (verzoek.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Uitstelstatus, Uitstelhandeling>(
        uitstelovergangen,
        verzoek.status,
        handeling,
      ) as Uitsteleinde['status'];
      const na = await doe(termijn, verzoek);
      await this.einder.sluit(na, verzoek, status, reden.trim());
      return termijnId;
    });
  }
}
