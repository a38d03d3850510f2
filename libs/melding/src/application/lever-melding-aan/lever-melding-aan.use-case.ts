import { Injectable } from '@nestjs/common';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import type { Bron, Kanaal } from '../../domain/soorten';
import type { Meldingfoutcode } from '../../domain/fouten';
import type { Ontvangstbewijs } from '../ports/aanleveringen';
import { LeesAanleveringen } from '../queries/lees-aanleveringen';
import type { RegistreerMeldingCommand } from '../registreer-melding/registreer-melding.command';
import { RegistreerMelding } from '../registreer-melding/registreer-melding.use-case';

export interface LeverMeldingAanCommand extends Omit<
  RegistreerMeldingCommand,
  'kanaal' | 'bron' | 'ontvangenOp' | 'aanlevering'
> {
  readonly bron?: Bron | undefined;
  /** Under which the system knows it itself. */
  readonly kenmerk?: string | undefined;
}

/**
 * Takes in a melding of another system: of a chain partner, of a provider, or of a form server. It gets a receipt, and
 * may read back nothing else.
 */
@Injectable()
export class LeverMeldingAan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly registreer: RegistreerMelding,
    private readonly lees: LeesAanleveringen,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @param kanaal for a system that belongs to nobody in particular; that of a partner is always `partner`
   * @throws DomeinFout GEEN_RECHT, MELDING.AL_AANGELEVERD, MELDING.… as `RegistreerMelding`
   */
  async execute(
    actor: Actor,
    {
      kenmerk = null,
      bron,
      ...command
    }: Omit<LeverMeldingAanCommand, 'kenmerk'> & { kenmerk?: string | null | undefined },
    kanaal: Kanaal = 'api',
  ): Promise<Ontvangstbewijs> {
    eisRecht(actor, 'melding:aanleveren');
    const huis = namens(actor);
    const id = nieuwId();
    const clientId = actor.gebruikerId as string;
    const { partnerId = null, aanbiederId, naam: afzender } = actor;
    const eisNieuw = async () => {
      if (kenmerk === null || !(await this.lees.opKenmerk(huis, kenmerk))) return;
      throw new DomeinFout<Meldingfoutcode>('MELDING.AL_AANGELEVERD', {}, [
        { name: 'kenmerk', reason: 'Onder dit kenmerk is al een melding aangeleverd.' },
      ]);
    };
    const werk = this.uow.run(huis, async (): Promise<Ontvangstbewijs> => {
      await eisNieuw();
      const { nummer } = await this.registreer.execute(huis, {
        ...command,
        kanaal: partnerId ? 'partner' : kanaal,
        // A provider reports for itself only, whatever the request says.
        ...(aanbiederId ? { aanbiederId } : {}),
        bron: aanbiederId ? 'zorgaanbieder' : (bron ?? 'anders'),
        aanlevering: { id, clientId, afzender, partnerId, kenmerk },
      });
      return {
        id,
        nummer,
        kenmerk,
        stand: 'ontvangen',
        ontvangenOp: this.klok.nu().toString({ smallestUnit: 'millisecond' }),
      };
    });
    return werk.catch(async (fout: unknown) => {
      // Two at once under one kenmerk: the index stopped the second, and it hears what a later one would.
      if (!(fout instanceof DomeinFout)) await eisNieuw();
      throw fout;
    });
  }

  /**
   * Adds a file to what was handed in, as a stream.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what another system handed in, DOCUMENT.…
   */
  async voegBijlageToe(actor: Actor, id: string, naam: string, inhoud: Readable): Promise<{ id: string }> {
    // Asked as the system itself, before a byte is kept.
    const meldingId = await this.lees.meldingVan(actor, id);
    const huis = namens(actor);
    const bestand = await this.documenten.ontvang(huis, naam, inhoud);
    const waarbij = { object: 'melding', objectId: meldingId, soort: 'bijlage-melder' };
    const { id: documentId } = await this.documenten.samenMet([bestand], () =>
      this.documenten.execute(huis, { ...waarbij, bestand }),
    );
    return { id: documentId };
  }
}
