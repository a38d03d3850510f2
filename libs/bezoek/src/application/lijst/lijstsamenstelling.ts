import { Injectable } from '@nestjs/common';
import { type Kadertoepassing, Toetsingskaders } from '@navolgbaar/toetsingskader';
import type { Bezoekstaat } from '../../domain/bezoek';
import type { Lijstinhoud, Lijstnorm, Lijststaat } from '../../domain/lijst/bezoeklijst';
import { STANDAARDCATEGORIEEN } from '../../domain/lijst/categorieen';
import { weigerLijst } from '../../domain/lijst/fouten';
import { GESPREKSLEIDRADEN, LEIDRAADVERSIE } from '../../domain/lijst/gespreksleidraden';
import { Klaarzettingen } from '../ports/klaarzettingen';
import { LijstRepository } from '../ports/lijst.repository';
import { Themakaders } from '../ports/themakaders';

/** What is asked of a framework, and what the register does not know. */
export interface Lijstkeuze {
  readonly toetsingskaderId: string;
  /** Codes; null: all that are meant for this provider. */
  readonly normen: readonly string[] | null;
  readonly geeftWkkgzZorg: boolean | null;
  readonly lokaleGrondslag: string | null;
}

/**
 * What a list asks, out of the framework as it holds on the day of the visit; in a case of a running themaonderzoek, out of the
 * version that the theme began with. Inside a unit of work.
 */
@Injectable()
export class Lijstsamenstelling {
  constructor(
    private readonly kaders: Toetsingskaders,
    private readonly lijsten: LijstRepository,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly themakaders: Themakaders,
  ) {}

  /** @throws DomeinFout BEZOEKLIJST.KADER_ONBEKEND, .NORM_ONBEKEND, .NORM_NIET_VAN_TOEPASSING */
  async nieuw(bezoek: Bezoekstaat, keuze: Lijstkeuze): Promise<Lijstinhoud> {
    const toepassing = await this.toepassing(bezoek, keuze);
    if (!toepassing) {
      const reason = 'Kies een toetsingskader dat geldt op de dag van het bezoek.';
      return weigerLijst('BEZOEKLIJST.KADER_ONBEKEND', [{ name: 'toetsingskaderId', reason }]);
    }
    return inhoudVan(bezoek, keuze, toepassing, kiesNormen(toepassing, keuze.normen));
  }

  /**
   * The same list as the version of the day of the visit asks it: of what was chosen, what is there and meant for this provider.
   * @returns null where that is the version that the list has, or where nothing of it is left to ask
   */
  async opnieuw(bezoek: Bezoekstaat, { kader, gekozen }: Lijststaat): Promise<Lijstinhoud | null> {
    const { id: toetsingskaderId, geeftWkkgzZorg, lokaleGrondslag } = kader;
    const keuze = { toetsingskaderId, normen: gekozen, geeftWkkgzZorg, lokaleGrondslag };
    const toepassing = await this.toepassing(bezoek, keuze);
    if (!toepassing || toepassing.kader.kaderversieId === kader.versieId) return null;
    const past = toepassing.normen.filter(
      ({ norm, uitkomst }) => uitkomst.vanToepassing && (gekozen === null || gekozen.includes(norm.code)),
    );
    return past.length === 0 ? null : inhoudVan(bezoek, keuze, toepassing, past);
  }

  /** Whether somebody wrote on it or has it on a device: then it stays as it is. */
  async inGebruik({ id, laatsteNr }: Lijststaat): Promise<boolean> {
    if (laatsteNr > 0 || (await this.lijsten.fotos(id)).length > 0) return true;
    return (await this.klaarzettingen.vanLijst(id)).some(({ status }) => status === 'klaar');
  }

  private async toepassing(
    { aanbiederId, zaakId, op }: Bezoekstaat,
    keuze: Lijstkeuze,
  ): Promise<Kadertoepassing | null> {
    const { toetsingskaderId, geeftWkkgzZorg, lokaleGrondslag } = keuze;
    const vraag = { aanbiederId, geeftWkkgzZorg, lokaleGrondslag };
    const vast = await this.themakaders.versie(zaakId, toetsingskaderId);
    return this.kaders.voorAanbieder(toetsingskaderId, vraag, op, vast);
  }
}

type Normen = Kadertoepassing['normen'];

/** A norm that is not meant for this provider is refused, with the rule that says so. */
function kiesNormen({ normen }: Kadertoepassing, gekozen: readonly string[] | null): Normen {
  const onbekend = (gekozen ?? []).filter((code) => !normen.some(({ norm }) => norm.code === code));
  if (onbekend.length > 0) {
    const reason = `Dit toetsingskader heeft geen norm ${onbekend.join(', ')}.`;
    weigerLijst('BEZOEKLIJST.NORM_ONBEKEND', [{ name: 'normen', reason }]);
  }
  const bedoeld = gekozen === null ? normen : normen.filter(({ norm }) => gekozen.includes(norm.code));
  const past = bedoeld.filter(({ uitkomst }) => uitkomst.vanToepassing);
  if (gekozen !== null || past.length === 0) {
    const fout = bedoeld
      .filter(({ uitkomst }) => !uitkomst.vanToepassing)
      .map(({ norm, uitkomst }) => ({
        name: 'normen',
        reason: `${norm.code}: ${uitkomst.herleiding.map(({ stap }) => stap).join(' ')}`,
      }));
    if (fout.length > 0 || past.length === 0) weigerLijst('BEZOEKLIJST.NORM_NIET_VAN_TOEPASSING', fout);
  }
  return past;
}

function inhoudVan(
  { op }: Bezoekstaat,
  { normen: gekozen, geeftWkkgzZorg, lokaleGrondslag }: Lijstkeuze,
  { kader }: Kadertoepassing,
  normen: Normen,
): Lijstinhoud {
  const { kaderId, kaderversieId, code, nummer, aanname, inhoud } = kader;
  return {
    kader: {
      ...{ id: kaderId, versieId: kaderversieId, code, naam: inhoud.naam, nummer, aanname },
      ...{ geeftWkkgzZorg, lokaleGrondslag, dag: op },
    },
    normen: [...naarLijstnormen(kader, normen), ...STANDAARDCATEGORIEEN],
    ...{ gekozen, leidraadversie: LEIDRAADVERSIE, leidraden: GESPREKSLEIDRADEN },
  };
}

function naarLijstnormen({ inhoud }: Kadertoepassing['kader'], normen: Normen): readonly Lijstnorm[] {
  const thema = new Map(inhoud.themas.map(({ code, naam }) => [code, naam]));
  const schaal = inhoud.schaal.map(({ code, naam, betekenis, toelichtingNodig }) => ({
    ...{ waarde: code, naam, betekenis, toelichtingVerplicht: toelichtingNodig },
  }));
  return normen.map(({ norm, uitkomst }) => ({
    ...{ id: norm.code, soort: 'norm', nummer: norm.code, thema: thema.get(norm.thema) ?? norm.thema },
    ...{
      tekst: norm.tekst,
      toelichting: norm.toelichting,
      binding: uitkomst.binding,
      grondslag: norm.grondslag,
    },
    ...{
      schaal,
      vragen: norm.vragen.map(({ code, tekst }) => ({ code, tekst })),
      indicatoren: norm.indicatoren,
    },
    herleiding: uitkomst.herleiding,
  }));
}
