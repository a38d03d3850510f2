import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Ontvangersoort } from '../../domain/bericht';
import { keurEigenTekst, keuzeOp, nietGebruikt, type Sjabloonkeuze } from '../../domain/eigen-sjabloon';
import {
  type Brief,
  type Sjabloon,
  taalfouten,
  veldenVan,
  voorwaardenVan,
  vulTekstIn,
} from '../../domain/sjabloon';
import { nieuwsteVersies, nieuwsteVersie, versiesVan } from '../../domain/sjablonen';
import type { Taalfout } from '../../domain/sjabloontaal';
import { type Tekstregel, vergelijkRegels } from '../../domain/vergelijk';
import { voorbeeldwaarden } from '../../domain/voorbeeldwaarden';
import { Brieven } from '../ports/brieven';
import { type EigenTekst, Sjablonen, type Sjabloonstaat } from '../ports/sjablonen';

/** A letter in the list: what is in use, and what asks for a look. */
export interface Sjabloonregel {
  readonly code: string;
  readonly aanSoort: Ontvangersoort;
  readonly onderwerp: string;
  readonly bron: string;
  /** Of the own text in use today; null: the shipped one. */
  readonly eigenNummer: number | null;
  readonly meegeleverdVersie: number;
  /** The shipped text changed after the own one was written. */
  readonly nieuwereMeegeleverd: boolean;
  readonly concept: boolean;
}

/** Also what changes later. */
export interface Sjabloondetail extends Sjabloonregel {
  /** The code of the letter. */
  readonly id: string;
  readonly versie: number;
  readonly velden: readonly string[];
  readonly meegeleverd: readonly Pick<Sjabloon, 'versie' | 'geldigVanaf' | 'onderwerp' | 'tekst'>[];
  readonly teksten: readonly (EigenTekst & {
    readonly schrijversNamen: readonly string[];
    readonly vastgesteldDoorNaam: string | null;
  })[];
  readonly keuzes: readonly (Sjabloonkeuze & { readonly doorNaam: string | null; readonly op: string })[];
  /** What the own text being written changes in what is in use today; empty without one. */
  readonly verschil: readonly Tekstregel[];
  /** What of the shipped text does not stand in the one being written. */
  readonly nietGebruikt: readonly string[];
  readonly fouten: readonly Taalfout[];
}

export interface Voorbeeldvraag extends Brief {
  readonly code: string;
  /** With what the letters of this case hold. */
  readonly zaakId: string | null;
}

export interface Voorbeeld extends Brief {
  readonly fouten: readonly Taalfout[];
  readonly nietGebruikt: readonly string[];
  /** Fields of which the value is made up. */
  readonly verzonnen: readonly string[];
}

