import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, type Rechtnaam } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { eisAnderDanSchrijver, eisEigenTekst, keuzeOp, naHandeling } from '../../domain/eigen-sjabloon';
import type { Berichtfoutcode } from '../../domain/fouten';
import type { Brief, Sjabloon } from '../../domain/sjabloon';
import { nieuwsteVersie } from '../../domain/sjablonen';
import { type EigenTekst, Sjablonen, type Sjabloonstaat } from '../ports/sjablonen';

export interface OpSjabloon {
  readonly code: string;
  /** The version that was seen. */
  readonly gezien: number;
}

interface Werk {
  readonly staat: Sjabloonstaat;
  readonly meegeleverd: Sjabloon;
  readonly wie: string;
}

/**
 * The own texts of letters (interface.md §5: managed, versioned). A text is written, looked at by somebody else, and adopted
 * from a day on; from then on it is frozen. The way back to the shipped text is a choice from a day on too.
 */
@Injectable()
export class BeheerSjablonen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly sjablonen: Sjablonen,
  ) {}

  /**
   * Begins an own text, or changes the one that is being written. It may still be wrong: what is wrong stands in the preview
   * and stops the adopting.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD
   */
  schrijf(actor: Actor, op: OpSjabloon, tekst: Brief): Promise<void> {
    return this.doe(actor, 'sjabloon:schrijven', op, async ({ staat, meegeleverd, wie }) => {
      const concept = conceptVan(staat);
      const basis = { ...schoon(tekst), meegeleverdVersie: meegeleverd.versie };
      if (!concept) {
        await this.sjablonen.begin(op.code, { ...basis, id: nieuwId() });
        return 'sjabloon:beginnen';
      }
      const schrijvers = [...new Set([...concept.schrijvers, wie])];
      await this.sjablonen.bewaar({ ...naHandeling(concept, 'wijzig'), ...basis, schrijvers });
      return 'sjabloon:wijzigen';
    });
  }

  /**
   * Adopts what was written, from a day on.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BERICHT.GEEN_CONCEPT, .ZELF_GESCHREVEN, .DAG_VOORBIJ,
   * .TEKST_KLOPT_NIET, .ZELFDE_TEKST
   */
  stelVast(actor: Actor, op: OpSjabloon, vanaf: string): Promise<void> {
    return this.doe(actor, 'sjabloon:vaststellen', op, async ({ staat, meegeleverd, wie }) => {
      const concept = eisConcept(staat);
      eisAnderDanSchrijver(concept.schrijvers, wie);
      this.eisDag(vanaf);
      eisEigenTekst(meegeleverd, concept);
      if (isZelfde(concept, this.inGebruikOp(staat, meegeleverd, vanaf)))
        throw new DomeinFout<Berichtfoutcode>('BERICHT.ZELFDE_TEKST');
      const nummer = 1 + Math.max(0, ...staat.teksten.map((een) => een.nummer ?? 0));
      const vastgesteldOp = this.klok.nu().toString();
      await this.sjablonen.bewaar({
        ...naHandeling(concept, 'stelVast'),
        nummer,
        vastgesteldDoor: wie,
        vastgesteldOp,
      });
      await this.sjablonen.legVast({
        ...meegeleverd,
        ...{ onderwerp: concept.onderwerp, tekst: concept.tekst, versie: nummer, geldigVanaf: vanaf },
      });
      await this.sjablonen.kies(op.code, { herkomst: 'eigen', nummer, vanaf });
      return 'sjabloon:vaststellen';
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BERICHT.GEEN_CONCEPT */
  laatVervallen(actor: Actor, op: OpSjabloon): Promise<void> {
    return this.doe(actor, 'sjabloon:schrijven', op, async ({ staat }) => {
      await this.sjablonen.bewaar(naHandeling(eisConcept(staat), 'laatVervallen'));
      return 'sjabloon:laten-vervallen';
    });
  }

  /**
   * The shipped text again, from a day on; it follows its newest version.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BERICHT.DAG_VOORBIJ, .IS_AL_MEEGELEVERD
   */
  gaTerug(actor: Actor, op: OpSjabloon, vanaf: string): Promise<void> {
    return this.doe(actor, 'sjabloon:vaststellen', op, async ({ staat }) => {
      this.eisDag(vanaf);
      if (keuzeOp(staat.keuzes, vanaf)?.herkomst !== 'eigen')
        throw new DomeinFout<Berichtfoutcode>('BERICHT.IS_AL_MEEGELEVERD');
      await this.sjablonen.kies(op.code, { herkomst: 'meegeleverd', nummer: null, vanaf });
      return 'sjabloon:teruggaan';
    });
  }

  private async doe(
    actor: Actor,
    recht: Rechtnaam,
    { code, gezien }: OpSjabloon,
    werk: (werk: Werk) => Promise<string>,
  ): Promise<void> {
    const wie = eisPersoon(actor, recht);
    const meegeleverd = nieuwsteVersie(code);
    if (!meegeleverd) throw new DomeinFout('NIET_GEVONDEN');
    await this.uow.run(actor, async () => {
      const staat = await this.sjablonen.laadVoorWijziging(code);
      if (staat.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const handeling = await werk({ staat, meegeleverd, wie });
      if (gezien > 0) await this.sjablonen.tel(code);
      this.uow.schrijf({ handeling, object: 'sjabloon', objectId: code });
    });
  }

  private eisDag(vanaf: string): void {
    if (vanaf >= this.klok.vandaag().toString()) return;
    throw new DomeinFout<Berichtfoutcode>('BERICHT.DAG_VOORBIJ', {}, [
      { name: 'vanaf', reason: 'Kies vandaag of een latere dag.' },
    ]);
  }

  private inGebruikOp(staat: Sjabloonstaat, meegeleverd: Sjabloon, dag: string): Brief {
    const keuze = keuzeOp(staat.keuzes, dag);
    const eigen =
      keuze?.herkomst === 'eigen' ? staat.teksten.find((een) => een.nummer === keuze.nummer) : null;
    return eigen ?? meegeleverd;
  }
}

const conceptVan = ({ teksten }: Sjabloonstaat): EigenTekst | undefined =>
  teksten.find(({ status }) => status === 'concept');

function eisConcept(staat: Sjabloonstaat): EigenTekst {
  const concept = conceptVan(staat);
  if (!concept) throw new DomeinFout<Berichtfoutcode>('BERICHT.GEEN_CONCEPT');
  return concept;
}

/** Line ends of another system and spaces at the end are no change of a text. */
const schoon = ({ onderwerp, tekst }: Brief): Brief => ({
  onderwerp: onderwerp.trim(),
  tekst: tekst
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim(),
});

const isZelfde = (een: Brief, ander: Brief): boolean =>
  een.onderwerp === ander.onderwerp && een.tekst === ander.tekst;
