import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Inlogregister } from '../ports/inlogregister';

/** A provider that is entered in the trade register by a number, at one organisation of a supervisor. */
export interface AanbiederBijOrganisatie {
  readonly organisatieId: string;
  readonly organisatieCode: string;
  readonly organisatieNaam: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
}

/** Which provider a KVK number means. Asked before anybody is logged in: as the system, one organisation at a time. */
@Injectable()
export class AanbiedersVanKvk {
  constructor(
    private readonly register: Inlogregister,
    private readonly feiten: AanbiederFeiten,
    private readonly uow: UnitOfWork,
  ) {}

  /** At every organisation in use that knows the provider; mostly one. */
  async overal(kvk: string, correlatieId: string): Promise<AanbiederBijOrganisatie[]> {
    const gevonden: AanbiederBijOrganisatie[] = [];
    for (const { id, code, naam } of await this.register.organisaties()) {
      const aanbieder = await this.bij(id, kvk, correlatieId);
      if (!aanbieder) continue;
      const organisatie = { organisatieId: id, organisatieCode: code, organisatieNaam: naam };
      gevonden.push({ ...organisatie, aanbiederId: aanbieder.id, aanbiederNaam: aanbieder.naam });
    }
    return gevonden;
  }

  /** The provider with this number at one organisation. */
  bij(
    organisatieId: string,
    kvk: string,
    correlatieId: string,
  ): Promise<{ id: string; naam: string } | null> {
    return this.uow.run(systeemActor(organisatieId, 'inloggen', correlatieId), () => this.feiten.metKvk(kvk));
  }
}
