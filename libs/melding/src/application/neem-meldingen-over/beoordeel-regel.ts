import type { Koppeling } from '../../domain/koppeling';
import { type Kolomfout, type Kolomlezer, Koppeltoepasser } from '../../domain/koppeltoepassing';
import { type Overgenomen, naarOvergenomen } from '../../domain/overname';
import { noemtPersoon } from '../../domain/persoonsgegeven';
import { type Routeadvies, type Routetabel, adviseerRoute, routefeitenVan } from '../../domain/routetabel';
import type { Kandidaat, Overnameroute } from '../ports/overnames';
import type { Aanbiederherkenning } from './aanbiederherkenning';

export interface Overnameregel {
  /** Line in the file. */
  readonly regel: number;
  readonly lees: Kolomlezer;
}

export interface Beoordeling {
  readonly regel: number;
  readonly kandidaat: Kandidaat | null;
  readonly fouten: readonly Kolomfout[];
}

/** AANNAME: whose it was, was decided in the system from before; the table of today says nothing about then. */
const ROUTE_VAN_TOEN: Overnameroute = {
  route: 'eigen_toezicht',
  routeontvangers: [],
  routemelder: 'wij',
  routeregel: null,
  routetabelId: null,
  routetabelversie: null,
  routeherleiding: [
    {
      stap: 'Overgenomen uit een oudere lijst en daar al afgehandeld: de route is toen bepaald en hier niet opnieuw.',
      bron: 'AANNAME',
    },
  ],
};

/** Says of each line what it would become, or everything that is wrong with it. */
export class Regelbeoordelaar {
  private readonly adviezen = new Map<string, Routeadvies>();
  private readonly toepasser: Koppeltoepasser;

  constructor(
    private readonly koppeling: Koppeling,
    private readonly herkenning: Aanbiederherkenning,
    private readonly routetabel: Routetabel,
    /** Legal day, ISO. */
    private readonly vandaag: string,
  ) {
    this.toepasser = new Koppeltoepasser(koppeling);
  }

  beoordeel({ regel, lees }: Overnameregel): Beoordeling {
    const { waarden, fouten: kolomfouten } = this.toepasser.pasToe(lees, regel);
    const herkend = this.herkenning.vind(waarden);
    const { melding, fouten: veldfouten } = naarOvergenomen(waarden, this.vandaag);
    const fouten = this.samen(kolomfouten, herkend.fouten, veldfouten);
    const { onbekendeAanbieder } = herkend;
    if (onbekendeAanbieder && this.koppeling.aanbiederOnbekend === 'afkeuren')
      fouten.push({
        kolom: this.kolomVan('aanbieder.naam'),
        reden: `"${onbekendeAanbieder}" staat niet in het register van aanbieders.`,
      });
    if (melding) fouten.push(...this.regels(melding));
    if (!melding || fouten.length > 0) return { regel, kandidaat: null, fouten };
    const kandidaat: Kandidaat = {
      melding,
      omschrijving: onbekendeAanbieder
        ? `${melding.omschrijving}\n\nAanbieder volgens de oude lijst: ${onbekendeAanbieder}.`
        : melding.omschrijving,
      route: melding.open ? this.adviesVoor(melding) : ROUTE_VAN_TOEN,
      aanbieder: herkend.aanbieder,
      gemeenteId: herkend.gemeenteId,
      status: melding.open ? 'ontvangen' : 'overgenomen',
    };
    return { regel, kandidaat, fouten: [] };
  }

  private samen(
    kolomfouten: readonly Kolomfout[],
    herkenfouten: readonly Kolomfout[],
    veldfouten: readonly Kolomfout[],
  ): Kolomfout[] {
    if (kolomfouten.length + herkenfouten.length + veldfouten.length === 0) return [];
    // What a column spoiled is not missing as well.
    const bedorven = new Set(kolomfouten.map(({ kolom }) => kolom));
    const rest = [...herkenfouten, ...veldfouten].map((fout) => ({
      ...fout,
      kolom: this.kolomVan(fout.kolom),
    }));
    return [...kolomfouten, ...rest.filter(({ kolom }) => !bedorven.has(kolom))];
  }

  /** What holds for every melding, also one of long ago. */
  private regels({ bron, verzegeld, melder, client }: Overgenomen): Kolomfout[] {
    const fouten: Kolomfout[] = [];
    if (bron === 'svb' && !this.routetabel.svbGrondslag)
      fouten.push({
        kolom: this.kolomVan('bron'),
        reden: 'Er is nog geen grondslag om signalen van de SVB te gebruiken.',
      });
    if (verzegeld && melder && client && noemtPersoon(client.naam, [melder]))
      fouten.push({
        kolom: this.kolomVan('client.naam'),
        reden: 'De vertrouwelijke melder staat hier ook als cliënt: zo is hij niet vertrouwelijk.',
      });
    return fouten;
  }

  /** Old lists hold few different ones. */
  private adviesVoor(melding: Overgenomen): Routeadvies {
    const feiten = routefeitenVan(melding);
    const sleutel = Object.values(feiten).join(' ');
    let advies = this.adviezen.get(sleutel);
    if (!advies) this.adviezen.set(sleutel, (advies = adviseerRoute(this.routetabel, feiten)));
    return advies;
  }

  /** Where somebody finds a field in the list. */
  private kolomVan(veld: string): string {
    const hoe = this.koppeling.velden.get(veld as never);
    return hoe?.van === 'kolommen' ? hoe.kolommen.join(' + ') : veld;
  }
}
