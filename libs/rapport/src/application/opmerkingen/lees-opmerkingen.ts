import { Injectable } from '@nestjs/common';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Opmerking,
  type Opmerkinghandeling,
  type Opmerkingstatus,
  opmerkingovergangen,
  plaatsNu,
} from '../../domain/opmerking';
import { Opmerkingen } from '../ports/opmerkingen';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

export interface Opmerkingview extends Omit<Opmerking, 'rapportId' | 'zaakId' | 'norm'> {
  readonly handelingen: readonly string[];
}

/** What the team says of a report; stays readable once it is adopted. The reading is logged. */
@Injectable()
export class LeesOpmerkingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly opmerkingen: Opmerkingen,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** The oldest first, each at its place of now. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  lijst(actor: Actor, rapportId: string): Promise<Opmerkingview[]> {
    eisRecht(actor, 'rapport:opstellen');
    return this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(rapportId);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      this.uow.schrijf({ handeling: 'rapport:opmerkingen-lezen', object: 'rapport', objectId: rapportId });
      return (await this.opmerkingen.lijst(rapportId)).map((opmerking) => {
        const { rapportId: _, zaakId: __, norm: ___, ...rest } = opmerking;
        return {
          ...{ ...rest, plaats: plaatsNu(opmerking, rapport) },
          handelingen: rapport.status === 'concept' ? handelingenVan(actor, opmerking) : [],
        };
      });
    });
  }
}

const handelingenVan = (actor: Actor, { status }: Opmerking): string[] =>
  mogelijkeHandelingen<Opmerkingstatus, Opmerkinghandeling>(opmerkingovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
