import { Injectable } from '@nestjs/common';
import { Machineclients } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Koppeling, leesKoppeling } from '../../domain/koppeling';
import { FORMULIERKENMERK, FORMULIERKENMERKFOUT } from '../../domain/koppelvelden';
import { Formulierkoppelingen } from '../ports/formulierkoppelingen';

export interface StelKoppelingVast {
  /** As the form server names it (`metadata.form_id`). */
  readonly formulierId: string;
  /** The only system that may send it, null for any; not named: as it was. */
  readonly machineclientId?: string | null;
  readonly json: unknown;
  /** The version that was seen, 0 for a new form; null from the command line, which shows none. */
  readonly na: number | null;
}

/** Says how the questions of a form become the fields of a melding. An earlier version stays as it was. */
@Injectable()
export class BeheerFormulierkoppeling {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly koppelingen: Formulierkoppelingen,
    private readonly machineclients: Machineclients,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT; INVOER_ONGELDIG with every fault of the koppeling; MELDING.FORMULIER_GEKOPPELD for a new
   * form that has one; NIET_GEVONDEN, VERSIE_VEROUDERD
   */
  async execute(actor: Actor, { formulierId, json, na, ...opdracht }: StelKoppelingVast): Promise<void> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    const { naam } = eisKoppeling(json);
    await this.uow.run(actor, async () => {
      const er = await this.koppelingen.versies(formulierId);
      if (na === 0 && er.length > 0)
        throw new DomeinFout<Meldingfoutcode>('MELDING.FORMULIER_GEKOPPELD', {}, [
          { name: 'formulierId', reason: 'Dit formulier heeft al een koppeling. Wijzig die.' },
        ]);
      if (na !== null && na > 0 && er.length === 0) throw new DomeinFout('NIET_GEVONDEN');
      // One that is there is never refused for its name: it could not be mended.
      if (er.length === 0 && !FORMULIERKENMERK.test(formulierId))
        throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'formulierId', reason: FORMULIERKENMERKFOUT }]);
      const { machineclientId = er[0]?.machineclientId ?? null } = opdracht;
      if (opdracht.machineclientId) await this.eisAanleveraar(opdracht.machineclientId);
      if (!(await this.koppelingen.zet({ formulierId, naam, machineclientId, json }, na)))
        throw new DomeinFout('VERSIE_VEROUDERD');
      this.uow.schrijf({
        handeling: 'formulierkoppeling:vaststellen',
        object: 'formulierkoppeling',
        objectId: formulierId,
      });
    });
  }

  private async eisAanleveraar(id: string): Promise<void> {
    if ((await this.machineclients.aanleveraars()).some((een) => een.id === id)) return;
    throw new DomeinFout('INVOER_ONGELDIG', {}, [
      { name: 'machineclientId', reason: 'Kies een systeem dat mag aanleveren.' },
    ]);
  }
}

/** @throws DomeinFout INVOER_ONGELDIG with every fault of the koppeling */
export function eisKoppeling(json: unknown): Koppeling {
  const { koppeling, fouten } = leesKoppeling(json, 'formulier');
  if (koppeling) return koppeling;
  throw new DomeinFout(
    'INVOER_ONGELDIG',
    {},
    fouten.map(({ plaats, reden }) => ({ name: plaats, reason: reden })),
  );
}
