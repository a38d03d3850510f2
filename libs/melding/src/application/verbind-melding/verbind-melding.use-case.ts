import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Verbandsoort, eisVerband, verbandTussen } from '../../domain/verband';
import { Verbanden } from '../ports/verbanden';
import { MeldingenQuery } from '../queries/meldingen.query';
import { HANDELING, Verbindwerk } from './verbindwerk';

export interface VerbindMeldingCommand {
  readonly meldingId: string;
  readonly versie: number;
  /** The number of the other melding, as people name it. */
  readonly nummer: string;
  readonly soort: Verbandsoort;
  /** Why; without one only `niet_dezelfde` is possible. */
  readonly motivering?: string | undefined;
}

/**
 * Links a melding to another that the actor may see too: about the same event, a part of it, or the same report twice, in
 * which case this one goes up in the other. Both dossiers tell it. Nothing of either is lost, and each keeps its own number
 * and its own term towards its melder (requirements NW-02).
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, MELDING.ANDERE_ONBEKEND also for what is closed to this person,
 * MELDING.MOTIVERING_ONTBREEKT, and what `eisVerband` refuses
 */
@Injectable()
export class VerbindMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly verbanden: Verbanden,
    private readonly werk: Verbindwerk,
  ) {}

  async execute(actor: Actor, command: VerbindMeldingCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    const { meldingId, versie, nummer, soort } = command;
    const motivering = command.motivering ?? null;
    if (soort !== 'niet_dezelfde' && !motivering) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.MOTIVERING_ONTBREEKT', {}, [
        { name: 'motivering', reason: 'Leg uit waarom deze meldingen bij elkaar horen.' },
      ]);
    }
    await this.uow.run(actor, async () => {
      const aangewezen = await this.query.opNummer(nummer);
      if (!aangewezen || aangewezen.id === meldingId) {
        throw new DomeinFout<Meldingfoutcode>('MELDING.ANDERE_ONBEKEND', {}, [
          { name: 'nummer', reason: 'Er is geen andere melding met dit nummer, of u mag haar niet zien.' },
        ]);
      }
      const [deze, andere] = await this.werk.neemBeide(meldingId, versie, aangewezen.id);
      eisVerband(soort, deze, andere);
      const opzij = verbandTussen(deze, andere);
      if (opzij) await this.verbanden.verbreek(opzij.id, motivering);
      const verband = { id: nieuwId(), soort, vanId: deze.id, naarId: andere.id };
      await this.verbanden.leg(verband, motivering);
      const statussen = soort === 'dubbel' ? [[deze.id, this.werk.voegSamen(deze)] as const] : [];
      await this.werk.sluitAf([deze, andere], HANDELING[soort].leg, new Map(statussen));
      this.werk.vertel('MeldingVerbonden', verband, meldingId);
    });
  }
}