/** The letters of the house and the own texts beside them. They hold no case: whoever manages letters reads them all. */
@Injectable()
export class LeesSjablonen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly sjablonen: Sjablonen,
    private readonly brieven: Brieven,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Sjabloonregel[]> {
    eisRecht(actor, 'sjabloon:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'sjabloon:lijst', object: 'lijst', objectId: 'sjablonen' });
      const staten = new Map((await this.sjablonen.alle()).map((staat) => [staat.code, staat]));
      return nieuwsteVersies().map((sjabloon) => this.regel(sjabloon, staten.get(sjabloon.code)));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async detail(actor: Actor, code: string): Promise<Sjabloondetail> {
    eisRecht(actor, 'sjabloon:lezen');
    const sjabloon = eisSjabloon(code);
    return this.uow.run(actor, async () => {
      const staat = await this.sjablonen.van(code);
      const mensen = [
        ...staat.teksten.flatMap((een) => [...een.schrijvers, een.vastgesteldDoor ?? '']),
        ...staat.keuzes.map(({ door }) => door),
      ].filter(Boolean);
      const namen = new Map(
        (await this.gebruikers.vanIds([...new Set(mensen)])).map((een) => [een.id, een.naam]),
      );
      const concept = staat.teksten.find(({ status }) => status === 'concept');
      this.uow.schrijf({ handeling: 'sjabloon:lezen', object: 'sjabloon', objectId: code });
      return {
        ...this.regel(sjabloon, staat),
        id: code,
        versie: staat.versie,
        velden: veldenVan(sjabloon),
        meegeleverd: versiesVan(code),
        teksten: staat.teksten.map((een) => ({
          ...een,
          schrijversNamen: een.schrijvers.flatMap((id) => namen.get(id) ?? []),
          vastgesteldDoorNaam: namen.get(een.vastgesteldDoor ?? '') ?? null,
        })),
        keuzes: staat.keuzes.map((keuze) => ({ ...keuze, doorNaam: namen.get(keuze.door) ?? null })),
        verschil: concept ? verschil(this.inGebruik(sjabloon, staat), concept) : [],
        nietGebruikt: concept ? nietGebruikt(sjabloon, concept) : [],
        fouten: concept ? keurEigenTekst(sjabloon, concept) : [],
      };
    });
  }

  /**
   * The letter as it would read, with made-up values or those of the letters of a case. Of a case only to who may read its
   * letters; what he may not see is not in it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  voorbeeld(actor: Actor, { code, zaakId, ...brief }: Voorbeeldvraag): Promise<Voorbeeld> {
    eisRecht(actor, 'sjabloon:lezen');
    if (zaakId) eisRecht(actor, 'bericht:lezen');
    const meegeleverd = eisSjabloon(code);
    return this.uow.run(actor, async () => {
      const fouten = keurEigenTekst(meegeleverd, brief);
      const { naam: organisatie } = await this.gebruikers.organisatie();
      const bekend = zaakId ? await this.brieven.veldenVanZaak(zaakId, code) : {};
      if (zaakId) this.uow.schrijf({ handeling: 'sjabloon:voorbeeld', object: 'zaak', objectId: zaakId });
      // In a case a letter holds what the act filled in: what only decides and is not there, was not so.
      const nietZo = zaakId ? voorwaardenVan(brief).filter((veld) => !bekend[veld]) : [];
      const velden = veldenVan(brief).filter((veld) => !nietZo.includes(veld));
      const { waarden, verzonnen } = voorbeeldwaarden(velden, { organisatie, ...bekend });
      const leesbaar = taalfouten(brief).length === 0;
      return {
        // Of a text that cannot be read as a template the words themselves are all there is to show.
        ...(leesbaar ? vulTekstIn({ code, ...brief }, waarden) : brief),
        ...{ fouten, nietGebruikt: nietGebruikt(meegeleverd, brief), verzonnen },
      };
    });
  }

  private regel(sjabloon: Sjabloon, staat: Sjabloonstaat | undefined): Sjabloonregel {
    const { code, aanSoort, bron, versie } = sjabloon;
    const eigen = staat ? this.eigenInGebruik(staat) : null;
    return {
      ...{ code, aanSoort, bron, onderwerp: eigen?.onderwerp ?? sjabloon.onderwerp },
      ...{ eigenNummer: eigen?.nummer ?? null, meegeleverdVersie: versie },
      nieuwereMeegeleverd: eigen !== null && eigen.meegeleverdVersie < versie,
      concept: staat?.teksten.some(({ status }) => status === 'concept') ?? false,
    };
  }

  private eigenInGebruik({ keuzes, teksten }: Sjabloonstaat): EigenTekst | null {
    const keuze = keuzeOp(keuzes, this.klok.vandaag().toString());
    if (keuze?.herkomst !== 'eigen') return null;
    return teksten.find(({ nummer }) => nummer === keuze.nummer) ?? null;
  }

  private inGebruik(sjabloon: Sjabloon, staat: Sjabloonstaat): Brief {
    return this.eigenInGebruik(staat) ?? sjabloon;
  }
}

function eisSjabloon(code: string): Sjabloon {
  const sjabloon = nieuwsteVersie(code);
  if (!sjabloon) throw new DomeinFout('NIET_GEVONDEN');
  return sjabloon;
}

const verschil = (oud: Brief, nieuw: Brief): Tekstregel[] =>
  vergelijkRegels(`${oud.onderwerp}\n\n${oud.tekst}`, `${nieuw.onderwerp}\n\n${nieuw.tekst}`);
