import { Injectable } from '@nestjs/common';
import { type Toepassingsuitkomst, isVanToepassing } from '../../domain/is-van-toepassing';
import type { Kaderinhoud, Norm } from '../../domain/kader';
import { geldendeVersie } from '../../domain/kader-status';
import { Kaderfeiten, type Toepassingsvraag } from './kaderfeiten';
import { KaderRepository, type Versiekop } from '../ports/kader.repository';

/** A version that visits and findings may rest on: never a concept. They keep `kaderversieId` and the codes of norms. */
export interface Geldendkader {
  readonly kaderversieId: string;
  readonly kaderId: string;
  readonly code: string;
  readonly nummer: number;
  /** In use and adopted by nobody: an assumption. */
  readonly aanname: boolean;
  readonly inhoud: Kaderinhoud;
}

/** What one can choose from. */
export type Kaderkeuze = Omit<Geldendkader, 'inhoud'> &
  Pick<Versiekop, 'naam' | 'aantalNormen' | 'evaluatieOp'>;

/** A norm, the version it stands in, and whether it is meant for a provider and binds it. */
export interface Normtoets {
  readonly kader: Geldendkader;
  readonly norm: Norm;
  readonly uitkomst: Toepassingsuitkomst;
}

/** A framework as it holds on a day, and of each norm whether it is meant for a provider and binds it. */
export interface Kadertoepassing {
  readonly kader: Geldendkader;
  readonly normen: readonly { readonly norm: Norm; readonly uitkomst: Toepassingsuitkomst }[];
}

/** The frameworks for another capability, inside its own unit of work. */
@Injectable()
export class Toetsingskaders {
  constructor(
    private readonly kaders: KaderRepository,
    private readonly feiten: Kaderfeiten,
  ) {}

  /** The version of a framework that holds on a legal day. */
  async geldende(code: string, dag: string): Promise<Geldendkader | null> {
    const kader = await this.kaders.metCode(code);
    if (!kader) return null;
    const kop = geldendeVersie(await this.kaders.koppen(kader.id), kader.geldigTot, dag);
    return kop && this.versie(kop.id);
  }

  /** A version that is, was or will be in use, by id. */
  async versie(id: string): Promise<Geldendkader | null> {
    const versie = await this.kaders.vindVersie(id);
    const kader = versie && versie.status !== 'concept' ? await this.kaders.vind(versie.kaderId) : null;
    if (!versie || !kader) return null;
    return { ...keuzeVan(versie, kader.code), inhoud: versie.inhoud };
  }

  /**
   * A norm of a version held against a provider on a legal day.
   * @returns null where there is no such version in use, norm or provider
   */
  async toets(
    kaderversieId: string,
    normcode: string,
    vraag: Toepassingsvraag,
    dag: string,
  ): Promise<Normtoets | null> {
    const kader = await this.versie(kaderversieId);
    const norm = kader?.inhoud.normen.find(({ code }) => code === normcode);
    const aanbieder = await this.feiten.van(vraag, dag);
    if (!kader || !norm || !aanbieder) return null;
    return { kader, norm, uitkomst: isVanToepassing(norm, aanbieder.feiten) };
  }

  /**
   * All norms of a framework as it holds on a legal day, held against a provider.
   * @param vast the version that was agreed on before, whatever holds on that day
   * @returns null where nothing of it holds on that day, or the provider is not in the register
   */
  async voorAanbieder(
    kaderId: string,
    vraag: Toepassingsvraag,
    dag: string,
    vast: string | null = null,
  ): Promise<Kadertoepassing | null> {
    const versieId = vast ?? (await this.idOp(kaderId, dag));
    const kader = versieId && (await this.versie(versieId));
    const aanbieder = await this.feiten.van(vraag, dag);
    if (!kader || !aanbieder) return null;
    const normen = kader.inhoud.normen.map((norm) => ({
      norm,
      uitkomst: isVanToepassing(norm, aanbieder.feiten),
    }));
    return { kader, normen };
  }

  private async idOp(kaderId: string, dag: string): Promise<string | null> {
    const rij = await this.kaders.vind(kaderId);
    return (rij && geldendeVersie(await this.kaders.koppen(rij.id), rij.geldigTot, dag)?.id) ?? null;
  }

  /** What holds on a legal day, by name. */
  async alle(dag: string): Promise<Kaderkeuze[]> {
    const kaders = await this.kaders.alle();
    const koppen = await this.kaders.koppen(null);
    return kaders
      .flatMap(({ id, code, geldigTot }) => {
        const versies = koppen.filter(({ kaderId }) => kaderId === id);
        const kop = geldendeVersie(versies, geldigTot, dag);
        if (!kop) return [];
        const { naam, aantalNormen, evaluatieOp } = kop;
        return [{ ...keuzeVan(kop, code), naam, aantalNormen, evaluatieOp }];
      })
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }
}

const keuzeVan = ({ id, kaderId, nummer, status }: Versiekop, code: string) => ({
  ...{ kaderversieId: id, kaderId, code, nummer, aanname: status === 'meegeleverd' },
});
