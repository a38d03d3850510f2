import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportfoutcode } from '../../domain/fouten';
import { Rapport } from '../../domain/rapport';
import { type Aanwezige, Aanwezigen } from '../ports/aanwezigen';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

/** The editor beats every half minute: who misses three beats is gone. */
const GEZIEN_SECONDEN = 90;

/** Says that this person has the editor of a draft open, and hears who else has. It reads nothing of the report: no audit line. */
@Injectable()
export class MeldAanwezig {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly aanwezigen: Aanwezigen,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK once adopted, RAPPORT.PERSOON_NODIG */
  async execute(
    actor: Actor,
    { rapportId, plaats }: { rapportId: string; plaats: string | null },
  ): Promise<{ versie: number; anderen: Aanwezige[] }> {
    eisRecht(actor, 'rapport:opstellen');
    const { gebruikerId } = actor;
    if (!gebruikerId) throw new DomeinFout<Rapportfoutcode>('RAPPORT.PERSOON_NODIG');
    return this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(rapportId);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      Rapport.herstel(rapport).eisConcept();
      const nu = this.klok.nu();
      const vanaf = nu.subtract({ seconds: GEZIEN_SECONDEN }).toString();
      await this.aanwezigen.meld(rapportId, { gebruikerId, plaats }, { op: nu.toString(), vanaf });
      return { versie: rapport.versie, anderen: await this.aanwezigen.anderen(rapportId, gebruikerId) };
    });
  }
}
