import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { beoordeel, type BeoordeeldJaar, kortPerSoort } from '../beoordeel';
import { Drempelversies } from '../ports/drempelversies';
import { Jaarcijferbestand, type Jaarcijferimport, type Jaarcijferversie } from '../ports/jaarcijferbestand';

/** Of a provider the newest year. */
export interface Jaarcijferregel {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly boekjaar: number;
  readonly omzet: number;
  readonly resultaat: number;
  /** The signals, in a few words each. */
  readonly continuiteit: readonly string[];
  readonly rechtmatigheid: readonly string[];
  readonly ingelezenOp: string;
  readonly bron: string;
}

export interface Jaarcijferfilter {
  /** Part of the name. */
  readonly zoek: string | null;
  readonly metSignaal: boolean;
  readonly aantal: number;
}

export interface Aanbiederjaarcijfers {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  /** Which version of the thresholds was used. */
  readonly drempelversie: number;
  /** The newest first. */
  readonly jaren: readonly (BeoordeeldJaar & {
    /** What was read in for that year before, the newest first. */
    readonly eerdere: readonly Jaarcijferversie[];
  })[];
}

/** AANNAME: figures of four years ago say nothing of how a provider stands now. */
const HOOGSTENS_JAREN_OUD = 3;

@Injectable()
export class LeesJaarcijfers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bestand: Jaarcijferbestand,
    private readonly drempels: Drempelversies,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** Who has most signals first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, { zoek, metSignaal, aantal }: Jaarcijferfilter): Promise<Jaarcijferregel[]> {
    eisRecht(actor, 'jaarcijfer:lezen');
    return this.uow.run(actor, async () => {
      const drempels = await this.drempels.geldendOp(this.klok.vandaag().toString());
      const perAanbieder = beoordeel(await this.bestand.geldende(), drempels);
      const namen = await this.aanbieders.namen([...perAanbieder.keys()]);
      this.uow.schrijf({ handeling: 'jaarcijfer:lijst', object: 'lijst', objectId: 'jaarcijfers' });
      return [...perAanbieder.values()]
        .flatMap(([nieuwste]) => (nieuwste ? [alsRegel(nieuwste, namen)] : []))
        .filter((rij) => !metSignaal || aantalSignalen(rij) > 0)
        .filter(({ aanbiederNaam }) => aanbiederNaam.toLowerCase().includes((zoek ?? '').toLowerCase()))
        .sort(
          (a, b) =>
            aantalSignalen(b) - aantalSignalen(a) || a.aanbiederNaam.localeCompare(b.aanbiederNaam, 'nl'),
        )
        .slice(0, aantal);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  vanAanbieder(actor: Actor, aanbiederId: string): Promise<Aanbiederjaarcijfers> {
    eisRecht(actor, 'jaarcijfer:lezen');
    return this.uow.run(actor, async () => {
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      const drempels = await this.drempels.geldendOp(this.klok.vandaag().toString());
      const alle = await this.bestand.vanAanbieder(aanbiederId);
      const jaren = beoordeel(await this.bestand.geldende(), drempels).get(aanbiederId) ?? [];
      this.uow.schrijf({ handeling: 'jaarcijfer:lezen', object: 'aanbieder', objectId: aanbiederId });
      return {
        ...{ aanbiederId, aanbiederNaam: aanbieder.naam, drempelversie: drempels.nummer },
        jaren: jaren.map((jaar) => ({
          ...jaar,
          eerdere: alle.filter(({ boekjaar, versie }) => boekjaar === jaar.boekjaar && versie < jaar.versie),
        })),
      };
    });
  }

  /** What was read in, the newest first. @throws DomeinFout GEEN_RECHT */
  imports(actor: Actor, aantal: number): Promise<Jaarcijferimport[]> {
    eisRecht(actor, 'jaarcijfer:lezen');
    return this.uow.run(actor, () => this.bestand.imports(aantal));
  }
}

/** What the figures of a provider say, for another capability. */
export interface Jaarcijfersignalen {
  readonly boekjaar: number;
  readonly continuiteit: readonly string[];
  readonly rechtmatigheid: readonly string[];
  /** The legal day of reading in. */
  readonly ingelezenDag: string;
  readonly bron: string;
}

/** Facts of the yearly accounts for another capability, inside its own unit of work. */
@Injectable()
export class JaarcijferFeiten {
  constructor(
    private readonly klok: Klok,
    private readonly bestand: Jaarcijferbestand,
    private readonly drempels: Drempelversies,
  ) {}

  /** The newest figures of one provider as they were read in; null where there are none. */
  async nieuwste(aanbiederId: string): Promise<Jaarcijferversie | null> {
    return (await this.bestand.vanAanbieder(aanbiederId))[0] ?? null;
  }

  /** Of each provider with figures its newest year, also when that says nothing; an older one than three years is not there. */
  async signalenPerAanbieder(): Promise<ReadonlyMap<string, Jaarcijfersignalen>> {
    const vandaag = this.klok.vandaag();
    const drempels = await this.drempels.geldendOp(vandaag.toString());
    const perAanbieder = beoordeel(await this.bestand.geldende(), drempels);
    return new Map(
      [...perAanbieder].flatMap(([id, [nieuwste]]) => {
        if (!nieuwste || nieuwste.boekjaar < vandaag.year - HOOGSTENS_JAREN_OUD) return [];
        const { boekjaar, ingelezenDag, bron } = nieuwste;
        return [[id, { boekjaar, ...kortPerSoort(nieuwste), ingelezenDag, bron }]];
      }),
    );
  }
}

function alsRegel(jaar: BeoordeeldJaar, namen: ReadonlyMap<string, string>): Jaarcijferregel {
  const { aanbiederId, boekjaar, omzet, resultaat, ingelezenOp, bron } = jaar;
  return {
    ...{ aanbiederId, aanbiederNaam: namen.get(aanbiederId) ?? '', boekjaar, omzet, resultaat },
    ...{ ...kortPerSoort(jaar), ingelezenOp, bron },
  };
}

const aantalSignalen = ({ continuiteit, rechtmatigheid }: Jaarcijferregel): number =>
  continuiteit.length + rechtmatigheid.length;
