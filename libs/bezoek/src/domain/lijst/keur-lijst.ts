import { type Lijstinhoud, type Lijstnorm, NVT, type Oordeelwaarde } from './bezoeklijst';
import { type Veldfout, weigerLijst } from './fouten';
import { type Antwoordinhoud, type Gevuld, type Onderdeel, delenVan } from './onderdelen';

/** The value of the scale that was given; null for what does not apply. */
export function waardeVan(norm: Lijstnorm, oordeel: string): Oordeelwaarde | null {
  return norm.schaal.find(({ waarde }) => waarde === oordeel) ?? null;
}

/**
 * Whether what was written is about this list: a norm that stands in it, a value of its scale, a guide that it has. A note may
 * still be missing: on the spot one writes step by step, and `keurAfronding` asks for it.
 * @throws DomeinFout BEZOEKLIJST.NORM_ONBEKEND, .OORDEEL_PAST_NIET, .LEIDRAAD_ONBEKEND, .TIJD_PAST_NIET
 */
export function keurOnderdeel({ normen, leidraden }: Lijstinhoud, deel: Gevuld): void {
  keurTijden(deel);
  if (deel.soort === 'antwoord') {
    const norm = normen.find(({ id }) => id === deel.sleutel);
    if (!norm) {
      return weigerLijst('BEZOEKLIJST.NORM_ONBEKEND', [
        { name: 'normId', reason: 'Kies een norm die op de lijst van dit bezoek staat.' },
      ]);
    }
    const { oordeel } = deel.inhoud;
    if (oordeel !== NVT && !waardeVan(norm, oordeel)) {
      const namen = norm.schaal.map(({ naam }) => naam).join(', ');
      weigerLijst('BEZOEKLIJST.OORDEEL_PAST_NIET', [
        { name: 'oordeel', reason: `Kies een oordeel uit de schaal van deze norm: ${namen} of n.v.t.` },
      ]);
    }
  }
  if (deel.soort === 'gesprek' && deel.inhoud.leidraad !== null) {
    const { leidraad } = deel.inhoud;
    if (!leidraden.some(({ code }) => code === leidraad)) {
      weigerLijst('BEZOEKLIJST.LEIDRAAD_ONBEKEND', [
        { name: 'leidraad', reason: 'Kies een gespreksleidraad van deze lijst.' },
      ]);
    }
  }
}

/** A visit and its conversations lie within one day (AANNAME): an end before the begin is a slip. */
function keurTijden(deel: Gevuld): void {
  if (deel.soort === 'tijden') {
    const { aankomst, vertrek } = deel.inhoud;
    if (eerder(vertrek, aankomst))
      weigerTijd(
        'vertrek',
        `U vertrok om ${vertrek}, maar kwam pas om ${aankomst} aan. Verbeter een van de tijden.`,
      );
  }
  if (deel.soort === 'gesprek') {
    const { van, tot } = deel.inhoud;
    if (eerder(tot, van))
      weigerTijd(
        'tot',
        `Het gesprek was klaar om ${tot}, maar begon pas om ${van}. Verbeter een van de tijden.`,
      );
  }
}

const eerder = (een: string | null, ander: string | null): boolean =>
  een !== null && ander !== null && een < ander;

const weigerTijd = (name: string, reason: string): never =>
  weigerLijst('BEZOEKLIJST.TIJD_PAST_NIET', [{ name, reason }]);

/** Which rule asks a note with this answer; null where it has one or none is asked. */
export function ontbrekendeToelichting(
  norm: Lijstnorm,
  { oordeel, toelichting }: Antwoordinhoud,
): string | null {
  if (toelichting?.trim()) return null;
  if (oordeel === NVT) return `Leg uit waarom ${norm.nummer} hier niet van toepassing is.`;
  const waarde = waardeVan(norm, oordeel);
  if (!waarde?.toelichtingVerplicht) return null;
  return `De schaal vraagt een toelichting bij "${waarde.naam}". Leg uit waarom dat het oordeel is over ${norm.nummer}.`;
}

/** @throws DomeinFout BEZOEKLIJST.TOELICHTING_ONTBREEKT */
export function eisToelichting({ normen }: Lijstinhoud, deel: Gevuld): void {
  if (deel.soort !== 'antwoord') return;
  const norm = normen.find(({ id }) => id === deel.sleutel);
  const reason = norm && ontbrekendeToelichting(norm, deel.inhoud);
  if (reason) weigerLijst('BEZOEKLIJST.TOELICHTING_ONTBREEKT', [{ name: 'toelichting', reason }]);
}

/**
 * What must hold of a list that is finished: every norm and category answered, a note where one is asked, nothing that two
 * people still differ about, what the provider learned (NW-15), and no device that may still bring something.
 */
export function watOntbreekt(
  { normen }: Lijstinhoud,
  onderdelen: readonly Onderdeel[],
  klaarstaand: readonly { readonly toestel: string }[],
): Veldfout[] {
  const geldend = onderdelen.filter(({ stand }) => stand === 'geldt');
  const antwoorden = new Map(delenVan(geldend, 'antwoord').map((deel) => [deel.sleutel, deel.inhoud]));
  const fouten = normen.flatMap((norm): Veldfout[] => {
    const antwoord = antwoorden.get(norm.id);
    const reason = antwoord
      ? ontbrekendeToelichting(norm, antwoord)
      : `Over ${norm.nummer} is nog niets ingevuld. Geef een oordeel, of n.v.t. met uitleg.`;
    return reason ? [{ name: `antwoorden.${norm.id}`, reason }] : [];
  });
  const geschillen = new Set(onderdelen.filter(({ stand }) => stand === 'wacht').map(plek));
  for (const waar of geschillen) {
    const norm = normen.find(({ id }) => waar === `antwoord.${id}`);
    const waarover = norm ? `Over ${norm.nummer}` : 'Over een onderdeel';
    fouten.push({
      name: waar,
      reason: `${waarover} staan twee verschillende antwoorden. Kies er een, of schrijf een gezamenlijk antwoord.`,
    });
  }
  if (!delenVan(geldend, 'les')[0]?.inhoud.tekst.trim()) {
    fouten.push({
      name: 'watLeerdeAanbieder',
      reason: 'Schrijf op wat de aanbieder leerde of verbeterde, ook als dat nog niets is.',
    });
  }
  for (const { toestel } of klaarstaand) {
    fouten.push({
      name: 'klaarzettingen',
      reason: `Het bezoek staat nog op "${toestel}". Rond het daar af, of trek het in als het toestel kwijt is.`,
    });
  }
  return fouten;
}

export const plek = ({ soort, sleutel }: Pick<Onderdeel, 'soort' | 'sleutel'>): string =>
  sleutel ? `${soort}.${sleutel}` : soort;

/** @throws DomeinFout BEZOEKLIJST.NIET_KLAAR with all that is missing at once */
export function keurAfronding(...gegevens: Parameters<typeof watOntbreekt>): void {
  const fouten = watOntbreekt(...gegevens);
  if (fouten.length > 0) weigerLijst('BEZOEKLIJST.NIET_KLAAR', fouten);
}
