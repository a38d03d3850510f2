import { Injectable } from '@nestjs/common';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Risicofoutcode } from '../../domain/fouten';
import { hoogsteScore } from '../../domain/risicoregels';
import { Bijstellingen, geldtOp } from '../ports/bijstellingen';
import { Risicorekening } from '../risicorekening';

export interface StelRisicoBijCommand {
  readonly aanbiederId: string;
  readonly score: number;
  readonly reden: string;
  /** The last day on which it holds. */
  readonly tot: string;
}

/** A person knows more than the numbers: another score, with the reason, for a while (BK-5.04). */
@Injectable()
export class StelRisicoBij {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rekening: Risicorekening,
    private readonly bijstellingen: Bijstellingen,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a provider that is not there or stopped, RISICO.DAG_PAST_NIET,
   * RISICO.SCORE_PAST_NIET, RISICO.BIJSTELLING_LOOPT, BELANGENCONFLICT
   */
  async stelBij(actor: Actor, { aanbiederId, score, reden, tot }: StelRisicoBijCommand): Promise<void> {
    eisPersoon(actor, 'risico:bijstellen');
    const vandaag = this.klok.vandaag();
    // AANNAME: a year; who still thinks so then says it again.
    if (tot < vandaag.toString() || tot > vandaag.add({ years: 1 }).toString()) {
      weiger('RISICO.DAG_PAST_NIET', 'tot', 'Kies een dag vanaf vandaag, binnen een jaar.');
    }
    await this.uow.run(actor, async () => {
      await this.conflicten.eisVrij(actor.gebruikerId, aanbiederId, 'aanbiederId');
      const { beoordelingen, versie } = await this.rekening.bereken(aanbiederId);
      const [beoordeling] = beoordelingen;
      if (!beoordeling) throw new DomeinFout('NIET_GEVONDEN');
      const hoogste = hoogsteScore(versie.regels);
      if (score > hoogste)
        weiger('RISICO.SCORE_PAST_NIET', 'score', `Vul een score in van 0 tot en met ${hoogste}.`);
      const id = nieuwId();
      const toegevoegd = await this.bijstellingen.voegToe({
        ...{ id, aanbiederId, score, reden, tot },
        ...{ berekend: beoordeling.risico.score, van: vandaag.toString() },
      });
      if (!toegevoegd) throw new DomeinFout<Risicofoutcode>('RISICO.BIJSTELLING_LOOPT');
      this.uow.schrijf({ handeling: 'risico:bijstellen', object: 'bijstelling', objectId: id });
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, RISICO.BIJSTELLING_VOORBIJ */
  async beeindig(
    actor: Actor,
    { id, versie }: { readonly id: string; readonly versie: number },
    reden: string,
  ): Promise<string> {
    eisPersoon(actor, 'risico:bijstellen');
    return this.uow.run(actor, async () => {
      const bijstelling = await this.bijstellingen.laadVoorWijziging(id);
      if (bijstelling.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.conflicten.eisVrij(actor.gebruikerId, bijstelling.aanbiederId, 'aanbiederId');
      const vandaag = this.klok.vandaag().toString();
      if (!geldtOp(bijstelling, vandaag)) throw new DomeinFout<Risicofoutcode>('RISICO.BIJSTELLING_VOORBIJ');
      await this.bijstellingen.beeindig(id, vandaag, reden);
      this.uow.schrijf({ handeling: 'risico:bijstelling-beeindigen', object: 'bijstelling', objectId: id });
      return bijstelling.aanbiederId;
    });
  }
}

function weiger(code: Risicofoutcode, name: string, reason: string): never {
  throw new DomeinFout<Risicofoutcode>(code, {}, [{ name, reason }]);
}
