import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { TermijnFeiten, schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { type Controlepunt, blokkades } from '../../domain/controle';
import {
  leesbaarheidspunten,
  opmerkingpunten,
  verschilpunt,
  wederhoorpunten,
} from '../../domain/controleadvies';
import { beoordeelLeesbaarheid } from '../../domain/leesbaarheid';
import { plaatsNu } from '../../domain/opmerking';
import { Rapport, type Rapportstaat } from '../../domain/rapport';
import { sectie } from '../../domain/secties';
import { tekstenVan } from '../../domain/teksten';
import { onveranderd } from '../../domain/wederhoorstand';
import { type Bevindingverschil, vindVerschillen } from '../../domain/zaakbevindingen';
import { Opmerkingen } from '../ports/opmerkingen';
import { RapportRepository } from '../ports/rapport.repository';
import { RapportversieRepository } from '../ports/rapportversie.repository';
import { Rapportbeelden } from '../rapportbeelden';
import { type Drukgegevens, Rapportdrukker } from '../rapportdrukker';
import { Rapportverwijzingen } from '../rapportverwijzingen';
import { Zaakbevindingen } from '../zaakbevindingen';
import { Zaaktoegang } from '../zaaktoegang';

export interface Rapportcontrole {
  /** What blocks first. */
  readonly punten: readonly Controlepunt[];
  /** What the case says else than the report; each is also a point. */
  readonly verschillen: readonly Bevindingverschil[];
}

/** "Controleer rapport": all that blocks adoption or that a writer should look at, each with its place. */
@Injectable()
export class ControleerRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly versies: RapportversieRepository,
    private readonly opmerkingen: Opmerkingen,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly zaakbevindingen: Zaakbevindingen,
    private readonly beelden: Rapportbeelden,
    private readonly verwijzingen: Rapportverwijzingen,
    private readonly termijnen: TermijnFeiten,
    private readonly drukker: Rapportdrukker,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async execute(actor: Actor, rapportId: string): Promise<Rapportcontrole> {
    eisRecht(actor, 'rapport:opstellen');
    const gelezen = await this.uow.run(actor, async () => {
      const staat = await this.rapporten.zoek(rapportId);
      if (!staat) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, staat);
      this.uow.schrijf({ handeling: 'rapport:controleren', object: 'rapport', objectId: rapportId });
      return {
        staat,
        inhoud: [...blokkades(Rapport.herstel(staat).sjabloon, staat), ...(await this.beeldpunten(staat))],
        gegevens: await this.drukker.gegevens(staat),
        wederhoor: staat.status === 'concept' ? await this.wederhoor(staat) : [],
        gebroken: await this.verwijzingen.gebroken(staat),
        besproken: await this.besproken(staat),
        verschillen: vindVerschillen(staat.bevindingen, await this.zaakbevindingen.van(staat)),
      };
    });
    const { staat, inhoud, wederhoor, verschillen } = gelezen;
    // What is not whole cannot be printed for a proof.
    const tekens = inhoud.length > 0 ? [] : await this.proef(actor, staat, gelezen.gegevens);
    const samenvatting = alsPlatteTekst(sectie(staat.secties, 'samenvatting'));
    return {
      punten: [
        ...[...inhoud, ...tekens, ...wederhoor.filter(({ blokkeert }) => blokkeert)],
        ...wederhoor.filter(({ blokkeert }) => !blokkeert),
        ...[...verschillen.map(verschilpunt), ...gelezen.gebroken, ...gelezen.besproken],
        ...leesbaarheidspunten(beoordeelLeesbaarheid(samenvatting)),
      ],
      verschillen,
    };
  }

  private async beeldpunten(staat: Rapportstaat): Promise<Controlepunt[]> {
    return (await this.beelden.ongeschikt(staat.zaakId, tekstenVan(staat))).map(({ plaats, reden }) => ({
      ...{ soort: 'afbeelding', blokkeert: true, plaats, reden },
    }));
  }

  private async besproken(staat: Rapportstaat): Promise<Controlepunt[]> {
    const open = (await this.opmerkingen.lijst(staat.id)).filter(({ status }) => status === 'open');
    return opmerkingpunten(open.map((opmerking) => plaatsNu(opmerking, staat)));
  }

  private async wederhoor(staat: Rapportstaat): Promise<Controlepunt[]> {
    const { wederhoor } = staat;
    const { versieId = null, termijnId = null, toegezegd = [] } = wederhoor ?? {};
    const gehoord = versieId && toegezegd.length > 0 ? await this.versies.zoek(staat.id, versieId) : null;
    const [termijn] = termijnId ? await this.termijnen.vanIds([termijnId]) : [];
    return wederhoorpunten(wederhoor, {
      uiterlijk: termijn ? schrijfDatum(Temporal.PlainDate.from(termijn.uiterlijk)) : null,
      nietGedaan: gehoord ? onveranderd(gehoord, staat, toegezegd) : [],
    });
  }

  /** The character that no font holds, or the picture that cannot be printed; printing stops at the first. */
  private async proef(actor: Actor, staat: Rapportstaat, gegevens: Drukgegevens): Promise<Controlepunt[]> {
    try {
      // As it would be printed today; an adopted one as it was.
      const vastgesteldOp = staat.vastgesteldOp ?? this.klok.vandaag().toString();
      await this.drukker.drukDossier(actor, { ...staat, vastgesteldOp }, gegevens);
      return [];
    } catch (fout) {
      const soort = fout instanceof DomeinFout ? PROEFSOORT[fout.code] : undefined;
      if (!soort || !(fout instanceof DomeinFout)) throw fout;
      return fout.invalidParams.map(({ name: plaats, reason: reden }) => ({
        ...{ soort, blokkeert: true, plaats, reden },
      }));
    }
  }
}

const PROEFSOORT: Readonly<Record<string, Controlepunt['soort']>> = {
  'RAPPORT.TEKEN_ONLEESBAAR': 'teken',
  'RAPPORT.AFBEELDING_ONGESCHIKT': 'afbeelding',
};
