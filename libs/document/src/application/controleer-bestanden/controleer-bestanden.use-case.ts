import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { nieuwId, UnitOfWork, VastleggenOnzeker } from '@navolgbaar/platform/database';
import { Bestandskluis } from '@navolgbaar/platform/opslag';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { type Controlereden, opnieuwOver, type Scanuitslag } from '../../domain/bestandscontrole';
import { GROOTSTE_BESTAND, isZip } from '../../domain/bestandssoort';
import '../../domain/gebeurtenissen';
import { keurZip } from '../../domain/zip-opbouw';
import { openInhoud } from '../lees-document/geef-inhoud';
import { Beeldbewerker, BeeldFout } from '../ports/beeldbewerker';
import { type Controleuitkomst, Controles, type NieuweInhoud, type TeControleren } from '../ports/controles';
import { DocumentRepository } from '../ports/document.repository';
import { Virusscanner } from '../ports/virusscanner';

/** Longer than one check may take, so that two workers do not check the same file. */
const WACHT_MINUTEN = 5;
/** Documents of one organisation in one round; the rest comes in the next, after the others. */
export const CONTROLERONDE = 50;
/** A picture without its packing may be larger than it came in. */
const GROOTSTE_BEELD = 8 * GROOTSTE_BESTAND;

interface Oordeel {
  readonly uitslag: Scanuitslag;
  /** The picture made anew. */
  readonly nieuw: NieuweInhoud | null;
}

/**
 * Checks the documents of one organisation that wait: take (own transaction) → ask the scanner and make a picture anew
 * (no transaction) → record (own transaction). What the scanner could not say is tried again; what it found is destroyed.
 */
