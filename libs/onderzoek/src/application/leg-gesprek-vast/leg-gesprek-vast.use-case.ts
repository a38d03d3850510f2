import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Gespreksoort } from '../../domain/soorten';
import { schrijfDag } from '../dagen';
import { DossierRepository, type Gesprek } from '../ports/dossier.repository';
import { Zaakwerk } from '../zaakwerk';

export interface LegGesprekVastCommand extends Omit<Gesprek, 'id'> {
  readonly zaakId: string;
}

const TEKST: Readonly<Record<Gespreksoort, string>> = {
  gesprek: 'Gesprek vastgelegd',
  hoorgesprek: 'Hoorverslag vastgelegd',
  vraag_aan_derden: 'Vraag aan derden met antwoord vastgelegd',
};

/**
 * Records a conversation, a hearing, or a question to others with its answer (BK-6.04, BK-6.21).
 * @returns the id of the record
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.HOORVERSLAG_ONVOLLEDIG, ONDERZOEK.DATUM_PAST_NIET
 */
@Injectable()
export class LegGesprekVast {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, ...gegevens }: LegGesprekVastCommand): Promise<string> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      eisVolledigHoorverslag(gegevens);
      eisNietInToekomst(gegevens.op, this.klok.vandaag());
      zaak.doe('legGesprekVast');
      const gesprek: Gesprek = { ...gegevens, id: nieuwId() };
      await this.dossier.voegGesprekToe(zaakId, gesprek);
      const met = `${gesprek.gesprekspartners}, ${schrijfDag(gesprek.op)}`;
      return {
        uitkomst: gesprek.id,
        spoor: {
          handeling: 'zaak:gesprek-vastleggen',
          soort: 'gesprek',
          tekst: `${TEKST[gesprek.soort]}: ${met}.`,
        },
      };
    });
  }
}

/** A hoorverslag is agreed, or not agreed with the reason (rulings, Onderzoek). */
function eisVolledigHoorverslag({ soort, akkoord, geenAkkoordReden }: Omit<Gesprek, 'id'>): void {
  if (soort !== 'hoorgesprek') return;
  if (akkoord === null || (!akkoord && !geenAkkoordReden?.trim())) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.HOORVERSLAG_ONVOLLEDIG', {}, [
      {
        name: akkoord === null ? 'akkoord' : 'geenAkkoordReden',
        reason: 'Zeg of de gehoorde akkoord is met het verslag, en zo niet: waarom niet.',
      },
    ]);
  }
}

/** @throws DomeinFout ONDERZOEK.DATUM_PAST_NIET for a day after today */
export function eisNietInToekomst(dag: string, vandaag: Temporal.PlainDate, veld = 'op'): void {
  if (Temporal.PlainDate.compare(dag, vandaag) <= 0) return;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.DATUM_PAST_NIET', {}, [
    { name: veld, reason: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.' },
  ]);
}
