import { Injectable } from '@nestjs/common';
import { AanbiederFeiten, type Werkzameaanbieder } from '@navolgbaar/aanbieder';
import { BezoekFeiten, type Jaarbezoeken } from '@navolgbaar/bezoek';
import { Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { PatroonFeiten } from '@navolgbaar/patroon';
import { nieuwId } from '@navolgbaar/platform/database';
import { RisicoFeiten } from '@navolgbaar/risico';
import type { Aanbiedersoort } from '../domain/jaarplaninstelling';
import { type Kwartaal, dagenVan } from '../domain/kwartaal';
import {
  type Bekostiging,
  type Jaarplankandidaat,
  type Jaarplanvoorstel,
  stelJaarplanVoor,
} from '../domain/stel-jaarplan-voor';
import { Jaarplaninstellingversies } from './ports/jaarplaninstellingversies';
import type { NieuwJaarplan, Voorstelrij } from './ports/jaarplannen';

/** What a plan rests on, and what is proposed. */
export interface Jaarplanberekening {
  readonly basis: Pick<NieuwJaarplan, 'peildatum' | 'instellingversie' | 'risicoversie'>;
  readonly regels: readonly Voorstelrij[];
}

/** For which year, against which room; of all providers, or of one. */
export interface Jaarplanvraag {
  readonly jaar: number;
  readonly capaciteit: readonly number[];
  readonly aanbiederId: string | null;
  /** What a person decided already, by provider: that stays. */
  readonly besloten?: ReadonlyMap<string, Kwartaal | null>;
}

export const GEEN_BEZOEKEN: Jaarbezoeken = {
  ...{ laatste: null, laatsteStructureel: null, volgende: null },
  ...{ afgelegd: [], gepland: [], anders: 0, hercontroles: 0 },
};

/**
 * Considers every provider from what stands in the system now. A fixed number of statements, however many there are. What is in
 * closed cases does not count, and who makes it makes no difference: what a plan says is for the whole team.
 */
@Injectable()
export class Jaarplanrekening {
  constructor(
    private readonly klok: Klok,
    private readonly instellingen: Jaarplaninstellingversies,
    private readonly aanbieders: AanbiederFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly risico: RisicoFeiten,
    private readonly zaken: ZaakFeiten,
    private readonly patronen: PatroonFeiten,
  ) {}

  /** Inside a unit of work. */
  async bereken({
    jaar,
    capaciteit,
    aanbiederId,
    besloten = new Map(),
  }: Jaarplanvraag): Promise<Jaarplanberekening> {
    const peildatum = this.klok.vandaag().toString();
    const instelling = await this.instellingen.geldendOp(peildatum);
    const [werkzaam, bezoeken, risico, lopend, patronen] = await Promise.all([
      this.werkzaam(jaar, aanbiederId),
      this.bezoekenIn(jaar, aanbiederId, true),
      this.risico.voorJaar(jaar, aanbiederId),
      this.zaken.lopend(aanbiederId),
      this.patronen.openPerAanbieder(aanbiederId),
    ]);
    const kandidaten = werkzaam.map((aanbieder): Jaarplankandidaat => {
      const { id } = aanbieder;
      const { afgelegd, gepland, laatsteStructureel, laatste } = bezoeken.get(id) ?? GEEN_BEZOEKEN;
      const { aantal: lopendeZaken = 0, monitoring = 0 } = lopend.get(id) ?? {};
      const { score = 0, plaats = null } = risico.perAanbieder.get(id) ?? {};
      return {
        ...{ ...kenmerkenVan(aanbieder), score, plaats, lopendeZaken, monitoring },
        ...{ laatsteStructureel, laatsteBezoek: laatste, bezochtOp: afgelegd[0] ?? null },
        geplandOp: gepland.find((dag) => dag >= peildatum) ?? null,
        gekozen: risico.gekozen?.has(id) ?? null,
        patronen: patronen.get(id) ?? 0,
      };
    });
    const voorstellen = stelJaarplanVoor(kandidaten, {
      ...{ jaar, peildatum, capaciteit, besloten, instelling: instelling.regels },
      ...{ instellingversie: instelling.nummer, risicoversie: risico.regelversie },
    });
    return {
      basis: { peildatum, instellingversie: instelling.nummer, risicoversie: risico.regelversie },
      regels: voorstellen.map(alsRij),
    };
  }

  /** The providers that are there today, or on the nearest day of a year that is over or to come. */
  werkzaam(jaar: number, aanbiederId: string | null): Promise<Werkzameaanbieder[]> {
    const { van, tot } = dagenVan(jaar);
    const vandaag = this.klok.vandaag().toString();
    const vanaf = vandaag < van ? van : vandaag > tot ? tot : vandaag;
    return this.aanbieders.werkzaam({ van: vanaf, tot, aanbiederId });
  }

  /** The visits of a year as they are now. @param voorIedereen for what is stored, and not for this reader alone */
  bezoekenIn(
    jaar: number,
    aanbiederId: string | null,
    voorIedereen = false,
  ): Promise<ReadonlyMap<string, Jaarbezoeken>> {
    const vraag = { ...dagenVan(jaar), aanbiederId, voorIedereen };
    return this.bezoeken.jaarPerAanbieder(vraag, this.klok.vandaag().toString());
  }
}

/** What the register says of a provider. */
export function kenmerkenVan({ id, naam, soort, sinds, gestoptOp, zin, pgb }: Werkzameaanbieder) {
  const bekostiging: Bekostiging = zin && pgb ? 'beide' : zin ? 'zin' : pgb ? 'pgb' : 'onbekend';
  return { aanbiederId: id, naam, soort: soort as Aanbiedersoort, bekostiging, sinds, gestoptOp };
}

const alsRij = ({ kandidaat, kwartaal, grond, herleiding }: Jaarplanvoorstel): Voorstelrij => ({
  ...{ id: nieuwId(), aanbiederId: kandidaat.aanbiederId, aanbiederNaam: kandidaat.naam },
  ...{ soort: kandidaat.soort, bekostiging: kandidaat.bekostiging, score: kandidaat.score },
  ...{ voorstel: kwartaal, grond, herleiding },
});
