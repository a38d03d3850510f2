import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { type Controlepunt, blokkades } from '../../domain/controle';
import { beoordeelLeesbaarheid } from '../../domain/leesbaarheid';
import { Rapport, type Rapportstaat } from '../../domain/rapport';
import { onderbouwingsnaam, sectie, sectienaam } from '../../domain/secties';
import { type Bevindingverschil, vindVerschillen } from '../../domain/zaakbevindingen';
import { RapportRepository } from '../ports/rapport.repository';
import { Rapportdrukker } from '../rapportdrukker';
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
    private readonly zaaktoegang: Zaaktoegang,
    private readonly zaakbevindingen: Zaakbevindingen,
    private readonly drukker: Rapportdrukker,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async execute(actor: Actor, rapportId: string): Promise<Rapportcontrole> {
    eisRecht(actor, 'rapport:opstellen');
    const { rapport, organisatie, verschillen } = await this.uow.run(actor, async () => {
      const gevonden = await this.rapporten.zoek(rapportId);
      if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, gevonden);
      this.uow.schrijf({ handeling: 'rapport:controleren', object: 'rapport', objectId: rapportId });
      return {
        rapport: Rapport.herstel(gevonden),
        organisatie: await this.drukker.organisatie(),
        verschillen: vindVerschillen(gevonden.bevindingen, await this.zaakbevindingen.van(gevonden)),
      };
    });
    const blokkerend = blokkades(rapport.sjabloon, rapport.staat);
    // What is not whole cannot be printed for a proof.
    const tekens = blokkerend.length > 0 ? [] : await this.tekens(rapport.staat, organisatie);
    return {
      punten: [...blokkerend, ...tekens, ...verschillen.map(alsPunt), ...leesbaarheid(rapport.staat)],
      verschillen,
    };
  }

  /** The character that no font holds; printing stops at the first. */
  private async tekens(staat: Rapportstaat, organisatie: string): Promise<Controlepunt[]> {
    try {
      // As it would be printed today; an adopted one as it was.
      const vastgesteldOp = staat.vastgesteldOp ?? this.klok.vandaag().toString();
      await this.drukker.drukProef({ ...staat, vastgesteldOp }, organisatie);
      return [];
    } catch (fout) {
      if (!(fout instanceof DomeinFout) || fout.code !== 'RAPPORT.TEKEN_ONLEESBAAR') throw fout;
      return fout.invalidParams.map(({ name: plaats, reason: reden }) => ({
        ...{ soort: 'teken', blokkeert: true, plaats, reden },
      }));
    }
  }
}

const VERSCHILTEKST: Readonly<Record<Bevindingverschil['soort'], string>> = {
  nieuw: 'is vastgesteld en staat niet in het rapport.',
  herzien: 'is in de zaak herzien sinds zij in het rapport staat. Neem haar opnieuw over, of laat het zo.',
  ingetrokken: 'geldt in de zaak niet meer. Haal haar uit het rapport, of laat het zo.',
};

const alsPunt = ({ soort, bevindingnummer, plaats }: Bevindingverschil): Controlepunt => ({
  ...{ soort: 'bevinding', blokkeert: false },
  plaats: plaats === null ? 'bevindingen' : onderbouwingsnaam(plaats),
  reden: `Bevinding V-${bevindingnummer} ${VERSCHILTEKST[soort]}`,
});

function leesbaarheid({ secties }: Rapportstaat): Controlepunt[] {
  const { langeZinnen } = beoordeelLeesbaarheid(alsPlatteTekst(sectie(secties, 'samenvatting')));
  return langeZinnen.map((zin) => ({
    ...{ soort: 'leesbaarheid', blokkeert: false, plaats: sectienaam('samenvatting') },
    reden: `Deze zin is lang voor gewone taal: ${zin}`,
  }));
}
