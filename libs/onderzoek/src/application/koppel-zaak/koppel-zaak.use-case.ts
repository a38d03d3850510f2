import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Koppelsoort } from '../../domain/soorten';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

export interface KoppelZaakCommand {
  readonly zaakId: string;
  /** The number of the other case, as people name it. */
  readonly nummer: string;
  readonly soort: Koppelsoort;
  readonly reden: string;
}

export interface OntkoppelZaakCommand {
  readonly zaakId: string;
  readonly andereId: string;
  readonly versie: number;
  readonly reden: string;
}

const TEKST: Readonly<Record<Koppelsoort, string>> = {
  verwant: 'verwant',
  zelfde_gebeurtenis: 'over dezelfde gebeurtenis',
};

/**
 * Links this case to another that the actor may see too, with the reason. Both histories tell it, each only to who may
 * see the other case.
 * @throws DomeinFout NIET_GEVONDEN, ONDERZOEK.ZAAK_ONBEKEND also for a case that is closed to this person,
 * ONDERZOEK.AL_GEKOPPELD
 */
@Injectable()
export class KoppelZaak {
  constructor(
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, nummer, soort, reden }: KoppelZaakCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const andere = await this.zaken.wijsAan({ nummer });
      if (!andere || andere.id === zaakId) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.ZAAK_ONBEKEND', {}, [
          { name: 'nummer', reason: 'Er is geen andere zaak met dit nummer, of u mag haar niet zien.' },
        ]);
      }
      zaak.doe('koppelZaak');
      if (!(await this.zaken.koppel(zaakId, andere.id, { soort, aanleiding: reden }))) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AL_GEKOPPELD');
      }
      const regel = (van: string) => `Gekoppeld aan zaak ${van} (${TEKST[soort]}). Reden: ${reden}`;
      const daar = { soort: 'zaak', tekst: regel(zaak.staat.nummer), andereZaakId: zaakId };
      await this.werk.noteerBij(andere.id, daar);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:koppelen',
          soort: 'zaak',
          tekst: regel(andere.nummer),
          andereZaakId: andere.id,
        },
      };
    });
  }
}

/**
 * Takes a link by hand away, with the reason. That a case followed from another stays.
 * @throws DomeinFout NIET_GEVONDEN also for a link or a case that this person does not see, VERSIE_VEROUDERD
 */
@Injectable()
export class OntkoppelZaak {
  constructor(
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, andereId, versie, reden }: OntkoppelZaakCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      const andere = await this.zaken.wijsAan({ id: andereId });
      if (!andere) throw new DomeinFout('NIET_GEVONDEN');
      zaak.doe('koppelZaak');
      if (!(await this.zaken.ontkoppel(zaakId, andereId))) throw new DomeinFout('NIET_GEVONDEN');
      const regel = (van: string) => `Niet meer gekoppeld aan zaak ${van}. Reden: ${reden}`;
      const daar = { soort: 'zaak', tekst: regel(zaak.staat.nummer), andereZaakId: zaakId };
      await this.werk.noteerBij(andereId, daar);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:ontkoppelen',
          soort: 'zaak',
          tekst: regel(andere.nummer),
          andereZaakId: andereId,
        },
      };
    });
  }
}
