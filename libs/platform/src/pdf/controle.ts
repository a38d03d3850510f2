import type { PdfBlok, PdfDocument, PdfInhoud, PdfLijst, PdfTabel } from './document';
import { documentOngeldig } from './fouten';
import { contrastMetWit, isKleur } from './kleur';

const LINKSOORTEN = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** WCAG 2.2, 1.4.3: contrast of text. The theme colour is used for headings. */
const KLEINSTE_CONTRAST = 4.5;

/**
 * Checks the rules that a tree of the right type can still break (interface.md §6: levels not skipped, alternative
 * text, table headers). Characters are checked where the fonts are known.
 * @throws DomeinFout `PDF.DOCUMENT_ONGELDIG` with the rule and the place
 */
export function controleerDocument(document: PdfDocument): void {
  if (leeg(document.titel)) throw documentOngeldig('titel-ontbreekt', 'titel');
  if (leeg(document.organisatie.naam)) throw documentOngeldig('inhoud-ontbreekt', 'organisatie.naam');
  const { logo } = document.organisatie;
  if (logo && !(logo.verhouding > 0 && Number.isFinite(logo.verhouding)))
    throw documentOngeldig('afbeelding-niet-leesbaar', 'organisatie.logo');
  if (!isDatum(document.datum)) throw documentOngeldig('datum-ongeldig', 'datum');
  const kleur = document.thema?.kleur;
  if (kleur !== undefined && (!isKleur(kleur) || contrastMetWit(kleur) < KLEINSTE_CONTRAST)) {
    throw documentOngeldig('themakleur-contrast', 'thema.kleur');
  }
  controleerKoppen(document.blokken);
  document.blokken.forEach((blok, nummer) => controleerBlok(blok, `blokken[${nummer}]`));
}

/** The place of an invalid heading counts headings, since boxes may hold headings too. */
function controleerKoppen(blokken: readonly PdfBlok[]): void {
  const koppen = blokken
    .flatMap<PdfBlok>((blok) => (blok.soort === 'kader' ? blok.blokken : [blok]))
    .filter((blok) => blok.soort === 'kop');
  let vorige = 1;
  koppen.forEach((kop, nummer) => {
    const geldig = Number.isInteger(kop.niveau) && kop.niveau >= 1 && kop.niveau <= Math.min(vorige + 1, 6);
    if (!geldig) throw documentOngeldig('kop-overgeslagen', `koppen[${nummer}]`);
    vorige = kop.niveau;
  });
}

function controleerBlok(blok: PdfBlok, plaats: string): void {
  switch (blok.soort) {
    case 'kop':
      return eisTekst(blok.tekst, plaats);
    case 'alinea':
    case 'bijschrift':
      return eisInhoud(blok.inhoud, plaats);
    case 'lijst':
      return controleerLijst(blok, plaats);
    case 'tabel':
      return controleerTabel(blok, plaats);
    case 'figuur':
      if (leeg(blok.alt)) throw documentOngeldig('alt-ontbreekt', plaats);
      return;
    case 'kader':
      if (blok.blokken.length === 0) throw documentOngeldig('inhoud-ontbreekt', plaats);
      return blok.blokken.forEach((binnen, nummer) => controleerBlok(binnen, `${plaats}.blokken[${nummer}]`));
    case 'handtekening':
      return eisTekst(blok.naam, plaats);
    case 'nieuweBladzijde':
      return;
    default:
      throw documentOngeldig('blok-onbekend', plaats);
  }
}

function controleerLijst(lijst: PdfLijst, plaats: string): void {
  if (lijst.items.length === 0) throw documentOngeldig('lijst-leeg', plaats);
  lijst.items.forEach((item, nummer) => {
    const hier = `${plaats}.items[${nummer}]`;
    eisInhoud(item.inhoud, hier);
    if (item.sublijst) controleerLijst(item.sublijst, `${hier}.sublijst`);
  });
}

function controleerTabel(tabel: PdfTabel, plaats: string): void {
  if (tabel.koppen.length === 0) throw documentOngeldig('tabel-zonder-koppen', plaats);
  if (tabel.koppen.some((kop) => leeg(kop.tekst))) throw documentOngeldig('tabel-zonder-koppen', plaats);
  tabel.rijen.forEach((rij, nummer) => {
    const hier = `${plaats}.rijen[${nummer}]`;
    if (rij.length !== tabel.koppen.length) throw documentOngeldig('rij-lengte', hier);
    rij.forEach((cel) => controleerLinks(cel, hier));
    const [rijkop] = rij;
    if (tabel.rijkop && rijkop !== undefined) eisInhoud(rijkop, hier);
  });
}

function eisInhoud(inhoud: PdfInhoud, plaats: string): void {
  eisTekst(typeof inhoud === 'string' ? inhoud : inhoud.map((span) => span.tekst).join(''), plaats);
  controleerLinks(inhoud, plaats);
}

function eisTekst(tekst: string, plaats: string): void {
  if (leeg(tekst)) throw documentOngeldig('inhoud-ontbreekt', plaats);
}

function controleerLinks(inhoud: PdfInhoud, plaats: string): void {
  if (typeof inhoud === 'string') return;
  for (const { link } of inhoud) {
    if (link !== undefined && !isLink(link)) throw documentOngeldig('link-ongeldig', plaats);
  }
}

function isLink(link: string): boolean {
  return URL.canParse(link) && LINKSOORTEN.has(new URL(link).protocol);
}

function isDatum(datum: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) return false;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum);
}

function leeg(tekst: unknown): boolean {
  return typeof tekst !== 'string' || tekst.trim() === '';
}
