import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportstaat } from '@navolgbaar/rapport';
import { StartTermijn, TermijnFeiten } from '@navolgbaar/termijn';
import type { Publicatie } from '../../domain/publicatie';
import type { Publicatiebesluit } from '../../domain/standaardbesluit';
import { Besluittermijn } from '../besluittermijn';
import { HoorBelanghebbende } from '../hoor-belanghebbende/hoor-belanghebbende.use-case';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

export interface BesluitPublicatieCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly besluit: Publicatiebesluit;
  readonly motivering: string;
  /** How an objection was weighed. */
  readonly zienswijzeweging?: string | null;
  /** Obligatory for anybody but the college itself. */
  readonly mandaat: string | null;
  /** Whether somebody will object; null: as follows from what was said. */
  readonly bezwaarVerwacht?: boolean | null;
  readonly bezwaarreden?: string | null;
}

/**
 * The decision to open a report or to keep it closed: of the college, or under its mandate. Where somebody is expected to
 * object, opening starts the waiting time in which one can go to court (by analogy with Woo art. 3.3 lid 5 onder i and
 * art. 4.4 lid 5).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
 * PUBLICATIE.MANDAAT_ONTBREEKT, .ZIENSWIJZE_NIET_GEVRAAGD, .ZIENSWIJZE_LOOPT, .ZIENSWIJZE_NIET_GEWOGEN,
 * .GRONDEN_NIET_GEWOGEN, .ABSOLUTE_GROND,
 * .BEZWAAR_IS_GEMAAKT, .BEZWAARREDEN_ONTBREEKT
 */
@Injectable()
export class BesluitPublicatie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly termijnen: TermijnFeiten,
    private readonly start: StartTermijn,
    private readonly besluittermijn: Besluittermijn,
    private readonly horen: HoorBelanghebbende,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(
    actor: Actor,
    {
      publicatieId,
      versie,
      bezwaarVerwacht = null,
      bezwaarreden = null,
      ...besluit
    }: BesluitPublicatieCommand,
  ): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:besluiten', publicatieId, versie },
      ...{
        handeling: 'publicatie:besluiten',
        velden: ['besluit', 'motivering', 'zienswijzeweging', 'mandaat', 'bezwaarverwachting'],
      },
    };
    return this.werk.doe(actor, handeling, async (publicatie, rapport) => {
      const { zienswijzeTermijnId } = publicatie.staat;
      const termijn = zienswijzeTermijnId ? await this.termijnen.van(zienswijzeTermijnId) : null;
      publicatie.besluit({
        ...besluit,
        bezwaar: { verwacht: bezwaarVerwacht, reden: bezwaarreden },
        anderen: await this.horen.standen(publicatieId),
        doorCollege: actor.rollen.includes('college'),
        door: actor.gebruikerId,
        op: this.klok.vandaag().toString(),
        // The term as it is now: it may have been extended since the proposal.
        zienswijzeTot: termijn?.uiterlijk ?? null,
        zienswijzeStaatStil: typeof termijn?.opgeschortOp === 'string',
      });
      if (publicatie.staat.bezwaarverwachting?.verwacht)
        await this.beginWachttijd(actor, publicatie, rapport);
      else if (besluit.besluit === 'openbaar') publicatie.wachtNiet();
      await this.vraag.sluit(publicatie.staat);
      await this.besluittermijn.voldaan(actor, publicatie.staat.besluitTermijnId);
      this.meld(publicatie);
    });
  }

  private async beginWachttijd(actor: Actor, publicatie: Publicatie, rapport: Rapportstaat): Promise<void> {
    const { zaakId, zaaknummer, aanbiederId } = rapport;
    const termijn = await this.start.execute(actor, {
      code: 'PUBLICATIE_WACHT',
      ...{ object: 'rapport', objectId: rapport.id, zaakId, aanbiederId, kenmerk: zaaknummer },
      start: this.klok.vandaag().toString(),
    });
    publicatie.wacht(termijn);
  }

  private meld({ staat }: Publicatie): void {
    const { id, rapportId, zaakId, aanbiederId, wachtenTot } = staat;
    const besluit = staat.besluit ?? 'niet_openbaar';
    this.uow.meld({
      type: 'PublicatieBesloten',
      aggregaatId: id,
      payload: { publicatieId: id, rapportId, zaakId, aanbiederId, besluit, wachtenTot },
    });
  }
}
