import { Injectable } from '@nestjs/common';
import { type Inlogdienst, Sessieklok } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { persoonActor } from '../persoon-actor';
import { Inlogregister } from '../ports/inlogregister';
import { Sessies } from '../ports/sessies';
import { Sessieregels } from '../sessieregels';

/** Ends a session on the server, so that a copied cookie is worth nothing (ASVS 5.0 7.4.1). */
@Injectable()
export class Uitloggen {
  constructor(
    private readonly register: Inlogregister,
    private readonly sessies: Sessies,
    private readonly regels: Sessieregels,
    private readonly uow: UnitOfWork,
    private readonly klok: Sessieklok,
  ) {}

  /** Does nothing for a token without a live session. @returns where the person had logged in */
  async execute(hash: Buffer, bron: { correlatieId: string; herkomst: string | null }): Promise<Inlogdienst> {
    const nu = this.klok.nu();
    const tijden = [nu.toString(), this.regels.inactiefSinds(nu), this.regels.bijwerkenVoor(nu)] as const;
    const sessie = await this.register.vindSessie(hash, ...tijden);
    if (!sessie) return 'organisatie';
    await this.uow.run(persoonActor(sessie, bron), async () => {
      await this.sessies.beeindig(sessie.id, nu.toString());
      this.uow.schrijf({ handeling: 'sessie:beeindigen', object: 'sessie', objectId: sessie.id });
    });
    return sessie.viaEherkenning ? 'eherkenning' : 'organisatie';
  }
}
