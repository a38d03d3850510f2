import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Lakgrond, LAKGRONDEN } from '../../domain/lakgronden';
import { type Beslistvoorstel, onbeslist, voorstellenMetBesluit } from '../../domain/lakken/lakbesluit';
import { type Lakgat, type Lakregel, laktekst } from '../../domain/lakken/laktekst';
import type { Lakkennis } from '../../domain/lakken/voorstellen';
import type { PubliekeSectie } from '../../domain/publieke-versie';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Publicatiewerk } from '../publicatiewerk';

export interface Laksectie extends Pick<PubliekeSectie, 'sleutel' | 'kop' | 'oordeel' | 'gecontroleerd'> {
  /** All that the section shows, line by line; places count in it. */
  readonly tekst: string;
  readonly regels: readonly Lakregel[];
  readonly voorstellen: readonly Beslistvoorstel[];
  readonly gaten: readonly (Lakgat & { readonly door: string | null; readonly op: string | null })[];
  /** How many of the suggestions still need a decision. */
  readonly open: number;
}

export interface Lakwerk {
  readonly versie: number;
  readonly gronden: readonly Lakgrond[];
  /** Places that were found or taken out, and how many of them are decided. */
  readonly aantal: number;
  readonly beslist: number;
  readonly secties: readonly Laksectie[];
}

/** What in a public version could be about a person, for who prepares it. Every reading is logged. */
@Injectable()
export class LeesLakvoorstellen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publicaties: PublicatieRepository,
    private readonly werk: Publicatiewerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  execute(actor: Actor, id: string): Promise<Lakwerk> {
    eisRecht(actor, 'publicatie:voorstellen');
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.zoek(id);
      if (!publicatie) throw new DomeinFout('NIET_GEVONDEN');
      await this.werk.rapport(actor, publicatie);
      this.uow.schrijf({ handeling: 'publicatie:lakvoorstellen-lezen', object: 'publicatie', objectId: id });
      const kennis = await this.werk.lakkennis(actor, publicatie);
      const secties = publicatie.publiekeVersie.map((sectie) => laksectie(sectie, kennis));
      const aantal = secties.reduce(
        (som, { voorstellen, gaten }) => som + voorstellen.length + gaten.length,
        0,
      );
      const open = secties.reduce((som, sectie) => som + sectie.open, 0);
      return { versie: publicatie.versie, gronden: LAKGRONDEN, aantal, beslist: aantal - open, secties };
    });
  }
}

function laksectie(sectie: PubliekeSectie, kennis: Lakkennis): Laksectie {
  const { sleutel, kop, oordeel, gecontroleerd, lakbesluiten } = sectie;
  const { tekst, regels, gaten } = laktekst(sectie);
  return {
    ...{ sleutel, kop, oordeel, gecontroleerd, tekst, regels },
    voorstellen: voorstellenMetBesluit(sectie, kennis),
    gaten: gaten.map((gat) => {
      const besluit = lakbesluiten.find(
        (b) => b.besluit === 'lakken' && b.van === gat.van && b.tot === gat.tot,
      );
      return { ...gat, door: besluit?.door ?? null, op: besluit?.op ?? null };
    }),
    open: onbeslist(sectie, kennis).length,
  };
}
