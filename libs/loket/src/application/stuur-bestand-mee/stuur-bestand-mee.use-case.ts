import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { type Actor, eisRecht, hashVanToken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Stapuitkomst } from '../bewaar-stap/bewaar-stap.use-case';
import { type Concept, Concepten } from '../ports/concepten';
import { reisTeksten } from '../reis/reis';

/**
 * What the files of one draft may come to: who has no account cannot fill the storage. AANNAME: what a person shows with a
 * first melding; with the receipt code more can come.
 */
export const CONCEPTRUIMTE = { bestanden: 10, bytes: 100 * 1024 * 1024 } as const;

/** Gives a draft its files. They are of nobody's melding until it is sent. */
@Injectable()
export class StuurBestandMee {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly concepten: Concepten,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * Adds all of them or none; one that the draft has already is not added again. What is not added is thrown away.
   * @param veld the question that they answer, for what is wrong with them
   * @throws DomeinFout GEEN_RECHT
   */
  async execute(
    actor: Actor,
    { geheim, veld, bestanden }: { geheim: string; veld: string; bestanden: readonly OntvangenBestand[] },
  ): Promise<Stapuitkomst> {
    eisRecht(actor, 'melding:registreren');
    let dubbel: readonly OntvangenBestand[] = [];
    const werk = async (): Promise<Stapuitkomst> => {
      const concept = await this.concepten.vind(hashVanToken(geheim), { slot: true });
      if (!concept || concept.verzonden) return { concept, fouten: [] };
      const nieuw = nogNiet(concept.bestanden, bestanden);
      dubbel = bestanden.filter((bestand) => !nieuw.includes(bestand));
      const alle = [...concept.bestanden, ...nieuw];
      if (!past(alle)) return { concept, fouten: [{ naam: veld, tekst: reisTeksten.vol(CONCEPTRUIMTE) }] };
      for (const bestand of nieuw) await this.concepten.voegBestandToe(concept, bestand);
      if (nieuw.length > 0) this.schrijf('concept:bestand-meesturen', concept);
      return { concept: { ...concept, bestanden: alle }, fouten: [] };
    };
    const uitkomst = await this.documenten.samenMet(
      bestanden,
      () => this.uow.run(actor, werk),
      ({ concept, fouten }) => concept !== null && concept.verzonden === null && fouten.length === 0,
    );
    await Promise.all(dubbel.map((bestand) => this.documenten.vergeet(bestand)));
    return uitkomst;
  }

  /** Takes one back. @returns the draft as it is now; null when there is none @throws DomeinFout GEEN_RECHT */
  haalWeg(
    actor: Actor,
    { geheim, documentId }: { geheim: string; documentId: string },
  ): Promise<Concept | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const concept = await this.concepten.vind(hashVanToken(geheim), { slot: true });
      const er = concept?.bestanden.some((bestand) => bestand.documentId === documentId);
      if (!concept || concept.verzonden || !er) return concept;
      await this.concepten.haalBestandWeg(concept.id, documentId);
      this.schrijf('concept:bestand-weghalen', concept);
      const bestanden = concept.bestanden.filter((bestand) => bestand.documentId !== documentId);
      return { ...concept, bestanden };
    });
  }

  private schrijf(handeling: string, { id }: Concept): void {
    this.uow.schrijf({ handeling, object: 'concept', objectId: id });
  }
}

/** By their bytes: the same photo chosen twice, or a form that was sent twice. */
function nogNiet(
  er: readonly OntvangenBestand[],
  bestanden: readonly OntvangenBestand[],
): readonly OntvangenBestand[] {
  const gezien = new Set(er.map(({ sha256 }) => sha256));
  return bestanden.filter(({ sha256 }) => !gezien.has(sha256) && gezien.add(sha256));
}

function past(bestanden: readonly OntvangenBestand[]): boolean {
  const bytes = bestanden.reduce((som, { grootte }) => som + grootte, 0);
  return bestanden.length <= CONCEPTRUIMTE.bestanden && bytes <= CONCEPTRUIMTE.bytes;
}