@Injectable()
export class ControleerBestanden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kluis: Bestandskluis,
    private readonly controles: Controles,
    private readonly documenten: DocumentRepository,
    private readonly scanner: Virusscanner,
    private readonly beelden: Beeldbewerker,
    private readonly configuratie: Configuratie,
  ) {}

  /**
   * One round. Call it outside a unit of work.
   * @param scanner only for who made the files himself: the demo
   * @returns how many documents were tried; CONTROLERONDE when there may be more
   */
  async execute(
    organisatieId: string,
    stop: () => boolean = () => false,
    scanner: Virusscanner = this.scanner,
  ): Promise<number> {
    const actor = systeemActor(organisatieId, 'worker bestandscontrole', nieuwId());
    let gedaan = 0;
    // Without a scanner everything stays as it is, unless the installation takes that risk.
    if (scanner.aanwezig || this.configuratie.bestanden.zonderControle) {
      while (gedaan < CONTROLERONDE && !stop()) {
        const werk = await this.uow.run(actor, () => this.neem());
        if (!werk) break;
        gedaan += 1;
        const oordeel = await this.keur(organisatieId, werk, scanner);
        await this.bewaar(actor, werk, oordeel, scanner);
        const { uitslag } = oordeel;
        // The others would only learn the same.
        if (uitslag.uitkomst === 'mislukt' && uitslag.reden === 'scanner_weg') break;
      }
    }
    await this.ruimOp(actor);
    return gedaan;
  }

  /** Has everything checked that went out unchecked before there was a scanner. */
  async begin(organisatieId: string): Promise<void> {
    if (!this.scanner.aanwezig) return;
    const actor = systeemActor(organisatieId, 'worker bestandscontrole', nieuwId());
    await this.uow.run(actor, () => this.controles.vraagAanWatNietGecontroleerdIs(this.klok.nu().toString()));
  }

  private neem(): Promise<TeControleren | null> {
    const nu = this.klok.nu();
    return this.controles.neem(nu.toString(), nu.add({ minutes: WACHT_MINUTEN }).toString());
  }

  private async keur(organisatieId: string, werk: TeControleren, scanner: Virusscanner): Promise<Oordeel> {
    try {
      const uitslag = await this.scan(organisatieId, werk, scanner);
      if (uitslag.uitkomst === 'schoon' && isZip(werk.mediatype)) {
        const reden = await this.keurOpbouw(organisatieId, werk);
        if (reden) return { uitslag: { uitkomst: 'mislukt', reden }, nieuw: null };
      }
      if (uitslag.uitkomst !== 'schoon' || werk.origineel || !werk.mediatype.startsWith('image/'))
        return { uitslag, nieuw: null };
      return { uitslag, nieuw: await this.herschrijf(organisatieId, werk) };
    } catch (fout) {
      const reden: Controlereden = fout instanceof BeeldFout ? fout.reden : 'opslag';
      return { uitslag: { uitkomst: 'mislukt', reden }, nieuw: null };
    }
  }

  private async scan(
    organisatieId: string,
    werk: TeControleren,
    scanner: Virusscanner,
  ): Promise<Scanuitslag> {
    if (!scanner.aanwezig) return { uitkomst: 'schoon' };
    const { sha256, inhoud } = werk.origineel ?? werk;
    return scanner.keur(await openInhoud(this.kluis, organisatieId, sha256, inhoud));
  }

  private async keurOpbouw(
    organisatieId: string,
    { sha256, inhoud }: TeControleren,
  ): Promise<Controlereden | null> {
    const bytes = await buffer(await openInhoud(this.kluis, organisatieId, sha256, inhoud));
    return keurZip(bytes, (ingepakt, methode, maxOutputLength) => {
      if (methode !== 0) return inflateRawSync(ingepakt, { maxOutputLength });
      return ingepakt.subarray(0, maxOutputLength);
    });
  }

  private async herschrijf(
    organisatieId: string,
    { sha256, inhoud, mediatype }: TeControleren,
  ): Promise<NieuweInhoud> {
    const bron = await openInhoud(this.kluis, organisatieId, sha256, inhoud);
    const beeld = this.beelden.herschrijf(bron, mediatype);
    const {
      sha256: nieuweHash,
      grootte,
      ...bestand
    } = await this.kluis.bewaar(organisatieId, nieuwId(), beeld, {
      maximum: GROOTSTE_BEELD,
    });
    return { sha256: nieuweHash, grootte, bestand };
  }

  /** New bytes that got no place are thrown away: nobody would find them again. */
  private async bewaar(
    actor: Actor,
    werk: TeControleren,
    oordeel: Oordeel,
    scanner: Virusscanner,
  ): Promise<void> {
    const sleutel = oordeel.nieuw?.bestand.opslagsleutel;
    const vergeet = async () => sleutel && this.kluis.verwijder(sleutel);
    const bewaard = await this.uow
      .run(actor, () => this.legVast(werk, oordeel, scanner))
      .catch(async (fout: unknown) => {
        if (!(fout instanceof VastleggenOnzeker)) await vergeet();
        throw fout;
      });
    if (!bewaard) await vergeet();
  }

  /** @returns whether the new bytes, if there are any, have a place now */
  private async legVast(
    werk: TeControleren,
    { uitslag, nieuw }: Oordeel,
    scanner: Virusscanner,
  ): Promise<boolean> {
    const uitkomst = this.uitkomstVan(werk, uitslag, scanner.aanwezig);
    if (uitkomst.status === 'besmet') {
      await this.vernietig(werk, uitkomst);
      return false;
    }
    if (nieuw && !(await this.vervang(werk, nieuw, uitkomst.gecontroleerdOp))) return false;
    const geraakt = await this.controles.legVast(nieuw ? { ...werk, sha256: nieuw.sha256 } : werk, uitkomst);
    const zelfde = werk.status === uitkomst.status && werk.controlereden === uitkomst.controlereden;
    if (geraakt && !zelfde) this.schrijf(werk.id, uitkomst);
    return true;
  }

  /** @returns false when somebody else was first */
  private async vervang(werk: TeControleren, nieuw: NieuweInhoud, op: string): Promise<boolean> {
    if (!(await this.controles.verzegel(werk, op))) return false;
    await this.documenten.neemInhoud(nieuw.sha256, nieuw.bestand);
    await this.controles.vervangInhoud(werk, nieuw);
    return true;
  }

  private async vernietig(werk: TeControleren, uitkomst: Controleuitkomst): Promise<void> {
    const hashes = [werk.sha256, ...(werk.origineel ? [werk.origineel.sha256] : [])];
    for (const sha256 of hashes) {
      for (const { id, object, objectId } of await this.controles.vernietig(sha256, uitkomst)) {
        this.schrijf(id, uitkomst);
        const payload = { documentId: id, object, objectId };
        this.uow.meld({ type: 'DocumentBesmet', aggregaatId: id, payload });
      }
    }
  }

  private uitkomstVan({ pogingen }: TeControleren, uitslag: Scanuitslag, gescand: boolean): Controleuitkomst {
    const nu = this.klok.nu();
    const leeg = { controlereden: null, vondst: null, gecontroleerdOp: nu.toString(), controleerOp: null };
    switch (uitslag.uitkomst) {
      case 'schoon':
        return { ...leeg, status: gescand ? 'schoon' : 'zonder_controle' };
      case 'besmet':
        return { ...leeg, status: 'besmet', vondst: uitslag.vondst };
      case 'mislukt': {
        const minuten = opnieuwOver(uitslag.reden, pogingen);
        return {
          ...leeg,
          status: 'controle_mislukt',
          controlereden: uitslag.reden,
          controleerOp: minuten === null ? null : nu.add({ minutes: minuten }).toString(),
        };
      }
    }
  }

  private schrijf(id: string, { status, controlereden }: Controleuitkomst): void {
    this.uow.schrijf({
      handeling: 'document:controleren',
      object: 'document',
      objectId: id,
      resultaat: status === 'schoon' || status === 'zonder_controle' ? 'gelukt' : 'geweigerd',
      velden: [status, ...(controlereden ? [controlereden] : [])],
    });
  }

  /** After the commit that let them go. Removing twice does no harm. */
  private async ruimOp(actor: Actor): Promise<void> {
    for (const sleutel of await this.uow.run(actor, () => this.controles.teWissen())) {
      await this.kluis.verwijder(sleutel);
      await this.uow.run(actor, () => this.controles.gewist(sleutel));
    }
  }
}
