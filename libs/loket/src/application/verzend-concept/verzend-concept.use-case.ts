import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { RegistreerMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht, hashVanToken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Concept, Concepten } from '../ports/concepten';
import { eersteOpenStap } from '../reis/reis';
import { zorgmelding } from '../reis/zorgmelding';
import { naarMelding } from './naar-melding';

/** Registers the melding of a draft: once, however often and from however many windows it is sent. */
@Injectable()
export class VerzendConcept {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly concepten: Concepten,
    private readonly registreer: RegistreerMelding,
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
      const { nummer } = await this.registreer.execute(actor, naarMelding(antwoorden, gemeenteId));
      const verzonden = { nummer, melderBekend: antwoorden['bekend'] === 'naam' };
      await this.concepten.rondAf(concept.id, verzonden);
      this.uow.schrijf({ handeling: 'concept:verzenden', object: 'concept', objectId: concept.id });
      return { ...concept, antwoorden: {}, verzonden };
    });
  }
}
