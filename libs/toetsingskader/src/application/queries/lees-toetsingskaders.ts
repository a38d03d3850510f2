import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Evaluatiestand, evaluatiestand } from '../../domain/evaluatie';
import type { Toetsingskaderfoutcode } from '../../domain/fouten';
import {
  type Aanbiederfeiten,
  type Toepassingsuitkomst,
  isVanToepassing,
} from '../../domain/is-van-toepassing';
import {
  type Kaderhandeling,
  type Kaderstatus,
  type Versiestand,
  geldendeVersie,
  kaderovergangen,
  versiestand,
} from '../../domain/kader-status';
import { type Kaderverschil, vergelijkVersies } from '../../domain/vergelijk-versies';
import { type Versiehandeling, type Versiestatus, versieovergangen } from '../../domain/versie-status';
import { Kaderfeiten, type Toepassingsvraag } from './kaderfeiten';
import { type Kader, KaderRepository, type Kaderversie, type Versiekop } from '../ports/kader.repository';

export interface Versieregel extends Versiekop {
  readonly stand: Versiestand;
}

export interface Kaderregel extends Kader {
  /** As the version calls it that holds, or else the newest. */
  readonly naam: string;
  readonly geldend: Versieregel | null;
  readonly concept: Versieregel | null;
  readonly aangekondigd: Versieregel | null;
  /** Of the version that holds; null where none does. */
  readonly evaluatie: Evaluatiestand | null;
}

export interface Kaderdetail extends Kaderregel {
  /** The newest first. */
  readonly versies: readonly Versieregel[];
  readonly handelingen: readonly Kaderhandeling[];
}

export interface Versiedetail extends Kaderversie {
  readonly code: string;
  readonly stand: Versiestand;
  readonly aanname: boolean;
  readonly evaluatie: Evaluatiestand;
  readonly geldigTot: string | null;
  readonly handelingen: readonly Versiehandeling[];
  /** The others of this framework, to compare with. */
  readonly andere: readonly Versieregel[];
}

export interface Toepassing {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly feiten: Aanbiederfeiten;
  readonly normen: readonly (Toepassingsuitkomst & { readonly code: string })[];
}

