import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { Bestandskluis } from '@navolgbaar/platform/opslag';
import { buffer } from 'node:stream/consumers';
import { naarBuiten } from '../../domain/bestandscontrole';
import { naMislukking, type Tekstuitslag } from '../../domain/doorzoekbaar';
import { openInhoud } from '../lees-document/geef-inhoud';
import { Documentteksten, type Leesuitkomst, type TeLezen, Tekstwachtlijst } from '../ports/documentteksten';
import { LezenTeZwaar, Tekstlezer } from '../ports/tekstlezer';

/** How compounds are taken apart, which the search knows and a document does not. */
export interface Woordbewerking {
  /** Another value has everything read again. */
  readonly versie: string;
  readonly delen: (woorden: string) => readonly string[];
}

/** Documents of one organisation in one round; the rest comes in the next, after the others. */
const RONDE = 20;
/** `lock_not_available` and the like pass; `program_limit_exceeded` is about these words and does not. */
const TE_LANG = '54000';

/**
 * Reads the words of documents and keeps them as a word list, never as text. What cannot be read gets its reason, and
 * stays findable by its name; what failed by the machine is tried again, ever later.
 */
@Injectable()
export class MaakDoorzoekbaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kluis: Bestandskluis,
    private readonly lezer: Tekstlezer,
    private readonly teksten: Documentteksten,
    private readonly wachtlijst: Tekstwachtlijst,
    private readonly configuratie: Configuratie,
  ) {}

  /**
   * One round over what waits. Call it outside a unit of work, in one process at a time.
   * @returns how many documents were tried
   * @throws AggregateError at the end, with what the machine failed at; those are tried again later
   */
  async execute(bewerking: Woordbewerking): Promise<number> {
    const fouten: unknown[] = [];
    let gedaan = 0;
    const statussen = naarBuiten(this.configuratie.bestanden.zonderControle);
    for (const organisatieId of await this.wachtlijst.organisaties(this.nu())) {
      const wachtend = await this.als(organisatieId, () => this.teksten.teLezen(this.nu(), RONDE, statussen));
      for (const document of wachtend) {
        const uitkomst = await this.lees(organisatieId, document, bewerking, fouten);
        await this.bewaar(organisatieId, document.id, uitkomst);
        gedaan += 1;
      }
    }
    if (fouten.length > 0) throw new AggregateError(fouten, `${fouten.length} documenten niet gelezen.`);
    return gedaan;
  }

  /** Has everything read again that was read with another list of words than this. */
  async begin(versie: string): Promise<void> {
    for (const organisatieId of await this.wachtlijst.alle())
      await this.als(organisatieId, () => this.teksten.verouder(versie));
  }

  private async lees(
    organisatieId: string,
    document: TeLezen,
    { versie, delen }: Woordbewerking,
    fouten: unknown[],
  ): Promise<Leesuitkomst> {
    const leeg = {
      pogingen: document.pogingen + 1,
      leesOp: null,
      reden: null,
      woorden: '',
      delen: '',
      versie,
    };
    try {
      const uitslag = await this.uitslag(organisatieId, document);
      if (uitslag.soort === 'niet') return { ...leeg, stand: 'niet', reden: uitslag.reden };
      const { woorden, volledig } = uitslag;
      return {
        ...leeg,
        woorden,
        delen: delen(woorden).join(' '),
        stand: volledig ? 'gelezen' : 'deels',
      };
    } catch (fout) {
      const gevolg = naMislukking(fout instanceof LezenTeZwaar, leeg.pogingen);
      if ('reden' in gevolg) return { ...leeg, stand: 'niet', reden: gevolg.reden };
      fouten.push(fout);
      const leesOp = this.klok.nu().add({ minutes: gevolg.overMinuten }).toString();
      return { ...leeg, stand: 'storing', leesOp };
    }
  }

  private async uitslag(
    organisatieId: string,
    { inhoud, sha256, mediatype }: TeLezen,
  ): Promise<Tekstuitslag> {
    // A picture has no text to read, so its bytes need not be fetched.
    if (mediatype.startsWith('image/')) return { soort: 'niet', reden: 'geen_tekst' };
    const bytes = await buffer(await openInhoud(this.kluis, organisatieId, sha256, inhoud));
    return this.lezer.lees(bytes, mediatype);
  }

  private async bewaar(organisatieId: string, id: string, uitkomst: Leesuitkomst): Promise<void> {
    const doe = (wat: Leesuitkomst) => this.als(organisatieId, () => this.teksten.bewaar(id, wat));
    await doe(uitkomst).catch((fout: unknown) => {
      if ((fout as { code?: string }).code !== TE_LANG) throw fout;
      return doe({ ...uitkomst, stand: 'niet', reden: 'te_groot', woorden: '', delen: '' });
    });
  }

  private nu(): string {
    return this.klok.nu().toString();
  }

  private als<T>(organisatieId: string, doe: () => Promise<T>): Promise<T> {
    return this.uow.run(systeemActor(organisatieId, 'worker documentteksten', nieuwId()), doe);
  }
}
