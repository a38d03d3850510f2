/**
 * The plain tree that every document is made of. It holds text and structure, never markup, file names or addresses of
 * pictures: user text cannot become a path or a drawing instruction, because there is no field for one.
 */
export interface PdfDocument {
  /** Shown as the first heading (H1), as window title and in the metadata. */
  readonly titel: string;
  /** One line below the title of a report; the description in the metadata. */
  readonly onderwerp?: string;
  /** What kind of document this is, above the title of a report, such as "Onderzoeksrapport". */
  readonly soortaanduiding?: string;
  readonly organisatie: PdfOrganisatie;
  readonly kenmerk: string;
  /** ISO date (2026-03-12). Also the creation date of the file, so that the same document gives the same bytes. */
  readonly datum: string;
  /** Facts in the box below the title of a report, besides the reference and the date. */
  readonly gegevens?: readonly PdfGegeven[];
  /** Present: the document is laid out as a letter. Absent: as a report. */
  readonly briefhoofd?: PdfBriefhoofd;
  readonly thema?: PdfThema;
  /** True: a table of contents between the opening and the text, with the headings of level 1 to 3 and the annexes. */
  readonly inhoudsopgave?: boolean;
  readonly blokken: readonly PdfBlok[];
  /** After the text, each on a page of its own, numbered, with a heading of level 2. */
  readonly bijlagen?: readonly PdfBijlage[];
}

export interface PdfBijlage {
  /** Without "Bijlage 1.", which is put before it. */
  readonly titel: string;
  /** Headings in it begin at level 3. */
  readonly blokken: readonly PdfBlok[];
}

export interface PdfOrganisatie {
  readonly naam: string;
  readonly afdeling?: string;
  /** Address and contact lines of the sender, printed on a letter. */
  readonly adresregels?: readonly string[];
  /** Above the name. Its alternative text follows from the name. */
  readonly logo?: PdfLogo;
}

export interface PdfLogo {
  readonly afbeelding: PdfAfbeelding;
  /** Width divided by height, so that the address below it stays in the window of the envelope. */
  readonly verhouding: number;
}

export interface PdfGegeven {
  readonly naam: string;
  readonly waarde: string;
}

export interface PdfThema {
  /** Accent colour as #rrggbb; refused when its contrast with white is below 4.5 (WCAG 1.4.3). */
  readonly kleur: string;
}

export interface PdfBriefhoofd {
  readonly geadresseerde: readonly string[];
  /** Reference lines beside the address, such as "Uw kenmerk" or "Behandeld door"; date and reference are added. */
  readonly verwijzingen?: readonly PdfGegeven[];
  /** Opening of the letter, such as "Geachte mevrouw De Vries,". */
  readonly aanhef?: string;
}

/** Running text: a piece of plain text, or a row of spans. */
export type PdfInhoud = string | readonly PdfSpan[];

export interface PdfSpan {
  readonly tekst: string;
  readonly vet?: boolean;
  readonly cursief?: boolean;
  /** An absolute address: https:, http:, mailto: or tel:. */
  readonly link?: string;
}

export type PdfBlok =
  | PdfKop
  | PdfAlinea
  | PdfLijst
  | PdfTabel
  | PdfFiguur
  | PdfBijschrift
  | PdfKader
  | PdfCitaat
  | PdfHandtekening
  | PdfNieuweBladzijde;

export type PdfKopniveau = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading. Levels are not skipped: after the title (level 1) comes level 1 or 2. */
export interface PdfKop {
  readonly soort: 'kop';
  readonly niveau: PdfKopniveau;
  readonly tekst: string;
}

export interface PdfAlinea {
  readonly soort: 'alinea';
  readonly inhoud: PdfInhoud;
  /** "inleiding" is set larger, for the summary that opens a report. */
  readonly nadruk?: 'inleiding';
}

export interface PdfLijst {
  readonly soort: 'lijst';
  readonly geordend: boolean;
  readonly items: readonly PdfLijstItem[];
}

export interface PdfLijstItem {
  readonly inhoud: PdfInhoud;
  /** What follows the first paragraph of the item: more paragraphs, lists within it. */
  readonly vervolg?: readonly (PdfAlinea | PdfLijst)[];
}

export interface PdfKolomkop {
  readonly tekst: string;
  readonly uitlijning?: 'links' | 'rechts';
  /** Share of the width in relation to the other columns; without it the contents decide. */
  readonly breedte?: number;
}

export interface PdfTabel {
  readonly soort: 'tabel';
  /** At least one: a table without a header row cannot be read aloud. Repeated on every page. */
  readonly koppen: readonly PdfKolomkop[];
  readonly rijen: readonly (readonly PdfInhoud[])[];
  /** True: the first cell of a row is the header of that row. */
  readonly rijkop?: boolean;
}

export interface PdfFiguur {
  readonly soort: 'figuur';
  readonly afbeelding: PdfAfbeelding;
  /** What the picture shows, for who cannot see it. Obligatory. */
  readonly alt: string;
  /** Width in millimetres; at most the width of the text. */
  readonly breedteMm?: number;
}

export type PdfAfbeelding =
  | { readonly formaat: 'svg'; readonly bron: string }
  | { readonly formaat: 'png' | 'jpeg'; readonly inhoud: Uint8Array };

/** A caption. Directly before or after a table it becomes the caption of that table. */
export interface PdfBijschrift {
  readonly soort: 'bijschrift';
  readonly inhoud: PdfInhoud;
}

/** A tinted box, for a conclusion or a remedies clause. */
export interface PdfKader {
  readonly soort: 'kader';
  readonly blokken: readonly (PdfKop | PdfAlinea | PdfLijst)[];
}

/** What somebody else said or wrote, word for word. */
export interface PdfCitaat {
  readonly soort: 'citaat';
  readonly blokken: readonly (PdfAlinea | PdfLijst)[];
  /** Who or what is quoted, below it. */
  readonly bron?: PdfInhoud;
}

export interface PdfHandtekening {
  readonly soort: 'handtekening';
  /** Such as "Met vriendelijke groet," or "Namens burgemeester en wethouders,". */
  readonly slotzin: string;
  readonly naam: string;
  readonly functie?: string;
  /** A line instead of the room for a written signature, such as "Dit besluit is digitaal vastgesteld.". */
  readonly verklaring?: string;
}

export interface PdfNieuweBladzijde {
  readonly soort: 'nieuweBladzijde';
}
