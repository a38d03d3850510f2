import { Injectable } from '@nestjs/common';
import { SlaDocumentOp } from '@navolgbaar/document';
import { Klok } from '@navolgbaar/kernel';
import { GeefOntvangstcode, RegistreerMelding, maakOntvangstcode } from '@navolgbaar/melding';
import { type Actor, eisRecht, hashVanToken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Concept, Concepten } from '../ports/concepten';
import { eersteOpenStap } from '../reis/reis';
import { zorgmelding } from '../reis/zorgmelding';
import { createHmac } from 'node:crypto';
import { naarMelding } from './naar-melding';

/**
 * How long the page with the receipt code can be read after sending. AANNAME: long enough to write the code down, also
 * when the telephone rings; short, since the address stays in the history of a browser that others may use.
 */
const CODE_TE_ZIEN_UREN = 1;

/**
 * The receipt code of a draft, made out of its secret: the page can show it again, and nobody keeps it. The hash of the
 * secret, which the database has, says nothing of it.
 */
export const codeBij = (organisatieId: string, geheim: string): string =>
  maakOntvangstcode(organisatieId, toevalVan(geheim));

const toevalVan = (geheim: string): Buffer =>
  createHmac('sha256', geheim).update('navolgbaar/ontvangstcode').digest();

/** Registers the melding of a draft: once, however often and from however many windows it is sent. */
@Injectable()
export class VerzendConcept {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly concepten: Concepten,
    private readonly registreer: RegistreerMelding,
    private readonly geefCode: GeefOntvangstcode,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @returns the draft as it is now: sent, or as it was when a page still asks for something; null when there is none
   * @throws DomeinFout GEEN_RECHT, MELDING.…
   */
  execute(actor: Actor, geheim: string): Promise<Concept | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      // The lock makes the second of two at once wait, and then find that it was sent.
      const concept = await this.concepten.vind(hashVanToken(geheim), { slot: true });
      if (!concept || concept.verzonden) return concept;
      const { antwoorden, gemeenteId } = concept;
      if (eersteOpenStap(zorgmelding, antwoorden, this.klok.vandaag().toString())) return concept;
      const melding = await this.registreer.execute(actor, naarMelding(antwoorden, gemeenteId));
      await this.geefCode.execute(actor, { ...melding, bestanden: concept.bestanden }, toevalVan(geheim));
      await this.geefBestanden(actor, concept.bestanden, melding.id);
      const verzonden = { nummer: melding.nummer, melderBekend: antwoorden['bekend'] === 'naam' };
      const verlooptOp = this.klok.nu().add({ hours: CODE_TE_ZIEN_UREN }).toString();
      await this.concepten.rondAf(concept.id, verzonden, verlooptOp);
      this.uow.schrijf({ handeling: 'concept:verzenden', object: 'concept', objectId: concept.id });
      return { ...concept, antwoorden: {}, bestanden: [], verzonden };
    });
  }

  /** The files of the draft are the melding's from now on. */
  private async geefBestanden(
    actor: Actor,
    bestanden: Concept['bestanden'],
    meldingId: string,
  ): Promise<void> {
    if (bestanden.length === 0) return;
    const waarbij = { object: 'melding', objectId: meldingId, soort: 'bijlage-melder' };
    for (const bestand of bestanden) await this.documenten.execute(actor, { ...waarbij, bestand });
    await this.concepten.geefBestandenAf(bestanden);
  }
}
