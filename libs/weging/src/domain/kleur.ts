import { DomeinFout } from '@navolgbaar/kernel';
import { type Kaderinhoud, kleurVan } from './afwegingskader';
import type { Wegingfoutcode } from './fouten';
import { vanafGetroffen } from './omvang';
import { KLEUREN, type Kleur, hoogte } from './soorten';

export interface Kleurkeuze {
  readonly ernst: string;
  readonly omvang: string;
  /** A higher priority than the matrix gives, because of stap 3. Never lower, never by itself. */
  readonly verhoogNaar: Kleur | null;
}

export interface Kleuruitkomst {
  readonly kleurMatrix: Kleur;
  readonly kleur: Kleur;
  /** A red weighing of a version that asks a second person. */
  readonly wachtOpTweede: boolean;
}

/**
 * The one place where a colour comes from: ernst × omvang by the version, raised by a person or not (requirements C20).
 * The form asks it for its preview and the weighing for what is stored.
 * @throws DomeinFout WEGING.ERNST_ONBEKEND, WEGING.ALLEEN_VERHOGEN
 */
export function bepaalKleur(kader: Kaderinhoud, keuze: Kleurkeuze): Kleuruitkomst {
  const kleurMatrix = kleurVan(kader, keuze.ernst, keuze.omvang);
  if (!kleurMatrix) {
    const bekend = kader.rijen.some(({ code }) => code === keuze.ernst);
    throw new DomeinFout<Wegingfoutcode>('WEGING.ERNST_ONBEKEND', {}, [
      { name: bekend ? 'omvang' : 'ernst', reason: 'Kies een waarde uit het afwegingskader dat nu geldt.' },
    ]);
  }
  const kleur = verhoogd(kleurMatrix, keuze.verhoogNaar);
  return { kleurMatrix, kleur, wachtOpTweede: kader.roodVraagtTweede && kleur === 'rood' };
}

function verhoogd(kleurMatrix: Kleur, naar: Kleur | null): Kleur {
  if (!naar) return kleurMatrix;
  if (hoogte(naar) > hoogte(kleurMatrix)) return naar;
  throw new DomeinFout<Wegingfoutcode>('WEGING.ALLEEN_VERHOGEN', { van: kleurMatrix }, [
    { name: 'verhoogNaar', reason: `De matrix geeft ${kleurMatrix}. Kies een hogere prioriteit, of geen.` },
  ]);
}

/** Another outcome of the matrix, and what would have to be otherwise for it. */
export interface AndereUitkomst {
  readonly kleur: Kleur;
  readonly ernst: string;
  readonly omvang: string;
  /** How many degrees of ernst and omvang it lies away. */
  readonly stappen: number;
  /** The number of affected clients from which that omvang is suggested; null when it is the same or nobody knows. */
  readonly vanafGetroffen: number | null;
}

/**
 * "Wat zou de kleur veranderen?": for every other colour the nearest cells of the matrix, the nearest colour first.
 * @returns nothing when every cell has this colour
 */
export function naasteUitkomsten(
  kader: Kaderinhoud,
  hier: { readonly ernst: string; readonly omvang: string; readonly totaal: number | null },
): AndereUitkomst[] {
  const eigen = kleurVan(kader, hier.ernst, hier.omvang);
  const plaats = (as: readonly { code: string }[], code: string) =>
    as.findIndex((deel) => deel.code === code);
  const afstand = (ernst: string, omvang: string) =>
    Math.abs(plaats(kader.rijen, ernst) - plaats(kader.rijen, hier.ernst)) +
    Math.abs(plaats(kader.kolommen, omvang) - plaats(kader.kolommen, hier.omvang));
  return KLEUREN.filter((kleur) => kleur !== eigen)
    .flatMap((kleur) => {
      const cellen = kader.cellen
        .filter((cel) => cel.kleur === kleur)
        .map(({ ernst, omvang }) => ({ kleur, ernst, omvang, stappen: afstand(ernst, omvang) }));
      const dichtst = Math.min(...cellen.map(({ stappen }) => stappen));
      return cellen.filter(({ stappen }) => stappen === dichtst);
    })
    .map((cel) => ({
      ...cel,
      vanafGetroffen: cel.omvang === hier.omvang ? null : vanafGetroffen(kader, cel.omvang, hier.totaal),
    }))
    .sort((a, b) => a.stappen - b.stappen || hoogte(b.kleur) - hoogte(a.kleur));
}