/** The frameworks as people read them. */
@Injectable()
export class LeesToetsingskaders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kaders: KaderRepository,
    private readonly feiten: Kaderfeiten,
  ) {}

  /** What runs first, then by name: an organisation has some tens. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Kaderregel[]> {
    eisRecht(actor, 'toetsingskader:lezen');
    return this.uow.run(actor, async () => {
      const kaders = await this.kaders.alle();
      const koppen = await this.kaders.koppen(null);
      return kaders
        .map((kader) => zonderMensen(actor, this.regel(kader, this.standen(kader, koppen))))
        .sort(
          (a, b) =>
            Number(a.status === 'beeindigd') - Number(b.status === 'beeindigd') ||
            a.naam.localeCompare(b.naam, 'nl'),
        );
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  kader(actor: Actor, id: string): Promise<Kaderdetail> {
    eisRecht(actor, 'toetsingskader:lezen');
    return this.uow.run(actor, async () => {
      const kader = await this.kaders.vind(id);
      if (!kader) throw new DomeinFout('NIET_GEVONDEN');
      const versies = this.standen(kader, await this.kaders.koppen(id));
      const mag = mogelijkeHandelingen<Kaderstatus, Kaderhandeling>(kaderovergangen, kader.status)
        .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
        .map(({ handeling }) => handeling);
      const regel = this.regel(kader, versies);
      // One writes at a time, and what is being written is finished or thrown away first.
      return zonderMensen(actor, { ...regel, versies, handelingen: regel.concept ? [] : mag });
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  versie(actor: Actor, id: string): Promise<Versiedetail> {
    eisRecht(actor, 'toetsingskader:lezen');
    return this.uow.run(actor, async () => {
      const { versie, kader } = await this.laad(id);
      const regels = this.standen(kader, await this.kaders.koppen(kader.id));
      return zonderMensen(actor, {
        ...versie,
        code: kader.code,
        geldigTot: kader.geldigTot,
        stand: versiestand(versie, regels, kader.geldigTot, this.vandaag()),
        aanname: versie.status === 'meegeleverd',
        evaluatie: evaluatiestand(versie.evaluatieOp, this.vandaag()),
        handelingen: mogelijkeHandelingen<Versiestatus, Versiehandeling>(versieovergangen, versie.status)
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
        andere: regels.filter((ander) => ander.id !== id),
      });
    });
  }

  /** The same for a file: that is written down. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  exporteer(actor: Actor, id: string): Promise<{ code: string; versie: Kaderversie }> {
    eisRecht(actor, 'toetsingskader:lezen');
    return this.uow.run(actor, async () => {
      const { versie, kader } = await this.laad(id);
      this.uow.schrijf({ handeling: 'kaderversie:exporteren', object: 'kaderversie', objectId: id });
      return { code: kader.code, versie };
    });
  }

  /**
   * What a version says otherwise than an earlier one of the same framework.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, TOETSINGSKADER.ANDER_KADER
   */
  vergelijk(
    actor: Actor,
    id: string,
    metId: string,
  ): Promise<Kaderverschil & { was: Versiekop; wordt: Versiekop }> {
    eisRecht(actor, 'toetsingskader:lezen');
    return this.uow.run(actor, async () => {
      const [{ versie: wordt }, { versie: was }] = [await this.laad(id), await this.laad(metId)];
      if (was.kaderId !== wordt.kaderId)
        throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.ANDER_KADER');
      return zonderMensen(actor, {
        ...vergelijkVersies(was.inhoud, wordt.inhoud),
        ...{ was: alleenKop(was), wordt: alleenKop(wordt) },
      });
    });
  }

  /** For each norm whether it is meant for this provider, whether it binds, and why. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  toepassing(actor: Actor, id: string, vraag: Toepassingsvraag): Promise<Toepassing> {
    eisRecht(actor, 'toetsingskader:lezen');
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      const { versie } = await this.laad(id);
      const van = await this.feiten.van(vraag, this.vandaag());
      if (!van) throw new DomeinFout('NIET_GEVONDEN');
      const { naam: aanbiederNaam, feiten } = van;
      const normen = versie.inhoud.normen.map((norm) => ({
        code: norm.code,
        ...isVanToepassing(norm, feiten),
      }));
      return { aanbiederId: vraag.aanbiederId, aanbiederNaam, feiten, normen };
    });
  }

  private async laad(id: string): Promise<{ versie: Kaderversie; kader: Kader }> {
    const versie = await this.kaders.vindVersie(id);
    const kader = versie && (await this.kaders.vind(versie.kaderId));
    if (!versie || !kader) throw new DomeinFout('NIET_GEVONDEN');
    return { versie, kader };
  }

  private standen({ id, geldigTot }: Kader, koppen: readonly Versiekop[]): Versieregel[] {
    const eigen = koppen.filter(({ kaderId }) => kaderId === id);
    return eigen.map((kop) => ({ ...kop, stand: versiestand(kop, eigen, geldigTot, this.vandaag()) }));
  }

  private regel(kader: Kader, versies: readonly Versieregel[]): Kaderregel {
    const geldend = geldendeVersie(versies, kader.geldigTot, this.vandaag());
    const met = (stand: Versiestand) => versies.find((versie) => versie.stand === stand) ?? null;
    return {
      ...kader,
      naam: (geldend ?? versies[0])?.naam ?? kader.code,
      ...{ geldend, concept: met('concept'), aangekondigd: met('aangekondigd') },
      evaluatie: geldend && evaluatiestand(geldend.evaluatieOp, this.vandaag()),
    };
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}

/** What it says stands in the comparison already. */
const alleenKop = ({ inhoud: _, ...kop }: Kaderversie): Versiekop => kop;

/** Who of the team did what is for the team; outside, the office answers for it. */
const MENSEN: readonly string[] = ['begonnenDoor', 'beeindigdDoor', 'vastgesteldDoor', 'gewijzigdDoor'];

function zonderMensen<T>(actor: Actor, antwoord: T): T {
  return vanBinnen(actor) ? antwoord : zonder(antwoord);
}

function zonder<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonder(deel)) as T;
  // An instant is an object too, and has no people in it.
  if (typeof waarde !== 'object' || waarde === null || Object.getPrototypeOf(waarde) !== Object.prototype)
    return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam, MENSEN.includes(naam) ? null : zonder(deel)]),
  ) as T;
}
