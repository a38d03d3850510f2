import { Injectable } from '@nestjs/common';
import { SchrijfAanbieder } from '@navolgbaar/bericht';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Rapportstaat } from '../../domain/rapport';
import { RapportRepository } from '../ports/rapport.repository';
import { type Drukgegevens, Rapportdrukker } from '../rapportdrukker';

interface Werk {
  readonly rapport: Rapportstaat;
  readonly gegevens: Drukgegevens;
}

/** After a failed attempt. Longer than printing takes, so that two workers do not print the same report. */
const WACHT_MINUTEN = 5;

/**
 * Makes the file of every adopted report of one organisation that has none: take (own transaction) → print and store
 * the bytes (no transaction) → record (own transaction). A report gets one file, with its hash, and never another.
 */
@Injectable()
export class MaakRapportPdf {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly drukker: Rapportdrukker,
    private readonly documenten: SlaDocumentOp,
    private readonly brieven: SchrijfAanbieder,
  ) {}

  /**
   * Runs until nothing is due. Call it outside a unit of work.
   * @returns how many files were made
   */
  async execute(organisatieId: string, stop: () => boolean = () => false): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker rapport-maak-pdf', nieuwId());
    let gemaakt = 0;
    while (!stop()) {
      const werk = await this.uow.run(actor, () => this.neem());
      if (!werk) break;
      if (await this.maak(actor, werk)) gemaakt += 1;
    }
    return gemaakt;
  }

  private async neem(): Promise<Werk | null> {
    const nu = this.klok.nu();
    const rapport = await this.rapporten.neemZonderPdf(
      nu.toString(),
      nu.add({ minutes: WACHT_MINUTEN }).toString(),
    );
    return rapport && { rapport, gegevens: await this.drukker.gegevens(rapport) };
  }

  private async maak(actor: Actor, { rapport, gegevens }: Werk): Promise<boolean> {
    let bestand: OntvangenBestand | null = null;
    try {
      const inhoud = await this.drukker.drukDossier(actor, rapport, gegevens);
      const ontvangen = await this.documenten.ontvang(actor, `rapport-${rapport.nummer}.pdf`, inhoud);
      bestand = ontvangen;
      const eerste = await this.uow.run(actor, () => this.legVast(actor, rapport, ontvangen));
      if (!eerste) await this.documenten.vergeet(ontvangen);
      return eerste;
    } catch (fout) {
      // Of anything else it is not sure that nothing was recorded: a file too many harms nobody, a lost one does.
      if (!(fout instanceof DomeinFout)) throw fout;
      if (bestand) await this.documenten.vergeet(bestand);
      // Visible at the report; the attempts go on, since what is wrong may pass.
      await this.uow.run(actor, () => this.rapporten.legPdfFoutVast(rapport.id, fout.code));
      return false;
    }
  }

  private async legVast(actor: Actor, rapport: Rapportstaat, bestand: OntvangenBestand): Promise<boolean> {
    const { documentId, sha256 } = bestand;
    if (!(await this.rapporten.legPdfVast(rapport.id, { documentId, sha256 }))) return false;
    await this.documenten.execute(actor, {
      bestand,
      ...{ object: 'rapport', objectId: rapport.id, soort: 'rapport', eigen: true },
      // The provider gets the report that is about it (product.md, "Becomes a report").
      ...{ aanbiederId: rapport.aanbiederId, gedeeldMetAanbieder: true },
    });
    this.uow.schrijf({
      handeling: 'rapport:pdf-maken',
      object: 'rapport',
      objectId: rapport.id,
      kenmerken: { sha256 },
    });
    await this.schrijfAanbieder(actor, rapport);
    return true;
  }

  private async schrijfAanbieder(actor: Actor, rapport: Rapportstaat): Promise<void> {
    if (!rapport.vastgesteldOp) return;
    const brief = {
      sleutel: `rapport-${rapport.id}-vastgesteld`,
      sjabloon: 'rapport-vastgesteld',
      velden: {
        ...{ zaaknummer: rapport.zaaknummer, aanbieder: rapport.aanbiederNaam },
        vaststellingsdatum: schrijfDatum(Temporal.PlainDate.from(rapport.vastgesteldOp)),
      },
      ...{ aanbiederId: rapport.aanbiederId, object: 'zaak', objectId: rapport.zaakId },
    } as const;
    await this.brieven.execute(actor, brief).catch((fout: unknown) => {
      // A report gets its file, also when the provider cannot be reached by mail.
      if (!(fout instanceof DomeinFout) || fout.code !== 'BERICHT.ADRES_ONGELDIG') throw fout;
    });
  }
}
