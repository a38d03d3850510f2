import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Gebruikersgegevens, Huisstijlen } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import { Brieven, type TeDrukken } from '../ports/brieven';
import { type DrukbareBrief, maakBriefDocument } from './brief-document';

/** After a failed attempt. Longer than printing takes, so that two workers do not print the same letter. */
const WACHT_MINUTEN = 5;

/**
 * Makes the file of every letter of one organisation that has none: take (own transaction) → print and store the bytes (no
 * transaction) → record (own transaction). A letter gets one file, with its hash, and never another: what the reader got is
 * what the dossier shows.
 */
@Injectable()
export class DrukBrieven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly brieven: Brieven,
    private readonly renderer: PdfRenderer,
    private readonly documenten: SlaDocumentOp,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly huisstijlen: Huisstijlen,
  ) {}

  /**
   * Runs until nothing is due. Call it outside a unit of work: the renderer works in a thread of its own.
   * @returns how many files were made
   */
  async execute(organisatieId: string, stop: () => boolean = () => false): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker brieven-drukken', nieuwId());
    let gemaakt = 0;
    while (!stop()) {
      const werk = await this.uow.run(actor, () => this.neem());
      if (!werk) break;
      if (await this.maak(actor, werk.brief, werk.drukwerk)) gemaakt += 1;
    }
    return gemaakt;
  }

  private async neem(): Promise<{ brief: TeDrukken; drukwerk: DrukbareBrief } | null> {
    const nu = this.klok.nu();
    const daarna = nu.add({ minutes: WACHT_MINUTEN }).toString();
    const brief = await this.brieven.neemZonderPdf(nu.toString(), daarna);
    if (!brief) return null;
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const { velden, datum, onderwerp, tekst } = brief;
    const kenmerk =
      velden['zaaknummer'] ?? velden['meldingsnummer'] ?? velden['kenmerk'] ?? brief.id.slice(0, 8);
    const geadresseerde = await this.geadresseerde(brief);
    const huisstijl = await this.huisstijlen.lees();
    return { brief, drukwerk: { organisatie, huisstijl, geadresseerde, kenmerk, datum, onderwerp, tekst } };
  }

  private async geadresseerde(brief: TeDrukken): Promise<string[]> {
    const { aanSoort, aanbiederId, gemeenteNaam, velden, postadres } = brief;
    if (aanSoort === 'college')
      return [`Het college van burgemeester en wethouders${gemeenteNaam ? ` van ${gemeenteNaam}` : ''}`];
    const feiten = aanbiederId ? await this.aanbieders.van(aanbiederId) : null;
    const naam = feiten?.naam ?? velden['aanbieder'] ?? 'De aanbieder';
    if (postadres) return [naam, ...postadres.split('\n')];
    return [naam, ...(aanbiederId ? await this.aanbieders.postadres(aanbiederId) : [])];
  }

  private async maak(actor: Actor, brief: TeDrukken, drukwerk: DrukbareBrief): Promise<boolean> {
    let bestand: OntvangenBestand | null = null;
    try {
      const inhoud = await this.renderer.render(maakBriefDocument(drukwerk));
      const ontvangen = await this.documenten.ontvang(actor, `${brief.onderwerp.slice(0, 120)}.pdf`, inhoud);
      bestand = ontvangen;
      const eerste = await this.uow.run(actor, () => this.legVast(actor, brief, drukwerk, ontvangen));
      if (!eerste) await this.documenten.vergeet(ontvangen);
      return eerste;
    } catch (fout) {
      // Of anything else it is not sure that nothing was recorded: a file too many harms nobody, a lost one does.
      if (!(fout instanceof DomeinFout)) throw fout;
      if (bestand) await this.documenten.vergeet(bestand);
      // Visible at the letter; the attempts go on, since what is wrong may pass.
      await this.uow.run(actor, () => this.brieven.legPdfFoutVast(brief.id, fout.code));
      return false;
    }
  }

  private async legVast(
    actor: Actor,
    { id, object, objectId, aanbiederId }: TeDrukken,
    { geadresseerde }: DrukbareBrief,
    bestand: OntvangenBestand,
  ): Promise<boolean> {
    const { documentId, sha256 } = bestand;
    const vast = { documentId, sha256, geadresseerde: geadresseerde.join('\n') };
    if (!(await this.brieven.legPdfVast(id, vast))) return false;
    await this.documenten.execute(actor, {
      ...{ bestand, object, objectId, soort: 'brief', eigen: true },
      ...{ aanbiederId, gedeeldMetAanbieder: aanbiederId !== null },
    });
    this.uow.schrijf({
      handeling: 'bericht:pdf-maken',
      object: 'bericht',
      objectId: id,
      kenmerken: { sha256 },
    });
    return true;
  }
}
