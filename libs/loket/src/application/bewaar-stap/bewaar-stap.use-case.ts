import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, hashVanToken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Concept, Concepten, type Poging } from '../ports/concepten';
import { type Antwoordfout, type Reisstap, getypt, leesStap } from '../reis/reis';

/** In characters. AANNAME: three times what a page takes; nobody fills the database with what we refuse. */
const GROOTSTE_POGING = 30_000;

export interface Stapuitkomst {
  /** As it is now; null when there is no such draft (any more). */
  readonly concept: Concept | null;
  /** Why no answer was stored. */
  readonly fouten: readonly Antwoordfout[];
}

/** Keeps the answers of one page in the draft, or none of them: then what was typed, to be shown again. */
@Injectable()
export class BewaarStap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly concepten: Concepten,
  ) {}

  /** A draft that was sent already stays as it is. @throws DomeinFout GEEN_RECHT */
  execute(
    actor: Actor,
    { geheim, stap, invoer }: { geheim: string; stap: Reisstap; invoer: Readonly<Record<string, unknown>> },
  ): Promise<Stapuitkomst> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const concept = await this.concepten.vind(hashVanToken(geheim), { slot: true });
      if (!concept || concept.verzonden) return { concept, fouten: [] };
      const gelezen = leesStap(stap, invoer, this.klok.vandaag().toString());
      if (gelezen.fouten.length > 0) {
        const poging = await this.onthoud(concept.id, { stap: stap.id, getypt: getypt(stap, invoer) });
        return { concept: { ...concept, poging }, fouten: gelezen.fouten };
      }
      const eigen = new Set(stap.velden.map(({ naam }) => naam));
      const andere = Object.entries(concept.antwoorden).filter(([naam]) => !eigen.has(naam));
      const antwoorden = { ...Object.fromEntries(andere), ...gelezen.antwoorden };
      await this.concepten.bewaar(concept.id, antwoorden);
      this.uow.schrijf({
        ...{ handeling: 'concept:bewaren', object: 'concept', objectId: concept.id },
        velden: Object.keys(gelezen.antwoorden),
      });
      return { concept: { ...concept, antwoorden, poging: null }, fouten: [] };
    });
  }

  /** @returns the attempt, or null when it is more than anybody types: then it is shown and not kept */
  private async onthoud(id: string, poging: Poging): Promise<Poging | null> {
    const tekens = Object.values(poging.getypt).reduce((som, tekst) => som + tekst.length, 0);
    if (tekens > GROOTSTE_POGING) return null;
    await this.concepten.bewaarPoging(id, poging);
    return poging;
  }
}
