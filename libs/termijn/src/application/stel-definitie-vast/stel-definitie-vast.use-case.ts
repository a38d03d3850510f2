import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Termijndefinitie, eisGeldigeDefinitie } from '../../domain/definitie';
import { weiger } from '../../domain/fouten';
import { meegeleverdeDefinities } from '../../domain/meegeleverd.v1';
import { TermijnRepository } from '../ports/termijn.repository';

export type StelDefinitieVastCommand = Omit<Termijndefinitie, 'versie'>;

/**
 * A new version of a term, valid from a day on. Terms that run keep the version with which they started
 * (architecture.md §3.5).
 */
@Injectable()
export class StelDefinitieVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for an unknown code, TERMIJN_GRONDSLAG_ONTBREEKT,
   * TERMIJN_DEFINITIE_ONGELDIG, TERMIJN_NIET_VERLENGBAAR, TERMIJN_GELDIG_VANAF_ONGELDIG, VERSIE_VEROUDERD when
   * somebody else made the same version at the same time
   */
  async execute(actor: Actor, command: StelDefinitieVastCommand): Promise<Termijndefinitie> {
    eisRecht(actor, 'termijndefinitie:beheren');
    return this.uow.run(actor, async () => {
      const vorige = await this.vorige(command.code);
      const definitie = { ...command, versie: vorige.versie + 1 };
      eisGeldigeDefinitie(definitie);
      this.eisGeldigVanaf(definitie, vorige);
      if (!(await this.termijnen.legDefinitieVast(definitie))) throw new DomeinFout('VERSIE_VEROUDERD');
      this.uow.schrijf({
        handeling: 'termijndefinitie:vaststellen',
        object: 'termijndefinitie',
        objectId: `${definitie.code}/${definitie.versie}`,
      });
      return definitie;
    });
  }

  private async vorige(code: string): Promise<Termijndefinitie> {
    const eigen = await this.termijnen.nieuwsteDefinitie(code);
    if (eigen) return eigen;
    const meegeleverd = meegeleverdeDefinities.find((definitie) => definitie.code === code);
    if (!meegeleverd) throw new DomeinFout('NIET_GEVONDEN');
    await this.termijnen.legDefinitieVast(meegeleverd);
    return meegeleverd;
  }

  /** Not with effect in the past, and not before the version it replaces: then two would claim the same day. */
  private eisGeldigVanaf({ geldigVanaf }: Termijndefinitie, vorige: Termijndefinitie): void {
    const vandaag = this.klok.vandaag().toString();
    const vanaf = vorige.geldigVanaf > vandaag ? vorige.geldigVanaf : vandaag;
    if (geldigVanaf >= vanaf) return;
    const reason = `Kies ${vanaf} of later.`;
    weiger('TERMIJN_GELDIG_VANAF_ONGELDIG', { vanaf }, [{ name: 'geldigVanaf', reason }]);
  }
}
