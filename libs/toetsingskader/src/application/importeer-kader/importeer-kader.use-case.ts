import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Toetsingskaderfoutcode } from '../../domain/fouten';
import type { Kaderinhoud } from '../../domain/kader';
import { geldendeVersie } from '../../domain/kader-status';
import { keurKader } from '../../domain/keur-kader';
import { opgeschoond } from '../../domain/leeg-kader';
import { type Deelverschil, vergelijkVersies } from '../../domain/vergelijk-versies';
import { type Kader, KaderRepository } from '../ports/kader.repository';

/** A fault in a file, where a person can find it. */
export interface Importfout {
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

/** A file that was read: what it says, or why that cannot be said. */
export interface Kaderbestand {
  readonly code: string | null;
  readonly inhoud: Kaderinhoud | null;
  readonly fouten: readonly Importfout[];
  /** Where a field stands, by its path. */
  readonly plekVan: (pad: string) => Pick<Importfout, 'regel' | 'kolom'>;
}

/** What a file would come to, or came to. */
export interface Kaderverslag {
  readonly code: string | null;
  readonly naam: string | null;
  /** A framework that is not there yet, or another version of one. */
  readonly wat: 'nieuw_kader' | 'nieuwe_versie' | null;
  readonly normen: number;
  readonly vragen: number;
  /** Norms that the version which holds now has otherwise. */
  readonly erbij: number;
  readonly gewijzigd: number;
  readonly weg: number;
  /** All of them; with one fault nothing is read in. */
  readonly fouten: readonly Importfout[];
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads in a framework as a concept: whole or not at all. Adopting it is a next act, of a person. */
@Injectable()
export class ImporteerKader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kaders: KaderRepository,
  ) {}

  /** What would happen, without storing anything. @throws DomeinFout GEEN_RECHT */
  controleer(actor: Actor, bestand: Kaderbestand): Promise<Kaderverslag> {
    eisPersoon(actor, 'toetsingskader:beheren');
    return this.uow.run(actor, async () => (await this.keur(bestand)).verslag);
  }

  /** @returns the concept @throws DomeinFout GEEN_RECHT, TOETSINGSKADER.BESTAND_KLOPT_NIET with all faults */
  execute(actor: Actor, bestand: Kaderbestand): Promise<{ id: string }> {
    eisPersoon(actor, 'toetsingskader:beheren');
    return this.uow.run(actor, async () => {
      const { verslag, kader, inhoud } = await this.keur(bestand);
      if (verslag.fouten.length > 0 || !inhoud || bestand.code === null) {
        throw new DomeinFout<Toetsingskaderfoutcode>(
          'TOETSINGSKADER.BESTAND_KLOPT_NIET',
          {},
          verslag.fouten.map(({ regel, kolom, reden }) => ({
            name: `regel ${regel}, ${kolom}`,
            reason: reden,
          })),
        );
      }
      const kaderId = kader?.id ?? nieuwId();
      // Two who read in at once wait for one another.
      if (kader) await this.kaders.laadVoorWijziging(kaderId);
      else await this.kaders.begin(kaderId, bestand.code);
      const id = nieuwId();
      await this.kaders.voegConceptToe(id, kaderId, inhoud);
      this.uow.schrijf({ handeling: 'kaderversie:importeren', object: 'kaderversie', objectId: id });
      return { id };
    });
  }

  private async keur(bestand: Kaderbestand) {
    const { code, plekVan } = bestand;
    const inhoud = bestand.inhoud && opgeschoond(bestand.inhoud);
    const kader = code === null ? null : await this.kaders.metCode(code);
    const koppen = kader ? await this.kaders.koppen(kader.id) : [];
    const fouten = [
      ...bestand.fouten,
      ...(inhoud ? keurKader(inhoud) : []).map(({ pad, reden }) => ({ ...plekVan(pad), reden })),
      ...codefouten(
        code,
        kader,
        koppen.some(({ status }) => status === 'concept'),
      ).map((reden) => ({ ...plekVan('code'), reden })),
    ].sort((a, b) => a.regel - b.regel);
    const verslag: Kaderverslag = {
      ...{ code, naam: inhoud?.naam ?? null, fouten },
      wat: fouten.length > 0 ? null : kader ? 'nieuwe_versie' : 'nieuw_kader',
      normen: inhoud?.normen.length ?? 0,
      vragen: inhoud?.normen.reduce((som, { vragen }) => som + vragen.length, 0) ?? 0,
      ...telVerschil(inhoud && kader ? await this.verschil(kader, koppen, inhoud) : []),
    };
    return { verslag, kader, inhoud };
  }

  private async verschil(
    { geldigTot }: Kader,
    koppen: Awaited<ReturnType<KaderRepository['koppen']>>,
    inhoud: Kaderinhoud,
  ): Promise<readonly Deelverschil[]> {
    const kop = geldendeVersie(koppen, geldigTot, this.klok.vandaag().toString());
    const geldend = kop && (await this.kaders.vindVersie(kop.id));
    return geldend ? vergelijkVersies(geldend.inhoud, inhoud).normen : [];
  }
}

function codefouten(code: string | null, kader: Kader | null, heeftConcept: boolean): string[] {
  if (code === null) return [];
  return [
    ...(CODE.test(code) && code.length <= 40
      ? []
      : ['De code van een kader heeft kleine letters, cijfers en streepjes, ten hoogste 40.']),
    ...(kader?.status === 'beeindigd' ? ['Dit kader is beëindigd.'] : []),
    ...(heeftConcept ? ['Dit kader heeft al een concept. Stel dat vast of gooi het weg.'] : []),
  ];
}

const telVerschil = (verschil: readonly Deelverschil[]) => {
  const tel = (soort: Deelverschil['wat']): number => verschil.filter(({ wat }) => wat === soort).length;
  return { erbij: tel('erbij'), gewijzigd: tel('gewijzigd'), weg: tel('weg') };
};
