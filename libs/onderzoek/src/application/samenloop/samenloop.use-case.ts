import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import {
  type NieuweSamenloop,
  type Samenloopsoort,
  beginSamenloop,
  eindigSamenloop,
  lopendeSoorten,
} from '../../domain/samenloop';
import { SamenloopRepository } from '../ports/samenloop.repository';
import { Zaakwerk } from '../zaakwerk';

export type MeldSamenloopCommand = Omit<NieuweSamenloop, 'id' | 'gemeldDoor'> & { readonly zaakId: string };

export interface BeeindigSamenloopCommand {
  readonly zaakId: string;
  readonly samenloopId: string;
  /** The version of the samenloop, from If-Match. */
  readonly versie: number;
  readonly tot: string;
  readonly reden: string;
}

const WOORD: Readonly<Record<Samenloopsoort, string>> = {
  strafrechtelijk_onderzoek: 'een strafrechtelijk onderzoek',
  andere_toezichthouder: 'een onderzoek van een andere toezichthouder',
};

/**
 * Records that something else runs beside this case. No term stops by it: that is a decision of its own.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class MeldSamenloop {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Zaakwerk,
    private readonly samenlopen: SamenloopRepository,
  ) {}

  execute(actor: Actor, { zaakId, ...nieuw }: MeldSamenloopCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const samenloop = beginSamenloop(
        { ...nieuw, id: nieuwId(), gemeldDoor: actor.gebruikerId },
        this.klok.vandaag(),
      );
      const eerder = await this.samenlopen.vanZaak(zaakId);
      zaak.volgSamenloop('meldSamenloop', lopendeSoorten([...eerder, samenloop]));
      await this.samenlopen.voegToe(zaakId, samenloop);
      return {
        uitkomst: undefined,
        spoor: {
          ...{ handeling: 'zaak:samenloop-melden', soort: 'samenloop', velden: ['samenloop'] },
          tekst: `Naast deze zaak loopt ${WOORD[nieuw.soort]}, sinds ${schrijfDag(nieuw.sinds)}. Reden: ${nieuw.reden}`,
        },
      };
    });
  }
}

/**
 * Ends one of them, with the reason; it stays in the history.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class BeeindigSamenloop {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Zaakwerk,
    private readonly samenlopen: SamenloopRepository,
  ) {}

  execute(
    actor: Actor,
    { zaakId, samenloopId, versie, tot, reden }: BeeindigSamenloopCommand,
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const alle = await this.samenlopen.vanZaak(zaakId);
      const samenloop = alle.find(({ id }) => id === samenloopId);
      if (!samenloop) throw new DomeinFout('NIET_GEVONDEN');
      if (samenloop.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const einde = { tot, reden, door: actor.gebruikerId };
      const beeindigd = eindigSamenloop(samenloop, einde, this.klok.vandaag());
      await this.samenlopen.bewaar(beeindigd, versie);
      const nu = alle.map((een) => (een.id === samenloopId ? beeindigd : een));
      zaak.volgSamenloop('beeindigSamenloop', lopendeSoorten(nu));
      return {
        uitkomst: undefined,
        spoor: {
          ...{ handeling: 'zaak:samenloop-beeindigen', soort: 'samenloop', velden: ['samenloop'] },
          tekst: `Er loopt niet meer ${WOORD[samenloop.soort]}: tot en met ${schrijfDag(tot)}. Reden: ${reden}`,
        },
      };
    });
  }
}
